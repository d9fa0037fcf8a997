/** What the agenda is narrowed to, kept in its address: a filtered agenda can be sent to somebody, and survives a reload. */
import { EVENT_KINDS, EVENT_STATES, type EventKind, type EventState } from '#core/ground/calendar/index.ts';

export interface AgendaFilters {
  readonly kinds: readonly EventKind[];
  readonly states: readonly EventState[];
  readonly person: string | null;
  readonly production: string | null;
  readonly venue: string | null;
}

/** As they stand in the address: what is not filtered is not there. */
export interface AgendaSearch {
  kinds?: string;
  states?: string;
  person?: string;
  production?: string;
  venue?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an address, whatever stands in it: what is not a filter is left out. */
export function filtersOf(search: Readonly<Record<string, unknown>>): AgendaFilters {
  const among = <T extends string>(known: readonly T[], text: unknown) =>
    typeof text === 'string' ? known.filter((one) => text.split(',').includes(one)) : [];
  const id = (text: unknown) => (typeof text === 'string' && UUID.test(text) ? text : null);
  return {
    kinds: among(EVENT_KINDS, search.kinds),
    states: among(EVENT_STATES, search.states),
    person: id(search.person),
    production: id(search.production),
    venue: id(search.venue),
  };
}

export function searchOf({ kinds, states, person, production, venue }: AgendaFilters): AgendaSearch {
  return {
    ...(kinds.length > 0 && { kinds: kinds.join(',') }),
    ...(states.length > 0 && { states: states.join(',') }),
    ...(person !== null && { person }),
    ...(production !== null && { production }),
    ...(venue !== null && { venue }),
  };
}

interface Filtered {
  readonly kind: EventKind;
  readonly state: EventState;
  readonly venueId: string | null;
  readonly productionId: string | null;
  readonly calls: readonly { readonly personId: string }[];
}

export function isWanted(event: Filtered, { kinds, states, person, production, venue }: AgendaFilters): boolean {
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (states.length === 0 || states.includes(event.state)) &&
    (person === null || event.calls.some(({ personId }) => personId === person)) &&
    (production === null || event.productionId === production) &&
    (venue === null || event.venueId === venue)
  );
}

export const filtersAnything = (filters: AgendaFilters): boolean => Object.keys(searchOf(filters)).length > 0;
