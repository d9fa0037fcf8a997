/** Who reads which file: as many readers for each, none in conflict with it, and the work shared as evenly as it can be. */
import { type Problem, problem } from '#core/kernel/index.ts';

export const READERS_PER_FILE = 2;

export interface Reading {
  readonly file: string;
  readonly reader: string;
}

export interface ToAssign {
  readonly files: readonly string[];
  readonly readers: readonly string[];
  /** What stays: read already, or given already. */
  readonly given: readonly Reading[];
  /** Declared conflicts of interest: this reader never reads this file. */
  readonly conflicts: readonly Reading[];
}

export interface Assignment {
  /** Only what is new. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const key = ({ file, reader }: Reading): string => `${file} ${reader}`;

/**
 * Gives each file the readers it lacks. Whoever has least to read is given more; where a conflict stands in the way of
 * fairness, files pass from hand to hand until no reader has two more than another could take from them. The order of
 * the lists does not matter. Problems: `admissions.readers-lacking`, once for each file that too few can read.
 */
export function assignReaders({ files, readers, given, conflicts }: ToAssign): Assignment {
  const barred = new Set([...conflicts, ...given].map(key));
  const held = new Map<string, Set<string>>([...readers].sort(byText).map((reader) => [reader, new Set()]));
  const load = new Map<string, number>([...held.keys()].map((reader) => [reader, 0]));
  for (const { reader } of given) if (load.has(reader)) load.set(reader, load.get(reader)! + 1);
  const able = (file: string) => [...held.keys()].filter((reader) => !barred.has(key({ file, reader })));
  const lacking = (file: string) => Math.max(0, READERS_PER_FILE - given.filter((one) => one.file === file).length);
  const order = [...new Set(files)].sort((a, b) => able(a).length - able(b).length || byText(a, b));
  const problems: Problem[] = [];
  for (const file of order) {
    const candidates = able(file).sort((a, b) => load.get(a)! - load.get(b)! || byText(a, b));
    const chosen = candidates.slice(0, lacking(file));
    if (chosen.length < lacking(file)) {
      const facts = { found: READERS_PER_FILE - lacking(file) + chosen.length, needed: READERS_PER_FILE };
      problems.push(problem('admissions.readers-lacking', 'blocking', facts, [`application/${file}`]));
    }
    for (const reader of chosen) {
      held.get(reader)!.add(file);
      load.set(reader, load.get(reader)! + 1);
    }
  }
  const mayTake = (reader: string, file: string) => !held.get(reader)!.has(file) && !barred.has(key({ file, reader }));
  while (passOn(held, load, mayTake));
  const readings = [...held].flatMap(([reader, own]) => [...own].map((file) => ({ file, reader })));
  return { readings: readings.sort((a, b) => byText(key(a), key(b))), problems };
}

interface Step {
  readonly from: string;
  readonly file: string;
  readonly to: string;
}

/** Finds whoever has two more than somebody that a chain of hands leads to, and passes one file along each hand of it. */
function passOn(
  held: ReadonlyMap<string, Set<string>>,
  load: Map<string, number>,
  mayTake: (reader: string, file: string) => boolean,
): boolean {
  const heaviest = [...held.keys()].sort((a, b) => load.get(b)! - load.get(a)! || byText(a, b));
  for (const start of heaviest) {
    const came = new Map<string, Step | null>([[start, null]]);
    for (const from of came.keys()) {
      for (const to of held.keys()) {
        if (came.has(to)) continue;
        const file = [...held.get(from)!].sort(byText).find((one) => mayTake(to, one));
        if (file === undefined) continue;
        came.set(to, { from, file, to });
        if (load.get(start)! - load.get(to)! < 2) continue;
        for (let step = came.get(to); step; step = came.get(step.from)) {
          held.get(step.from)!.delete(step.file);
          held.get(step.to)!.add(step.file);
        }
        load.set(start, load.get(start)! - 1);
        load.set(to, load.get(to)! + 1);
        return true;
      }
    }
  }
  return false;
}
