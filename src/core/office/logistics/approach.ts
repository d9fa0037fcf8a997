/** Travel, beds and meals: who pays each of them, once, and how much. Rules: docs/rules/per-diems.md. */
import { dayOf } from '#core/ground/calendar/index.ts';
import {
  type CalendarDate,
  type Explained,
  fact,
  type Money,
  type Problem,
  problem,
  ruled,
  subtract,
  sum,
  ZERO,
} from '#core/kernel/index.ts';
import type { Agreement } from '#core/office/payroll/index.ts';
import type { ApproachComponent, ApproachCost, ApproachPayer, Trip } from '#core/office/productions/index.ts';
import { byId, FLAT, type Growth, moneyAt, NoSuchRate, rateAt, TRAVEL_ALLOWANCES } from '#core/rates/index.ts';
import { dateProblems, type TravelledDate } from './date-problems.ts';
import { type Entitlement, entitlements } from './entitlement.ts';

export interface ApproachContext {
  /** The employer's agreement as of a day. */
  readonly agreement: (on: CalendarDate) => Agreement;
  /** What is expected of allowances and limits past the last known ones. Default: they stay. */
  readonly growth?: Growth;
  /** Whether a trip's nights are spent in Paris, Hauts-de-Seine, Seine-Saint-Denis or Val-de-Marne: their limit is higher. */
  readonly inParis?: (trip: Trip) => boolean;
  /** How a position is called in sentences. */
  readonly positionName?: (positionId: string) => string;
  /** The date that a trip is made for. */
  readonly dateOf?: (eventId: string) => TravelledDate | undefined;
}

/** One component on one day, with its one payer and what it costs us. */
export interface ApproachLine {
  /** `approachCost/ID`: the row it prices. */
  readonly id: string;
  readonly positionId: string;
  readonly tripId: string | null;
  readonly component: ApproachComponent;
  readonly on: CalendarDate;
  readonly payer: ApproachPayer;
  /** What we pay out. */
  readonly cost: Explained<Money>;
  /** What the organiser pays back, by a flat fee or at cost: the same as the cost; zero otherwise. */
  readonly recovered: Explained<Money>;
}

export interface Approach {
  readonly lines: readonly ApproachLine[];
  readonly cost: Explained<Money>;
  readonly recovered: Explained<Money>;
  readonly problems: readonly Problem[];
}

const RATES = byId(TRAVEL_ALLOWANCES);

/** Which allowance stands for a component. Breakfast comes with the bed under the CCNSVP, which has none alone. */
const ALLOWANCES: Readonly<Record<Agreement, Partial<Record<ApproachComponent, string>>>> = {
  CCNEAC: {
    meal: 'ccneac.travel.meal',
    bed: 'ccneac.travel.roomAndBreakfast',
    breakfast: 'ccneac.travel.breakfast',
  },
  CCNSVP: { meal: 'ccnsvp.travel.meal', bed: 'ccnsvp.travel.roomAndBreakfast' },
  other: {},
};

/**
 * Every travel, bed and meal of a production, each with one payer.
 *
 * Problems: `approach.two-payers`, `approach.no-payer` (warnings, read from what the trips entitle to),
 * `approach.no-travel` (estimate, once for those who leave together),
 * those of `dateProblems`,
 * `approach.amount-missing`, `approach.no-allowance` (estimates), `approach.allowance-abroad` (warning),
 * `approach.allowance-derived` (estimate: the agreement's newest amount is derived or unknown),
 * `approach.over-exemption` (warning: what exceeds URSSAF's limit bears contributions without receipts).
 */
