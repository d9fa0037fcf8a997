/**
 * Settings that hold from a day on, because law asks what was true that day: on any day the newest value whose day has
 * come. What is missing is a problem where it matters, and never a silent zero.
 */
import { type CalendarDate, type Problem, parseDecimal, problem } from '#core/kernel/index.ts';
import { isGrowth, MOST_GROWTH } from '#core/rates/index.ts';

export const AGREEMENTS = ['CCNEAC', 'CCNSVP', 'other'] as const;
/** franchise: below the threshold of article 293 B; exempt: not liable (art. 261); partial: some receipts are liable. */
export const VAT_REGIMES = ['taxable', 'partial', 'franchise', 'exempt'] as const;
export const TECHNICIAN_CEILINGS = ['thirtieths', 'calendar'] as const;

type Kind = 'percent' | 'growth' | 'count' | 'yesNo' | readonly string[];

/** Percentages are decimal text. `workAccidentRate` is the full rate: artists pay 70 % of it. */
export const TERM_KINDS = {
  agreement: AGREEMENTS,
  headcount: 'count',
  vatRegime: VAT_REGIMES,
  /** Share of receipts liable to VAT, percent. */
  vatTurnoverShare: 'percent',
  /** Share of pay liable to the payroll tax, percent. */
  payrollTaxShare: 'percent',
  workAccidentRate: 'percent',
  workAccidentRateArtist: 'percent',
  workAccidentRateTechnician: 'percent',
  workAccidentRatePermanent: 'percent',
  providentRate: 'percent',
  providentRateArtist: 'percent',
  providentRateTechnician: 'percent',
  providentRatePermanent: 'percent',
  providentRateExecutive: 'percent',
  occupationalHealthRate: 'percent',
  mobilityRate: 'percent',
  regionalMobilityRate: 'percent',
  technicianCeiling: TECHNICIAN_CEILINGS,
  worksCouncil: 'yesNo',
  alsaceMoselle: 'yesNo',
  /** What amounts of law and agreements are expected to rise by each year past the last known ones, percent. */
  growth: 'growth',
} as const satisfies Readonly<Record<string, Kind>>;

export type TermKey = keyof typeof TERM_KINDS;
export const TERM_KEYS = Object.keys(TERM_KINDS) as readonly TermKey[];
export const isTermKey = (text: string): text is TermKey => Object.hasOwn(TERM_KINDS, text);

export type TermValue = string | number | boolean;

export interface Term {
  readonly key: string;
  readonly validFrom: CalendarDate;
  readonly value: TermValue;
}

const LARGEST_HEADCOUNT = 100_000;
const MOST_DIGITS = 4;
const WHOLE_PERCENT = 100;

/** Whether a value can be one of this key. Problems: `organisation.term-value`, `organisation.growth-out-of-range`. */
export function termProblems(key: TermKey, value: TermValue): readonly Problem[] {
  return fits(TERM_KINDS[key], value) ? [] : [refused(key)];
}

const refused = (key: TermKey): Problem =>
  TERM_KINDS[key] === 'growth'
    ? problem('organisation.growth-out-of-range', 'blocking', { most: MOST_GROWTH }, [`terms/${key}`])
    : problem('organisation.term-value', 'blocking', { key }, [`terms/${key}`]);

function fits(kind: Kind, value: TermValue): boolean {
  if (kind === 'yesNo') return typeof value === 'boolean';
  if (kind === 'count') {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_HEADCOUNT;
  }
  if (typeof value !== 'string') return false;
  if (kind !== 'percent' && kind !== 'growth') return kind.includes(value);
  const percent = parseDecimal(value);
  return (
    percent !== null &&
    percent.scale <= MOST_DIGITS &&
    percent.units >= 0 &&
    (kind === 'growth' ? isGrowth(percent) : percent.units <= WHOLE_PERCENT * 10 ** percent.scale)
  );
}

/** The value of a key on a day; null when none holds yet. */
export function termOn<T extends Term>(terms: readonly T[], key: string, day: CalendarDate): T | null {
  let found: T | null = null;
  for (const term of terms) {
    if (term.key !== key || term.validFrom > day) continue;
    if (found === null || term.validFrom > found.validFrom) found = term;
  }
  return found;
}

/** What every payslip of the organisation asks for, and the estimate that stands in for it. */
const NEEDED: readonly (readonly [keys: readonly TermKey[], code: string])[] = [
  [['agreement'], 'organisation.no-agreement'],
  [['headcount'], 'organisation.no-headcount'],
  [
    ['workAccidentRate', 'workAccidentRateArtist', 'workAccidentRateTechnician', 'workAccidentRatePermanent'],
    'organisation.no-work-accident-rate',
  ],
  [
    ['providentRate', 'providentRateArtist', 'providentRateTechnician', 'providentRatePermanent'],
    'organisation.no-provident-rate',
  ],
  [['occupationalHealthRate'], 'organisation.no-occupational-health-rate'],
  [['vatRegime'], 'organisation.no-vat-regime'],
];

/** Eleven employees: from there on the mobility contribution may be due, and its rate must be known. */
const MOBILITY_HEADCOUNT = 11;

/** What is missing on a day: each makes the figures that depend on it an estimate. */
export function termGaps(terms: readonly Term[], day: CalendarDate): readonly Problem[] {
  const missing = NEEDED.filter(([keys]) => keys.every((key) => termOn(terms, key, day) === null)).map(([keys, code]) =>
    problem(code, 'estimate', { day }, [`terms/${keys[0]}`]),
  );
  const headcount = termOn(terms, 'headcount', day)?.value;
  const liable = typeof headcount === 'number' && headcount >= MOBILITY_HEADCOUNT;
  if (liable && termOn(terms, 'mobilityRate', day) === null) {
    missing.push(problem('organisation.no-mobility-rate', 'estimate', { day }, ['terms/mobilityRate']));
  }
  return missing;
}
