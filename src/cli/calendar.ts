import { toJson } from '#core/kernel/index.ts';
import { printCalendar, proveCalendar, readCalendar } from '#core/school/cohorts/index.ts';
import { problemText } from '#core/words.ts';
import { answer, question } from './answer.ts';
import type { Run } from './io.ts';

/** `filage calendar < cohort.json`: a cohort's calendar proved. Contract: docs/rules/cohort-calendar.md, "Command line". */
export const run: Run = async (args, io) => {
  const calendar = readCalendar(await question('filage calendar < cohort.json', args, io));
  const proof = proveCalendar(calendar);
  const problems = proof.problems.map((one) => ({
    code: one.code,
    message: { fr: problemText(one, 'fr'), en: problemText(one, 'en') },
    facts: toJson(one.facts),
  }));
  return answer(io, { ...printCalendar(proof), problems });
};
