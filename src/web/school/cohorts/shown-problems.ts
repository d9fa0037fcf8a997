import type { Problem } from '#core/kernel/index.ts';
import { problemText } from '#core/words.ts';
import type { ShownProblem } from '../../ui/index.ts';
import { typesetText } from '../../words/typeset.ts';

/** Problems of core with their sentences in both languages, as the API would send them. */
export const shownProblems = (problems: readonly Problem[]): readonly ShownProblem[] =>
  problems.map((one) => ({
    code: one.code,
    severity: one.severity,
    at: one.at,
    message: { fr: typesetText(problemText(one, 'fr')), en: problemText(one, 'en') },
  }));
