/** The rows of a production as `GET …/facts` replies them: core's JSON form, each row with its version. */
import { type JsonRow, localOf, type RowSpec, rowJson, type Stored, shortest } from '#api/rows/index.ts';
import type { EngagedRows, ProductionRows } from '#db/office/production-facts.ts';
import { budgets as budgetSpec, lines as lineSpec, overrides as overrideSpec } from './budget/index.ts';
import { contracts as contractSpec, terms as termSpec } from './engagements/index.ts';
import { pricePlan as pricePlanSpec } from './pricing/index.ts';
import {
  approachCosts as approachCostSpec,
  holders as holderSpec,
  phases as phaseSpec,
  positions as positionSpec,
  productionJson,
  trips as tripSpec,
  works as workSpec,
} from './productions/index.ts';

/** What the reader may not see is left out, and named in `hidden`. */
export interface View {
  readonly pay: boolean;
  readonly budget: boolean;
  readonly pricing: boolean;
  /** What the same people do in our other productions. */
  readonly elsewhere: boolean;
}

export const EVERYTHING: View = { pay: true, budget: true, pricing: true, elsewhere: true };

export const PARTS = ['pay', 'budget', 'pricing', 'elsewhere'] as const;
export const hiddenFrom = (view: View) => PARTS.filter((name) => !view[name]);

/** Sentences of a part that this reader does not see. Those about pay go with it in core (`withoutPay`). */
const ABOUT = { budget: 'budget.', pricing: 'price.' } as const;

export const maySee = (code: string, view: View): boolean =>
  (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).every((part) => view[part] || !code.startsWith(ABOUT[part]));

export type FactsJson = Readonly<Record<string, unknown>>;

export function factsJson(rows: ProductionRows, view: View): FactsJson {
  const zone = rows.organisation.time_zone;
  const list = (spec: RowSpec, stored: readonly object[]) =>
    stored.map((row) => rowJson(spec, row as Stored, [], zone, view.pay));
  return {
    production: productionJson(rows.production, zone),
    employer: {
      name: rows.identity?.legal_name ?? rows.organisation.name,
      legalForm: rows.identity?.legal_form ?? null,
    },
    employerTerms: rows.organisationTerms.map(({ key, valid_from, value, source }) => ({
      key,
      validFrom: valid_from,
      value: typeof value === 'object' ? JSON.stringify(value) : value,
      source,
    })),
    payGrid: rows.payGrid.map(({ minimum_key, valid_from, amount }) => ({
      minimumKey: minimum_key,
      validFrom: valid_from,
      amount: shortest(amount, 2),
    })),
    people: rows.people.map(({ id, given_name, family_name }) => ({ id, name: `${given_name} ${family_name}` })),
    venues: rows.venues.map(({ id, name, town, country }) => ({ id, name, town, country })),
    works: withChildren(workSpec, rows.works, rows.authors, zone),
    phases: list(phaseSpec, rows.phases),
    ...engagedJson(rows.here, rows.production.id, zone, view),
    holders: list(holderSpec, rows.holders),
    trips: list(tripSpec, rows.trips),
    approachCosts: list(approachCostSpec, rows.approachCosts),
    budgets: view.budget ? budgetsJson(rows, zone, view) : [],
    pricePlan:
      view.pricing && rows.pricePlan
        ? rowJson(pricePlanSpec, rows.pricePlan as unknown as Stored, [], zone, true)
        : null,
    elsewhere: engagedJson(view.elsewhere ? rows.elsewhere : NOTHING, null, zone, view),
    hidden: hiddenFrom(view),
  };
}

const NOTHING: EngagedRows = { positions: [], contracts: [], terms: [], placements: [], events: [], calls: [] };

function withChildren(
  spec: RowSpec,
  rows: readonly object[],
  children: readonly object[],
  zone: string,
  pay = true,
): JsonRow[] {
  const { parent } = spec.children!;
  const byParent = Map.groupBy(children as readonly Stored[], (child) => child[parent] as string);
  return (rows as readonly Stored[]).map((row) => rowJson(spec, row, byParent.get(row.id as string) ?? [], zone, pay));
}

/** Terms without their amounts would compute a cost of nothing: they are left out altogether. */
function engagedJson(rows: EngagedRows, productionId: string | null, zone: string, view: View) {
  const homes = new Map(rows.contracts.map(({ id, production_id }) => [id, production_id]));
  const ofProduction = <T extends object>(row: { production_id?: string }, json: T) => ({
    ...json,
    productionId: productionId ?? row.production_id ?? homes.get((row as { id: string }).id),
  });
  return {
    positions: rows.positions.map((row) =>
      ofProduction(row, {
        ...rowJson(positionSpec, row as unknown as Stored, [], zone, view.pay),
        profession: row.profession ?? '',
      }),
    ),
    contracts: rows.contracts.map((row) => ofProduction(row, contractJson(row as unknown as Stored, zone, view))),
    terms: view.pay ? withChildren(termSpec, rows.terms, rows.placements, zone) : [],
    events: eventsJson(rows, zone),
  };
}

const contractJson = (row: Stored, zone: string, view: View): JsonRow => {
  const json = rowJson(contractSpec, row, [], zone, view.pay);
  return view.pay ? json : { ...json, deductedBefore: '0.00' };
};

function eventsJson({ events, calls }: EngagedRows, zone: string) {
  const byEvent = Map.groupBy(calls, (call) => call.event_id);
  return events.map((event) => ({
    id: event.id,
    version: event.version,
    kind: event.kind,
    state: event.state,
    optionRank: event.option_rank,
    optionExpires: event.option_expires_on,
    startsAt: localOf(event.starts_at, zone),
    endsAt: localOf(event.ends_at, zone),
    zone,
    allDay: event.all_day,
    venueId: event.venue_id,
    title: event.title ?? '',
    postponedTo: event.postponed_to,
    cancellationCause: event.cancelled_cause,
    phaseId: event.phase_id,
    seriesId: event.series_id,
    note: event.note,
    calls: (byEvent.get(event.id) ?? []).map((call) => ({
      personId: call.person_id,
      role: call.as_what ?? '',
      from: localOf(call.starts_at ?? event.starts_at, zone),
      to: localOf(call.ends_at ?? event.ends_at, zone),
      category: call.category,
      breakMinutes: call.break_minutes,
    })),
  }));
}

/** The identities of lines about somebody: they tell what they earn. */
export const ABOUT_SOMEBODY = 'engagement/';

function budgetsJson(rows: ProductionRows, zone: string, view: View) {
  const lines = Map.groupBy(rows.lines, (line) => line.budget_id);
  const shown = rows.overrides.filter(({ identity }) => view.pay || !identity.startsWith(ABOUT_SOMEBODY));
  const overrides = Map.groupBy(shown, (override) => override.budget_id);
  const list = (spec: RowSpec, stored: readonly object[] = []) =>
    stored.map((row) => rowJson(spec, row as Stored, [], zone, true));
  return rows.budgets.map((row) => ({
    ...rowJson(budgetSpec, row as unknown as Stored, [], zone, true),
    purpose: row.purpose,
    lines: list(lineSpec, lines.get(row.id)),
    overrides: list(overrideSpec, overrides.get(row.id)),
  }));
}
