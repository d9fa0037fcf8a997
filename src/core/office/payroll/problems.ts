/** What a payslip cannot be computed from, and what its reader should know about the result. */
import {
  byMonth,
  date,
  daysIn,
  euros,
  firstOfMonth,
  HOURS_PER_DAY,
  lastOfMonth,
  type Problem,
  percentOf,
  problem,
} from '#core/kernel/index.ts';
import {
  CONSTRUCTION_EFFORT,
  END_OF_CONTRACT,
  HOLIDAY_FUND_CAP_DIRECTOR,
  MINIMUM_WAGE_HOUR,
  ratesOn,
  THIRTIETHS,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { isMedium } from './branch-lines.ts';
import type { PayrollEngagement, PayslipCase } from './case.ts';
import { isLarge } from './social-security-lines.ts';
import { minimumPay } from './working-time.ts';
import type { Workings } from './workings.ts';

/** The first day whose law is complete here. */
export const FIRST_DAY = date('2024-01-01');

/** Contradictions between the facts. All are blocking. */
export function contradictions({ employer, employee, engagement }: PayslipCase): readonly Problem[] {
  const found: Problem[] = [];
  const block = (code: string, facts: Problem['facts'], ...at: string[]) =>
    found.push(problem(code, 'blocking', facts, at));
  if (engagement.to < FIRST_DAY)
    block('payroll.before-first-day', { first: FIRST_DAY, to: engagement.to }, 'engagement.to');
  if (engagement.to < engagement.from) {
    block(
      'payroll.ends-before-start',
      { from: engagement.from, to: engagement.to },
      'engagement.to',
      'engagement.from',
    );
  } else {
    const days = daysIn(engagement);
    if (byMonth(engagement).length > 2) {
      block('payroll.more-than-two-months', { from: engagement.from, to: engagement.to }, 'engagement.to');
    }
    if (engagement.paidDays > mostPaidDays(engagement, days)) {
      block('payroll.more-paid-days-than-days', { paidDays: engagement.paidDays, days }, 'engagement.paidDays');
    }
    if (engagement.continuousDays !== undefined && engagement.continuousDays < days) {
      block(
        'payroll.fewer-continuous-days',
        { continuousDays: engagement.continuousDays, days },
        'engagement.continuousDays',
      );
    }
  }
  if (engagement.paidOn < engagement.from) {
    block('payroll.paid-before-work', { paidOn: engagement.paidOn, from: engagement.from }, 'engagement.paidOn');
  }
  if (employee.category === 'permanent' && engagement.contract === 'cddu') {
    block('payroll.permanent-under-cddu', {}, 'employee.category', 'engagement.contract');
  }
  if (employer.channel === 'guso' && (employee.category === 'permanent' || engagement.contract === 'openEnded')) {
    block('payroll.guso-fixed-term-only', {}, 'employer.channel', 'employee.category', 'engagement.contract');
  }
  const group = employee.professionalExpenses;
  const isArtists = group === 'dramatic' || group === 'musician';
  if (group !== 'none' && isArtists !== (employee.category === 'artist')) {
    block('payroll.deduction-of-another-trade', { group }, 'employee.professionalExpenses', 'employee.category');
  }
  return found;
}

/** A whole month is paid as thirty days, February too. */
function mostPaidDays({ from, to }: PayrollEngagement, days: number): number {
  const isWholeMonth = from === firstOfMonth(to) && to === lastOfMonth(from);
  return isWholeMonth && to >= FIRST_DAY ? Math.max(days, ratesOn(to).rate(THIRTIETHS).value.units) : days;
}

/** Estimates and warnings on a computed payslip. */
export function remarks(workings: Workings, bases: Bases): readonly Problem[] {
  return [
    ...assumedRates(workings),
    ...cachetsOfOthers(workings),
    ...withoutHours(workings),
    ...impossibleHours(workings),
    ...belowMinimumWage(workings, bases),
    ...acrossMonths(workings),
    ...unknownHolidayCap(workings, bases),
    ...uncertainFunds(workings),
    ...endOfContract(workings, bases),
    ...constructionEffort(workings, bases),
    ...(workings.projected
      ? [problem('payroll.projected', 'estimate', { on: workings.law.on }, ['engagement.to'])]
      : []),
  ];
}

function assumedRates({ case: { employer } }: Workings): readonly Problem[] {
  return (employer.assumed ?? []).map((rate) =>
    problem(`payroll.assumed.${rate}`, 'estimate', { rate: employer[rate] }, [`employer.${rate}`]),
  );
}

/** They change no line, so that the simulation holds; but somebody meant hours, or an artist. */
function cachetsOfOthers({ case: { employee, engagement } }: Workings): readonly Problem[] {
  const { cachets } = engagement;
  if (employee.category === 'artist' || cachets === 0) return [];
  return [problem('payroll.cachets-of-artists', 'warning', { cachets }, ['engagement.cachets', 'employee.category'])];
}

function withoutHours({ case: { engagement } }: Workings): readonly Problem[] {
  return engagement.hours.units > 0 ? [] : [problem('payroll.no-hours', 'warning', {}, ['engagement.hours'])];
}

function impossibleHours({ case: { engagement } }: Workings): readonly Problem[] {
  const { hours } = engagement;
  const days = daysIn(engagement);
  if (hours.units <= days * HOURS_PER_DAY * 10 ** hours.scale) return [];
  return [problem('payroll.more-hours-than-days', 'warning', { hours, days }, ['engagement.hours'])];
}

function belowMinimumWage(workings: Workings, { gross }: Bases): readonly Problem[] {
  const minimum = minimumPay(workings, workings.rate(MINIMUM_WAGE_HOUR)).value;
  if (gross.value.cents >= minimum.cents) return [];
  const facts = { gross: gross.value, minimum, hours: workings.case.engagement.hours };
  return [problem('payroll.below-minimum-wage', 'warning', facts, ['engagement.gross', 'engagement.hours'])];
}

function acrossMonths({ case: { engagement }, law }: Workings): readonly Problem[] {
  if (byMonth(engagement).length === 1) return [];
  return [problem('payroll.across-months', 'warning', { on: law.on }, ['engagement.from', 'engagement.to'])];
}

/** Without the agreement's minimum, the smallest known daily cap tells whether the cap could bite at all. */
function unknownHolidayCap(workings: Workings, { gross }: Bases): readonly Problem[] {
  const { minimumCachet, cachets, cachetsGross } = workings.case.engagement;
  const { artist, intermittent } = workings.regime;
  if (!artist || !intermittent || minimumCachet !== undefined || cachets === 0) return [];
  const cap = workings.amount(HOLIDAY_FUND_CAP_DIRECTOR).value;
  if ((cachetsGross ?? gross.value).cents <= cap.cents * cachets) return [];
  return [
    problem('payroll.holiday-fund-cap-unknown', 'estimate', { gross: gross.value }, ['engagement.minimumCachet']),
  ];
}

function uncertainFunds(workings: Workings): readonly Problem[] {
  const { agreement, channel, worksCouncil } = workings.case.employer;
  if (channel === 'guso') return [problem('payroll.guso-scale-unverified', 'estimate', {}, ['employer.channel'])];
  if (agreement !== 'CCNEAC' || !isMedium(workings) || (worksCouncil && !isLarge(workings))) return [];
  return [problem('payroll.fnas-band-unverified', 'estimate', {}, ['employer.headcount', 'employer.worksCouncil'])];
}

/** Due at the end of an ordinary fixed-term contract, never of a CDDU: on its last payslip, which one month cannot tell. */
function endOfContract(workings: Workings, { gross }: Bases): readonly Problem[] {
  if (workings.case.engagement.contract !== 'fixedTerm') return [];
  const rate = workings.rate(END_OF_CONTRACT).value;
  const amount = percentOf(gross.value, rate);
  return [problem('payroll.end-of-contract-indemnity', 'estimate', { amount, rate }, ['engagement.contract'])];
}

/** Paid once a year and on no payslip, but part of what work costs. */
function constructionEffort(workings: Workings, { reduced }: Bases): readonly Problem[] {
  if (!isLarge(workings)) return [];
  const rate = workings.rate(CONSTRUCTION_EFFORT).value;
  const amount = percentOf(reduced.value, rate);
  return [
    problem('payroll.construction-effort', 'estimate', { amount: euros(amount.cents), rate }, ['employer.headcount']),
  ];
}
