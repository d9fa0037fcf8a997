/** CSG and CRDS: on nearly all of gross before the deduction, and on the employer's provident contribution. */
import type { Explained } from '#core/kernel/index.ts';
import { CRDS, CSG_DEDUCTIBLE, CSG_NON_DEDUCTIBLE } from '#core/rates/index.ts';
import { type Bases, csgBase } from './bases.ts';
import { sumOfRates, type Workings } from './workings.ts';

export function csgLines(workings: Workings, { gross }: Bases): void {
  const base = csgBase(workings, gross, providentContribution(workings));
  workings.line('csgDeductible', base, null, workings.rate(CSG_DEDUCTIBLE));
  const taxed = sumOfRates(workings.rate(CSG_NON_DEDUCTIBLE), workings.rate(CRDS));
  workings.line('csgCrdsNonDeductible', base, null, taxed);
}

function providentContribution({ lines }: Workings): Explained | null {
  const line = lines.find(({ id }) => id === 'provident');
  return line?.employerBecause ? { value: line.employer, because: line.employerBecause } : null;
}
