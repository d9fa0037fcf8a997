/** Rows of what is wished: each broken wish costs its weight. */
import { counted } from './hard-rows.ts';
import { isFull } from './needs.ts';
import type { Field, Placement } from './placements.ts';
import type { Rows } from './rows.ts';
import { lengthOf, weekOf } from './time.ts';

export function wishRows(rows: Rows, field: Field): void {
  crowdedWeeks(rows, field);
  oneTrainer(rows, field);
  wholeDays(rows, field);
}

function crowdedWeeks(rows: Rows, field: Field): void {
  const weekIn = ({ teaching, halfDay }: Placement) => `${teaching} ${weekOf(field.halfDays[halfDay]!.date)}`;
  const weeks = [...Map.groupBy(field.placements, weekIn).values()];
  for (const [at, here] of weeks.entries()) {
    const limit = field.teachings[here[0]!.teaching]!.subModule.maxPerWeek;
    if (limit === null || new Set(here.map(({ halfDay }) => halfDay)).size <= limit) continue;
    const over = rows.amount(`over${at}`, field.facts.weights.crowdedWeek);
    rows.add([...counted(here), [-1, over]], '<=', limit);
  }
}

/** A sub-module with several possible trainers counts those it takes beyond the first. */
function oneTrainer(rows: Rows, field: Field): void {
  const shortest = Math.min(...field.halfDays.map(lengthOf));
  for (const [at, own] of Map.groupBy(field.placements, ({ teaching }) => teaching)) {
    const byTrainer = [...Map.groupBy(own, ({ trainer }) => trainer?.id ?? '').values()];
    if (byTrainer.length < 2) continue;
    const sessions = Math.ceil(field.teachings[at]!.subModule.minutes / shortest);
    const taken = byTrainer.map((here, index) => {
      const takes = rows.binary(`t${at}s${index}`);
      rows.add([...counted(here), [-Math.min(sessions, here.length), takes]], '<=', 0);
      return [1, takes] as const;
    });
    const others = rows.amount(`others${at}`, field.facts.weights.anotherTrainer);
    rows.add([...taken, [-1, others]], '<=', 1);
  }
}

/** A day on which a smallest group comes for part of its half-days only. */
function wholeDays(rows: Rows, field: Field): void {
  for (const [groupAt, { id }] of field.groups.smallest.entries()) {
    const above = field.groups.above(id);
    const circles = field.groups.circles.filter((circle) => circle.includes(id));
    if (circles.some((circle) => isFull(field, circle) && above.every((one) => circle.includes(one)))) continue;
    const own = field.placements.filter(({ teaching }) => above.includes(field.teachings[teaching]!.group.id));
    const byHalf = Map.groupBy(own, ({ halfDay }) => halfDay);
    for (const [day, halves] of Map.groupBy(field.halfDays.keys(), (at) => field.halfDays[at]!.date)) {
      if (halves.length < 2) continue;
      const part = rows.unit(`part${groupAt}s${day.replaceAll('-', '')}`, field.facts.weights.hole);
      for (const a of halves) {
        for (const b of halves) {
          if (a === b) continue;
          const here = counted(byHalf.get(a) ?? []);
          const away = counted(byHalf.get(b) ?? []).map(([, name]) => [-1, name] as const);
          const bound = standingIn(field, above, b) - standingIn(field, above, a);
          if (here.length > 0 || bound < 0) rows.add([...here, ...away, [-1, part]], '<=', bound);
        }
      }
    }
  }
}

/** 1 when a locked session already fills the half-day for these groups. */
const standingIn = ({ locked, halfDays }: Field, above: readonly string[], at: number): number => {
  const { date, index } = halfDays[at]!;
  return locked.get(`${date}/${index}`)?.some(({ groupId }) => above.includes(groupId)) ? 1 : 0;
};
