/**
 * A first guess that makes the program small: how many long and short half-days each teaching takes, who holds it, and
 * the half-day from which the second of two ordered sub-modules may begin. What the guess allows is a timetable; what it
 * excludes may be a better one, so that the whole program is asked next unless nothing is left to wish.
 */
import { constraintId } from './constraints.ts';
import { keyOf, type TimetableFacts } from './facts.ts';
import { type Field, fieldOf } from './placements.ts';
import { shapesOf } from './shapes.ts';
import { weekOf } from './time.ts';

export interface Sketch {
  /** By teaching: how many half-days of each length, by length in minutes. */
  readonly shapes: readonly ReadonlyMap<number, number>[];
  /** By teaching: the only trainer to think of. */
  readonly trainers: readonly (string | null)[] | null;
  /** By sub-module: first half-day that it may take, and the first that it may not. */
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]> | null;
}

/** The closest guess, then the loosest; none when hours cannot be made of whole half-days that fill the calendar. */
export function sketchesOf(facts: TimetableFacts): readonly Sketch[] {
  const field = fieldOf(facts, new Set());
  const shapes = shapesOf(field);
  if (shapes === null) return [];
  return [
    { shapes, trainers: trainersOf(field), spans: spansOf(field) },
    { shapes, trainers: null, spans: null },
  ];
}

/** The teachings with least choice first: each takes whoever has most free time for what is left to teach. */
function trainersOf(field: Field): readonly (string | null)[] {
  const load = new Map<string, number>();
  const chosen: (string | null)[] = field.teachings.map(() => null);
  const byTeaching = Map.groupBy(field.placements, ({ teaching }) => teaching);
  const choices = [...byTeaching].map(([teaching, own]) => ({
    teaching,
    byTrainer: Map.groupBy(own, ({ trainer }) => trainer!),
  }));
  for (const { teaching, byTrainer } of choices.toSorted((a, b) => a.byTrainer.size - b.byTrainer.size)) {
    const { minutes } = field.teachings[teaching]!.subModule;
    let best = Number.NEGATIVE_INFINITY;
    for (const [trainer, own] of byTrainer) {
      const needed = (load.get(trainer.id) ?? 0) + minutes;
      const liked = own.filter(({ halfDay }) => trainer.availability[keyOf(field.halfDays[halfDay]!)] !== 'prefersNot');
      const weeks = new Set(own.map(({ halfDay }) => weekOf(field.halfDays[halfDay]!.date))).size;
      const most = Math.min(trainer.maxMinutes ?? needed, (trainer.maxMinutesPerWeek ?? needed) * weeks);
      const free = liked.reduce((sum, placement) => sum + placement.minutes, 0) / needed;
      const score = most < needed ? free - needed : free;
      if (score <= best) continue;
      best = score;
      chosen[teaching] = trainer.id;
    }
    const taken = chosen[teaching];
    if (taken) load.set(taken, (load.get(taken) ?? 0) + minutes);
  }
  return chosen;
}

/** Ordered sub-modules share the time between them by the hours that come before and after. */
function spansOf(field: Field): ReadonlyMap<string, readonly [number, number]> {
  const { facts, halfDays } = field;
  const orders = facts.orders.filter(({ id }) => !field.without.has(constraintId.order(id)));
  const subModules = new Map(facts.subModules.map((one) => [one.id, one]));
  const chain = (id: string, next: (id: string) => readonly string[], seen: readonly string[] = []): number => {
    if (seen.includes(id)) return 0;
    const longest = Math.max(0, ...next(id).map((one) => chain(one, next, [...seen, id])));
    return (subModules.get(id)?.minutes ?? 0) + longest;
  };
  const before = (id: string) => orders.filter(({ after }) => after === id).map((order) => order.before);
  const after = (id: string) => orders.filter((order) => order.before === id).map((order) => order.after);
  const spans = new Map<string, readonly [number, number]>();
  for (const order of orders) {
    const [first, second] = [subModules.get(order.before)!, subModules.get(order.after)!];
    const start = halfDays.findIndex(({ date }) => first.earliest === null || date >= first.earliest);
    const end = halfDays.findLastIndex(({ date }) => second.latest === null || date <= second.latest) + 1;
    const head = chain(order.before, before);
    const share = head / (head + chain(order.after, after));
    const at = standing(field, order.before, order.after, start + Math.round((end - start) * share));
    const [from, to] = spans.get(order.before) ?? [0, halfDays.length];
    spans.set(order.before, [from, Math.min(to, at)]);
    const [since, until] = spans.get(order.after) ?? [0, halfDays.length];
    spans.set(order.after, [Math.max(since, at), until]);
  }
  return spans;
}

/** The switch as near to the guess as locked sessions let it be. */
function standing({ locked, halfDays }: Field, before: string, after: string, guess: number): number {
  const at = (id: string) =>
    halfDays.flatMap((half, index) => (locked.get(keyOf(half))?.some((s) => s.subModuleId === id) ? [index] : []));
  const least = Math.max(0, ...at(before).map((index) => index + 1));
  const most = Math.min(halfDays.length, ...at(after));
  return Math.max(least, Math.min(most, guess));
}
