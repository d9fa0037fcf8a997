import type { CalendarEvent } from './event.ts';

/** How people and events are called in a sentence: ground knows ids, whoever asks knows names. */
export interface Naming {
  readonly person: (personId: string) => string;
  readonly event: (event: CalendarEvent) => string;
}

/** Names by id; a person without one is called by their role there, an event by its title. */
export function namingOf(names: ReadonlyMap<string, string>): Naming {
  return { person: (personId) => names.get(personId) ?? personId, event: ({ title, kind }) => title || kind };
}
