/** What engagements cost the one who pays them: gross and employer's contributions, payslip by payslip. */
import {
  add,
  BadInput,
  type CalendarDate,
  type Decimal,
  decimal,
  type Explained,
  fact,
  type Money,
  type Problem,
  problem,
  ruled,
  subtract,
  sum,
  yearOf,
  ZERO,
} from '#core/kernel/index.ts';
import {
  type Category,
  type PayrollEmployee,
  type PayrollEmployer,
  type Payslip,
  payslip,
} from '#core/office/payroll/index.ts';
import { NoSuchRate } from '#core/rates/index.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';
import type { EngagementFacts } from './facts.ts';
import type { MinimumCheck } from './minima/minima.ts';
import { type PayrollSlice, payrollSlices } from './slices.ts';

export interface CostContext {
  readonly today: CalendarDate;
  /** The employer as of a day: rates differ between artists and others, and references between executives and others. */
  readonly employer: (category: Category, on: CalendarDate, executive: boolean) => PayrollEmployer;
  /** Income tax withheld, percent; absent: none. */
  readonly withholding?: (contract: EngagementContract) => Decimal | null;
  /** Flat deduction already used this year before the first payslip of the contract. */
  readonly deductedBefore?: (contract: EngagementContract) => Money;
  /** Minima already found: they cap the base of Congés Spectacles. */
  readonly minima?: readonly MinimumCheck[];
}

/** One payslip, or one fee without payslip (an invoice, an author), or what another employer pays. */
export interface CostedSlice extends PayrollSlice {
  /** Null when we do not pay a wage: an invoice, a volunteer, another employer. */
  readonly payslip: Payslip | null;
  readonly gross: Explained<Money>;
  readonly contributions: Explained<Money>;
  /** What it costs us; zero when another employer pays. */
  readonly cost: Explained<Money>;
  /** The same cost shared out between terms, to the cent. */
  readonly byTerm: readonly { readonly term: EngagementTerm; readonly gross: Money; readonly contributions: Money }[];
}

export interface EngagementCosts {
  readonly slices: readonly CostedSlice[];
  readonly gross: Explained<Money>;
  readonly contributions: Explained<Money>;
  readonly cost: Explained<Money>;
  /** Any payslip under it uses legal values carried past the last known ones. */
  readonly projected: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Σ payslips, in order of payment, so that the flat deduction's yearly cap runs on from one to the next.
 *
 * Problems: those of the slices and payslips, each once; `engagement.not-computed` (blocking) where a payslip's facts
 * contradict each other; `engagement.paid-elsewhere` (warning) for contracts that another employer signs.
 */
export function engagementCosts(facts: EngagementFacts, context: CostContext): EngagementCosts {
  const { slices, problems } = payrollSlices(facts, context.today);
  const used = new Map<string, Money>();
  const costed: CostedSlice[] = [];
  const found: Problem[] = [...problems];
  for (const slice of slices) {
    const result = costedSlice(slice, context, used);
    costed.push(result.slice);
    found.push(...result.problems);
  }
  const total = (pick: (slice: CostedSlice) => Explained<Money>, rule: string) =>
    ruled(
      rule,
      sum(costed.map((slice) => pick(slice).value)),
      costed.map((slice) => pick(slice).because),
    );
  return {
    slices: costed,
    gross: total(({ gross }) => gross, 'engagement.gross'),
    contributions: total(({ contributions }) => contributions, 'engagement.contributions'),
    cost: total(({ cost }) => cost, 'engagement.cost'),
    projected: costed.some((slice) => slice.payslip?.projected === true),
    problems: onlyOnce(found),
  };
}

/** Each once; what several payslips merely estimate for the same reason is said once, with every place it concerns. */
function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  const kept = new Map<string, Problem>();
  for (const one of problems) {
    const general = one.severity === 'estimate' && one.code.startsWith('payroll.');
    const key = general ? one.code : `${one.code} ${one.at.join(' ')}`;
    const before = kept.get(key);
    kept.set(key, before && general ? { ...before, at: [...new Set([...before.at, ...one.at])] } : one);
  }
  return [...kept.values()];
}

interface Result {
  readonly slice: CostedSlice;
  readonly problems: readonly Problem[];
}

