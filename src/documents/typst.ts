/** Typst: a template and data in, a tagged PDF out. Blocking: only ever called in the thread that prints. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Sheet } from './printing.ts';
import { printable, shownByCode } from './unshown.ts';

const TEMPLATES = path.dirname(fileURLToPath(import.meta.url));
const TEMPLATE = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.typ$/;
const ACCESSIBLE = 'ua-1';
/** Each can find a few more characters that no font has. */
const MOST_TRIES = 5;
/** Compiled parts that so many documents did not use are forgotten. */
const KEPT_FOR = 30;

const FONTS = [
  '@expo-google-fonts/fraunces/400Regular/Fraunces_400Regular.ttf',
  '@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
];

export type Print = (sheet: Sheet) => Buffer;

export function openTypst(): Print {
  const { resolve } = createRequire(import.meta.url);
  const fontBlobs = FONTS.map((font) => readFileSync(resolve(font)));
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
  return (sheet) => {
    if (!TEMPLATE.test(sheet.template)) throw new RangeError(`no template: ${sheet.template}`);
    try {
      return printWith(compiler, sheet);
    } finally {
      compiler.evictCache(KEPT_FOR);
    }
  };
}

/** A character that no font has would make the document inaccessible: it is shown by its code instead. */
function printWith(compiler: NodeCompiler, sheet: Sheet): Buffer {
  const unshown = new Set<string>();
  for (let tries = 1; ; tries += 1) {
    try {
      return compile(compiler, sheet, printable(sheet, unshown));
    } catch (error) {
      const known = unshown.size;
      for (const text of shownByCode(String((error as Error).message))) unshown.add(text);
      if (unshown.size === known || tries === MOST_TRIES) throw error;
    }
  }
}

function compile(compiler: NodeCompiler, { template }: Sheet, asked: unknown): Buffer {
  const compiled = compiler.compile({
    mainFilePath: path.join(TEMPLATES, template),
    inputs: { asked: JSON.stringify(asked) },
  });
  const { result } = compiled;
  if (!result) throw new Error(said(compiled.takeError()));
  return compiler.pdf(result, { pdfStandard: ACCESSIBLE });
}

const said = (error: NodeError | null): string => JSON.stringify(error?.shortDiagnostics ?? 'no document');
