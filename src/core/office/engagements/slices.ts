/** Contract × month: what one payslip is computed from. */
import {
  addDays,
  addDecimals,
  type CalendarDate,
  type CalendarMonth,
  type Decimal,
  daysIn,
  decimal,
  divideDecimals,
  lastOfMonth,
  type Money,
  multiplyDecimals,
  overlap,
  type Period,
  type Problem,
  problem,
  sum,
} from '#core/kernel/index.ts';
import type { PayrollEngagement } from '#core/office/payroll/index.ts';
import { MONTHLY_HOURS, rateAt } from '#core/rates/index.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';
import type { EngagementFacts } from './facts.ts';
import { type PaidItem, paidItems } from './paid-items.ts';
import { hoursOfDay, isDay, workedHours } from './quantities.ts';

/** So much of a slice comes from this term. */
export interface SliceShare {
  readonly term: EngagementTerm;
  readonly gross: Money;
  /** Events whose pay it holds; none for what is not placed. */
  readonly eventIds: readonly string[];
}

export interface PayrollSlice {
  /** `contract/ID 2026-10`, or `position/ID 2026-10-05` where there is no contract yet: stable, for a derived line. */
  readonly id: string;
  readonly contract: EngagementContract | null;
  readonly position: Position;
  readonly payee: string;
  readonly month: CalendarMonth;
  readonly engagement: PayrollEngagement;
  readonly shares: readonly SliceShare[];
  /** Something in it lies on no event, or on no contract yet: it is spread over its planned period. */
  readonly assumed: boolean;
}

export interface Slices {
  readonly slices: readonly PayrollSlice[];
  readonly problems: readonly Problem[];
}

/**
 * The payslips that contracts and open positions will need, in order of payment. Terms without events are spread over
 * the months of their period by its days; a position without a contract is taken as one engagement for each run of
 * days in a row.
 *
 * Problems, all estimates: `engagement.spread` (not placed yet), `engagement.no-contract` (nobody engaged yet),
 * `engagement.undated` (nobody has said when, counted on `today`).
 */
export function payrollSlices(facts: EngagementFacts, today: CalendarDate): Slices {
  const items = paidItems(facts, today);
  const groups = Map.groupBy(items, (item) =>
    item.contract === null ? `position/${item.position.id}` : `contract/${item.contract.id}`,
  );
  const slices = [...groups].flatMap(([id, rows]) =>
    [...Map.groupBy(rows, ({ month }) => month)].flatMap(([month, own]) => sliced(id, month, own)),
  );
  return {
    slices: slices.sort(byPayment),
    problems: items.flatMap(remarksOn).filter(once()),
  };
}

const byPayment = (a: PayrollSlice, b: PayrollSlice): number =>
  a.engagement.paidOn < b.engagement.paidOn ||
  (a.engagement.paidOn === b.engagement.paidOn && a.engagement.from < b.engagement.from)
    ? -1
    : 1;

function once(): (problem: Problem) => boolean {
  const seen = new Set<string>();
  return ({ code, at }) => !seen.has(`${code} ${at[0]}`) && seen.add(`${code} ${at[0]}`) !== undefined;
}

function remarksOn({ term, position, contract, event, undated }: PaidItem): readonly Problem[] {
  const facts = { position: position.title };
  const at = [`engagementTerm/${term.id}`, `position/${position.id}`];
  const found: Problem[] = [];
  if (undated) found.push(problem('engagement.undated', 'estimate', facts, at));
  else if (event === null && term.basis !== 'month') found.push(problem('engagement.spread', 'estimate', facts, at));
  if (contract === null) found.push(problem('engagement.no-contract', 'estimate', facts, at));
  return found;
}

function sliced(id: string, month: CalendarMonth, items: readonly PaidItem[]): readonly PayrollSlice[] {
  const [{ contract }] = items as readonly [PaidItem];
  if (contract === null)
    return runsOfDays(items).map((run) => sliceOf(`${id} ${run[0]!.day}`, month, run, spanOf(run)));
  const first = `${month}-01` as CalendarDate;
  const period = overlap(worked(contract), { from: first, to: lastOfMonth(first) });
  return [sliceOf(`${id} ${month}`, month, items, period ?? spanOf(items))];
}

