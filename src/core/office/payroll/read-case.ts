/** The payslip contract of the command line and the API: JSON in, a case out; a payslip in, JSON out. */
import {
  BadInput,
  dec,
  decimalBetween,
  exactRecordOf,
  type Json,
  oneOf,
  optional,
  orElse,
  type Problem,
  read,
  readBoolean,
  readCount,
  readCountFromOne,
  readDate,
  readPercent,
  readPositiveDecimal,
  readPositiveMoney,
  toJson,
  ZERO,
} from '#core/kernel/index.ts';
import { growthOf, MOST_GROWTH } from '#core/rates/index.ts';
import type { Category, ContractKind, Payslip, PayslipCase } from './case.ts';
import { contradictions } from './problems.ts';

const NOTHING = dec('0');

/** Percent a year, of amounts past the last known ones. */
export const readGrowth = decimalBetween(NOTHING, MOST_GROWTH);

const readFields = exactRecordOf({
  employer: exactRecordOf({
    agreement: oneOf(['CCNEAC', 'CCNSVP', 'other']),
    legalForm: oneOf(['association', 'company']),
    headcount: readCount,
    channel: orElse(oneOf(['own', 'guso']), 'own'),
    workAccidentRate: readPercent,
    providentRate: readPercent,
    occupationalHealthRate: readPercent,
    mobilityRate: readPercent,
    regionalMobilityRate: orElse(readPercent, NOTHING),
    worksCouncil: orElse(readBoolean, false),
    alsaceMoselle: orElse(readBoolean, false),
    technicianCeiling: oneOf(['thirtieths', 'calendar']),
    reductionMinimumWage: orElse(oneOf(['inForce', 'january']), 'inForce'),
    growth: optional(readGrowth),
  }),
  employee: exactRecordOf({
    category: oneOf(['artist', 'technician', 'permanent']),
    executive: readBoolean,
    professionalExpenses: oneOf(['none', 'dramatic', 'musician', 'stageManager']),
    withholdingRate: orElse(readPercent, NOTHING),
    deductedThisYear: orElse(readPositiveMoney, ZERO),
  }),
  engagement: exactRecordOf({
    from: readDate,
    to: readDate,
    paidDays: readCountFromOne,
    cachets: readCount,
    hours: readPositiveDecimal,
    gross: readPositiveMoney,
    paidOn: readDate,
    contract: optional(oneOf(['cddu', 'fixedTerm', 'openEnded'])),
    continuousDays: optional(readCount),
    minimumCachet: optional(readPositiveMoney),
  }),
});

/**
 * Reads the JSON contract. Throws BadInput naming every bad field at once, then every contradiction between fields.
 */
export function readPayslipCase(json: unknown): PayslipCase {
  const fields = read(readFields, json);
  const contract = fields.engagement.contract ?? defaultContract(fields.employee.category);
  const { growth, ...employer } = fields.employer;
  const input: PayslipCase = {
    employer: growth === undefined ? employer : { ...employer, growth: growthOf(growth) },
    employee: fields.employee,
    engagement: { ...fields.engagement, contract },
  };
  const contradicting = contradictions(input);
  if (contradicting.length > 0) throw new BadInput(contradicting);
  return input;
}

/** Artists and technicians are engaged under CDDU unless one says otherwise, permanent staff without an end. */
export const defaultContract = (category: Category): ContractKind => (category === 'permanent' ? 'openEnded' : 'cddu');

export interface PrintedLine {
  readonly id: string;
  readonly base: string;
  readonly employerRate: string | null;
  readonly employer: string;
  readonly employeeRate: string | null;
  readonly employee: string;
}

export interface PrintedPayslip {
  readonly gross: string;
  readonly netBeforeTax: string;
  readonly netAfterTax: string;
  readonly netTaxable: string;
  readonly netSocial: string;
  readonly employerCost: string;
  readonly employerTotal: string;
  readonly employeeTotal: string;
  readonly projected: boolean;
  readonly lines: readonly PrintedLine[];
  readonly problems: Json<readonly Problem[]>;
}

/** The contract's answer: amounts and rates as decimal strings. */
export function printPayslip(payslip: Payslip): PrintedPayslip {
  return toJson({
    gross: payslip.gross.value,
    netBeforeTax: payslip.netBeforeTax.value,
    netAfterTax: payslip.netAfterTax.value,
    netTaxable: payslip.netTaxable.value,
    netSocial: payslip.netSocial.value,
    employerCost: payslip.employerCost.value,
    employerTotal: payslip.employerTotal.value,
    employeeTotal: payslip.employeeTotal.value,
    projected: payslip.projected,
    lines: payslip.lines.map(({ id, base, employerRate, employer, employeeRate, employee }) => ({
      id,
      base,
      employerRate,
      employer,
      employeeRate,
      employee,
    })),
    problems: payslip.problems,
  });
}
