/** What each contribution is counted on. */
import { add, type Explained, euros, fact, percentOf, ruled, subtract } from '#core/kernel/index.ts';
import { CEILING_MONTH, CSG_CEILINGS, CSG_SHARE, PENSION_CEILINGS, UNEMPLOYMENT_CEILINGS } from '#core/rates/index.ts';
import { multipleOf, pensionCeiling, socialSecurityCeiling } from './ceilings.ts';
import { expensesDeduction } from './professional-expenses.ts';
import { limited, type Workings } from './workings.ts';

export interface Bases {
  readonly gross: Explained;
  /** The flat deduction for professional expenses; zero without one. */
  readonly deducted: Explained;
  /** Gross less the deduction: social security, pension, training, apprenticeship. */
  readonly reduced: Explained;
  /** Within the ceiling of social security. */
  readonly capped: Explained;
  readonly pensionCeiling: Explained;
  readonly pensionT1: Explained;
  readonly pensionT2: Explained;
  /** Gross before the deduction, within four ceilings: unemployment and the wage guarantee. */
  readonly unemployment: Explained;
}

export function basesOf(workings: Workings): Bases {
  const gross = fact('payroll.gross', workings.case.engagement.gross);
  const deducted = expensesDeduction(workings, gross);
  const reduced =
    deducted.value.cents === 0
      ? gross
      : ruled('payroll.base', subtract(gross.value, deducted.value), [gross.because, deducted.because]);
  const ceiling = socialSecurityCeiling(workings);
  const pension = pensionCeiling(workings, ceiling);
  const pensionLimit = multipleOf('payroll.pension-limit', pension, workings.rate(PENSION_CEILINGS));
  const unemploymentCeiling = workings.regime.intermittent ? workings.amount(CEILING_MONTH) : ceiling;
  const unemploymentLimit = multipleOf(
    'payroll.unemployment-limit',
    unemploymentCeiling,
    workings.rate(UNEMPLOYMENT_CEILINGS),
  );
  return {
    gross,
    deducted,
    reduced,
    capped: limited('payroll.capped-base', reduced, ceiling),
    pensionCeiling: pension,
    pensionT1: limited('payroll.pension-t1', reduced, pension),
    pensionT2: secondBand(reduced, pension, pensionLimit),
    unemployment: limited('payroll.unemployment-base', gross, unemploymentLimit),
  };
}

function secondBand(reduced: Explained, ceiling: Explained, limit: Explained): Explained {
  const within = Math.min(reduced.value.cents, limit.value.cents);
  const cents = Math.max(0, within - ceiling.value.cents);
  return ruled('payroll.pension-t2', euros(cents), [reduced.because, ceiling.because, limit.because]);
}

/** 98.25 % of gross up to four monthly ceilings, all of it beyond, and the employer's provident contribution. */
export function csgBase(workings: Workings, gross: Explained, provident: Explained | null): Explained {
  const share = workings.rate(CSG_SHARE);
  const limit = multipleOf('payroll.csg-limit', workings.amount(CEILING_MONTH), workings.rate(CSG_CEILINGS));
  const within = Math.min(gross.value.cents, limit.value.cents);
  const beyond = gross.value.cents - within;
  const reduced = add(percentOf(euros(within), share.value), euros(beyond));
  const value = provident === null ? reduced : add(reduced, provident.value);
  const inputs = [gross.because, share.because, limit.because];
  if (provident !== null) inputs.push(provident.because);
  return ruled('payroll.csg-base', value, inputs);
}
