/** What is due from a payer and when: proposed, and held against the law of the individual contract (L6353-6). */
import {
  addDays,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  daysBetween,
  type Explained,
  euros,
  fact,
  type Money,
  multiplyToScale,
  type Problem,
  percentOf,
  problem,
  ruled,
  smaller,
  subtract,
  sum,
  ZERO,
} from '#core/kernel/index.ts';
import { explainedRate, FIRST_PAYMENT } from '#core/rates/index.ts';
import type { Course, Funding, Instalment } from './payers.ts';
import { type IsHoliday, withdrawalEnd } from './withdrawal.ts';

export interface Plan {
  /** Percent of the price that is asked first; what the law allows without it, and never more than that. */
  readonly firstPercent: Decimal | null;
  /** How many payments follow the first; for other payers, how many there are. */
  readonly count: number;
  /** When a contract that is not signed yet is to be. */
  readonly signsOn: CalendarDate;
}

export interface ProposedInstalment {
  readonly dueOn: CalendarDate;
  readonly amount: Explained;
}

/**
 * A plan that the law allows: for one's own course nothing before the withdrawal ends, at most 30 % then, the rest in equal
 * parts as the course goes on. Other payers pay in equal parts. Nothing under CPF (the Caisse des Dépôts pays), nothing
 * without the dates of the course.
 */
export function proposeInstalments(
  course: Course,
  funding: Funding,
  plan: Plan,
  isHoliday: IsHoliday,
): readonly ProposedInstalment[] {
  const { startsOn, endsOn } = course;
  if (funding.payer === 'cpf' || startsOn === null || endsOn === null || funding.amount.cents === 0) return [];
  const amount = fact('funding.amount', funding.amount, `funding/${funding.id}`);
  if (funding.payer !== 'self') return equalParts(amount, plan.count, startsOn, endsOn);
  const signedOn = funding.signedOn ?? plan.signsOn;
  const end = withdrawalEnd(signedOn, funding.atDistance, isHoliday);
  const most = explainedRate(FIRST_PAYMENT, signedOn);
  const asked = plan.firstPercent === null ? null : fact('instalment.firstPercent', plan.firstPercent);
  const share = asked && compareDecimals(asked.value, most.value) < 0 ? asked : most;
  const first = ruled('instalment.first', percentOf(funding.amount, share.value), [amount.because, share.because]);
  const rest = ruled('instalment.balance', subtract(funding.amount, first.value), [amount.because, first.because]);
  const firstDay = addDays(end.value, 1);
  const from = firstDay > startsOn ? firstDay : startsOn;
  const parts = from < endsOn ? equalParts(rest, plan.count, from, endsOn) : [{ dueOn: from, amount: rest }];
  return first.value.cents === 0 ? parts : [{ dueOn: firstDay, amount: first }, ...parts];
}

/** Cents that do not divide go to the last part; each part falls due when its share of the days has gone by. */
function equalParts(
  whole: Explained,
  count: number,
  from: CalendarDate,
  to: CalendarDate,
): readonly ProposedInstalment[] {
  const days = daysBetween(from, to);
  const each = Math.floor(whole.value.cents / count);
  return Array.from({ length: count }, (_, index) => {
    const cents = index === count - 1 ? whole.value.cents - each * (count - 1) : each;
    const dueOn = addDays(from, Math.ceil((days * (index + 1)) / count));
    const parts = fact('instalment.parts', { units: count, scale: 0 });
    return { dueOn, amount: ruled('instalment.part', euros(cents), [whole.because, parts.because]) };
  });
}

/** What is wrong with the payments asked from one payer. */
export function instalmentProblems(
  course: Course,
  funding: Funding,
  instalments: readonly Instalment[],
  today: CalendarDate,
  isHoliday: IsHoliday,
): readonly Problem[] {
  const mine = instalments
    .filter(({ fundingId }) => fundingId === funding.id)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (mine.length === 0) return [];
  const at = [`funding/${funding.id}`];
  if (funding.payer === 'cpf') return [problem('instalment.cpf', 'blocking', {}, at)];
  const asked = sum(mine.map(({ amount }) => amount));
  const found: Problem[] = [];
  if (asked.cents !== funding.amount.cents) {
    found.push(problem('instalment.sum-differs', 'warning', { asked, amount: funding.amount }, at));
  }
  if (funding.payer === 'self') found.push(...contractProblems(course, funding, mine, today, isHoliday));
  for (const { id, dueOn, amount, paidOn } of mine) {
    if (paidOn !== null || dueOn >= today) continue;
    found.push(problem('instalment.overdue', 'warning', { amount, day: dueOn }, [`instalment/${id}`]));
  }
  return found;
}

function contractProblems(
  course: Course,
  funding: Funding,
  sorted: readonly Instalment[],
  today: CalendarDate,
  isHoliday: IsHoliday,
): readonly Problem[] {
  const at = [`funding/${funding.id}`];
  if (funding.signedOn === null) {
    const asked = sorted.some(({ dueOn, paidOn }) => paidOn !== null || dueOn <= today);
    return asked ? [problem('instalment.unsigned', 'blocking', {}, at)] : [];
  }
  const end = withdrawalEnd(funding.signedOn, funding.atDistance, isHoliday).value;
  const early = sorted.filter(({ dueOn, paidOn }) => dueOn <= end || (paidOn !== null && paidOn <= end));
  const found = early.map(({ id }) =>
    problem('instalment.before-withdrawal', 'blocking', { end }, [`instalment/${id}`]),
  );
  const rate = explainedRate(FIRST_PAYMENT, funding.signedOn).value;
  const most = percentOf(funding.amount, rate);
  let due: Money = ZERO;
  for (const { id, dueOn, amount } of sorted) {
    due = sum([due, amount]);
    const allowed = allowedBy(course, funding.amount, most, dueOn);
    if (due.cents <= allowed.cents) continue;
    const begun = course.startsOn !== null && dueOn > course.startsOn;
    const code = begun ? 'instalment.ahead-of-course' : 'instalment.first-too-large';
    const facts = { due, allowed, day: dueOn, percent: rate };
    return [...found, problem(code, begun ? 'warning' : 'blocking', facts, [`instalment/${id}`])];
  }
  return found;
}

/** All on its last day, which may be its first; the first payment until the course begins; between, by its days gone by. */
function allowedBy(course: Course, amount: Money, most: Money, day: CalendarDate): Money {
  const { startsOn, endsOn } = course;
  if (startsOn === null || endsOn === null) return most;
  if (day >= endsOn) return amount;
  if (day <= startsOn) return most;
  const length = daysBetween(startsOn, endsOn);
  const balance = subtract(amount, most).cents;
  const gone = Math.floor(multiplyToScale(balance, daysBetween(startsOn, day), 0) / length);
  return smaller(amount, euros(most.cents + gone));
}
