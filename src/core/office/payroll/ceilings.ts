/** How much of the monthly ceiling of social security belongs to a payslip. */
import {
  byMonth,
  type Decimal,
  dayOfMonth,
  daysIn,
  type Explained,
  euros,
  fact,
  lastOfMonth,
  type Money,
  multiplyToScale,
  ruled,
} from '#core/kernel/index.ts';
import {
  ARTIST_CEILING_HOURS,
  ARTIST_LONG_ENGAGEMENT,
  CEILING_DAY,
  CEILING_HOUR,
  CEILING_MONTH,
  THIRTIETHS,
} from '#core/rates/index.ts';
import type { Workings } from './workings.ts';

/**
 * The ceiling of capped old age and of the housing fund.
 * - An artist engaged for fewer than five continuous days: twelve hourly ceilings for each paid day.
 * - Others under a CDDU: thirtieths of the month for the paid days, or calendar days, as the employer has set.
 * - Everyone else: the month, in proportion to the calendar days of employment.
 */
export function socialSecurityCeiling(workings: Workings): Explained {
  const { engagement, employer } = workings.case;
  if (isShortArtistEngagement(workings)) return artistCeiling(workings);
  return engagement.contract === 'cddu' && workings.regime.intermittent && employer.technicianCeiling === 'thirtieths'
    ? thirtiethsCeiling(workings)
    : calendarCeiling(workings);
}

function isShortArtistEngagement(workings: Workings): boolean {
  const { engagement } = workings.case;
  if (!workings.regime.artist || !workings.regime.intermittent) return false;
  const limit = workings.rate(ARTIST_LONG_ENGAGEMENT).value.units;
  return (engagement.continuousDays ?? daysIn(engagement)) < limit;
}

function artistCeiling(workings: Workings): Explained {
  const hours = workings.rate(ARTIST_CEILING_HOURS);
  const hourly = workings.amount(CEILING_HOUR);
  const days = paidDays(workings);
  const value = euros(hourly.value.cents * hours.value.units * days.value.units);
  return ruled('payroll.ceiling.artist-days', value, [hourly.because, hours.because, days.because]);
}

function thirtiethsCeiling(workings: Workings): Explained {
  const month = workings.amount(CEILING_MONTH);
  const thirtieths = workings.rate(THIRTIETHS);
  const days = paidDays(workings);
  const counted = Math.min(days.value.units, thirtieths.value.units);
  return ruled('payroll.ceiling.thirtieths', proRata(month.value, counted, thirtieths.value.units), [
    month.because,
    days.because,
    thirtieths.because,
  ]);
}

function calendarCeiling(workings: Workings): Explained {
  const month = workings.amount(CEILING_MONTH);
  const { engagement } = workings.case;
  let cents = 0;
  for (const part of byMonth(engagement)) {
    cents += proRata(month.value, daysIn(part), dayOfMonth(lastOfMonth(part.from))).cents;
  }
  return ruled('payroll.ceiling.calendar', euros(cents), [
    month.because,
    fact('payroll.from', engagement.from).because,
    fact('payroll.to', engagement.to).because,
  ]);
}

/**
 * Where band 1 of the supplementary pension ends: a full month for intermittent artists and for technicians who are
 * not executives (the year is settled at its end), daily ceilings for executive technicians, and the same as social
 * security for everyone else.
 */
export function pensionCeiling(workings: Workings, socialSecurity: Explained): Explained {
  const { regime } = workings;
  if (!regime.intermittent) return socialSecurity;
  const month = workings.amount(CEILING_MONTH);
  if (regime.artist || !workings.case.employee.executive) return month;
  const daily = workings.amount(CEILING_DAY);
  const days = paidDays(workings);
  const cents = Math.min(daily.value.cents * days.value.units, month.value.cents);
  return ruled('payroll.ceiling.days', euros(cents), [daily.because, days.because, month.because]);
}

/** `multiple` ceilings: of the month for intermittents, of the time employed for the others. */
export function multipleOf(rule: string, ceiling: Explained, multiple: Explained<Decimal>): Explained {
  const cents = multiplyToScale(ceiling.value.cents, multiple.value.units, multiple.value.scale);
  return ruled(rule, euros(cents), [ceiling.because, multiple.because]);
}

export const paidDays = (workings: Workings): Explained<Decimal> =>
  fact('payroll.paidDays', { units: workings.case.engagement.paidDays, scale: 0 });

/** `amount × part ÷ whole`, half-up to the cent. */
export function proRata(amount: Money, part: number, whole: number): Money {
  return part === whole ? amount : euros(Math.floor((2 * amount.cents * part + whole) / (2 * whole)));
}
