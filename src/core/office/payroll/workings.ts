/** The law of one day as one payslip uses it: it looks rates up, remembers projections, and gathers the lines. */
import { addDecimals, type Decimal, type Explained, type Money, percentOf, ruled, ZERO } from '#core/kernel/index.ts';
import { ARTIST_SHARE, type Legal, type Rate, type RateTable, ratesOn, reduced } from '#core/rates/index.ts';
import type { LineId, PayslipCase, PayslipLine } from './case.ts';

export interface Regime {
  /** Social security at the artists' 70 %. */
  readonly artist: boolean;
  /** Annexes 8 and 10: an artist or technician on a contract with an end. */
  readonly intermittent: boolean;
}

export function regimeOf({ employee, engagement }: PayslipCase): Regime {
  const stage = employee.category !== 'permanent';
  return { artist: employee.category === 'artist', intermittent: stage && engagement.contract !== 'openEnded' };
}

export class Workings {
  readonly case: PayslipCase;
  readonly regime: Regime;
  readonly law: RateTable;
  readonly lines: PayslipLine[] = [];
  projected = false;

  constructor(input: PayslipCase) {
    this.case = input;
    this.regime = regimeOf(input);
    this.law = ratesOn(input.engagement.to, input.employer.growth);
  }

  /** The legal value in force; the payslip is a projection as soon as one of them is. */
  rate(rate: Rate): Legal {
    return this.used(this.law.rate(rate));
  }

  amount(rate: Rate): Legal<Money> {
    return this.used(this.law.amount(rate));
  }

  /** A rate of the general scheme: 70 % of it for an artist. */
  socialRate(rate: Rate): Legal {
    return this.regime.artist ? this.used(this.law.artistRate(rate)) : this.rate(rate);
  }

  /** A rate that the employer states, brought to the artists' 70 % where the law does. */
  statedSocialRate(stated: Explained<Decimal>): Explained<Decimal> {
    return this.regime.artist ? reduced({ ...stated, projected: false }, this.rate(ARTIST_SHARE)) : stated;
  }

  line(
    id: LineId,
    base: Explained,
    employerRate: Explained<Decimal> | null,
    employeeRate: Explained<Decimal> | null = null,
  ): void {
    const employer = employerRate === null ? null : share(id, base, employerRate);
    const employee = employeeRate === null ? null : share(id, base, employeeRate);
    this.lines.push({
      id,
      base: base.value,
      employerRate: employerRate === null ? null : employerRate.value,
      employer: employer === null ? ZERO : employer.value,
      employeeRate: employeeRate === null ? null : employeeRate.value,
      employee: employee === null ? ZERO : employee.value,
      employerBecause: employer === null ? null : employer.because,
      employeeBecause: employee === null ? null : employee.because,
    });
  }

  private used<T extends Legal<Decimal> | Legal<Money>>(legal: T): T {
    if (legal.projected) this.projected = true;
    return legal;
  }
}

const lineRules = new Map<LineId, string>();

/** The rule that names a line in an explanation. */
export function lineRule(id: LineId): string {
  let rule = lineRules.get(id);
  if (rule === undefined) lineRules.set(id, (rule = `payroll.line.${id}`));
  return rule;
}

/** `base × rate %`, rounded once, half-up to the cent. */
function share(id: LineId, base: Explained, rate: Explained<Decimal>): Explained {
  return ruled(lineRule(id), percentOf(base.value, rate.value), [base.because, rate.because]);
}

/** Two rates collected on one line. */
export function sumOfRates(a: Explained<Decimal>, b: Explained<Decimal>): Explained<Decimal> {
  return ruled('payroll.sum-of-rates', addDecimals(a.value, b.value), [a.because, b.because]);
}

/** The smaller of an amount and its limit. */
export function limited(rule: string, amount: Explained, limit: Explained): Explained {
  const value = amount.value.cents <= limit.value.cents ? amount.value : limit.value;
  return ruled(rule, value, [amount.because, limit.because]);
}
