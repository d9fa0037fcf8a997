/** The answer as the API replies it: figures as decimal strings, without their reasons, which are asked for one by one. */
import { type Json, toJson } from '#core/kernel/index.ts';
import type { Answer, Difference } from './answer.ts';
import { printBudget } from './budget-case.ts';
import { printPrices } from './price-case.ts';

/** Problems are given as data; the API adds their sentences. */
export function answerJson(answer: Answer) {
  return {
    ...toJson({
      gross: answer.costs.gross.value,
      contributions: answer.costs.contributions.value,
      cost: answer.costs.cost.value,
      projected: answer.costs.projected,
      engagements: answer.engagements.map(
        ({ contractId, positionId, gross, contributions, cost, projected, slices }) => ({
          contractId,
          positionId,
          gross: gross.value,
          contributions: contributions.value,
          cost: cost.value,
          projected,
          payslips: slices.map((slice) => ({
            id: slice.id,
            month: slice.month,
            gross: slice.gross.value,
            contributions: slice.contributions.value,
            cost: slice.cost.value,
            netBeforeTax: slice.payslip?.netBeforeTax.value ?? null,
            assumed: slice.assumed,
          })),
        }),
      ),
      payrollTaxes: answer.payrollTaxes.map(({ year, tax }) => ({ year, tax: tax.value })),
      problems: answer.problems,
    }),
    budgets: answer.budgets.map(printBudget),
    price: answer.price === null ? null : { on: answer.price.on, ...printPrices(answer.price) },
  };
}

export type AnswerJson = ReturnType<typeof answerJson>;

export const differenceJson = (difference: Difference): Json<Difference> => toJson(difference);
