/** Taxe sur les salaires (CGI 231): brackets of yearly pay per person, the associations' allowance, the small amounts let off. */
import { date } from '../kernel/index.ts';
import { fixed } from './history.ts';
import type { Confidence, Rate, RateUnit } from './rate.ts';

function yearly(id: string, [in2024, in2025, in2026]: readonly [string, string, string]): Rate {
  return {
    id,
    unit: 'euro',
    values: [
      { from: date('2024-01-01'), value: in2024, confidence: 'C' },
      { from: date('2025-01-01'), value: in2025, confidence: 'C' },
      { from: date('2026-01-01'), value: in2026, confidence: 'C' },
    ],
  };
}

const constant = (id: string, unit: RateUnit, value: string, confidence: Confidence = 'C'): Rate => ({
  id,
  unit,
  values: [{ from: date('2024-01-01'), value, confidence }],
});

export const PAYROLL_TAX: readonly Rate[] = [
  constant('payrollTax.base', 'percent', '4.25'),
  constant('payrollTax.second', 'percent', '4.25'),
  constant('payrollTax.third', 'percent', '9.35'),
  yearly('payrollTax.second.above', ['8985', '9147', '9229']),
  yearly('payrollTax.third.above', ['17936', '18259', '18423']),
  yearly('payrollTax.associationAllowance', ['23616', '24041', '24256']),
  fixed(constant('payrollTax.franchise', 'euro', '1200')),
  fixed(constant('payrollTax.relief.limit', 'euro', '2040')),
  constant('payrollTax.relief.share', 'percent', '75'),
  constant('payrollTax.share.free', 'percent', '10', 'G'),
  constant('payrollTax.share.full', 'percent', '20', 'G'),
  constant('payrollTax.share.factor', 'factor', '2', 'G'),
];
