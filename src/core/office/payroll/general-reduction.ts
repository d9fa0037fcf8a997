/**
 * The general reduction of employer contributions: RGDU since 2026, the "Fillon" reduction before. Not for artists at
 * 70 % (CSS L241-13 VI).
 */
import {
  type Because,
  type Decimal,
  decimal,
  type Explained,
  euros,
  isoDate,
  multiplyDecimals,
  multiplyToScale,
  negate,
  percentOf,
  ruled,
  smaller,
  yearOf,
  ZERO,
} from '#core/kernel/index.ts';
import {
  FORMER_DIVISOR,
  FORMER_END_IN_WAGES,
  FORMER_MAXIMUM_LARGE,
  FORMER_MAXIMUM_SMALL,
  MINIMUM_WAGE_HOUR,
  REDUCTION_DECIMALS,
  REDUCTION_DELTA_LARGE,
  REDUCTION_DELTA_SMALL,
  REDUCTION_END,
  REDUCTION_EXPENSES_CAP,
  REDUCTION_EXPONENT,
  REDUCTION_HOLIDAY_FUND,
  REDUCTION_MINIMUM,
  ratesOn,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { isLarge } from './social-security-lines.ts';
import { hoursFact, reaches, wageOfHours } from './working-time.ts';
import { lineRule, type Workings } from './workings.ts';

/** One negative employer amount; no line when nothing is reduced. */
export function generalReductionLine(workings: Workings, bases: Bases): void {
  if (workings.regime.artist) return;
  const reduction = withinExpensesCap(workings, bases, reductionOf(workings, bases.reduced));
  if (reduction.value.cents === 0) return;
  const employer = negate(reduction.value);
  workings.lines.push({
    id: 'generalReduction',
    base: bases.reduced.value,
    employerRate: null,
    employer,
    employeeRate: null,
    employee: ZERO,
    employerBecause: ruled(lineRule('generalReduction'), employer, [reduction.because]).because,
    employeeBecause: null,
  });
}

/**
 * With a flat deduction for expenses, at most 130 % of what the reduction would be without it. Rounded once: 130 % of
 * an amount already rounded moves by two cents at a time, and cost would fall when gross grows.
 */
function withinExpensesCap(workings: Workings, { gross, deducted }: Bases, reduction: Explained): Explained {
  if (deducted.value.cents === 0) return reduction;
  const without = coefficientOf(workings, gross);
  const share = workings.rate(REDUCTION_EXPENSES_CAP);
  const most = multiplyDecimals(without.value, share.value, without.value.scale + share.value.scale);
  const cap = percentOf(gross.value, most);
  return ruled('payroll.reduction-expenses-cap', smaller(reduction.value, cap), [
    reduction.because,
    gross.because,
    without.because,
    share.because,
  ]);
}

/** `pay × coefficient`, half-up to the cent. */
function reductionOf(workings: Workings, pay: Explained): Explained {
  const coefficient = coefficientOf(workings, pay);
  const { units, scale } = coefficient.value;
  const cents = multiplyToScale(pay.value.cents, units, scale);
  return ruled('payroll.reduction-amount', euros(cents), [pay.because, coefficient.because]);
}

interface Formula {
  /** Pay from which nothing is reduced any more, in SMIC. */
  readonly end: Explained<Decimal>;
  /** The coefficient before rounding, from the SMIC of the hours divided by pay. */
  readonly of: (wageToPay: number) => number;
  readonly maximum: number;
  readonly inputs: readonly Because[];
}

/**
 * The coefficient to four decimals. Where a fund pays the holidays, the formula and its maximum are multiplied by
 * 100 ÷ 90 before rounding (CSS D241-10). Powers are taken in floating point: the result has four decimals, the error
 * is in the sixteenth.
 */
function coefficientOf(workings: Workings, pay: Explained): Explained<Decimal> {
  const wageRate = minimumWage(workings);
  const wage = wageOfHours(workings, wageRate.value);
  const formula = workings.law.inForce(REDUCTION_MINIMUM) ? degressive(workings) : former(workings);
  const decimals = workings.rate(REDUCTION_DECIMALS).value.units;
  const inputs = [...formula.inputs, formula.end.because, wageRate.because, hoursFact(workings).because, pay.because];
  if (pay.value.cents <= 0 || reaches(pay.value.cents, formula.end.value, wage)) {
    return ruled('payroll.reduction-coefficient', decimal(0, decimals), inputs);
  }
  let factor = 1;
  if (workings.regime.intermittent) {
    const divisor = workings.rate(REDUCTION_HOLIDAY_FUND);
    factor = 100 / plainNumber(divisor.value);
    inputs.push(divisor.because);
  }
  const scaled = factor * 10 ** decimals;
  const raw = formula.of(wage.numerator / (wage.denominator * pay.value.cents));
  const units = Math.min(Math.round(raw * scaled), Math.round(formula.maximum * scaled));
  return ruled('payroll.reduction-coefficient', decimal(units, decimals), inputs);
}

function minimumWage(workings: Workings): Explained<Decimal> {
  if (workings.case.employer.reductionMinimumWage !== 'january') return workings.rate(MINIMUM_WAGE_HOUR);
  return ratesOn(isoDate(yearOf(workings.law.on), 1, 1), workings.law.growth).rate(MINIMUM_WAGE_HOUR);
}

/** Tmin + Tdelta × [½ × (3 × SMIC ÷ pay − 1)]^P, at most Tmin + Tdelta. */
function degressive(workings: Workings): Formula {
  const least = workings.rate(REDUCTION_MINIMUM);
  const delta = workings.rate(isLarge(workings) ? REDUCTION_DELTA_LARGE : REDUCTION_DELTA_SMALL);
  const exponent = workings.rate(REDUCTION_EXPONENT);
  const end = workings.rate(REDUCTION_END);
  const [tMin, tDelta, power] = [plainNumber(least.value), plainNumber(delta.value), plainNumber(exponent.value)];
  return {
    end,
    of: (wageToPay) => tMin + tDelta * ((plainNumber(end.value) * wageToPay - 1) / 2) ** power,
    maximum: tMin + tDelta,
    inputs: [least.because, delta.because, exponent.because],
  };
}

/** T ÷ 0.6 × (1.6 × SMIC ÷ pay − 1), at most T. */
function former(workings: Workings): Formula {
  const most = workings.rate(isLarge(workings) ? FORMER_MAXIMUM_LARGE : FORMER_MAXIMUM_SMALL);
  const divisor = workings.rate(FORMER_DIVISOR);
  const end = workings.rate(FORMER_END_IN_WAGES);
  const maximum = plainNumber(most.value);
  return {
    end,
    of: (wageToPay) => (maximum / plainNumber(divisor.value)) * (plainNumber(end.value) * wageToPay - 1),
    maximum,
    inputs: [most.because, divisor.because],
  };
}

const plainNumber = ({ units, scale }: Decimal): number => units / 10 ** scale;
