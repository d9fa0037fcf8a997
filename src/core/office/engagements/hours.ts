/** Hours by kind: those worked, and those that a person declares to France Travail. */
import {
  addDecimals,
  type CalendarDate,
  type CalendarMonth,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  type Problem,
  problem,
} from '#core/kernel/index.ts';
import { byId, rateAt, WORKING_TIME } from '#core/rates/index.ts';
import type { EngagementFacts } from './facts.ts';
import { type PaidItem, paidItems } from './paid-items.ts';
import { workedHours } from './quantities.ts';

export interface MonthOfHours {
  readonly payee: string;
  readonly month: CalendarMonth;
  readonly cachets: Decimal;
  /** Hours really worked, as far as they are stated. */
  readonly worked: Decimal;
  readonly overtime: Decimal;
  readonly night: Decimal;
  /** Twelve hours for each fee of an artist, hours otherwise: what opens rights under annexes 8 and 10. */
  readonly declared: Decimal;
  readonly problems: readonly Problem[];
}

const limits = byId(WORKING_TIME);

/**
 * Each person's month over everything given, in order.
 *
 * Problems: `intermittence.too-many-cachets` (warning: France Travail counts at most 28 fees in a month).
 */
export function hoursByMonth(facts: EngagementFacts, today: CalendarDate): readonly MonthOfHours[] {
  const months = Map.groupBy(paidItems(facts, today), ({ payee, month }) => `${month} ${payee}`);
  return [...months.values()]
    .map(monthOf)
    .sort((a, b) => (a.month < b.month || (a.month === b.month && a.payee < b.payee) ? -1 : 1));
}

function monthOf(items: readonly PaidItem[]): MonthOfHours {
  const [{ payee, month, day, position }] = items as readonly [PaidItem];
  const fees = items.filter(isFee);
  const cachets = sumOf(fees.map(({ quantity }) => quantity));
  const perFee = rateAt(limits.get('intermittence.cachetHours')!, day).value;
  const hours = (of: readonly PaidItem[]) =>
    sumOf(of.map(({ term, quantity }) => workedHours(term, quantity) ?? decimal(0)));
  const ofKind = (kind: 'overtime' | 'night') => hours(items.filter(({ term }) => term.conditions.hourKind === kind));
  const most = rateAt(limits.get('intermittence.monthlyCachets')!, day).value;
  const facts = { position: position.title, cachets, limit: most, month };
  return {
    payee,
    month,
    cachets,
    worked: hours(items),
    overtime: ofKind('overtime'),
    night: ofKind('night'),
    declared: addDecimals(multiplyDecimals(cachets, perFee, 2), hours(items.filter((item) => !isFee(item)))),
    problems:
      compareDecimals(cachets, most) > 0
        ? [
            problem(
              'intermittence.too-many-cachets',
              'warning',
              facts,
              items.map(({ term }) => `engagementTerm/${term.id}`),
            ),
          ]
        : [],
  };
}

const isFee = ({ term, position }: PaidItem): boolean => term.basis === 'cachet' && position.category === 'artist';

const sumOf = (quantities: readonly Decimal[]): Decimal => quantities.reduce(addDecimals, decimal(0));
