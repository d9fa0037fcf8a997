/** Provident cover, training, apprenticeship, paid holidays, the branch's funds, health at work, mobility. */
import { type Decimal, type Explained, euros, fact, multiplyToScale, ruled, times } from '#core/kernel/index.ts';
import {
  APPRENTICESHIP,
  APPRENTICESHIP_ALSACE,
  APPRENTICESHIP_ASSOCIATIONS,
  APPRENTICESHIP_UPLIFT,
  APPRENTICESHIP_UPLIFT_OTHERS,
  HOLIDAY_FUND,
  HOLIDAY_FUND_CAP,
  MEDIUM_HEADCOUNT,
  TRAINING_FIXED_TERM,
  TRAINING_INTERMITTENT,
  TRAINING_MEDIUM,
  TRAINING_SMALL,
} from '#core/rates/index.ts';
import type { Bases } from './bases.ts';
import { sumOfRates, type Workings } from './workings.ts';

/** The employer's provident contribution, on band 1. */
export function providentLine(workings: Workings, { pensionT1 }: Bases): void {
  const rate = fact('payroll.providentRate', workings.case.employer.providentRate);
  if (rate.value.units > 0) workings.line('provident', pensionT1, rate);
}

/**
 * AFDAS for those on a CDDU, whatever the headcount; for the others the general rate of the headcount, with the CPF
 * contribution of fixed-term contracts.
 */
export function trainingLine(workings: Workings, { reduced }: Bases): void {
  const { contract } = workings.case.engagement;
  if (workings.regime.intermittent && contract === 'cddu') {
    workings.line('training', reduced, workings.rate(TRAINING_INTERMITTENT));
    return;
  }
  const general = workings.rate(isMedium(workings) ? TRAINING_MEDIUM : TRAINING_SMALL);
  const rate = contract === 'openEnded' ? general : sumOfRates(general, workings.rate(TRAINING_FIXED_TERM));
  workings.line('training', reduced, rate);
}

/** On a base uplifted for those whose holidays a fund pays; associations have owed it since March 2026. */
export function apprenticeshipLine(workings: Workings, { reduced }: Bases): void {
  const { employer } = workings.case;
  if (employer.legalForm === 'association' && workings.rate(APPRENTICESHIP_ASSOCIATIONS).value.units === 0) return;
  const base = upliftedBase(workings, reduced);
  workings.line(
    'apprenticeshipTax',
    base,
    workings.rate(employer.alsaceMoselle ? APPRENTICESHIP_ALSACE : APPRENTICESHIP),
  );
}

function upliftedBase(workings: Workings, reduced: Explained): Explained {
  if (!workings.regime.intermittent) return reduced;
  const isCddu = workings.case.engagement.contract === 'cddu';
  const uplift = workings.rate(isCddu ? APPRENTICESHIP_UPLIFT : APPRENTICESHIP_UPLIFT_OTHERS);
  return ruled('payroll.apprenticeship-base', times(reduced.value, uplift.value), [reduced.because, uplift.because]);
}

/** Congés Spectacles, on gross before the deduction, for artists and technicians on contracts that end. */
export function holidayFundLine(workings: Workings, { gross }: Bases): void {
  if (!workings.regime.intermittent) return;
  workings.line('holidayFund', holidayFundBase(workings, gross), workings.rate(HOLIDAY_FUND));
}

function holidayFundBase(workings: Workings, gross: Explained): Explained {
  const { minimumCachet, cachets, cachetsGross } = workings.case.engagement;
  if (!workings.regime.artist || minimumCachet === undefined || cachets === 0) return gross;
  const multiple = workings.rate(HOLIDAY_FUND_CAP);
  const cap = multiplyToScale(minimumCachet.cents * cachets, multiple.value.units, multiple.value.scale);
  const above = Math.max(0, (cachetsGross ?? gross.value).cents - cap);
  return ruled('payroll.holiday-fund-base', euros(gross.value.cents - above), [
    gross.because,
    ...(cachetsGross === undefined ? [] : [fact('payroll.cachetsGross', cachetsGross).because]),
    multiple.because,
    fact('payroll.minimumCachet', minimumCachet).because,
    fact('payroll.cachets', { units: cachets, scale: 0 }).because,
  ]);
}

/** Health at work (Thalie Santé), on gross, without VAT. */
export function occupationalHealthLine(workings: Workings, { gross }: Bases): void {
  const rate = fact('payroll.occupationalHealthRate', workings.case.employer.occupationalHealthRate);
  if (rate.value.units > 0) workings.line('occupationalHealth', gross, rate);
}

/** Local and regional mobility payments, from eleven employees. */
export function mobilityLine(workings: Workings, { reduced }: Bases): void {
  const { mobilityRate, regionalMobilityRate } = workings.case.employer;
  if (!isMedium(workings) || (mobilityRate.units === 0 && regionalMobilityRate.units === 0)) return;
  workings.line('mobility', reduced, mobility(workings, mobilityRate, regionalMobilityRate));
}

function mobility(workings: Workings, local: Decimal, regional: Decimal): Explained<Decimal> {
  const localRate = workings.statedSocialRate(fact('payroll.mobilityRate', local));
  if (regional.units === 0) return localRate;
  const regionalRate = workings.statedSocialRate(fact('payroll.regionalMobilityRate', regional));
  return local.units === 0 ? regionalRate : sumOfRates(localRate, regionalRate);
}

/** Eleven employees or more. */
export function isMedium(workings: Workings): boolean {
  return workings.case.employer.headcount >= workings.rate(MEDIUM_HEADCOUNT).value.units;
}
