/** How many long and how many short half-days each teaching could take so that together they use the calendar up. */
import { type HalfDay, keyOf } from './facts.ts';
import { isFull, isTaken, lengthsOf, missing } from './needs.ts';
import type { Field } from './placements.ts';
import { lengthOf } from './time.ts';

type Shape = ReadonlyMap<number, number>;
type Counts = readonly [long: number, short: number];

/**
 * By teaching, half-days by length: as many long as short where hours allow, moved until groups whose hours fill the
 * calendar use each half-day once. Null when no such numbers are found, or half-days have more than two lengths.
 */
export function shapesOf(field: Field): readonly Shape[] | null {
  const [short = 0, long = short, ...others] = lengthsOf(field);
  if (others.length > 0 || short === 0) return null;
  const options = field.teachings.map((_, at) => countsOf(missing(field, at), long, short));
  if (options.some((one) => one.length === 0)) return null;
  const picks = options.map(evenest);
  if (short !== long && !fill(field, long, options, picks)) return null;
  return options.map((own, at) => {
    const [longs, shorts] = own[picks[at]!]!;
    return new Map(
      short === long
        ? [[short, longs + shorts]]
        : [
            [long, longs],
            [short, shorts],
          ],
    );
  });
}

/** Every way to make the minutes of whole half-days, fewest long ones first; the tightest way over them if there is none. */
function countsOf(minutes: number, long: number, short: number): readonly Counts[] {
  if (minutes < 0) return [];
  const most = Math.ceil(minutes / long);
  const ways = Array.from({ length: most + 1 }, (_, longs): Counts => {
    return [longs, Math.max(0, Math.ceil((minutes - longs * long) / short))];
  });
  const over = ([longs, shorts]: Counts) => longs * long + shorts * short - minutes;
  const least = Math.min(...ways.map(over));
  const tight = ways.filter((way) => over(way) === least);
  return long === short ? tight.slice(-1) : tight;
}

function evenest(options: readonly Counts[]): number {
  const gap = ([long, short]: Counts) => Math.abs(long - short);
  return options.reduce((best, one, at) => (gap(one) < gap(options[best]!) ? at : best), 0);
}

/** Moves teachings, the longest first, until every full circle of groups takes each long half-day once. */
function fill(field: Field, long: number, options: readonly (readonly Counts[])[], picks: number[]): boolean {
  const settled = new Set<number>();
  return field.groups.circles
    .filter((circle) => isFull(field, circle))
    .every((circle) => {
      const own = [...field.teachings.keys()].filter((at) => circle.includes(field.teachings[at]!.group.id));
      const free = own
        .filter((at) => !settled.has(at))
        .toSorted((a, b) => field.teachings[b]!.subModule.minutes - field.teachings[a]!.subModule.minutes);
      for (const at of own) settled.add(at);
      const isOpen = (halfDay: HalfDay) => lengthOf(halfDay) === long && !isTaken(field, circle, keyOf(halfDay));
      const target = field.halfDays.filter(isOpen).length;
      const gap = () => own.reduce((sum, at) => sum + options[at]![picks[at]!]![0], 0) - target;
      for (const at of [...free, ...free, ...free]) {
        const step = gap() < 0 ? 1 : -1;
        const next = options[at]?.[picks[at]! + step];
        if (gap() !== 0 && next) picks[at]! += step;
      }
      return gap() === 0;
    });
}
