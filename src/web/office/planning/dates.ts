/** The dates of one production as the calendar hands them out, and facts in which one of them has moved. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { LocalDateTime } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate } from '#core/kernel/dates.ts';
import type { ProductionFacts } from '#core/office/productions/index.ts';
import { at, read } from '#web/client/index.ts';
import type { EventRow } from '../../ground/calendar/events.ts';

export interface ProductionDate extends EventRow {
  readonly phaseId: string | null;
}

const datesQuery = (slug: string, productionId: string) =>
  queryOptions({
    queryKey: ['events', slug, 'production', productionId],
    queryFn: async ({ signal }) =>
      (await read<{ items: ProductionDate[] }>(at(slug, `/productions/${productionId}/events`), signal)).items,
  });

export const useDates = (slug: string, productionId: string) => useQuery(datesQuery(slug, productionId));

/** The production as it would be if this date were so many days later, calls and all. */
export function withDateMoved(facts: ProductionFacts, eventId: string, days: number): ProductionFacts {
  const later = (local: LocalDateTime) =>
    `${addDays(local.slice(0, 10) as CalendarDate, days)}${local.slice(10)}` as LocalDateTime;
  return {
    ...facts,
    events: facts.events.map((event) =>
      event.id === eventId
        ? {
            ...event,
            startsAt: later(event.startsAt),
            endsAt: later(event.endsAt),
            calls: event.calls.map((call) => ({ ...call, from: later(call.from), to: later(call.to) })),
          }
        : event,
    ),
  };
}

export const newDate = (day: string): Omit<EventRow, 'id' | 'version' | 'productionId'> => ({
  kind: 'rehearsal',
  title: null,
  startsLocal: `${day}T10:00`,
  endsLocal: `${day}T18:00`,
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
