/** One figure of a production's answer by its name, with its reasons. */
import type { Action } from '#core/access/index.ts';
import type { Because } from '#core/kernel/index.ts';
import { type BudgetPurpose, explainBudget } from '#core/office/budget/index.ts';
import type { Answer, EngagementAnswer } from '#core/office/productions/index.ts';

/**
 * | name | figure |
 * |---|---|
 * | `team/gross`, `team/contributions`, `team/cost` | of everybody |
 * | `contract/ID/cost`, `position/ID/cost` (also gross, contributions) | of one engagement |
 * | `payslip/ID/cost` (also gross, contributions, net) | of one month of it |
 * | `minimum/TERM` | the minimum of a row of pay |
 * | `payroll-tax/2026` | of one year |
 * | `budget/creation/IDENTITY` | a line, `charges`, `products`, `balance`, `account/64` … |
 * | `price/3/priceEach` | a column of the price list, for a series of three |
 * | `break-even/fixed`, `break-even/bySeries` | |
 *
 * Null when the answer has no such figure.
 */
export function figureOf(answer: Answer, name: string): Because | null {
  const [kind = '', first = '', ...rest] = name.split('/');
  const last = rest.join('/');
  switch (kind) {
    case 'team':
      return oneOf(answer.costs, first, ['gross', 'contributions', 'cost']);
    case 'contract':
      return engagement(answer, ({ contractId }) => contractId === first, last);
    case 'position':
      return engagement(answer, ({ contractId, positionId }) => contractId === null && positionId === first, last);
    case 'payslip':
      return payslip(answer, name.slice('payslip/'.length));
    case 'minimum':
      return answer.minima.find(({ items }) => items.some(({ term }) => term.id === first))?.minimum?.because ?? null;
    case 'payroll-tax':
      return answer.payrollTaxes.find(({ year }) => String(year) === first)?.tax.because ?? null;
    case 'budget':
      return budget(answer, first as BudgetPurpose, last);
    case 'price':
      return price(answer, Number(first), last);
    case 'break-even':
      return answer.price && oneOf(answer.price.breakEven, first, ['fixed', 'bySeries']);
    default:
      return null;
  }
}

/** Totals and prices unfold for who reads them; for who may not read pay, `answer` holds nobody's. */
export function neededFor(name: string): Action {
  const [kind = ''] = name.split('/');
  if (kind === 'team' || kind === 'budget') return 'budget.read';
  return kind === 'price' || kind === 'break-even' ? 'pricing.read' : 'pay.read';
}

type Has = { readonly because: Because };

function oneOf(record: object, name: string, names: readonly string[]): Because | null {
  if (!names.includes(name)) return null;
  const value = (record as Record<string, Has | null | undefined>)[name];
  return value?.because ?? null;
}

function engagement(answer: Answer, isIt: (one: EngagementAnswer) => boolean, name: string): Because | null {
  const found = answer.engagements.find(isIt);
  return found ? oneOf(found, name, ['gross', 'contributions', 'cost']) : null;
}

/** The id of a payslip holds a slash itself: the figure is what follows the last one. */
function payslip(answer: Answer, rest: string): Because | null {
  const end = rest.lastIndexOf('/');
  const [id, name] = [rest.slice(0, end), rest.slice(end + 1)];
  const slice = answer.costs.slices.find((one) => one.id === id);
  if (!slice) return null;
  if (name === 'net') return slice.payslip?.netBeforeTax.because ?? null;
  return oneOf(slice, name, ['gross', 'contributions', 'cost']);
}

function budget(answer: Answer, purpose: BudgetPurpose, identity: string): Because | null {
  const found = answer.budgets.find((one) => one.purpose === purpose);
  return found ? explainBudget(found.book, identity) : null;
}

const PRICE_FIGURES = [
  ...['cost', 'costEach', 'overhead', 'margin', 'amortisation', 'price', 'priceEach'],
  ...['decidedEach', 'askedEach', 'asked', 'eachWithRights'],
];

function price(answer: Answer, performances: number, name: string): Because | null {
  const row = answer.price?.rows.find((one) => one.performances === performances);
  return row ? oneOf(row, name, PRICE_FIGURES) : null;
}
