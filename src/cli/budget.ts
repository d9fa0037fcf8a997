import { budgetOfCase, printBudget, readBudgetCase } from '#core/office/productions/index.ts';
import { answer, question, told } from './answer.ts';
import type { Run } from './io.ts';

/** `filage budget < case.json`: a budget by account, typed lines beside derived ones. Contract: docs/rules/budget.md, "Command line". */
export const run: Run = async (args, io) => {
  const input = readBudgetCase(await question('filage budget < case.json', args, io));
  const budget = budgetOfCase(input);
  return answer(io, { ...printBudget(budget), problems: told(budget.problems) });
};