export function approachOf(trips: readonly Trip[], costs: readonly ApproachCost[], context: ApproachContext): Approach {
  const priced = costs.map((cost) => priceOf(cost, context));
  const lines = priced.map(({ line }) => line);
  const costsOf = Map.groupBy(costs, ({ tripId }) => tripId);
  const linesOf = Map.groupBy(lines, ({ tripId }) => tripId);
  const problems = [
    ...trips.flatMap((trip) => payerProblems(trip, costsOf.get(trip.id) ?? [], context)),
    ...together(trips).flatMap((group) => groupProblems(group, costsOf)),
    ...dateProblems(trips, context),
    ...priced.flatMap((one) => one.problems),
    ...trips.flatMap((trip) => exemptionProblems(trip, linesOf.get(trip.id) ?? [], context)),
  ];
  return {
    lines,
    cost: ruled(
      'approach.cost',
      sum(lines.map(({ cost }) => cost.value)),
      lines.map(({ cost }) => cost.because),
    ),
    recovered: ruled(
      'approach.recovered',
      sum(lines.map(({ recovered }) => recovered.value)),
      lines.filter(({ payer }) => comesBack(payer)).map(({ recovered }) => recovered.because),
    ),
    problems: [...new Map(problems.map((one) => [JSON.stringify([one.code, one.at, one.facts]), one])).values()],
  };
}

/** What we spend and the organiser gives back. */
export const comesBack = (payer: ApproachPayer): boolean => payer === 'flat' || payer === 'reinvoiced';

interface Priced {
  readonly line: ApproachLine;
  readonly problems: readonly Problem[];
}

function priceOf(cost: ApproachCost, context: ApproachContext): Priced {
  const { payer } = cost;
  const nothing = ruled('approach.not-ours', ZERO, []);
  if (payer === 'organiser') return lineOf(cost, nothing, nothing);
  if (payer === 'perDiem') return perDiem(cost, context);
  const stated = cost.amount === null ? [missing(cost, context)] : [];
  const paid = ruled('approach.stated', cost.amount ?? ZERO, [
    fact('approach.amount', cost.amount ?? ZERO, `approachCost/${cost.id}`).because,
  ]);
  return lineOf(
    cost,
    paid,
    comesBack(payer) ? ruled('approach.reinvoiced', paid.value, [paid.because]) : nothing,
    stated,
  );
}

function lineOf(
  cost: ApproachCost,
  paid: Explained<Money>,
  recovered: Explained<Money>,
  problems: readonly Problem[] = [],
): Priced {
  const { id, positionId, tripId, component, on, payer } = cost;
  return {
    line: { id: `approachCost/${id}`, positionId, tripId, component, on, payer, cost: paid, recovered },
    problems,
  };
}

const nameOf = (positionId: string, { positionName }: ApproachContext): string =>
  positionName?.(positionId) ?? positionId;

const factsOf = ({ positionId, component, on }: ApproachCost, context: ApproachContext) => ({
  position: nameOf(positionId, context),
  component,
  on,
});

const missing = (cost: ApproachCost, context: ApproachContext): Problem =>
  problem('approach.amount-missing', 'estimate', factsOf(cost, context), [`approachCost/${cost.id}`]);

function perDiem(cost: ApproachCost, context: ApproachContext): Priced {
  const nothing = ruled('approach.not-ours', ZERO, []);
  const at = [`approachCost/${cost.id}`];
  const facts = factsOf(cost, context);
  const agreement = context.agreement(cost.on);
  const allowance = allowanceOn(agreement, cost.component, cost.on, context.growth);
  if (!allowance) {
    return lineOf(cost, ruled('approach.no-allowance', ZERO, []), nothing, [
      problem('approach.no-allowance', 'estimate', facts, at),
    ]);
  }
  const { amount, uncertain } = allowance;
  const problems: Problem[] = [];
  if (uncertain)
    problems.push(problem('approach.allowance-derived', 'estimate', { agreement }, ['employer.agreement']));
  return lineOf(cost, ruled('approach.per-diem', amount.value, [amount.because]), nothing, problems);
}

/** The agreement's allowance on a day; null where it has none. */
export function allowanceOn(
  agreement: Agreement,
  component: ApproachComponent,
  on: CalendarDate,
  growth: Growth = FLAT,
): { readonly amount: Explained<Money>; readonly uncertain: boolean } | null {
  const id = ALLOWANCES[agreement][component];
  const rate = id === undefined ? undefined : RATES.get(id);
  if (!rate) return null;
  try {
    const { confidence, projected } = rateAt(rate, on);
    return { amount: moneyAt(rate, on, growth), uncertain: projected || confidence !== 'C' };
  } catch (error) {
    if (error instanceof NoSuchRate) return null;
    throw error;
  }
}

