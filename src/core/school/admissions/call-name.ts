/** The name of a call that was given none. */
import type { CalendarDate, Sentence } from '../../kernel/index.ts';

/** By the year in which it opens and its turn among the calls of its cohort: `Recrutement 2026 — 1er tour`. */
export function callName(opensOn: CalendarDate, turn: number): Sentence {
  const [year] = opensOn.split('-');
  return {
    fr: `Recrutement ${year} — ${turn}${turn === 1 ? 'er' : 'e'} tour`,
    en: `Admissions ${year} — round ${turn}`,
  };
}
