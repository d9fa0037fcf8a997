/** Who pays for a course, case by case: payers, payments, leaving, telling. Each file can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { isPublicHoliday } from '#core/ground/calendar/holidays/index.ts';
import { type CalendarDate, date, dec, decimalText, fact, moneyText, parseMoney } from '#core/kernel/index.ts';
import {
  type BindingDocument,
  type Course,
  type Departure,
  type DepartureReason,
  departureProblems,
  type EnrolmentState,
  type Funding,
  fundingProblems,
  fundingState,
  type Instalment,
  instalmentProblems,
  noticesDue,
  type Payer,
  payerBalances,
  proposeInstalments,
  withdrawalEnd,
} from '#core/school/cohorts/index.ts';
import { casesOf, saidInWords } from './cases.ts';

interface Case {
  readonly why: string;
  /** As one writes it down beside: for the reader. */
  readonly worked: readonly string[];
  readonly in: {
    readonly course: { price: string; centre: string; internship: string; from: string; to: string };
    readonly today: string;
    readonly state: EnrolmentState;
    readonly enrolled: string;
    readonly payers: readonly {
      readonly payer: Payer;
      readonly hours: string;
      readonly amount: string;
      readonly document: BindingDocument;
      readonly number?: string;
      readonly signed?: string;
      readonly atDistance?: true;
      /** Due, amount, paid. */
      readonly instalments?: readonly (readonly [due: string, amount: string, paid?: string])[];
      /** Asks for a plan in so many parts. */
      readonly parts?: number;
    }[];
    readonly left?: {
      readonly reason: DepartureReason;
      readonly lastDay: string;
      readonly hoursDone: string;
      readonly proof: boolean;
      readonly written?: string;
    };
  };
  readonly out: {
    readonly remainder: string;
    readonly remainingHours: string;
    /** Of whoever pays for their own course. */
    readonly withdrawUntil?: string;
    readonly plan?: readonly (readonly [due: string, amount: string])[];
    /** By payer: the rule, due, paid, still to come. */
    readonly balances?: readonly (readonly [Payer, string, string, string, string])[];
    /** Payer, of what, of when. */
    readonly tell: readonly (readonly [Payer, string, string])[];
    /** Codes, in order. */
    readonly problems: readonly string[];
  };
}

const cases = casesOf<Case>('funding');

test('there are cases of every kind of payer and of every reason to leave', () => {
  const payers = new Set(cases.flatMap(([, one]) => one.in.payers.map(({ payer }) => payer)));
  const reasons = new Set(cases.flatMap(([, one]) => one.in.left?.reason ?? []));
  expect([...payers].sort()).toEqual(['afdas', 'cpf', 'employer', 'franceTravail', 'opco', 'other', 'region', 'self']);
  expect([...reasons].sort()).toEqual(['abandonment', 'exclusion', 'forceMajeure', 'health', 'jobFound', 'other']);
});

const day = (text: string | undefined): CalendarDate | null => (text === undefined ? null : date(text));
const isHoliday = (one: CalendarDate): boolean => isPublicHoliday('FR', one);
const NAME = 'Claude Essai';

function factsOf({ course, payers, left }: Case['in']) {
  const facts: Course = {
    price: parseMoney(course.price)!,
    centreHours: dec(course.centre),
    internshipHours: dec(course.internship),
    startsOn: date(course.from),
    endsOn: date(course.to),
  };
  const fundings = payers.map(
    (one, index): Funding => ({
      id: String(index),
      payer: one.payer,
      partyId: one.payer === 'self' || one.payer === 'cpf' ? null : `party-${index}`,
      partyName: null,
      hours: dec(one.hours),
      amount: parseMoney(one.amount)!,
      agreementNumber: one.number ?? null,
      document: one.document,
      atDistance: one.atDistance ?? false,
      signedOn: day(one.signed),
    }),
  );
  const instalments = payers.flatMap(({ instalments: asked = [] }, index) =>
    asked.map(
      ([due, amount, paid], number): Instalment => ({
        id: `${index}/${number}`,
        fundingId: String(index),
        dueOn: date(due),
        amount: parseMoney(amount)!,
        paidOn: day(paid),
      }),
    ),
  );
  const departure: Departure | null = left
    ? {
        id: 'departure',
        enrolmentId: 'enrolment',
        reason: left.reason,
        lastDay: date(left.lastDay),
        lastHalf: 1,
        fileId: left.proof ? 'file' : null,
        notifiedOn: day(left.written),
      }
    : null;
  return { course: facts, fundings, instalments, departure };
}