/** Each bed and meal that the trip entitles to has one payer; its travel has no two on one day. */
function payerProblems(trip: Trip, costs: readonly ApproachCost[], context: ApproachContext): readonly Problem[] {
  const found: Problem[] = [];
  const due = Map.groupBy(
    entitlements(trip).filter(({ onReceipt }) => !onReceipt),
    slotOf,
  );
  const given = Map.groupBy(costs, slotOf);
  const say = (
    code: string,
    slot: { readonly component: ApproachComponent; readonly on: CalendarDate },
    rows: readonly ApproachCost[],
  ) =>
    found.push(
      problem(
        code,
        'warning',
        { position: nameOf(trip.positionId, context), component: slot.component, on: slot.on, place: trip.place },
        [`trip/${trip.id}`, ...rows.map(({ id }) => `approachCost/${id}`)],
      ),
    );
  for (const [slot, entitled] of due) {
    const rows = given.get(slot) ?? [];
    if (rows.length < entitled.length) say('approach.no-payer', entitled[rows.length]!, rows);
  }
  for (const [slot, rows] of given) {
    const [first] = rows;
    if (!first) continue;
    const most =
      first.component === 'travel' ? payersOf(rows) - 1 : rows.length - Math.max(due.get(slot)?.length ?? 0, 1);
    if (most > 0) say('approach.two-payers', first, rows);
  }
  return found;
}

/** People who leave for the same place on the same day travel together. */
const together = (trips: readonly Trip[]): readonly (readonly Trip[])[] => [
  ...Map.groupBy(trips, ({ place, leavesAt }) => `${place} ${dayOf(leavesAt)}`).values(),
];

/** Said once for a group: nobody's row pays the journey (a shared van may stand in the budget), and abroad is abroad. */
function groupProblems(
  group: readonly Trip[],
  costsOf: ReadonlyMap<string | null, readonly ApproachCost[]>,
): readonly Problem[] {
  const [{ place, country, leavesAt }] = group as readonly [Trip];
  const rows = group.flatMap(({ id }) => costsOf.get(id) ?? []);
  const facts = { place, on: dayOf(leavesAt), country };
  const at = group.map(({ id }) => `trip/${id}`);
  const found: Problem[] = [];
  if (!rows.some(({ component }) => component === 'travel'))
    found.push(problem('approach.no-travel', 'estimate', facts, at));
  if (country !== 'FR' && rows.some(({ payer }) => payer === 'perDiem')) {
    found.push(problem('approach.allowance-abroad', 'warning', facts, at));
  }
  return found;
}

const slotOf = ({ component, on }: Pick<Entitlement, 'on'> & { readonly component: ApproachComponent }): string =>
  `${component} ${on}`;

const payersOf = (rows: readonly ApproachCost[]): number => new Set(rows.map(({ payer }) => payer)).size;

/** Allowances above what URSSAF exempts without receipts: the excess bears contributions. One problem per trip and kind. */
function exemptionProblems(trip: Trip, lines: readonly ApproachLine[], context: ApproachContext): readonly Problem[] {
  const paris = context.inParis?.(trip) ?? false;
  const limits = {
    meal: 'urssaf.meal.restaurant',
    bed: paris ? 'urssaf.night.paris' : 'urssaf.night.elsewhere',
  } as const;
  return (['meal', 'bed'] as const).flatMap((component) => {
    const over = lines.flatMap((line) => {
      if (line.payer !== 'perDiem' || line.component !== component || trip.country !== 'FR') return [];
      const limit = limitOn(limits[component], line.on, context.growth);
      return limit && line.cost.value.cents > limit.cents ? [{ line, limit }] : [];
    });
    const [first] = over;
    if (!first) return [];
    const facts = {
      position: nameOf(trip.positionId, context),
      component,
      place: trip.place,
      amount: first.line.cost.value,
      limit: first.limit,
      excess: sum(over.map(({ line, limit }) => subtract(line.cost.value, limit))),
      count: over.length,
    };
    return [problem('approach.over-exemption', 'warning', facts, [`trip/${trip.id}`])];
  });
}

function limitOn(id: string, on: CalendarDate, growth: Growth = FLAT): Money | null {
  try {
    return moneyAt(RATES.get(id)!, on, growth).value;
  } catch (error) {
    if (error instanceof NoSuchRate) return null;
    throw error;
  }
}
