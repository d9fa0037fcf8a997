/** Events as the API hands them out, how they are asked for, and how they are named. */
import { queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import type { CallCategory, CancellationCause, EventKind, EventState } from '#core/ground/calendar/index.ts';
import { addDays, date } from '#core/kernel/dates.ts';
import type { Locale } from '#core/kernel/words.ts';
import { type About, at, type Item, queries, type Reply, type Row, read, readAll } from '#web/client/index.ts';
import { dayWords } from '../../ui/locale.ts';

export interface Call {
  readonly personId: string;
  readonly asWhat: string | null;
  readonly category: CallCategory;
  readonly startsLocal: string | null;
  readonly endsLocal: string | null;
  readonly breakMinutes: number;
}

export interface EventValues {
  readonly kind: EventKind;
  readonly title: string | null;
  readonly startsLocal: string;
  readonly endsLocal: string;
  readonly allDay: boolean;
  readonly venueId: string | null;
  readonly state: EventState;
  readonly optionRank: number | null;
  readonly optionExpiresOn: string | null;
  readonly postponedTo: string | null;
  readonly cancelledCause: CancellationCause | null;
  readonly cancelledNote: string | null;
  readonly seriesId: string | null;
  readonly note: string | null;
  readonly calls: readonly Call[];
}

export interface EventRow extends EventValues, Row {
  /** The production it belongs to, if any. */
  readonly productionId: string | null;
  /** The session of a timetable that it is, if any: it is moved and called off there. */
  readonly session: { readonly id: string; readonly cohortId: string } | null;
}

export const eventsQuery = (slug: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['events', slug, from, to],
    queryFn: ({ signal }): Promise<EventRow[]> => readAll<Item<'events.list'>>(slug, '/events', { from, to }, signal),
  });

export const eventQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['events', slug, id],
    queryFn: ({ signal }) => read<Reply<'events.read'>>(at(slug, `/events/${id}`), signal),
  });

export const problemsQuery = (slug: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['events', slug, 'problems', from, to],
    queryFn: ({ signal }) => read<Reply<'calendar.problems'>>(at(slug, '/calendar/problems', { from, to }), signal),
  });

/** The title, else what kind of thing it is. */
export const eventName = (event: Pick<EventValues, 'title' | 'kind'>, locale: Locale): string =>
  event.title || kindWords(event.kind, locale);

/** From the screens' own words, which a test holds equal to core's: the whole catalogue is too much for a first page. */
export const kindWords = (kind: EventKind, locale: Locale): string => i18next.getFixedT(locale, 'ui')(`kinds.${kind}`);

export const aboutEvent = (slug: string, event: EventValues & { id: string }, locale: Locale): About => ({
  path: at(slug, `/events/${event.id}`),
  label: `${eventName(event, locale)}, ${dayWords(event.startsLocal, locale, 'short')}`,
  fields: 'event',
  // A date that moves, moves its production's cost, budget and price.
  touches: [
    ['events', slug],
    ['productions', slug],
  ],
});

/** What is sent of an event: everything a person states about it. */
export function valuesOf(event: EventValues): EventValues & Record<string, unknown> {
  const { kind, title, startsLocal, endsLocal, allDay, venueId, state, optionRank, optionExpiresOn } = event;
  const { postponedTo, cancelledCause, cancelledNote, seriesId, note, calls } = event;
  const when = { startsLocal, endsLocal, allDay };
  const standing = { state, optionRank, optionExpiresOn, postponedTo, cancelledCause, cancelledNote };
  return { kind, title, ...when, venueId, ...standing, seriesId, note, calls };
}

/** Shows a change at once, before the server has answered or while it cannot. */
export function showAtOnce(slug: string, id: string, change: Partial<EventRow>): void {
  queries.setQueriesData<EventRow[] | EventRow | object>({ queryKey: ['events', slug] }, (known) => {
    if (Array.isArray(known)) return known.map((event) => (event.id === id ? { ...event, ...change } : event));
    return known && 'id' in known && known.id === id ? { ...known, ...change } : known;
  });
}

/** The same times, some days later; calls move with their event. */
export function movedBy(event: EventValues, days: number): EventValues {
  return {
    ...event,
    startsLocal: localPlus(event.startsLocal, days),
    endsLocal: localPlus(event.endsLocal, days),
    calls: event.calls.map((call) => ({
      ...call,
      startsLocal: call.startsLocal && localPlus(call.startsLocal, days),
      endsLocal: call.endsLocal && localPlus(call.endsLocal, days),
    })),
  };
}

const localPlus = (local: string, days: number): string =>
  `${addDays(date(local.slice(0, 10)), days)}${local.slice(10)}`;

/** One that is made on a day, before anything was said of it. */
export const blankEvent = (kind: EventValues['kind'], day: string, from: string, to: string): EventValues => ({
  kind,
  title: null,
  startsLocal: `${day}T${from}`,
  endsLocal: `${day}T${to}`,
  allDay: false,
  venueId: null,
  state: 'confirmed',
  optionRank: null,
  optionExpiresOn: null,
  postponedTo: null,
  cancelledCause: null,
  cancelledNote: null,
  seriesId: null,
  note: null,
  calls: [],
});
