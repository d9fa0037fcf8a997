/** Script transferred until a page answers input: a fresh build, the chunks it needs, as the browser gets them (gzip). */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const ROOT = path.join(import.meta.dirname, '..');
const BUDGET_KB = 300;
const CORE_BUDGET_KB = 60;
const DOOR_BUDGET_KB = 100;
const KB = 1000;
const BEST = 9;

/** What runs before Home answers: the entry, the screen itself, and its words in one language. */
const NEEDED = [
  'src/web/index.html',
  'src/web/home/Home.tsx',
  'src/web/words/fr/shell.ts',
  'src/web/words/fr/ui.ts',
  'src/web/words/fr/home.ts',
];

/** Pages without an account: the small entry and the page itself, with its words in both languages. */
const DOOR_PAGES: readonly { readonly name: string; readonly file: string }[] = [
  { name: 'application form', file: 'src/web/door/admissions/Application.tsx' },
  { name: 'signature page', file: 'src/web/door/attendance/Attendance.tsx' },
  { name: 'page of one’s own data', file: 'src/web/door/people/OwnData.tsx' },
  { name: 'public sheet', file: 'src/web/door/programmes/Programme.tsx' },
];

type Chunk = Rolldown.OutputChunk;

const kilobytes = (code: string): number => gzipSync(code, { level: BEST }).length / KB;

export async function measure() {
  const built = (await build({
    root: path.join(ROOT, 'src', 'web'),
    configFile: path.join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((one): one is Chunk => one.type === 'chunk');
  const needed = closureOf(chunks, NEEDED);
  const whole = needed.reduce((total, { code }) => total + kilobytes(code), 0);
  const core = kilobytes(needed.map(coreOf).join('\n'));
  const row = (name: string, ours: number, peer: number) => ({
    name,
    ours,
    peer,
    peerName: 'the budget of DESIGN, kB gzip',
    ratio: ours / peer,
    target: 1,
    met: ours <= peer,
  });
  const door = (file: string) =>
    closureOf(chunks, ['src/web/door.html', file]).reduce((total, { code }) => total + kilobytes(code), 0);
  return [
    row('script until Home answers (kB gzip)', whole, BUDGET_KB),
    row('… of it core and rates (kB gzip)', core, CORE_BUDGET_KB),
    ...DOOR_PAGES.map(({ name, file }) => row(`script of the ${name} (kB gzip)`, door(file), DOOR_BUDGET_KB)),
  ];
}

/** The chunks and everything they import at once; what they import later is not counted. */
function closureOf(chunks: readonly Chunk[], files: readonly string[]): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const starts = files.map((file) => {
    const found = chunks.find((chunk) => chunk.facadeModuleId === path.join(ROOT, file));
    if (!found) throw new Error(`the build has no chunk for ${file}`);
    return found;
  });
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of chunk.imports) {
      const next = byFile.get(file);
      if (next) visit(next);
    }
  };
  starts.forEach(visit);
  return [...seen];
}

const coreOf = (chunk: Chunk): string =>
  Object.entries(chunk.modules)
    .filter(([id]) => id.includes('/src/core/'))
    .map(([, { code }]) => code ?? '')
    .join('\n');