/** Until its end, or the day it was ended early; one that the employer broke is paid to its end. */
function worked({ from, to, cancelledOn, cancelledBy }: EngagementContract): Period {
  const isShorter = cancelledBy !== 'employer' && cancelledOn !== null && cancelledOn >= from && cancelledOn < to;
  return { from, to: isShorter ? cancelledOn : to };
}

/** Rows whose days touch or follow each other. */
function runsOfDays(items: readonly PaidItem[]): readonly (readonly PaidItem[])[] {
  const runs: { items: PaidItem[]; to: CalendarDate }[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && item.period.from <= addDays(run.to, 1)) {
      run.items.push(item);
      if (item.period.to > run.to) run.to = item.period.to;
    } else {
      runs.push({ items: [item], to: item.period.to });
    }
  }
  return runs.map(({ items: own }) => own);
}

function spanOf(items: readonly PaidItem[]): Period {
  const days = items.flatMap(({ period }) => [period.from, period.to]).sort();
  return { from: days[0]!, to: days.at(-1)! };
}

function sliceOf(id: string, month: CalendarMonth, items: readonly PaidItem[], period: Period): PayrollSlice {
  const [{ contract, position, payee }] = items as readonly [PaidItem];
  const fees = items.filter(({ term }) => term.basis === 'cachet');
  const cachets = sumOf(fees.map(({ quantity }) => quantity));
  const hours = sumOf(items.map(hoursOf));
  const engagement: PayrollEngagement = {
    ...period,
    paidDays: Math.min(paidDays(items, period), daysIn(period)),
    cachets: Math.ceil(cachets.units / 10 ** cachets.scale),
    hours,
    gross: sum(items.map(({ gross }) => gross)),
    cachetsGross: sum(fees.map(({ gross }) => gross)),
    paidOn: lastOfMonth(period.to),
    contract: contract?.kind ?? (position.category === 'permanent' ? 'openEnded' : 'cddu'),
    continuousDays: contract === null ? daysIn(period) : daysIn(worked(contract)),
  };
  const assumed = contract === null || items.some(({ event, term }) => event === null && term.basis !== 'month');
  return { id, contract, position, payee, month, engagement, shares: sharesOf(items), assumed };
}

const sumOf = (quantities: readonly Decimal[]): Decimal => quantities.reduce(addDecimals, decimal(0));

/** A month that does not say its hours is a full-time one; a fee or service that does not say them has none. */
function hoursOf({ term, quantity, day }: PaidItem): Decimal {
  const stated = workedHours(term, quantity);
  if (stated !== null || term.basis !== 'month') return stated ?? decimal(0);
  const first = MONTHLY_HOURS.values[0]!.from;
  return multiplyDecimals(quantity, rateAt(MONTHLY_HOURS, day < first ? first : day).value, 2);
}

function sharesOf(items: readonly PaidItem[]): readonly SliceShare[] {
  return [...Map.groupBy(items, ({ term }) => term)].map(([term, rows]) => ({
    term,
    gross: sum(rows.map(({ gross }) => gross)),
    eventIds: rows.flatMap(({ event }) => (event === null ? [] : [event.id])),
  }));
}

/** Days with an event, and as many as the rest may take: a fee or a day is one, two services are one, a month is all. */
function paidDays(items: readonly PaidItem[], period: Period): number {
  if (items.some(({ term }) => term.basis === 'month')) return daysIn(period);
  const dated = new Set(items.filter(({ event }) => event !== null).map(({ day }) => day));
  const rest = items.filter(({ event }) => event === null).map(daysTaken);
  return Math.max(1, dated.size + rest.reduce((a, b) => a + b, 0));
}

function daysTaken({ term, quantity, period }: PaidItem): number {
  const whole = Math.ceil(quantity.units / 10 ** quantity.scale);
  if (term.basis === 'rehearsalService') return Math.ceil(whole / 2);
  if (term.basis !== 'hour') return isDay(term.basis) || term.basis === 'cachet' ? whole : daysIn(period);
  return Math.min(daysIn(period), hoursInDays(quantity));
}

/** Hours without dates are taken as days of eight. */
function hoursInDays(hours: Decimal): number {
  const days = divideDecimals(hours, hoursOfDay('day8'), 2);
  return days === null ? 0 : Math.ceil(days.units / 10 ** days.scale);
}
