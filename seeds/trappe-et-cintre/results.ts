/** What came of two earlier cohorts, as invented as the school: each figure with the number of people it was counted on. */
import type { DemoProgramme } from '#db/demo/index.ts';

const answers = (fr: string, en: string) => ({ note: [fr, en] as const });

export const RESULTS: DemoProgramme['results'] = [
  // Eighteen entered in 2023, one left on the way.
  { year: 2024, indicator: 'completed', counted: 17, among: 18 },
  { year: 2024, indicator: 'certified', counted: 14, among: 17 },
  { year: 2024, indicator: 'partlyCertified', counted: 16, among: 17 },
  { year: 2024, indicator: 'satisfied', counted: 15, among: 17 },
  {
    ...{ year: 2024, indicator: 'employed', months: 6, counted: 11, among: 16 },
    ...answers('Seize réponses sur dix-sept personnes interrogées', 'Sixteen answers from seventeen people asked'),
  },
  { year: 2024, indicator: 'furtherStudy', months: 6, counted: 1, among: 16 },
  // Twenty entered in 2024, one left for a job.
  { year: 2025, indicator: 'completed', counted: 19, among: 20 },
  { year: 2025, indicator: 'certified', counted: 16, among: 19 },
  { year: 2025, indicator: 'partlyCertified', counted: 18, among: 19 },
  { year: 2025, indicator: 'satisfied', counted: 17, among: 18 },
  {
    ...{ year: 2025, indicator: 'employed', months: 6, counted: 14, among: 18 },
    ...answers('Dix-huit réponses sur dix-neuf personnes interrogées', 'Eighteen answers from nineteen people asked'),
  },
  { year: 2025, indicator: 'furtherStudy', months: 6, counted: 1, among: 18 },
];
