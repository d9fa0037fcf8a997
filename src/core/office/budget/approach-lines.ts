/** Travel, board and lodging as lines of a budget: one for each component and payer that costs us something. */
import { ruled, sum } from '#core/kernel/index.ts';
import { type ApproachLine, comesBack } from '#core/office/logistics/index.ts';
import type { ApproachComponent, ProductionFacts } from '#core/office/productions/index.ts';
import type { BudgetPurpose } from './line.ts';
import { hasSeveral, partOfDay, partOfEvent } from './phases.ts';
import { DERIVED_ACCOUNTS, type DerivedLine } from './row.ts';

/** Lines of one purpose, per diems among them. What the organiser pays itself is not. */
export function approachLines(
  facts: ProductionFacts,
  approach: readonly ApproachLine[],
  purpose: BudgetPurpose,
): readonly DerivedLine[] {
  const several = hasSeveral(facts, purpose);
  const ours = approach
    .filter(({ cost }) => cost.value.cents !== 0)
    .map((line) => ({ line, part: partOf(facts, line) }))
    .filter(({ part }) => part.purpose === purpose);
  const groups = Map.groupBy(ours, ({ line, part }) => {
    const key = `${line.component}/${line.payer}`;
    return several ? `${key}/${part.phaseId}` : key;
  });
  return [...groups].flatMap(([key, own]) =>
    linesOf(
      facts,
      key,
      own[0]!.part.phaseId,
      own.map(({ line }) => line),
    ),
  );
}

function partOf(facts: ProductionFacts, line: ApproachLine) {
  const trip = line.tripId === null ? undefined : facts.trips.find((one) => one.id === line.tripId);
  const ofEvent = trip?.eventId ? partOfEvent(facts, trip.eventId) : null;
  return ofEvent ?? partOfDay(facts, line.on);
}

function linesOf(
  facts: ProductionFacts,
  key: string,
  phaseId: string | null,
  lines: readonly ApproachLine[],
): readonly DerivedLine[] {
  const { component, payer } = lines[0]!;
  const inputs = lines.map((line) => {
    const about = `${positionOf(facts, line)} ${line.on}`;
    return ruled('budget.approach-cost', line.cost.value, [line.cost.because], about).because;
  });
  const amount = ruled('budget.approach', sum(lines.map(({ cost }) => cost.value)), inputs);
  const common = {
    phaseId,
    about: '',
    amount,
    certainty: 'planned',
    inCash: true,
    at: lines.map(({ id }) => id),
  } as const;
  const charge: DerivedLine = {
    ...common,
    identity: `approach/${key}`,
    account: ACCOUNTS[component],
    label: payer === 'perDiem' ? PER_DIEMS[component] : `budget.derived.${component}`,
  };
  if (!comesBack(payer)) return [charge];
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

const PER_DIEMS: Readonly<Record<ApproachComponent, string>> = {
  travel: 'budget.derived.perDiemTravel',
  bed: 'budget.derived.perDiemBed',
  breakfast: 'budget.derived.perDiemBreakfast',
  meal: 'budget.derived.perDiemMeal',
};

const positionOf = ({ positions }: ProductionFacts, { positionId }: ApproachLine): string =>
  positions.find(({ id }) => id === positionId)?.title ?? '';
