/**
 * The employer as a payslip of one day and one category needs it. What is not entered is taken from the reference
 * rates and said to be an estimate, so that a first answer comes before the paperwork.
 */
import {
  type CalendarDate,
  type Decimal,
  dec,
  decimal,
  multiplyDecimals,
  type Problem,
  parseDecimal,
  problem,
} from '#core/kernel/index.ts';
import type { Agreement, Category, Channel, LegalForm, PayrollEmployer } from '#core/office/payroll/index.ts';
import {
  ARTIST_SHARE,
  FLAT,
  type Growth,
  isGrowth,
  OCCUPATIONAL_HEALTH,
  PROVIDENT_ARTIST,
  PROVIDENT_CCNSVP,
  PROVIDENT_EXECUTIVE,
  PROVIDENT_PERMANENT,
  PROVIDENT_TECHNICIAN,
  type Rate,
  WORK_ACCIDENT_ARTISTS,
  WORK_ACCIDENT_ARTISTS_ALSACE,
  WORK_ACCIDENT_MEAN,
} from '#core/rates/index.ts';
import type { Employer, EmployerKey, EmployerTerm } from './facts.ts';

type Assumed = NonNullable<PayrollEmployer['assumed']>[number];

export interface EmployerAsked {
  readonly on: CalendarDate;
  readonly category: Category;
  readonly executive: boolean;
  readonly channel: Channel;
}

const AGREEMENTS: readonly Agreement[] = ['CCNEAC', 'CCNSVP', 'other'];

/** The setting in force on a day; before its first day, the first one. Undefined when it was never entered. */
export function settingOn(
  terms: readonly EmployerTerm[],
  key: EmployerKey,
  on: CalendarDate,
): EmployerTerm | undefined {
  let [found, first]: (EmployerTerm | undefined)[] = [];
  for (const term of terms) {
    if (term.key !== key) continue;
    if (first === undefined || term.validFrom < first.validFrom) first = term;
    if (term.validFrom <= on && (found === undefined || term.validFrom > found.validFrom)) found = term;
  }
  return found ?? first;
}

const percentOn = (terms: readonly EmployerTerm[], key: EmployerKey, on: CalendarDate): Decimal | undefined => {
  const value = settingOn(terms, key, on)?.value;
  if (value === undefined || typeof value === 'boolean') return undefined;
  return parseDecimal(String(value)) ?? undefined;
};

const isSet = (terms: readonly EmployerTerm[], key: EmployerKey, on: CalendarDate): boolean =>
  settingOn(terms, key, on)?.value === true;

export function agreementOn(terms: readonly EmployerTerm[], on: CalendarDate): Agreement {
  const value = settingOn(terms, 'agreement', on)?.value;
  return AGREEMENTS.find((agreement) => agreement === value) ?? 'other';
}

const expected = new WeakMap<readonly EmployerTerm[], Growth>();

/**
 * What the employer expects of amounts past the last known ones: flat while nothing is entered. Unlike the other settings
 * it does not reach back before its first day.
 */
export function expectedGrowth(terms: readonly EmployerTerm[]): Growth {
  let growth = expected.get(terms);
  if (!growth) expected.set(terms, (growth = growthEntered(terms)));
  return growth;
}

