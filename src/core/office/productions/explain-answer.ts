/** The reasons of one figure of an answer, by its identity: what "Pourquoi ?" unfolds on a screen and over the API. */
import type { Because, Explained } from '#core/kernel/index.ts';
import { explainBudget } from '#core/office/budget/index.ts';
import type { PriceList, SeriesPrice } from '#core/office/pricing/index.ts';
import type { Answer } from './answer.ts';

/**
 * Identities:
 * `cost`, `gross`, `contributions` of the whole team;
 * `engagement/ID/cost|gross|contributions` of a contract, or of a position without one;
 * `payslip/SLICE/LINE/employer|employee` and `payslip/SLICE/netBeforeTax|netAfterTax|netTaxable|netSocial|employerCost`,
 * where SLICE is the slice's id (it may hold slashes);
 * `minimum/TERM` the minimum of the first row of pay of a term;
 * `payroll-tax/YEAR`;
 * `budget/PURPOSE/…` any identity of `explainBudget`;
 * `price/NUMBER/FIELD` a field of the price of a series (`cost`, `priceEach`, `vat`, `withVat`, `rights`, `approach`, …,
 * `part/artists`), `price/break-even/fixed|bySeries`.
 * Null for anything else.
 */
export function explainAnswer(answer: Answer, identity: string): Because | null {
  const [kind = '', ...rest] = identity.split('/');
  const path = rest.join('/');
  switch (kind) {
    case 'cost':
    case 'gross':
    case 'contributions':
      return rest.length === 0 ? answer.costs[kind].because : null;
    case 'engagement':
      return ofEngagement(answer, rest);
    case 'payslip':
      return ofPayslip(answer, path);
    case 'minimum':
      return ofMinimum(answer, path);
    case 'payroll-tax':
      return answer.payrollTaxes.find(({ year }) => String(year) === path)?.tax.because ?? null;
    case 'budget':
      return ofBudget(answer, rest);
    case 'price':
      return answer.price === null ? null : explainPrice(answer.price, path);
    default:
      return null;
  }
}

function ofEngagement({ engagements }: Answer, path: readonly string[]): Because | null {
  const [field, id] = [path.at(-1), path.slice(0, -1).join('/')];
  if (field !== 'cost' && field !== 'gross' && field !== 'contributions') return null;
  return engagements.find((one) => (one.contractId ?? one.positionId) === id)?.[field].because ?? null;
}

const NETS = ['netBeforeTax', 'netAfterTax', 'netTaxable', 'netSocial', 'employerCost', 'employerTotal'] as const;

function ofPayslip({ costs }: Answer, path: string): Because | null {
  const slice = costs.slices.find(({ id }) => path.startsWith(`${id}/`));
  if (!slice?.payslip) return null;
  const [name, side] = path.slice(slice.id.length + 1).split('/');
  const net = NETS.find((one) => one === name);
  if (net) return slice.payslip[net].because;
  const line = slice.payslip.lines.find(({ id }) => id === name);
  return (side === 'employee' ? line?.employeeBecause : line?.employerBecause) ?? null;
}

function ofMinimum({ minima }: Answer, termId: string): Because | null {
  const check = minima.find(({ items, minimum }) => minimum !== null && items.some(({ term }) => term.id === termId));
  return check?.minimum?.because ?? null;
}

function ofBudget({ budgets }: Answer, [purpose, ...rest]: readonly string[]): Because | null {
  const budget = budgets.find((one) => one.purpose === purpose);
  return budget ? explainBudget(budget.book, rest.join('/')) : null;
}

/** `NUMBER/FIELD`, `NUMBER/part/artists`, `break-even/fixed`, of any price list. */
export function explainPrice(prices: PriceList, path: string): Because | null {
  const [number, field = '', part = ''] = path.split('/');
  if (number === 'break-even') {
    if (field === 'fixed') return prices.breakEven.fixed.because;
    return field === 'bySeries' ? prices.breakEven.bySeries.because : null;
  }
  const row = prices.rows.find(({ performances }) => String(performances) === number);
  return row ? (explainedField(row, field, part)?.because ?? null) : null;
}

function explainedField(row: SeriesPrice, field: string, part: string): Explained | null | undefined {
  switch (field) {
    case 'part':
      return Object.entries(row.parts).find(([name]) => name === part)?.[1];
    case 'vat':
      return row.vat.amount;
    case 'withVat':
      return row.vat.withVat;
    case 'rights':
    case 'approach':
      return row.beside[field];
    case 'cost':
    case 'costEach':
    case 'overhead':
    case 'margin':
    case 'amortisation':
    case 'price':
    case 'priceEach':
    case 'decidedEach':
    case 'askedEach':
    case 'asked':
    case 'eachWithRights':
      return row[field];
    default:
      return null;
  }
}
