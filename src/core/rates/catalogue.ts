/**
 * Every legal value by topic, for the page, the search and `filage rates`. Values load at once; where they come from
 * loads when somebody asks.
 */
import { ARTISTS, EMPLOYER_REFERENCES } from './artists.ts';
import { BRANCH_FUNDS, TRAINING } from './branch-funds.ts';
import { CEILINGS } from './ceilings.ts';
import { GENERAL_REDUCTION } from './general-reduction.ts';
import { MINIMUM_WAGES } from './minimum-wage.ts';
import { PROFESSIONAL_EXPENSES } from './professional-expenses.ts';
import type { Rate, RateSource } from './rate.ts';
import { SOCIAL_SECURITY } from './social-security.ts';
import type { Sources } from './sources/citation.ts';
import { SUPPLEMENTARY_PENSION } from './supplementary-pension.ts';
import { UNEMPLOYMENT } from './unemployment.ts';

export interface Topic {
  /** Labelled by `rateTopic.<id>` among the terms. */
  readonly id: string;
  readonly rates: readonly Rate[];
  readonly sources: () => Promise<Sources>;
}

const artistSources = () => import('./sources/artists.ts').then((module) => module.sources);
const branchSources = () => import('./sources/branch-funds.ts').then((module) => module.sources);

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
    id: 'professionalExpenses',
    rates: PROFESSIONAL_EXPENSES,
    sources: () => import('./sources/professional-expenses.ts').then((module) => module.sources),
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
