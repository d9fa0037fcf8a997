/**
 * Every legal value by topic, for the page, the search and `filage rates`. Values load at once; where they come from
 * loads when somebody asks.
 */
import { ARTISTS, EMPLOYER_REFERENCES } from './artists.ts';
import { BRANCH_FUNDS, TRAINING } from './branch-funds.ts';
import { CCNEAC_ARTISTS } from './ccneac-artists.ts';
import { CCNEAC_STAFF } from './ccneac-staff.ts';
import { CCNSVP_ARTISTS } from './ccnsvp-artists.ts';
import { CCNSVP_CABARETS } from './ccnsvp-cabaret.ts';
import { CCNSVP_STAFF } from './ccnsvp-staff.ts';
import { CEILINGS } from './ceilings.ts';
import { GENERAL_REDUCTION } from './general-reduction.ts';
import { INCOME_TAX } from './income-tax.ts';
import { MINIMUM_WAGES } from './minimum-wage.ts';
import { PAYROLL_TAX } from './payroll-tax.ts';
import { PROFESSIONAL_EXPENSES } from './professional-expenses.ts';
import type { Rate, RateSource } from './rate.ts';
import { RETENTION } from './retention.ts';
import { SOCIAL_SECURITY } from './social-security.ts';
import type { Sources } from './sources/citation.ts';
import { SUPPLEMENTARY_PENSION } from './supplementary-pension.ts';
import { TRAINING_CONTRACTS } from './training-contracts.ts';
import { TRAVEL_ALLOWANCES } from './travel-allowances.ts';
import { UNEMPLOYMENT } from './unemployment.ts';
import { VAT } from './vat.ts';
import { WORKING_TIME } from './working-time.ts';

export interface Topic {
  /** Labelled by `rateTopic.<id>` among the terms. */
  readonly id: string;
  readonly rates: readonly Rate[];
  readonly sources: () => Promise<Sources>;
}

const artistSources = () => import('./sources/artists.ts').then((module) => module.sources);
const branchSources = () => import('./sources/branch-funds.ts').then((module) => module.sources);

const ccneacSources = () => import('./sources/agreements.ts').then((module) => module.ccneacSources);
const ccnsvpSources = () => import('./sources/agreements.ts').then((module) => module.ccnsvpSources);

export const TOPICS: readonly Topic[] = [
  { id: 'ceilings', rates: CEILINGS, sources: () => import('./sources/ceilings.ts').then((module) => module.sources) },
  {
    id: 'minimumWage',
    rates: MINIMUM_WAGES,
    sources: () => import('./sources/minimum-wage.ts').then((module) => module.sources),
  },
  {
    id: 'socialSecurity',
    rates: SOCIAL_SECURITY,
    sources: () => import('./sources/social-security.ts').then((module) => module.sources),
  },
  { id: 'artists', rates: ARTISTS, sources: artistSources },
  { id: 'employerReferences', rates: EMPLOYER_REFERENCES, sources: artistSources },
  {
    id: 'unemployment',
    rates: UNEMPLOYMENT,
    sources: () => import('./sources/unemployment.ts').then((module) => module.sources),
  },
  {
    id: 'supplementaryPension',
    rates: SUPPLEMENTARY_PENSION,
    sources: () => import('./sources/supplementary-pension.ts').then((module) => module.sources),
  },
  { id: 'training', rates: TRAINING, sources: branchSources },
  { id: 'branchFunds', rates: BRANCH_FUNDS, sources: branchSources },
  {
    id: 'generalReduction',
    rates: GENERAL_REDUCTION,
    sources: () => import('./sources/general-reduction.ts').then((module) => module.sources),
  },
  {
    id: 'incomeTax',
    rates: INCOME_TAX,
    sources: () => import('./sources/income-tax.ts').then((module) => module.sources),
  },
  {
    id: 'professionalExpenses',
    rates: PROFESSIONAL_EXPENSES,
    sources: () => import('./sources/professional-expenses.ts').then((module) => module.sources),
  },
  { id: 'ccneacArtists', rates: CCNEAC_ARTISTS, sources: ccneacSources },
  { id: 'ccneacStaff', rates: CCNEAC_STAFF, sources: ccneacSources },
  { id: 'ccnsvpArtists', rates: [...CCNSVP_ARTISTS, ...CCNSVP_CABARETS], sources: ccnsvpSources },
  { id: 'ccnsvpStaff', rates: CCNSVP_STAFF, sources: ccnsvpSources },
  {
    id: 'travelAllowances',
    rates: TRAVEL_ALLOWANCES,
    sources: () => import('./sources/travel-allowances.ts').then((module) => module.sources),
  },
  {
    id: 'payrollTax',
    rates: PAYROLL_TAX,
    sources: () => import('./sources/payroll-tax.ts').then((module) => module.sources),
  },
  { id: 'vat', rates: VAT, sources: () => import('./sources/vat.ts').then((module) => module.sources) },
  {
    id: 'workingTime',
    rates: WORKING_TIME,
    sources: () => import('./sources/working-time.ts').then((module) => module.sources),
  },
  {
    id: 'retention',
    rates: RETENTION,
    sources: () => import('./sources/retention.ts').then((module) => module.sources),
  },
  {
    id: 'trainingContracts',
    rates: TRAINING_CONTRACTS,
    sources: () => import('./sources/training-contracts.ts').then((module) => module.sources),
  },
];

const topicOf = new Map(TOPICS.flatMap((topic) => topic.rates.map((rate) => [rate.id, topic] as const)));
const rateOf = new Map(TOPICS.flatMap((topic) => topic.rates.map((rate) => [rate.id, rate] as const)));

export const rateById = (id: string): Rate | undefined => rateOf.get(id);
export const topicOfRate = (id: string): Topic | undefined => topicOf.get(id);

/** Where each value of a rate comes from, oldest first; empty for an unknown rate. */
export async function sourcesOf(id: string): Promise<readonly RateSource[]> {
  const topic = topicOf.get(id);
  if (!topic) return [];
  return (await topic.sources())[id] ?? [];
}
