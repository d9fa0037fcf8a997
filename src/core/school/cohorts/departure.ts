/** Leaving before the end: what is due from each payer for the hours done, what proves it, and who is to be told. */
import {
  type CalendarDate,
  compareDecimals,
  type Decimal,
  divideDecimals,
  type Explained,
  euros,
  fact,
  type Money,
  type Problem,
  problem,
  ruled,
  subtract,
  sum,
} from '#core/kernel/index.ts';
import { billedHours } from './funding.ts';
import type { Course, Funding, Instalment } from './payers.ts';

export const DEPARTURE_REASONS = ['jobFound', 'abandonment', 'exclusion', 'forceMajeure', 'health', 'other'] as const;
export type DepartureReason = (typeof DEPARTURE_REASONS)[number];

export interface Departure {
  readonly id: string;
  readonly enrolmentId: string;
  readonly reason: DepartureReason;
  readonly lastDay: CalendarDate;
  /** Index among the half-days of the cohort. */
  readonly lastHalf: number;
  readonly fileId: string | null;
  /** When the one who left, or the school, said so in writing. */
  readonly notifiedOn: CalendarDate | null;
}

/** What decides on a payer's amount. */
export type AmountRule = 'forceMajeure' | 'contractTerms' | 'partlyPerformed' | 'cpf';

export interface PayerBalance {
  readonly fundingId: string;
  readonly rule: AmountRule;
  /** The amount agreed, for the hours done out of those agreed. */
  readonly due: Explained;
  readonly paid: Money;
  /** Still to come; below nought: to give back. */
  readonly balance: Explained;
}

const ruleOf = (payer: Funding['payer'], reason: DepartureReason): AmountRule => {
  if (payer === 'cpf') return 'cpf';
  if (payer !== 'self') return 'partlyPerformed';
  return reason === 'forceMajeure' ? 'forceMajeure' : 'contractTerms';
};

/**
 * Each payer's amount in proportion to the hours done, rounded once to the cent. Under force majeure a contract is paid
 * so by law (L6353-7); what a payer advanced for hours that were not given goes back (L6354-1); otherwise the contract's
 * own terms on leaving early decide, and this is their starting point; for CPF the Caisse des Dépôts counts.
 */
export function payerBalances(
  course: Course,
  departure: Pick<Departure, 'reason'>,
  fundings: readonly Funding[],
  instalments: readonly Instalment[],
  hoursDone: Explained<Decimal>,
): readonly PayerBalance[] {
  const billed = billedHours(course, fundings);
  return fundings.map((funding): PayerBalance => {
    const agreed = fact('funding.amount', funding.amount, `funding/${funding.id}`);
    const due = ruled('departure.due', inProportion(funding.amount, hoursDone.value, billed.value), [
      agreed.because,
      hoursDone.because,
      billed.because,
    ]);
    const paid = sum(
      instalments.filter((one) => one.fundingId === funding.id && one.paidOn !== null).map(({ amount }) => amount),
    );
    const received = fact('instalment.paid', paid);
    const balance = ruled('departure.balance', subtract(due.value, paid), [due.because, received.because]);
    return { fundingId: funding.id, rule: ruleOf(funding.payer, departure.reason), due, paid, balance };
  });
}

/** Never more than agreed: hours done beyond those agreed cost nothing more. */
function inProportion(amount: Money, done: Decimal, agreed: Decimal): Money {
  if (compareDecimals(done, agreed) >= 0) return amount;
  const cents = divideDecimals({ units: amount.cents * done.units, scale: done.scale }, agreed, 0);
  return cents === null ? amount : euros(cents.units);
}

/** Reasons that want a paper: a contract of employment, a certificate, the decision, what could not be foreseen. */
const PROVEN: readonly DepartureReason[] = ['jobFound', 'exclusion', 'forceMajeure', 'health'];

export function departureProblems(
  departure: Departure,
  name: string,
  course: Course,
  balances: readonly PayerBalance[],
): readonly Problem[] {
  const at = [`departure/${departure.id}`];
  const { reason, lastDay } = departure;
  const found: Problem[] = [];
  if (departure.fileId === null && PROVEN.includes(reason)) {
    found.push(problem('departure.proof-missing', 'warning', { name, reason }, at));
  }
  if (departure.notifiedOn === null) found.push(problem('departure.not-written', 'warning', { name }, at));
  const { startsOn, endsOn } = course;
  if ((startsOn !== null && lastDay < startsOn) || (endsOn !== null && lastDay > endsOn)) {
    found.push(problem('departure.outside', 'blocking', { name, day: lastDay }, at));
  }
  for (const { fundingId, rule, due, balance } of balances) {
    const payer = [`funding/${fundingId}`];
    if (balance.value.cents < 0) {
      const back = { ...balance.value, cents: -balance.value.cents };
      found.push(problem('departure.give-back', 'warning', { name, back }, payer));
    }
    if (rule === 'contractTerms') {
      found.push(problem('departure.contract-terms', 'warning', { name, due: due.value }, payer));
    }
    if (rule === 'cpf') found.push(problem('departure.cpf', 'warning', { name, due: due.value }, payer));
  }
  return found;
}
