/** The demo's productions as rows. */
import type { RowTable, Values } from '../rows.ts';
import { type IdOf, instant, sortKey, type TableRows } from './row-pieces.ts';
import type { DemoContract, DemoOrganisation, DemoProduction, DemoTerm } from './shape.ts';

export function officeRows(demo: DemoOrganisation, idOf: IdOf): TableRows {
  return demo.productions.flatMap((production) => rowsOf(production, idOf));
}

function rowsOf(production: DemoProduction, idOf: IdOf): TableRows {
  const at = (...key: string[]) => idOf(...key);
  const inside = { production_id: idOf('production', production.key) };
  const phaseOf = (key: string | undefined) => (key ? at('phase', production.key, key) : null);
  const positionOf = (key: string) => at('position', production.key, key);
  const budgetOf = (purpose: string) => at('budget', production.key, purpose);
  const terms = termsOf(production);
  return [
    ['production', [productionRow(production, inside.production_id)]],
    ['work', production.works.map(({ key, title, kind }) => ({ id: at('work', key), ...inside, title, kind }))],
    [
      'work_author',
      production.works.flatMap(({ key, authors }) =>
        authors.map(({ name, role, society, person }) => ({
          id: at('author', key, name),
          work_id: at('work', key),
          person_id: person ? at('person', person) : null,
          name,
          role,
          society,
        })),
      ),
    ],
    [
      'phase',
      production.phases.map(({ key, kind, name, from, to }) => ({
        id: phaseOf(key),
        ...inside,
        kind,
        name,
        starts_on: from,
        ends_on: to,
      })),
    ],
    [
      'position',
      production.positions.map((position, index) => ({
        id: positionOf(position.key),
        ...inside,
        name: position.name,
        category: position.category,
        profession: position.profession,
        executive: position.executive ?? false,
        professional_expenses: position.professionalExpenses ?? 'none',
        classification: position.classification,
        person_id: position.person ? at('person', position.person) : null,
        on_tour: position.onTour,
        sort_key: sortKey(index),
      })),
    ],
    [
      'production_event',
      production.events.map(({ key, phase }) => ({
        id: at('production-event', key),
        event_id: at('event', key),
        ...inside,
        phase_id: phaseOf(phase),
      })),
    ],
    [
      'position_holder',
      production.holders.map(({ position, event, person, reason }) => ({
        id: at('holder', position, event),
        position_id: positionOf(position),
        event_id: at('event', event),
        person_id: at('person', person),
        reason,
      })),
    ],
    ['employment_contract', production.contracts.map((contract) => contractRow(contract, inside, idOf, positionOf))],
    [
      'engagement_term',
      terms.map(({ key, position, contract, term }) => ({
        id: at('engagement', key),
        ...inside,
        position_id: positionOf(position),
        contract_id: contract ? at('contract', contract) : null,
        phase_id: phaseOf(term.phase),
        basis: term.basis,
        quantity: term.quantity,
        unit_gross: term.unitGross,
        hours_per_unit: term.hoursPerUnit,
        minimum_key: term.minimumKey,
        conditions: term.conditions ?? {},
        planned_from: term.plannedFrom,
        planned_to: term.plannedTo,
        note: term.note,
      })),
    ],
    [
      'engagement_term_event',
      terms.flatMap(({ key, term }) =>
        (term.events ?? []).map((placed) => {
          const [event, quantity] = typeof placed === 'string' ? [placed, '1'] : placed;
          return {
            id: at('placement', key, event),
            term_id: at('engagement', key),
            event_id: at('event', event),
            quantity,
          };
        }),
      ),
    ],
    ...tripRows(production, inside, idOf, positionOf),
    [
      'budget',
      production.budgets.map(({ purpose, performances, overheadRate, note }) => ({
        id: budgetOf(purpose),
        ...inside,
        purpose,
        performances,
        overhead_rate: overheadRate,
        note,
      })),
    ],
    [
      'budget_line',
      production.budgets.flatMap(({ purpose, lines }) =>
        lines.map((line, index) => ({
          id: at('budget-line', production.key, purpose, String(index)),
          budget_id: budgetOf(purpose),
          account: line.account,
          label: line.label,
          phase_id: phaseOf(line.phase),
          tags: line.tags ?? [],
          quantity: line.quantity ?? '1',
          unit: line.unit ?? '',
          unit_price: line.unitPrice,
          certainty: line.certainty ?? 'planned',
          own_funds: line.ownFunds ?? false,
          note: line.note,
          sort_key: sortKey(index),
        })),
      ),
    ],
    ['price_plan', [pricePlanRow(production, inside, at('price-plan', production.key))]],
  ];
}

const productionRow = (production: DemoProduction, id: string): Values => ({
  id,
  title: production.title,
  discipline: production.discipline,
  season: production.season,
  stage: production.stage,
  duration_minutes: production.durationMinutes,
  audience: production.audience,
  synopsis: production.synopsis,
  people_on_tour: production.peopleOnTour,
});

const contractRow = (
  contract: DemoContract,
  inside: Values,
  idOf: IdOf,
  positionOf: (key: string) => string,
): Values => ({
  id: idOf('contract', contract.key),
  ...inside,
  position_id: positionOf(contract.position),
  person_id: idOf('person', contract.person),
  kind: contract.kind ?? 'cddu',
  channel: contract.channel ?? 'own',
  starts_on: contract.from,
  ends_on: contract.to,
  signed_together: contract.signedTogether ? idOf('signed-together', contract.signedTogether) : null,
  withholding_rate: contract.withholdingRate,
  note: contract.note,
});

interface PlacedTerm {
  readonly key: string;
  readonly position: string;
  readonly contract: string | null;
  readonly term: DemoTerm;
}

function termsOf(production: DemoProduction): PlacedTerm[] {
  return [
    ...production.contracts.flatMap(({ key, position, terms }) =>
      terms.map((term) => ({ key: `${key}/${term.basis}`, position, contract: key, term })),
    ),
    ...production.openTerms.map((term) => ({
      key: `${term.position}/${term.basis}`,
      position: term.position,
      contract: null,
      term,
    })),
  ];
}

function tripRows(
  production: DemoProduction,
  inside: Values,
  idOf: IdOf,
  positionOf: (key: string) => string,
): (readonly [RowTable, readonly Values[]])[] {
  const keyed = production.trips.map((trip) => ({ ...trip, id: idOf('trip', trip.position, trip.leaves) }));
  return [
    [
      'trip',
      keyed.map(({ id, position, event, leaves, returns, place, country }) => ({
        id,
        ...inside,
        position_id: positionOf(position),
        event_id: event ? idOf('event', event) : null,
        leaves_at: instant(leaves),
        returns_at: instant(returns),
        place,
        country: country ?? 'FR',
      })),
    ],
    [
      'approach_cost',
      keyed.flatMap(({ id, position, leaves, costs }) =>
        costs.map(({ component, on, payer, amount }, index) => ({
          id: idOf('approach', position, leaves, String(index)),
          ...inside,
          position_id: positionOf(position),
          trip_id: id,
          component,
          on_day: on,
          payer,
          amount,
        })),
      ),
    ],
  ];
}

const pricePlanRow = ({ pricePlan }: DemoProduction, inside: Values, id: string): Values => ({
  id,
  ...inside,
  composition: pricePlan.composition,
  overhead_rate: pricePlan.overheadRate,
  margin_rate: pricePlan.marginRate,
  consumables: pricePlan.consumables,
  rights_rate: pricePlan.rightsRate,
  rights_base: pricePlan.rightsBase,
  vat: pricePlan.vat,
  steps: pricePlan.steps,
});
