/** How files were read and people heard: marks, and the order that follows from them by the rules. */
import { dec } from '#core/kernel/index.ts';
import { type Ranking, rank, type Sheet } from '#core/school/admissions/index.ts';
import type { DemoCriterion, DemoSlot } from '#db/demo/index.ts';
import { APPLICANTS, type Applicant } from './applicants.ts';

export const CRITERIA: readonly DemoCriterion[] = [
  { key: 'projet', stage: 'file', title: ['Projet construit', 'Considered project'], most: 5, weight: '3' },
  {
    key: 'experience',
    stage: 'file',
    title: ['Expérience du secteur', 'Experience of the sector'],
    most: 5,
    weight: '2',
  },
  { key: 'interet', stage: 'file', title: ['Intérêt pour la scène', 'Interest in the stage'], most: 5, weight: '1' },
  { key: 'motivation', stage: 'interview', title: ['Motivation', 'Motivation'], most: 10, weight: '3' },
  { key: 'clarte', stage: 'interview', title: ['Clarté de l’expression', 'Clarity'], most: 10, weight: '1' },
  { key: 'disponibilite', stage: 'interview', title: ['Disponibilité', 'Availability'], most: 10, weight: '1' },
];

export type Pool = 'region' | 'autres';
export const poolOf = ({ status }: Applicant): Pool => (status === 'jobSeeker' ? 'region' : 'autres');

/** Places to give, people heard, per pool. */
export const PLACES = 10;
const HEARD = 15;
/** Marks are told on twenty. */
const SCALE = 20;

/** A sequence that looks like chance and is the same everywhere (Lehmer's). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export type Marks = Readonly<Record<string, string>>;

/** Around what the person is worth, a little more or less for each reader and criterion. */
function marksOf(stage: 'file' | 'interview', worth: number, next: () => number): Marks {
  const own = CRITERIA.filter((one) => one.stage === stage);
  return Object.fromEntries(
    own.map(({ key, most }) => [
      key,
      String(Math.max(1, Math.min(most, Math.round(most * (worth + (next() - 0.5) / 3))))),
    ]),
  );
}

export interface Heard {
  readonly applicant: Applicant;
  readonly file: readonly Marks[];
  readonly interview: readonly Marks[];
}

const next = chance(39_624);
const READ: readonly Heard[] = APPLICANTS.filter(({ fate }) => fate === undefined).map((applicant) => {
  const worth = 0.35 + next() * 0.6;
  return {
    applicant,
    file: [marksOf('file', worth, next), marksOf('file', worth, next)],
    interview: [marksOf('interview', worth, next), marksOf('interview', worth, next)],
  };
});

const criteria = CRITERIA.map(({ key, stage, title, most, weight }) => ({
  id: key,
  stage,
  title: title[0],
  most,
  weight: dec(weight),
}));
const sheetOf = (marks: Marks): Sheet =>
  Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, dec(mark)]));

const rankedBy = (heard: readonly Heard[], places: number, withInterview: boolean): Ranking =>
  rank(
    heard.map(({ applicant, file, interview }) => ({
      id: applicant.key,
      number: APPLICANTS.indexOf(applicant) + 1,
      poolId: poolOf(applicant),
      sheets: { file: file.map(sheetOf), interview: withInterview ? interview.map(sheetOf) : [] },
      settled: APPLICANTS.indexOf(applicant) + 1,
    })),
    criteria,
    [
      { id: 'region', name: 'region', places },
      { id: 'autres', name: 'autres', places },
    ],
    SCALE,
  );

const rowsOf = (ranking: Ranking) => ranking.pools.flatMap(({ rows }) => rows);

/** After the files: the best fifteen of each pool are heard. */
export const firstRanking = rowsOf(rankedBy(READ, HEARD, false));
export const HEARD_PEOPLE: readonly Heard[] = READ.filter(({ applicant }) =>
  firstRanking.some(({ id, place }) => id === applicant.key && place === 'within'),
);
/** After the interviews. */
export const finalRanking = rowsOf(rankedBy(HEARD_PEOPLE, PLACES, true));
export const readOf = (key: string): Heard | undefined => READ.find(({ applicant }) => applicant.key === key);

/** Two rooms, eight turns of half an hour a day in each; the last is left free. */
const DAYS = ['2025-10-23', '2025-10-24'] as const;
const TURNS = ['09:00', '09:45', '10:30', '11:15', '13:30', '14:15', '15:00', '15:45'] as const;
const ends = (from: string): string => {
  const minutes = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

export const interviewSlots: readonly DemoSlot[] = DAYS.flatMap((day) =>
  TURNS.flatMap((turn) => ['grande', 'atelier'].map((room) => ({ day, from: turn, to: ends(turn), room }))),
).map((slot, index) => ({ ...slot, application: HEARD_PEOPLE[index]?.applicant.key }));
