import { z } from 'zod';
import { calendarDate, defineRoute, percent, positiveDecimalOf, problem, problemJson } from '#api/http/index.ts';
import { payslip, printPayslip, readPayslipCase } from '#core/office/payroll/index.ts';
import { computed } from '../computed.ts';

const COUNT = z.int().min(0);
const HOURS = positiveDecimalOf(6, 4);
const EUROS = positiveDecimalOf(9, 2);

/** The contract of `filage payslip`: decimal strings. */
const body = z.strictObject({
  employer: z.strictObject({
    agreement: z.enum(['CCNEAC', 'CCNSVP', 'other']),
    legalForm: z.enum(['association', 'company']),
    headcount: COUNT,
    channel: z.enum(['own', 'guso']).optional(),
    workAccidentRate: percent,
    providentRate: percent,
    occupationalHealthRate: percent,
    mobilityRate: percent,
    regionalMobilityRate: percent.optional(),
    worksCouncil: z.boolean().optional(),
    alsaceMoselle: z.boolean().optional(),
    technicianCeiling: z.enum(['thirtieths', 'calendar']),
    reductionMinimumWage: z.enum(['inForce', 'january']).optional(),
    growth: percent.optional().meta({ description: 'Expected of amounts past the last known ones, percent a year' }),
  }),
  employee: z.strictObject({
    category: z.enum(['artist', 'technician', 'permanent']),
    executive: z.boolean(),
    professionalExpenses: z.enum(['none', 'dramatic', 'musician', 'stageManager']),
    withholdingRate: percent.optional(),
    deductedThisYear: EUROS.optional(),
  }),
  engagement: z.strictObject({
    from: calendarDate,
    to: calendarDate,
    paidDays: COUNT,
    cachets: COUNT,
    hours: HOURS,
    gross: EUROS,
    paidOn: calendarDate,
    contract: z.enum(['cddu', 'fixedTerm', 'openEnded']).optional(),
    continuousDays: COUNT.optional(),
    minimumCachet: EUROS.optional(),
  }),
});

const amount = z.string();
const line = z.object({
  id: z.string(),
  base: amount,
  employerRate: z.string().nullable(),
  employer: amount,
  employeeRate: z.string().nullable(),
  employee: amount,
});

const reply = z.object({
  gross: amount,
  netBeforeTax: amount,
  netAfterTax: amount,
  netTaxable: amount,
  netSocial: amount,
  employerCost: amount,
  employerTotal: amount,
  employeeTotal: amount,
  projected: z.boolean(),
  lines: z.array(line),
  problems: z.array(problem),
});

export const simulatePayslip = defineRoute({
  id: 'payslips.simulate',
  method: 'POST',
  path: '/payslips',
  summary: 'A simulation of one payslip; nothing is stored',
  needs: 'rates.read',
  writes: false,
  body,
  reply,
  handle: async ({ body: sent }) => {
    const simulation = computed(() => payslip(readPayslipCase(sent)));
    const { problems: _, ...printed } = printPayslip(simulation);
    return { ...printed, problems: simulation.problems.map(problemJson) } as unknown as z.output<typeof reply>;
  },
});