function costedSlice(slice: PayrollSlice, context: CostContext, used: Map<string, Money>): Result {
  const channel = slice.contract?.channel ?? 'own';
  const category = wageEarner(slice.position);
  const gross = ruled(
    'engagement.gross',
    slice.engagement.gross,
    [fact('engagement.gross', slice.engagement.gross, slice.id).because],
    slice.position.title,
  );
  if (channel === 'volunteer') return { slice: flat(slice, ruled('engagement.volunteer', ZERO, [])), problems: [] };
  if (channel === 'invoice' || category === null) return { slice: flat(slice, gross), problems: [] };
  if (channel !== 'own')
    return {
      slice: flat(slice, ruled('engagement.paid-elsewhere', ZERO, [gross.because])),
      problems: [elsewhere(slice)],
    };
  try {
    return paid(slice, category, gross, context, used);
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof NoSuchRate)) throw error;
    const facts = { position: slice.position.title, month: slice.month };
    const at = slice.shares.map(({ term }) => `engagementTerm/${term.id}`);
    const bad = problem('engagement.not-computed', 'blocking', facts, at);
    const found = error instanceof BadInput ? error.problems.map((one) => ({ ...one, at })) : [];
    return { slice: flat(slice, gross), problems: [bad, ...found] };
  }
}

function wageEarner({ category }: Position): Category | null {
  return category === 'artist' || category === 'technician' || category === 'permanent' ? category : null;
}

function elsewhere({ contract, position }: PayrollSlice): Problem {
  const facts = { position: position.title, channel: contract!.channel };
  return problem('engagement.paid-elsewhere', 'warning', facts, [`contract/${contract!.id}`]);
}

/** A sum without contributions: an author's fee, an invoice. */
function flat(slice: PayrollSlice, cost: Explained<Money>): CostedSlice {
  const byTerm = slice.shares.map(({ term, gross }) => ({
    term,
    gross: cost.value.cents === 0 ? ZERO : gross,
    contributions: ZERO,
  }));
  return {
    ...slice,
    payslip: null,
    gross: cost,
    contributions: ruled('engagement.no-contributions', ZERO, []),
    cost,
    byTerm,
  };
}

function paid(
  slice: PayrollSlice,
  category: Category,
  gross: Explained<Money>,
  context: CostContext,
  used: Map<string, Money>,
): Result {
  const { contract, engagement, position } = slice;
  const year = `${slice.payee} ${yearOf(engagement.paidOn)}`;
  const before = used.get(year) ?? (contract && context.deductedBefore?.(contract)) ?? ZERO;
  const employee: PayrollEmployee = {
    category,
    executive: position.executive,
    professionalExpenses: position.professionalExpenses,
    withholdingRate: (contract && context.withholding?.(contract)) ?? decimal(0),
    deductedThisYear: before,
  };
  const minimumCachet = lowestFee(slice, context.minima ?? []);
  const simulated = payslip({
    employer: context.employer(category, engagement.to, position.executive),
    employee,
    engagement: minimumCachet ? { ...engagement, minimumCachet } : engagement,
  });
  used.set(year, add(before, simulated.deducted.value));
  const at = slice.shares.map(({ term }) => `engagementTerm/${term.id}`);
  return {
    slice: {
      ...slice,
      payslip: simulated,
      gross,
      contributions: ruled(
        'engagement.contributions',
        simulated.employerTotal.value,
        [simulated.employerTotal.because],
        position.title,
      ),
      cost: ruled('engagement.cost', simulated.employerCost.value, [simulated.employerCost.because], position.title),
      byTerm: shared(slice, simulated.employerTotal.value),
    },
    problems: simulated.problems.map((one) =>
      one.at.some((place) => place.startsWith('employer.')) ? one : { ...one, at },
    ),
  };
}

/** Contributions shared out in proportion to gross; the last term takes the cents that are left. */
function shared({ shares, engagement }: PayrollSlice, contributions: Money): CostedSlice['byTerm'] {
  let left = contributions;
  return shares.map(({ term, gross }, index) => {
    const isLast = index === shares.length - 1;
    const cents =
      engagement.gross.cents === 0 ? 0 : Math.round((contributions.cents * gross.cents) / engagement.gross.cents);
    const part = isLast ? left : { ...contributions, cents };
    left = subtract(left, part);
    return { term, gross, contributions: part };
  });
}

/** The agreement's minimum for one fee of the slice, the lowest where several apply. */
function lowestFee(slice: PayrollSlice, checks: readonly MinimumCheck[]): Money | null {
  const terms = new Set(slice.shares.filter(({ term }) => term.basis === 'cachet').map(({ term }) => term.id));
  let lowest: Money | null = null;
  for (const { items, agreement } of checks) {
    const [item, another] = items;
    if (!item || another || !agreement || item.month !== slice.month || !terms.has(item.term.id)) continue;
    const { units, scale } = item.quantity;
    const unit = { ...agreement.value, cents: Math.round((agreement.value.cents * 10 ** scale) / units) };
    if (lowest === null || unit.cents < lowest.cents) lowest = unit;
  }
  return lowest;
}
