/** Travel, board and lodging as lines of a budget: one for each component and payer that costs us something. */
import { type Because, fact, ruled, sum } from '#core/kernel/index.ts';
import type {
  ApproachComponent,
  ApproachCost,
  ApproachPayer,
  ProductionFacts,
} from '#core/office/productions/index.ts';
import type { BudgetPurpose } from './line.ts';
import { hasSeveral, partOfDay, partOfEvent } from './phases.ts';
import { DERIVED_ACCOUNTS, type DerivedLine } from './row.ts';

/** We spend it ourselves; the last two come back from the organiser. */
const OURS: readonly ApproachPayer[] = ['direct', 'flat', 'reinvoiced'];
const COMES_BACK: readonly ApproachPayer[] = ['flat', 'reinvoiced'];

/** Lines of one purpose. What the organiser pays itself, and per diems, are not among them. */
export function approachLines(facts: ProductionFacts, purpose: BudgetPurpose): readonly DerivedLine[] {
  const several = hasSeveral(facts, purpose);
  const costs = facts.approachCosts
    .filter((cost) => OURS.includes(cost.payer) && cost.amount !== null && cost.amount.cents !== 0)
    .map((cost) => ({ cost, part: partOf(facts, cost) }))
    .filter(({ part }) => part.purpose === purpose);
  const groups = Map.groupBy(costs, ({ cost, part }) => {
    const key = `${cost.component}/${cost.payer}`;
    return several ? `${key}/${part.phaseId}` : key;
  });
  return [...groups].flatMap(([key, own]) => {
    const { cost, part } = own[0]!;
    return linesOf(
      facts,
      key,
      cost,
      part.phaseId,
      own.map((one) => one.cost),
    );
  });
}

function partOf(facts: ProductionFacts, cost: ApproachCost) {
  const trip = cost.tripId === null ? undefined : facts.trips.find((one) => one.id === cost.tripId);
  const ofEvent = trip?.eventId ? partOfEvent(facts, trip.eventId) : null;
  return ofEvent ?? partOfDay(facts, cost.on);
}

function linesOf(
  facts: ProductionFacts,
  key: string,
  { component, payer }: ApproachCost,
  phaseId: string | null,
  costs: readonly ApproachCost[],
): readonly DerivedLine[] {
  const inputs: Because[] = costs.map(
    (cost) =>
      ruled(
        'budget.approach-cost',
        cost.amount!,
        [fact(`approach.${component}`, cost.amount!, `approach-cost/${cost.id}`).because],
        `${positionOf(facts, cost)} ${cost.on}`,
      ).because,
  );
  const amount = ruled('budget.approach', sum(costs.map((cost) => cost.amount!)), inputs);
  const common = {
    phaseId,
    about: '',
    amount,
    certainty: 'planned',
    inCash: true,
    at: costs.map((cost) => `approach-cost/${cost.id}`),
  } as const;
  const charge: DerivedLine = {
    ...common,
    identity: `approach/${key}`,
    account: ACCOUNTS[component],
    label: `budget.derived.${component}`,
  };
  if (!COMES_BACK.includes(payer)) return [charge];
  const back = ruled('budget.approach-back', amount.value, [amount.because]);
  const product: DerivedLine = {
    ...common,
    identity: `approach/${key}/back`,
    account: DERIVED_ACCOUNTS.reinvoiced,
    label: `budget.derived.${component}Back`,
    amount: back,
  };
  return [charge, product];
}

const ACCOUNTS: Readonly<Record<ApproachComponent, string>> = {
  travel: DERIVED_ACCOUNTS.journeys,
  bed: DERIVED_ACCOUNTS.perDiems,
  breakfast: DERIVED_ACCOUNTS.perDiems,
  meal: DERIVED_ACCOUNTS.perDiems,
};

const positionOf = ({ positions }: ProductionFacts, cost: ApproachCost): string =>
  positions.find((position) => position.id === cost.positionId)?.title ?? '';