function growthEntered(terms: readonly EmployerTerm[]): Growth {
  const entered = terms
    .filter(({ key }) => key === 'growth')
    .flatMap(({ validFrom, value }) => {
      const percent = typeof value === 'boolean' ? null : parseDecimal(String(value));
      return percent !== null && isGrowth(percent) ? [{ from: validFrom, percent }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return entered.some(({ percent }) => percent.units !== 0) ? entered : FLAT;
}

const NOTHING = decimal(0);

/** Rates in percent as a payslip applies them: for artists the work-accident rate after its reduction to 70 %. */
export function payrollEmployer(
  employer: Employer,
  terms: readonly EmployerTerm[],
  asked: EmployerAsked,
): PayrollEmployer {
  const { on, channel } = asked;
  const assumed: Assumed[] = [];
  const orAssume = (name: Assumed, entered: Decimal | undefined, otherwise: Decimal): Decimal => {
    if (entered === undefined) assumed.push(name);
    return entered ?? otherwise;
  };
  const agreement = agreementOn(terms, on);
  const alsaceMoselle = isSet(terms, 'alsaceMoselle', on);
  const headcount = settingOn(terms, 'headcount', on)?.value;
  const growth = expectedGrowth(terms);
  const workAccident = workAccidentRate(terms, asked, alsaceMoselle);
  return {
    agreement,
    legalForm: payrollForm(employer),
    headcount: typeof headcount === 'number' ? headcount : 0,
    channel,
    workAccidentRate: orAssume('workAccidentRate', workAccident.entered, workAccident.otherwise),
    providentRate: orAssume('providentRate', providentEntered(terms, asked), providentReference(agreement, asked)),
    occupationalHealthRate: orAssume(
      'occupationalHealthRate',
      percentOn(terms, 'occupationalHealthRate', on),
      valueOn(OCCUPATIONAL_HEALTH, on),
    ),
    mobilityRate: orAssume('mobilityRate', percentOn(terms, 'mobilityRate', on), NOTHING),
    regionalMobilityRate: percentOn(terms, 'regionalMobilityRate', on) ?? NOTHING,
    worksCouncil: isSet(terms, 'worksCouncil', on),
    alsaceMoselle,
    technicianCeiling: settingOn(terms, 'technicianCeiling', on)?.value === 'calendar' ? 'calendar' : 'thirtieths',
    ...(growth !== FLAT && { growth }),
    ...(assumed.length > 0 && { assumed }),
  };
}

/** A reference for what was not entered: of two known values the one before the day, so that a gap still has one. */
const valueOn = ({ values }: Rate, on: CalendarDate): Decimal =>
  dec((values.findLast(({ from }) => from <= on) ?? values[0]!).value);

/** Payroll knows associations and companies; a public employer is reckoned as an association, a sole trader as a company. */
const payrollForm = ({ legalForm }: Employer): LegalForm =>
  legalForm === 'company' || legalForm === 'soleTrader' ? 'company' : 'association';

function workAccidentRate(terms: readonly EmployerTerm[], { on, category }: EmployerAsked, alsaceMoselle: boolean) {
  const full = percentOn(terms, 'workAccidentRate', on);
  if (category !== 'artist') return { entered: full, otherwise: valueOn(WORK_ACCIDENT_MEAN, on) };
  const otherwise = valueOn(alsaceMoselle ? WORK_ACCIDENT_ARTISTS_ALSACE : WORK_ACCIDENT_ARTISTS, on);
  if (full === undefined) return { entered: undefined, otherwise };
  const share = valueOn(ARTIST_SHARE, on);
  const entered = multiplyDecimals(full, { units: share.units, scale: share.scale + PERCENT_SCALE }, HUNDREDTH);
  return { entered, otherwise };
}

const PERCENT_SCALE = 2;
/** Artists' rates are published to a hundredth of a point, half-up. */
const HUNDREDTH = 2;

const OWN_PROVIDENT = {
  artist: 'providentRateArtist',
  technician: 'providentRateTechnician',
  permanent: 'providentRatePermanent',
} as const;

const providentEntered = (terms: readonly EmployerTerm[], { on, category }: EmployerAsked): Decimal | undefined =>
  percentOn(terms, OWN_PROVIDENT[category], on) ?? percentOn(terms, 'providentRate', on);

function providentReference(agreement: Agreement, { on, category, executive }: EmployerAsked): Decimal {
  if (category === 'artist') return valueOn(PROVIDENT_ARTIST, on);
  if (executive) return valueOn(PROVIDENT_EXECUTIVE, on);
  if (agreement === 'CCNSVP') return valueOn(PROVIDENT_CCNSVP, on);
  return valueOn(category === 'technician' ? PROVIDENT_TECHNICIAN : PROVIDENT_PERMANENT, on);
}

/** `employer.legal-form-missing`, `employer.agreement-missing`, `employer.headcount-missing`, `employer.legal-form-approximated`. */
export function employerProblems({ legalForm }: Employer, terms: readonly EmployerTerm[]): readonly Problem[] {
  const problems: Problem[] = [];
  const estimate = (code: string, at: string) => problems.push(problem(code, 'estimate', {}, [at]));
  if (legalForm === null) estimate('employer.legal-form-missing', 'employer/legalForm');
  if (legalForm === 'public' || legalForm === 'soleTrader') {
    estimate('employer.legal-form-approximated', 'employer/legalForm');
  }
  if (!terms.some((term) => term.key === 'agreement')) estimate('employer.agreement-missing', 'employer/agreement');
  if (!terms.some((term) => term.key === 'headcount')) estimate('employer.headcount-missing', 'employer/headcount');
  return problems;
}
