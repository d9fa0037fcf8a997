/** Core's answer as `GET …/answer` replies it: amounts as decimal text, problems with their sentences. */
import { problemJson } from '#api/http/index.ts';
import { carry, type Explained, moneyText, toJson } from '#core/kernel/index.ts';
import type { CostedSlice, MinimumCheck } from '#core/office/engagements/index.ts';
import {
  type Difference,
  type EngagementAnswer,
  type PriceAnswer,
  printBudget,
} from '#core/office/productions/index.ts';
import { hiddenFrom, maySee, type View } from './facts-json.ts';
import type { ShownAnswer } from './production-answer.ts';

const text = (amount: Explained): string => moneyText(amount.value);

export function answerJson({ answer, withoutPay }: ShownAnswer, today: string, view: View) {
  const { costs } = answer;
  return {
    today,
    team:
      view.budget && withoutPay?.team !== null
        ? {
            gross: text(costs.gross),
            contributions: text(costs.contributions),
            cost: text(costs.cost),
            projected: costs.projected,
          }
        : null,
    engagements: view.pay ? answer.engagements.map(engagementJson) : [],
    minima: view.pay ? answer.minima.map(minimumJson) : [],
    payrollTaxes: view.pay && view.budget ? answer.payrollTaxes.map(({ year, tax }) => ({ year, tax: text(tax) })) : [],
    budgets: view.budget ? answer.budgets.map((budget) => budgetJson(printBudget(budget))) : [],
    price: view.pricing && answer.price ? priceJson(answer.price) : null,
    problems: answer.problems.filter(({ code }) => maySee(code, view)).map(problemJson),
    hidden: hiddenFrom(view),
    withoutPay: carry(withoutPay),
  };
}

const engagementJson = (one: EngagementAnswer) => ({
  contractId: one.contractId,
  positionId: one.positionId,
  gross: text(one.gross),
  contributions: text(one.contributions),
  cost: text(one.cost),
  projected: one.projected,
  payslips: one.slices.map(sliceJson),
});

/** One payslip to come, or one fee without a payslip. */
const sliceJson = (slice: CostedSlice) => ({
  id: slice.id,
  month: slice.month,
  paidOn: slice.engagement.paidOn,
  gross: text(slice.gross),
  contributions: text(slice.contributions),
  cost: text(slice.cost),
  net: slice.payslip && text(slice.payslip.netBeforeTax),
  netAfterTax: slice.payslip && text(slice.payslip.netAfterTax),
  assumed: slice.assumed,
});

const minimumJson = (check: MinimumCheck) => ({
  termIds: [...new Set(check.items.map(({ term }) => term.id))],
  eventIds: check.items.flatMap(({ event }) => (event ? [event.id] : [])),
  day: check.items[0]?.day ?? null,
  paid: moneyText(check.paid),
  minimum: check.minimum && text(check.minimum),
  agreement: check.agreement && text(check.agreement),
  minimumWage: check.minimumWage && text(check.minimumWage),
  gridSince: check.gridSince,
  problems: check.problems.map(({ code }) => code),
});

const budgetJson = ({ problems: _, ...budget }: ReturnType<typeof printBudget>) => budget;

function priceJson({ on, rows, breakEven }: PriceAnswer) {
  return {
    on,
    rows: rows.map((row) => ({
      performances: row.performances,
      parts: Object.fromEntries(Object.entries(row.parts).map(([part, amount]) => [part, text(amount)])),
      cost: text(row.cost),
      costEach: text(row.costEach),
      overhead: text(row.overhead),
      margin: text(row.margin),
      amortisation: text(row.amortisation),
      price: text(row.price),
      priceEach: text(row.priceEach),
      decidedEach: row.decidedEach && text(row.decidedEach),
      askedEach: text(row.askedEach),
      asked: text(row.asked),
      eachWithRights: text(row.eachWithRights),
      vat: amountsOf(row.vat),
      beside: amountsOf(row.beside),
    })),
    breakEven: {
      fixed: text(breakEven.fixed),
      from: breakEven.from,
      bySeries: text(breakEven.bySeries),
      points: toJson(breakEven.points),
    },
  };
}

/** Explained amounts of a record by their values, everything else as it is. */
function amountsOf(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      toJson(typeof value === 'object' && value !== null && 'because' in value ? (value as Explained).value : value),
    ]),
  );
}

export function differenceJson({ appeared, gone, ...amounts }: Difference) {
  return { ...toJson(amounts), appeared: appeared.map(problemJson), gone: gone.map(problemJson) };
}
