/** The dates of a production as rows of the one calendar, and as core computes with them. */
import { queryOptions } from '@tanstack/react-query';
import type { LocalDateTime } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { type Phase, type ProductionEvent, type ProductionFacts, withEvent } from '#core/office/productions/index.ts';
import { at, type Reply, read } from '#web/client/index.ts';
import { blankEvent, type EventRow, type EventValues, valuesOf } from '../../ground/calendar/index.ts';

export interface DateRow extends EventRow {
  readonly phaseId: string | null;
}
export type DateValues = EventValues & { readonly phaseId: string | null };

export const datesQuery = (slug: string, productionId: string) =>
  queryOptions({
    queryKey: ['events', slug, 'production', productionId],
    queryFn: async ({ signal }) => {
      const { items } = await read<Reply<'production-events.list'>>(
        at(slug, `/productions/${productionId}/events`),
        signal,
      );
      return items;
    },
  });

export const bodyOf = (values: DateValues): Record<string, unknown> => ({
  ...valuesOf(values),
  phaseId: values.phaseId,
});

/** Only what differs is sent, so that two people can change different things of one date. */
export function changedOf(before: DateRow, values: DateValues): Record<string, unknown> {
  const was = bodyOf(before);
  return Object.fromEntries(
    Object.entries(bodyOf(values)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}

/** The phase a day falls in: what a new date most likely belongs to. */
export const phaseOn = (phases: readonly Phase[], day: string): string | null =>
  phases.find(({ from, to }) => from <= day && day <= to)?.id ?? null;

/** The facts as they would be with this date changed, or added, its journeys with it. */
export function withDate(facts: ProductionFacts, id: string, values: DateValues): ProductionFacts {
  const before = facts.events.find((event) => event.id === id);
  return withEvent(facts, asEvent(id, values, before?.zone ?? facts.events[0]?.zone ?? 'Europe/Paris'));
}

function asEvent(id: string, values: DateValues, zone: string): ProductionEvent {
  const { kind, state, optionRank, allDay, venueId, postponedTo, phaseId, calls } = values;
  const local = (text: string | null, whole: string) => (text ?? whole) as LocalDateTime;
  return {
    id,
    kind,
    state,
    optionRank,
    optionExpires: values.optionExpiresOn as CalendarDate | null,
    startsAt: values.startsLocal as LocalDateTime,
    endsAt: values.endsLocal as LocalDateTime,
    zone,
    allDay,
    venueId,
    title: values.title ?? '',
    postponedTo,
    cancellationCause: values.cancelledCause,
    phaseId,
    calls: calls
      .filter(({ personId }) => personId !== '')
      .map((call) => ({
        personId: call.personId,
        role: call.asWhat ?? '',
        from: local(call.startsLocal, values.startsLocal),
        to: local(call.endsLocal, values.endsLocal),
        category: call.category,
        breakMinutes: call.breakMinutes,
      })),
  };
}

export const blankDate = (day: string, phaseId: string | null): DateValues => ({
  ...blankEvent('performance', day, '20:30', '22:00'),
  phaseId,
});
