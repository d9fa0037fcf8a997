/**
 * One sub-module before another. A switch runs through the half-days, 0 then 1: the first may meet while it is 0, the
 * second once it is 1. Locked sessions hold the switch where they are.
 */
import { constraintId } from './constraints.ts';
import { keyOf, type Order } from './facts.ts';
import { counted } from './hard-rows.ts';
import type { Field } from './placements.ts';
import type { Rows, Term } from './rows.ts';

export function orderRows(rows: Rows, field: Field): void {
  for (const [at, order] of field.facts.orders.entries()) {
    const { strength, id } = order;
    if (strength === 'hard' && field.without.has(constraintId.order(id))) continue;
    if (strength === 'soft' && field.without.size > 0) continue;
    for (const [before, after] of pairs(field, order))
      switchRows(rows, field, order, before, after, `${at}s${before}s${after}`);
  }
}

/** Teachings of the two whose groups have trainees in common. */
function pairs({ teachings, groups }: Field, { before, after }: Order): readonly (readonly [number, number])[] {
  return teachings.flatMap((first, a) =>
    teachings.flatMap((second, b) =>
      first.subModule.id === before && second.subModule.id === after && groups.share(first.group.id, second.group.id)
        ? [[a, b] as const]
        : [],
    ),
  );
}

function switchRows(rows: Rows, field: Field, order: Order, before: number, after: number, name: string): void {
  const own = field.placements.filter(({ teaching }) => teaching === before || teaching === after);
  const byHalf = Map.groupBy(own, ({ halfDay }) => halfDay);
  /** 1 when a wished order is given up. */
  const broken: Term[] = order.strength === 'soft' ? [[-1, rows.unit(`b${name}`, field.facts.weights.order)]] : [];
  let last: string | undefined;
  for (const [at, halfDay] of field.halfDays.entries()) {
    const here = byHalf.get(at) ?? [];
    const standing = field.locked.get(keyOf(halfDay)) ?? [];
    const of = (teaching: number) => counted(here.filter((one) => one.teaching === teaching));
    const stands = (teaching: number) => {
      const { subModule, group } = field.teachings[teaching]!;
      return standing.some(({ subModuleId, groupId }) => subModuleId === subModule.id && groupId === group.id);
    };
    const now = rows.unit(`w${name}s${at}`);
    if (last)
      rows.add(
        [
          [1, last],
          [-1, now],
        ],
        '<=',
        0,
      );
    if (of(before).length > 0 || stands(before)) {
      rows.add([...of(before), [1, now], ...broken], '<=', stands(before) ? 0 : 1);
    }
    if (of(after).length > 0 || stands(after)) {
      rows.add([...of(after), [-1, now], ...broken], '<=', stands(after) ? -1 : 0);
    }
    last = now;
  }
}