function answered(question: Case['in']): Case['out'] {
  const { course, fundings, instalments, departure } = factsOf(question);
  const today = date(question.today);
  const enrolment = { id: 'enrolment', name: NAME, state: question.state, enrolledOn: date(question.enrolled) };
  const state = fundingState(course, fundings);
  const done = question.left && fact('attendance.hours', dec(question.left.hoursDone));
  const balances = departure && done ? payerBalances(course, departure, fundings, instalments, done) : null;
  const payerOf = (id: string) => fundings[Number(id)]!.payer;
  const own = fundings.find(({ payer, signedOn }) => payer === 'self' && signedOn !== null);
  const planned = question.payers.findIndex(({ parts }) => parts !== undefined);
  const problems = [
    ...fundingProblems(course, enrolment, fundings, today),
    ...fundings.flatMap((one) => instalmentProblems(course, one, instalments, today, isHoliday)),
    ...(departure ? departureProblems(departure, NAME, course, balances ?? []) : []),
  ];
  const plan = { firstPercent: null, count: question.payers[planned]?.parts ?? 1, signsOn: today };
  return {
    remainder: moneyText(state.remainder!.value),
    remainingHours: String(Number(decimalText(state.remainingHours.value))),
    ...(own && { withdrawUntil: withdrawalEnd(own.signedOn!, own.atDistance, isHoliday).value }),
    ...(planned >= 0 && {
      plan: proposeInstalments(course, fundings[planned]!, plan, isHoliday).map(
        ({ dueOn, amount }) => [dueOn, moneyText(amount.value)] as const,
      ),
    }),
    ...(balances && {
      balances: balances.map(
        ({ fundingId, rule, due, paid, balance }) =>
          [payerOf(fundingId), rule, moneyText(due.value), moneyText(paid), moneyText(balance.value)] as const,
      ),
    }),
    tell: noticesDue(course, enrolment, fundings, departure, [], today).map(
      ({ fundingId, kind, happenedOn }) => [payerOf(fundingId), kind, happenedOn] as const,
    ),
    problems: problems.map(({ code }) => code),
  };
}

/** A second count that shares nothing with the first: whole numbers, halves upwards. */
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const thousandths = (hours: string): bigint => BigInt(Math.round(Number(hours) * 1000));

describe.each(cases)('%s', (_, { why, worked, in: question, out }) => {
  test(why, () => {
    expect(answered(question)).toEqual(out);
    expect(worked.length).toBeGreaterThan(0);
    saidInWords(out.problems);
  });

  test('counted again in whole cents', () => {
    const { course, payers, left } = question;
    const asked = payers.reduce((total, { amount }) => total + cents(amount), 0n);
    expect(cents(out.remainder)).toBe(cents(course.price) - asked);
    const hours = payers.reduce((total, one) => total + thousandths(one.hours), 0n);
    const centre = thousandths(course.centre);
    const agreed = hours > centre ? centre + thousandths(course.internship) : centre;
    for (const [index, [, , due, paid, balance]] of (out.balances ?? []).entries()) {
      const whole = cents(payers[index]!.amount);
      const done = thousandths(left!.hoursDone);
      const share = (whole * done * 2n + agreed) / (agreed * 2n);
      expect(cents(due)).toBe(done >= agreed ? whole : share);
      expect(cents(balance)).toBe(cents(due) - cents(paid));
    }
    if (out.plan) {
      const planned = payers.find(({ parts }) => parts !== undefined)!;
      expect(out.plan.reduce((total, [, amount]) => total + cents(amount), 0n)).toBe(cents(planned.amount));
    }
  });
});
