/** The name grid: which folders there are, their doors, how long files get. */
import { type Complaint, isCode, isGenerated, isTest, type Source } from './source.ts';

const LAYERS = ['core', 'db', 'documents', 'jobs', 'api', 'web', 'cli'];

/** DESIGN's table of nouns. A new one is written there, and in the glossary, first. */
const DOMAINS: Readonly<Record<string, readonly string[]>> = {
  ground: [
    ...['organisations', 'people', 'venues', 'calendar', 'files', 'messages', 'audit'],
    ...['access', 'members', 'sign-in'],
  ],
  office: [
    ...['productions', 'engagements', 'payroll', 'budget', 'funding', 'pricing', 'bookings', 'contracts', 'invoices'],
    ...[
      'rights',
      'abroad',
      'rider',
      'logistics',
      'road-sheets',
      'safeguarding',
      'footprint',
      'communication',
      'dossier',
      // A room of a production, on screens alone: its events.
      'planning',
    ],
  ],
  school: [
    ...['programmes', 'cohorts', 'admissions', 'timetable', 'attendance', 'resources', 'coaching', 'internships'],
    ...['assessment', 'certification', 'surveys', 'quality'],
  ],
};

const DRAWERS = ['util', 'utils', 'misc', 'lib', 'libs', 'common', 'helper', 'helpers', 'shared', 'v1', 'v2', 'legacy'];

/** Folders and files named for nothing. */
export function drawers(paths: readonly string[]): Complaint[] {
  return paths.flatMap((file) =>
    file
      .split('/')
      .map((part) => part.replace(/\.[^.]*$/, ''))
      .filter((part) => DRAWERS.includes(part.toLowerCase()))
      .map((part) => `${file} “${part}” says nothing of what is in it`),
  );
}

/** Layers, wings and domains have the names of the design. */
export function strangers(paths: readonly string[]): Complaint[] {
  return paths
    .filter((file) => file.startsWith('src/'))
    .flatMap((file) => {
      const [, layer = '', wing = '', domain = ''] = file.split('/');
      if (!LAYERS.includes(layer)) return [`${file} “${layer}” is no layer`];
      const domains = DOMAINS[wing];
      if (domains === undefined || file.split('/').length < 5) return [];
      return domains.includes(domain) ? [] : [`${file} “${domain}” is no domain of ${wing}`];
    });
}

/** A domain folder with code but without `index.ts`. Pages of the web are entered by the route table of their wing. */
export function doorless(paths: readonly string[]): Complaint[] {
  const code = paths.filter(
    (file) => file.startsWith('src/') && isCode(file) && !isTest(file) && !file.startsWith('src/web/'),
  );
  const folders = new Set(
    code.flatMap((file) => {
      const [, layer, wing = '', domain] = file.split('/');
      return wing in DOMAINS && file.split('/').length > 4 ? [`src/${layer}/${wing}/${domain}`] : [];
    }),
  );
  return [...folders]
    .filter((folder) => !code.includes(`${folder}/index.ts`))
    .map((folder) => `${folder} has no index.ts`);
}

const LONG = 400;
const REASON = /^(\/\/|\/\*) long: \S+/;
/** A migration is written once and never edited: it is as long as that day's change. */
const hasLines = (file: string): boolean => isCode(file) || file.endsWith('.css');

const lengthOf = ({ text }: Source): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Over 400 lines without saying why in the first one. */
export function tooLong(sources: readonly Source[]): Complaint[] {
  return sources
    .filter((source) => hasLines(source.path) && !isGenerated(source.path))
    .filter((source) => lengthOf(source) > LONG && !REASON.test(source.text))
    .map((source) => `${source.path} has ${lengthOf(source)} lines and its first does not say “long: why”`);
}

export interface Lengths {
  readonly median: number;
  readonly high: number;
}

/** How long the files of src are: in the middle, and the longest but five in a hundred. */
export function lengths(sources: readonly Source[]): Lengths {
  const sorted = sources
    .filter(({ path: file }) => file.startsWith('src/') && isCode(file) && !isGenerated(file))
    .map(lengthOf)
    .sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), high: at(0.95) };
}
