/** Several payers of one enrolment, added up against the price and the hours of the programme. */
import {
  addDecimals,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  type Explained,
  fact,
  type Money,
  type Problem,
  problem,
  ruled,
  subtract,
  subtractDecimals,
  sum,
} from '#core/kernel/index.ts';
import type { Enrolment } from './enrolment.ts';
import { type Course, DOCUMENTS_BY_PAYER, type Funding, hasAgreementNumber, isOutside } from './payers.ts';

const NO_HOURS: Decimal = { units: 0, scale: 0 };

export interface FundingState {
  readonly amount: Explained;
  /** Of the price, what nobody pays yet; below nought when payers give more. Null without a price. */
  readonly remainder: Explained | null;
  readonly hours: Explained<Decimal>;
  readonly remainingHours: Explained<Decimal>;
}

/**
 * The hours that payers share: those of the centre, unless the payers agreed on the internship's too (their sum then
 * goes beyond the centre's).
 */
export function billedHours(course: Course, fundings: readonly Funding[]): Explained<Decimal> {
  const centre = fact('funding.centreHours', course.centreHours);
  const all = addDecimals(course.centreHours, course.internshipHours);
  if (compareDecimals(hoursOf(fundings), course.centreHours) <= 0) return centre;
  const internship = fact('funding.internshipHours', course.internshipHours);
  return ruled('funding.billedHours', all, [centre.because, internship.because]);
}

const hoursOf = (fundings: readonly Funding[]): Decimal =>
  fundings.reduce((total, { hours }) => addDecimals(total, hours), NO_HOURS);

export function fundingState(course: Course, fundings: readonly Funding[]): FundingState {
  const paid = fundings.map(({ id, amount }) => fact('funding.amount', amount, `funding/${id}`).because);
  const amount = ruled('funding.total', sum(fundings.map((one) => one.amount)), paid);
  const hours = ruled(
    'funding.totalHours',
    hoursOf(fundings),
    fundings.map((one) => fact('funding.hours', one.hours, `funding/${one.id}`).because),
  );
  const billed = billedHours(course, fundings);
  const price = course.price === null ? null : fact('funding.price', course.price);
  return {
    amount,
    remainder:
      price && ruled('funding.remainder', subtract(price.value, amount.value), [price.because, amount.because]),
    hours,
    remainingHours: ruled('funding.remainingHours', subtractDecimals(billed.value, hours.value), [
      billed.because,
      hours.because,
    ]),
  };
}

type Funded = Pick<Enrolment, 'id' | 'state' | 'enrolledOn'> & { readonly name: string };

/** What is wrong with the payers of one enrolment on a day. Withdrawn ones owe nothing any more. */
export function fundingProblems(
  course: Course,
  enrolment: Funded,
  fundings: readonly Funding[],
  today: CalendarDate,
): readonly Problem[] {
  const { name, state } = enrolment;
  if (state === 'withdrawn') return [];
  const at = [`enrolment/${enrolment.id}`];
  if (course.price === null) return [problem('funding.no-price', 'estimate', {}, at)];
  if (fundings.length === 0) return [problem('funding.none', 'warning', { name }, at)];
  const found = fundings.flatMap((one) => lineProblems(one, enrolment, course, today));
  const { remainder, remainingHours } = fundingState(course, fundings);
  const missing: Money = remainder!.value;
  if (missing.cents > 0) found.push(problem('funding.amount-short', 'warning', { name, missing }, at));
  if (missing.cents < 0) {
    const over = { cents: -missing.cents, currency: missing.currency };
    found.push(problem('funding.amount-over', 'blocking', { name, over, price: course.price }, at));
  }
  const hours = remainingHours.value;
  if (hours.units > 0) found.push(problem('funding.hours-short', 'warning', { name, hours }, at));
  if (hours.units < 0) {
    found.push(problem('funding.hours-over', 'warning', { name, hours: { ...hours, units: -hours.units } }, at));
  }
  return found;
}

function lineProblems(one: Funding, { name, enrolledOn }: Funded, course: Course, today: CalendarDate): Problem[] {
  const { payer, document } = one;
  const at = [`funding/${one.id}`];
  const facts = { name, payer };
  const found: Problem[] = [];
  if (!DOCUMENTS_BY_PAYER[payer].includes(document)) {
    found.push(problem('funding.document-unsuited', 'blocking', { ...facts, document }, at));
  }
  if (isOutside(payer) && one.partyId === null) found.push(problem('funding.party-missing', 'warning', facts, at));
  if (hasAgreementNumber(payer) && one.agreementNumber === null) {
    found.push(problem('funding.agreement-missing', 'warning', facts, at));
  }
  if (document === 'none' || document === 'cpf') return found;
  if (payer === 'self' && enrolledOn !== null && (one.signedOn === null || one.signedOn > enrolledOn)) {
    found.push(problem('funding.contract-after-enrolment', 'warning', { name, day: enrolledOn }, at));
  } else if (one.signedOn === null && course.startsOn !== null && course.startsOn <= today) {
    found.push(problem('funding.unsigned', 'warning', { ...facts, document }, at));
  }
  return found;
}
