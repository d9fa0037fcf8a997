/** Every row of pay cut into what falls on one event, or on one month where no event is known yet. */
import {
  addDays,
  addDecimals,
  byMonth,
  type CalendarDate,
  type CalendarMonth,
  type Decimal,
  daysIn,
  decimal,
  lineAmount,
  type Money,
  monthOf,
  type Period,
  subtract,
} from '#core/kernel/index.ts';
import {
  type Engaged,
  type EngagementEvent,
  type EngagementFacts,
  employerOf,
  engaged,
  eventDay,
  payeeOf,
  plannedPeriod,
  stands,
} from './facts.ts';
import { spread, spreadMonths, toPlace } from './quantities.ts';

export interface PaidItem extends Engaged {
  readonly payee: string;
  readonly employer: string;
  /** Null: the quantity is not placed, and lies somewhere in `period`. */
  readonly event: EngagementEvent | null;
  /** The day whose law holds: the event's, or the first of the planned part of the month. */
  readonly day: CalendarDate;
  readonly month: CalendarMonth;
  readonly period: Period;
  readonly quantity: Decimal;
  readonly gross: Money;
  /** Nobody has said when: it is counted on the day given as today. */
  readonly undated: boolean;
}

/** Days in order, then terms as given. What cannot be dated at all is counted on `today`. */
export function paidItems(facts: EngagementFacts, today: CalendarDate): readonly PaidItem[] {
  const events = new Map(facts.events.map((event) => [event.id, event]));
  return engaged(facts)
    .flatMap((row) => itemsOf(row, events, today))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type Part = Pick<PaidItem, 'event' | 'period' | 'quantity' | 'undated'>;

function itemsOf(row: Engaged, events: ReadonlyMap<string, EngagementEvent>, today: CalendarDate): readonly PaidItem[] {
  const parts = [...onEvents(row, events), ...unplaced(row, events, today)]
    .flatMap((part) => untilTheEnd(part, row))
    .filter(({ quantity }) => quantity.units !== 0);
  const { quantity, unitGross } = row.term;
  const whole = parts.reduce((sum, part) => addDecimals(sum, part.quantity), decimal(0));
  let left = lineAmount(whole.units === 0 ? quantity : whole, unitGross);
  return parts.map((part, index) => {
    const gross = index === parts.length - 1 ? left : lineAmount(part.quantity, unitGross);
    left = subtract(left, gross);
    const { from: day } = part.period;
    return { ...row, ...part, payee: payeeOf(row), employer: employerOf(row), day, month: monthOf(day), gross };
  });
}

/** A contract that ended early for any other cause than the employer's will pays what came before its end. */
function untilTheEnd(part: Part, { contract, term }: Engaged): readonly Part[] {
  const end = contract?.cancelledBy === 'employer' ? null : (contract?.cancelledOn ?? null);
  if (end === null || part.period.to <= end) return [part];
  if (part.event !== null || part.period.from > end) return [];
  const period = { from: part.period.from, to: end };
  const rest = { from: addDays(end, 1), to: part.period.to };
  const [quantity] =
    term.basis === 'month'
      ? spreadMonths(part.quantity, [period, rest])
      : spread(part.quantity, [daysIn(period), daysIn(rest)]);
  return [{ ...part, period, quantity: quantity! }];
}

function onEvents({ term }: Engaged, events: ReadonlyMap<string, EngagementEvent>): readonly Part[] {
  if (term.basis === 'month') return [];
  return term.placements.flatMap(({ eventId, quantity }) => {
    const event = events.get(eventId);
    if (!event || !stands(event)) return [];
    const day = eventDay(event);
    return [{ event, period: { from: day, to: day }, quantity, undated: false }];
  });
}

function unplaced(row: Engaged, events: ReadonlyMap<string, EngagementEvent>, today: CalendarDate): readonly Part[] {
  const { term } = row;
  const rest = term.basis === 'month' ? term.quantity : toPlace(term, events);
  if (rest.units === 0) return [];
  const planned = plannedPeriod(row);
  const months = byMonth(planned ?? { from: today, to: today });
  const shares = term.basis === 'month' ? spreadMonths(rest, months) : spread(rest, months.map(daysIn));
  return months.map(({ from, to }, index) => ({
    event: null,
    period: { from, to },
    quantity: shares[index]!,
    undated: planned === null,
  }));
}
