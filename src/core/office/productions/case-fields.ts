/** The employer and the team as the command line and the calculators of the API take them: no database, no dates placed. */
import {
  BadInput,
  type CalendarDate,
  type Decimal,
  decimal,
  decimalText,
  exactRecordOf,
  isReckonable,
  listOf,
  multiplyDecimals,
  oneOf,
  optional,
  orElse,
  orNull,
  type Problem,
  problem,
  type Reader,
  readBoolean,
  readCount,
  readLabel,
  readPercent,
  readPositiveDecimal,
  wholeNumber,
} from '#core/kernel/index.ts';
import { EMPLOYER_CHANNELS, POSITION_CATEGORIES, TERM_BASES } from '#core/office/engagements/index.ts';
import { readGrowth } from '#core/office/payroll/index.ts';
import { KNOWN_UNTIL } from '#core/rates/index.ts';
import { EMPLOYER_KEYS, type Employer, type EmployerTerm, LEGAL_FORMS } from './facts.ts';
import { readConditions } from './facts-json.ts';
import { CONTRACT_KINDS, PROFESSIONAL_EXPENSES } from './production.ts';

/** Every field optional: what is missing is estimated and said to be. `workAccidentRate` is the full rate. */
export const readCaseEmployer = exactRecordOf({
  name: orElse(readLabel, ''),
  legalForm: orNull(oneOf(LEGAL_FORMS)),
  agreement: optional(oneOf(['CCNEAC', 'CCNSVP', 'other'])),
  headcount: optional(readCount),
  workAccidentRate: optional(readPercent),
  providentRate: optional(readPercent),
  providentRateArtist: optional(readPercent),
  providentRateTechnician: optional(readPercent),
  providentRatePermanent: optional(readPercent),
  occupationalHealthRate: optional(readPercent),
  mobilityRate: optional(readPercent),
  regionalMobilityRate: optional(readPercent),
  worksCouncil: optional(readBoolean),
  alsaceMoselle: optional(readBoolean),
  technicianCeiling: optional(oneOf(['thirtieths', 'calendar'])),
  vatRegime: optional(oneOf(['taxable', 'franchise', 'exempt'])),
  payrollTaxShare: optional(readPercent),
  growth: optional(readGrowth),
});

export type CaseEmployer = ReturnType<typeof readCaseEmployer>;

/** The same settings on every day: a case knows no history. Growth begins where what is known ends. */
export function employerOfCase(
  given: CaseEmployer,
  since: CalendarDate,
): { employer: Employer; employerTerms: readonly EmployerTerm[] } {
  const employerTerms = EMPLOYER_KEYS.flatMap((key): readonly EmployerTerm[] => {
    const value: string | number | boolean | Decimal | undefined = given[key];
    if (value === undefined) return [];
    const validFrom = key === 'growth' ? KNOWN_UNTIL : since;
    return [{ key, validFrom, value: typeof value === 'object' ? decimalText(value) : value, source: null }];
  });
  return { employer: { name: given.name, legalForm: given.legalForm }, employerTerms };
}

const MOST_PEOPLE = 100;

/** One person's place, or several on the same terms. */
export const memberFields = {
  title: readLabel,
  category: oneOf(POSITION_CATEGORIES),
  people: orElse(wholeNumber(1, MOST_PEOPLE), 1),
  executive: orElse(readBoolean, false),
  professionalExpenses: orElse(oneOf(PROFESSIONAL_EXPENSES), 'none'),
  classification: orNull(readLabel),
  kind: optional(oneOf(CONTRACT_KINDS)),
} as const;

export const readChannel = oneOf(EMPLOYER_CHANNELS);

const ONE: Decimal = { units: 1, scale: 0 };

export const payFields = {
  basis: oneOf(TERM_BASES),
  quantity: orElse(readPositiveDecimal, ONE),
  unitGross: readPositiveDecimal,
  hoursPerUnit: orNull(readPositiveDecimal),
  minimumKey: orNull(readLabel),
  conditions: orElse(readConditions, {}),
} as const;

const MOST_PAYS = 10;

export const readPays = listOf(exactRecordOf(payFields), MOST_PAYS);

interface Asked {
  readonly people: number;
  readonly pays: readonly { readonly quantity: Decimal; readonly unitGross: Decimal }[];
  /** How often each is paid. */
  readonly times: number;
}

/** Sums that no show has ever paid are a slip of the keyboard. Throws BadInput (`input.too-large`). */
export function refuseHuge(team: readonly Asked[]): void {
  const problems = team.flatMap(({ people, pays, times }, index): readonly Problem[] => {
    const often = multiplyDecimals(decimal(people), decimal(times), 0);
    const huge = pays.some(({ quantity, unitGross }) => {
      const each = { units: quantity.units * often.units, scale: quantity.scale };
      return !isReckonable(each, unitGross);
    });
    return huge ? [problem('input.too-large', 'blocking', { field: `team[${index}]` }, [`team[${index}]`])] : [];
  });
  if (problems.length > 0) throw new BadInput(problems);
}

export const caseTitle: Reader<string> = orElse(readLabel, '');
