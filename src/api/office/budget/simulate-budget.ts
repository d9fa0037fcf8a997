import { z } from 'zod';
import { defineRoute, problem, problemJson } from '#api/http/index.ts';
import { budgetOfCase, printBudget, readBudgetCase } from '#core/office/productions/index.ts';
import { computed } from '../computed.ts';

const reply = z.looseObject({
  purpose: z.enum(['creation', 'exploitation']),
  charges: z.string(),
  products: z.string(),
  balance: z.string(),
  lines: z.array(z.record(z.string(), z.unknown())),
  problems: z.array(problem),
});

export const simulateBudget = defineRoute({
  id: 'budgets.simulate',
  method: 'POST',
  path: '/budgets',
  summary: 'A budget from an employer, a team and typed lines; nothing is stored',
  needs: 'rates.read',
  writes: false,
  body: z.record(z.string(), z.unknown()).meta({ description: 'The contract of the command `filage budget`' }),
  reply,
  handle: async ({ body }) => {
    const budget = computed(() => budgetOfCase(readBudgetCase(body)));
    return { ...printBudget(budget), problems: budget.problems.map(problemJson) } as unknown as z.output<typeof reply>;
  },
});
