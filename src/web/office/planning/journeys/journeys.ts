/** Trips as groups that leave together, and their costs by slot: one component on one day of one trip. */
import { addLocalDays, dayOf, type LocalDateTime } from '#core/ground/calendar/index.ts';
import { type CalendarDate, eachDay } from '#core/kernel/index.ts';
import { entitlements } from '#core/office/logistics/index.ts';
import type { ApproachComponent, ApproachPayer, ProductionFactsJson } from '#core/office/productions/index.ts';
import type { Versioned } from '../../productions/index.ts';

export type TripRow = Versioned<{
  readonly positionId: string;
  readonly eventId: string | null;
  readonly leavesAt: LocalDateTime;
  readonly returnsAt: LocalDateTime;
  readonly place: string;
  readonly country: string;
  readonly note: string | null;
}>;

export type CostRow = Versioned<{
  readonly positionId: string;
  readonly tripId: string | null;
  readonly component: ApproachComponent;
  readonly on: CalendarDate;
  readonly payer: ApproachPayer;
  readonly amount: string | null;
  readonly note: string | null;
}>;

export const COMPONENTS = ['travel', 'bed', 'breakfast', 'meal'] as const satisfies readonly ApproachComponent[];

export interface Slot {
  readonly tripId: string;
  readonly positionId: string;
  readonly component: ApproachComponent;
  readonly on: CalendarDate;
  /** The agreement gives it: somebody must pay. */
  readonly isDue: boolean;
  readonly cost: CostRow | null;
}

export interface Journey {
  /** Of its first trip. */
  readonly id: string;
  readonly place: string;
  readonly country: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly trips: readonly TripRow[];
  readonly slots: readonly Slot[];
}

/** People who leave for the same place on the same day, as core groups them. */
export function journeysOf(json: ProductionFactsJson): readonly Journey[] {
  const trips = json.trips as unknown as readonly TripRow[];
  const costs = Map.groupBy(json.approachCosts as unknown as readonly CostRow[], ({ tripId }) => tripId);
  const groups = Map.groupBy(trips, ({ place, leavesAt }) => `${dayOf(leavesAt)} ${place}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => ({
      id: own[0]!.id,
      place: own[0]!.place,
      country: own[0]!.country,
      from: dayOf(own[0]!.leavesAt),
      to: own.map(({ returnsAt }) => dayOf(returnsAt)).reduce((a, b) => (a > b ? a : b)),
      trips: own,
      slots: own.flatMap((trip) => slotsOf(trip, costs.get(trip.id) ?? [])),
    }));
}

/** What is due and what is entered, day by day: as many slots as the larger of both. */
export function slotsOf(trip: TripRow, costs: readonly CostRow[]): readonly Slot[] {
  const due = entitlements(trip).filter(({ onReceipt }) => !onReceipt);
  const days = [...eachDay({ from: dayOf(trip.leavesAt), to: dayOf(trip.returnsAt) })];
  const [first, last] = [days[0], days.at(-1)];
  return days.flatMap((on) =>
    COMPONENTS.flatMap((component) => {
      const own = costs
        .filter((cost) => cost.component === component && cost.on === on)
        .sort((a, b) => (a.payer < b.payer ? -1 : a.payer > b.payer ? 1 : 0));
      const entitled = due.filter((one) => one.component === component && one.on === on).length;
      const offered = component === 'travel' && (on === first || on === last) ? 1 : entitled;
      return Array.from({ length: Math.max(own.length, offered) }, (_, place) => ({
        tripId: trip.id,
        positionId: trip.positionId,
        component,
        on,
        isDue: place < entitled,
        cost: own[place] ?? null,
      }));
    }),
  );
}

/** What the agreement owes for an absence, as rows to create. */
export const dueRows = (
  trip: Pick<TripRow, 'positionId' | 'leavesAt' | 'returnsAt'>,
  tripId: string,
  payer: ApproachPayer,
) =>
  entitlements(trip)
    .filter(({ onReceipt }) => !onReceipt)
    .map(({ component, on }) => ({ positionId: trip.positionId, tripId, component, on, payer, amount: null }));

export const nextDay = (local: LocalDateTime): LocalDateTime => addLocalDays(local, 1);
