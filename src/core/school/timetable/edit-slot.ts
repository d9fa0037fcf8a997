/** One slot of a session of interviews, by hand: another beginning or end, one more, one less. */
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Session, Slot } from './facts.ts';
import { clockTime, lengthOf, minuteOf, overlaps } from './time.ts';

type Span = Pick<Session, 'from' | 'to'>;

/** In order of time, as they are read. */
const inOrder = (slots: readonly Slot[]): readonly Slot[] => slots.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** Whoever holds it keeps it. */
export const withSlotTimes = (slots: readonly Slot[], at: number, { from, to }: Span): readonly Slot[] =>
  inOrder(slots.map((slot, index) => (index === at ? { ...slot, from, to } : slot)));

export const withSlotAdded = (slots: readonly Slot[], slot: Slot): readonly Slot[] => inOrder([...slots, slot]);

/**
 * Where one more fits: so many minutes in the first stretch that nobody has, else the longest of those that are shorter.
 * Null: the session is full.
 */
export function spanLeft(session: Span, slots: readonly Slot[], minutes: number): Span | null {
  const ends = [session.from, ...inOrder(slots).map(({ to }) => to)];
  const begins = [...inOrder(slots).map(({ from }) => from), session.to];
  const free = ends.map((from, at) => ({ from, to: begins[at]! })).filter((span) => lengthOf(span) > 0);
  const [longest] = free.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const wide = free.find((span) => lengthOf(span) >= minutes);
  return wide ? { from: wide.from, to: clockTime(minuteOf(wide.from) + minutes) } : (longest ?? null);
}

/**
 * What is wrong with slots that somebody has just set: `timetable.slot-ends-first`, `slot-too-early`, `slot-too-late`,
 * `slot-into-another`, `slot-from-another`. Each names its field (`slots.2.endsLocal`, by the order given) and says what
 * would do. Those that stood there `before` are not spoken of: whoever puts one right need not put all right at once.
 */
export function slotFaults(session: Span, slots: readonly Slot[], before: readonly Slot[] = []): readonly Problem[] {
  const stood = ({ from, to }: Slot) => before.some((one) => one.from === from && one.to === to);
  return slots.flatMap((slot, at) => {
    const twins = slots.filter((one) => one.from === slot.from && one.to === slot.to).length;
    return stood(slot) && twins === 1 ? [] : faultsOf(session, slots, at);
  });
}

function faultsOf(session: Span, slots: readonly Slot[], at: number): readonly Problem[] {
  const slot = slots[at]!;
  const say = (code: string, field: 'startsLocal' | 'endsLocal', facts: Problem['facts']) =>
    problem(`timetable.${code}`, 'blocking', { at: slot.from, until: slot.to, ...facts }, [`slots.${at}.${field}`]);
  if (slot.from >= slot.to) return [say('slot-ends-first', 'endsLocal', {})];
  const found: Problem[] = [];
  if (slot.from < session.from) found.push(say('slot-too-early', 'startsLocal', { limit: session.from }));
  if (slot.to > session.to) found.push(say('slot-too-late', 'endsLocal', { limit: session.to }));
  for (const other of slots) {
    if (other === slot || !overlaps(slot, other)) continue;
    const facts = { otherFrom: other.from, otherTo: other.to };
    if (other.from <= slot.from) found.push(say('slot-from-another', 'startsLocal', facts));
    else found.push(say('slot-into-another', 'endsLocal', facts));
  }
  return found;
}
