/** The demo's productions as facts of core, without a database. */
import { type ProductionFacts, readProductionFacts } from '#core/office/productions/index.ts';
import type { DemoContract, DemoOrganisation, DemoProduction, DemoTerm } from '#db/demo/index.ts';

const NONE = { positions: [], contracts: [], terms: [], events: [] };

export function demoFacts(house: DemoOrganisation, show: DemoProduction): ProductionFacts {
  return readProductionFacts({
    production: { ...show, id: show.key },
    employer: { name: house.identity.legalName, legalForm: house.identity.legalForm },
    employerTerms: house.terms.map(({ key, from, value, source }) => ({ key, validFrom: from, value, source })),
    people: house.people.map(({ key, givenName, familyName }) => ({ id: key, name: `${givenName} ${familyName}` })),
    venues: house.venues.map(({ key, name, town, country }) => ({ id: key, name, town, country })),
    works: show.works.map(({ key, authors, ...work }) => ({
      ...work,
      id: key,
      authors: authors.map((author) => ({ ...author, id: author.name })),
    })),
    phases: show.phases.map(({ key, ...phase }) => ({ ...phase, id: key })),
    positions: show.positions.map((position) => ({
      ...position,
      id: position.key,
      productionId: show.key,
      title: position.name,
      holderId: position.person,
    })),
    holders: show.holders.map(({ position, event, person, reason }) => ({
      id: `${position} ${event}`,
      positionId: position,
      eventId: event,
      personId: person,
      reason,
    })),
    events: show.events.map((event) => ({
      ...event,
      id: event.key,
      startsAt: event.from,
      endsAt: event.to,
      venueId: event.venue,
      phaseId: event.phase,
      cancellationCause: event.cancelledCause,
      calls: event.calls.map((call) => ({
        personId: call.person,
        role: call.as,
        category: call.category,
        from: call.from ?? event.from,
        to: call.to ?? event.to,
        breakMinutes: call.breakMinutes,
      })),
    })),
    contracts: show.contracts.map((contract) => contractOf(show, contract)),
    terms: [
      ...show.contracts.flatMap((contract) =>
        contract.terms.map((term, index) => termOf(term, `${contract.key}/${index}`, contract.position, contract.key)),
      ),
      ...show.openTerms.map((term, index) => termOf(term, `open/${term.position}/${index}`, term.position, null)),
    ],
    trips: show.trips.map((trip, index) => ({
      id: `trip-${index}`,
      positionId: trip.position,
      eventId: trip.event,
      leavesAt: trip.leaves,
      returnsAt: trip.returns,
      place: trip.place,
      country: trip.country,
    })),
    approachCosts: show.trips.flatMap((trip, index) =>
      trip.costs.map((cost, number) => ({
        ...cost,
        id: `cost-${index}-${number}`,
        positionId: trip.position,
        tripId: `trip-${index}`,
      })),
    ),
    budgets: show.budgets.map((budget) => ({
      ...budget,
      id: `${show.key}-${budget.purpose}`,
      lines: budget.lines.map((line, index) => ({ ...line, id: `${budget.purpose}-${index}`, phaseId: line.phase })),
    })),
    pricePlan: show.pricePlan,
    elsewhere: NONE,
  });
}

function contractOf(show: DemoProduction, { key, position, person, ...contract }: DemoContract) {
  return { ...contract, id: key, personId: person, positionId: position, productionId: show.key };
}

function termOf(term: DemoTerm, id: string, positionId: string, contractId: string | null) {
  const placements = (term.events ?? []).map((placed) =>
    typeof placed === 'string' ? { eventId: placed, quantity: '1' } : { eventId: placed[0], quantity: placed[1] },
  );
  return { ...term, id, positionId, contractId, phaseId: term.phase, placements };
}
