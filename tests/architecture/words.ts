/** Words that have no place in the repository: machines it was written on, unfinished work, tests that do not run. */
import { type Complaint, isCode, type Source } from './source.ts';

interface Banned {
  readonly word: RegExp;
  readonly because: string;
  readonly where?: (file: string) => boolean;
}

const words = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'i');
const inCode = (file: string): boolean => isCode(file) || file.endsWith('.sql') || file.endsWith('.css');
/** Spelled apart, so that this file does not accuse itself. */
const UNFINISHED = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].map((word) => `\\b${word}\\b`).join('|');

const BANNED: readonly Banned[] = [
  { word: new RegExp(UNFINISHED), because: 'unfinished work is finished or left out', where: inCode },
  {
    word: words('not imple' + 'mented', 'lorem ip' + 'sum', 'placeholder d' + 'ata'),
    because: 'a stand-in for the real thing',
  },
  { word: new RegExp(`(^|[\\s"'\`(=:])/(${'wo' + 'rk'}|${'ro' + 'ot'})/`, 'm'), because: 'a path of one machine' },
  { word: new RegExp(`/${'t' + 'mp'}/[a-z]`), because: 'a path of one machine' },
  {
    word: words('registry' + '\\.npmjs', 'verd' + 'accio', 'arti' + 'factory'),
    because: 'where packages came from is nobody’s business',
  },
  {
    word: words('sub' + 'agent', 'developer ses' + 'sion', 'coding ag' + 'ent', 'language mo' + 'del'),
    because: 'how it was written does not matter',
  },
  {
    word: new RegExp(`\\b(it|test|describe|bench)\\.(${['sk' + 'ip', 'on' + 'ly', 'to' + 'do'].join('|')})\\b`),
    because: 'a test that does not run',
    where: isCode,
  },
  {
    word: new RegExp(`@ts-${'ig' + 'nore'}|@ts-no${'check'}`),
    because: 'a type error looked away from',
    where: isCode,
  },
];

const LOCK = 'package-lock.json';

export function strayWords(sources: readonly Source[]): Complaint[] {
  return sources
    .filter((source) => source.path !== LOCK && !source.text.includes('\0'))
    .flatMap((source) =>
      BANNED.filter(({ where }) => where === undefined || where(source.path)).flatMap(({ word, because }) =>
        source.text.split('\n').flatMap((line, index) => {
          const found = word.exec(line);
          return found ? [`${source.path}:${index + 1} “${found[0].trim()}”: ${because}`] : [];
        }),
      ),
    );
}

/** The lock file names versions and checksums, never the place they were fetched from. */
export function lockedPlaces(lock: string): Complaint[] {
  const packages = (JSON.parse(lock) as { packages: Record<string, { resolved?: string }> }).packages;
  return Object.entries(packages).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [`package-lock.json ${name} says where it came from`],
  );
}
