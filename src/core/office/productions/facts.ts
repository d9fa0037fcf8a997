/**
 * Every fact of one production: what `GET /productions/{id}/facts` replies, what the browser and the server compute the
 * same answer from. Values of core; `toJson` and `readProductionFacts` go to and from decimal strings.
 */
import type { CalendarDate, Json } from '#core/kernel/index.ts';
import type { Budget } from '#core/office/budget/index.ts';
import type { OwnMinimum } from '#core/office/engagements/index.ts';
import type { PricePlan } from '#core/office/pricing/index.ts';
import type {
  ApproachCost,
  Phase,
  PositionHolder,
  Production,
  ProductionContract,
  ProductionEvent,
  ProductionTerm,
  TeamPosition,
  Trip,
  Work,
} from './production.ts';

export const LEGAL_FORMS = ['association', 'company', 'public', 'soleTrader'] as const;

/** The employer's identity, as far as pay and prices depend on it. */
export interface Employer {
  readonly name: string;
  readonly legalForm: (typeof LEGAL_FORMS)[number] | null;
}

/**
 * The dated settings that pay and prices need. Rates are percent as decimal text: `workAccidentRate` is the full rate
 * (artists pay 70 % of it), `providentRate` holds for everyone unless a category has its own, `payrollTaxShare` is the
 * share of pay liable to the payroll tax, `growth` what amounts are expected to rise by each year past the last known ones.
 */
export const EMPLOYER_KEYS = [
  'agreement',
  'headcount',
  'workAccidentRate',
  'providentRate',
  'providentRateArtist',
  'providentRateTechnician',
  'providentRatePermanent',
  'occupationalHealthRate',
  'mobilityRate',
  'regionalMobilityRate',
  'worksCouncil',
  'alsaceMoselle',
  'technicianCeiling',
  'vatRegime',
  'payrollTaxShare',
  'growth',
] as const;
export type EmployerKey = (typeof EMPLOYER_KEYS)[number];

/** One setting since a day, until the next one of the same key. Keys core does not know are carried along. */
export interface EmployerTerm {
  readonly key: string;
  readonly validFrom: CalendarDate;
  /** Text (decimals, names), a whole number or a yes/no. */
  readonly value: string | number | boolean;
  readonly source: string | null;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly town: string | null;
  readonly country: string;
}

/** The same people in our other productions: minima and rest are counted across all of them. */
export interface Elsewhere {
  readonly positions: readonly TeamPosition[];
  readonly contracts: readonly ProductionContract[];
  readonly terms: readonly ProductionTerm[];
  readonly events: readonly ProductionEvent[];
}

export interface ProductionFacts {
  readonly production: Production;
  readonly employer: Employer;
  readonly employerTerms: readonly EmployerTerm[];
  readonly payGrid: readonly OwnMinimum[];
  readonly people: readonly NamedPerson[];
  readonly venues: readonly NamedPlace[];
  readonly works: readonly Work[];
  readonly phases: readonly Phase[];
  readonly positions: readonly TeamPosition[];
  readonly holders: readonly PositionHolder[];
  readonly events: readonly ProductionEvent[];
  readonly contracts: readonly ProductionContract[];
  readonly terms: readonly ProductionTerm[];
  readonly trips: readonly Trip[];
  readonly approachCosts: readonly ApproachCost[];
  /** At most one for each purpose. */
  readonly budgets: readonly Budget[];
  readonly pricePlan: PricePlan | null;
  readonly elsewhere: Elsewhere;
}

export type ProductionFactsJson = Json<ProductionFacts>;
