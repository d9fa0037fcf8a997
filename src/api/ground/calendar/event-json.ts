/** An event as the API takes and gives it: times on the organisation's clock, and as instants. */
import { z } from 'zod';
import { calendarDate, changes, instant, line, localDateTime, prose, row, uuid } from '#api/http/shapes.ts';
import {
  CALL_CATEGORIES,
  CANCELLATION_CAUSES,
  type CalendarEvent,
  EVENT_KINDS,
  EVENT_STATES,
  instantOf,
  type LocalDateTime,
  wallClock,
} from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { CallRow, CallValues, EventRow } from '#db/ground/calendar/index.ts';
import { newId } from '#db/identifiers.ts';

const MOST_CALLS = 300;
const MOST_BREAK_MINUTES = 720;
const MOST_RANKS = 9;
const MILLISECONDS_PER_MINUTE = 60_000;

const callShape = z
  .strictObject({
    personId: uuid,
    asWhat: line().nullable().default(null),
    category: z.enum(CALL_CATEGORIES).default('other'),
    /** Without times: for the whole event. */
    startsLocal: localDateTime.nullable().default(null),
    endsLocal: localDateTime.nullable().default(null),
    breakMinutes: z.int().min(0).max(MOST_BREAK_MINUTES).default(0),
  })
  .meta({ id: 'EventCall' });

const fields = {
  kind: z.enum(EVENT_KINDS),
  title: line().nullable(),
  startsLocal: localDateTime,
  endsLocal: localDateTime,
  allDay: z.boolean(),
  venueId: uuid.nullable(),
  state: z.enum(EVENT_STATES),
  optionRank: z.int().min(1).max(MOST_RANKS).nullable(),
  optionExpiresOn: calendarDate.nullable(),
  postponedTo: uuid.nullable(),
  cancelledCause: z.enum(CANCELLATION_CAUSES).nullable(),
  cancelledNote: prose().nullable(),
  seriesId: uuid.nullable(),
  note: prose().nullable(),
  calls: z.array(callShape).max(MOST_CALLS),
};

export const eventBody = z.strictObject({
  ...fields,
  title: fields.title.default(null),
  allDay: fields.allDay.default(false),
  venueId: fields.venueId.default(null),
  state: fields.state.default('confirmed'),
  optionRank: fields.optionRank.default(null),
  optionExpiresOn: fields.optionExpiresOn.default(null),
  postponedTo: fields.postponedTo.default(null),
  cancelledCause: fields.cancelledCause.default(null),
  cancelledNote: fields.cancelledNote.default(null),
  seriesId: fields.seriesId.default(null),
  note: fields.note.default(null),
  calls: fields.calls.default([]),
});
export type EventBody = z.output<typeof eventBody>;

export const eventChange = z.strictObject(fields).partial();
export type EventChange = z.output<typeof eventChange>;

export const eventChanges = changes(eventChange, eventBody);

export const eventReply = z
  .object({
    ...row,
    ...fields,
    startsAt: instant,
    endsAt: instant,
    zone: z.string(),
    /** The production it belongs to, if any. */
    productionId: uuid.nullable(),
    /** The session of a timetable that it is, if any: its timetable moves it and calls it off, the calendar does not. */
    session: z.object({ id: uuid, cohortId: uuid }).nullable(),
  })
  .meta({ id: 'Event' });
export type EventJson = z.output<typeof eventReply>;

/** Rows of the wings that moved along, at their new versions: journeys made for the date, and what they cost. */
export const followed = z.array(z.object({ kind: z.string(), id: uuid, version: z.int() }).meta({ id: 'FollowedRow' }));
export const changedEventReply = eventReply.extend({ followed }).meta({ id: 'ChangedEvent' });

export const toInstant = (local: string, zone: string): string =>
  new Date(instantOf(local as LocalDateTime, zone) * MILLISECONDS_PER_MINUTE).toISOString();

export const toLocal = (stored: string | Date, zone: string): LocalDateTime =>
  wallClock(Math.floor(new Date(stored).getTime() / MILLISECONDS_PER_MINUTE), zone);

/** Columns of what is given. */
export function eventColumns(body: Partial<EventBody>, zone: string): Record<string, unknown> {
  const columns: Record<string, unknown> = {
    kind: body.kind,
    title: body.title,
    starts_at: body.startsLocal && toInstant(body.startsLocal, zone),
    ends_at: body.endsLocal && toInstant(body.endsLocal, zone),
    all_day: body.allDay,
    venue_id: body.venueId,
    state: body.state,
    option_rank: body.optionRank,
    option_expires_on: body.optionExpiresOn,
    postponed_to: body.postponedTo,
    cancelled_cause: body.cancelledCause,
    cancelled_note: body.cancelledNote,
    series_id: body.seriesId,
    note: body.note,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

export const callColumns = (calls: EventBody['calls'], zone: string): CallValues[] =>
  calls.map((call) => ({
    id: newId(),
    person_id: call.personId,
    as_what: call.asWhat,
    category: call.category,
    starts_at: call.startsLocal && toInstant(call.startsLocal, zone),
    ends_at: call.endsLocal && toInstant(call.endsLocal, zone),
    break_minutes: call.breakMinutes,
  }));

export const callJson = (call: CallRow, zone: string): EventBody['calls'][number] => ({
  personId: call.person_id,
  asWhat: call.as_what,
  category: call.category,
  startsLocal: call.starts_at === null ? null : toLocal(call.starts_at, zone),
  endsLocal: call.ends_at === null ? null : toLocal(call.ends_at, zone),
  breakMinutes: call.break_minutes,
});

export function eventJson(
  event: EventRow,
  calls: readonly CallRow[],
  zone: string,
  productionId: string | null = null,
  session: EventJson['session'] = null,
): EventJson {
  return {
    id: event.id,
    version: event.version,
    kind: event.kind,
    title: event.title,
    startsLocal: toLocal(event.starts_at, zone),
    endsLocal: toLocal(event.ends_at, zone),
    startsAt: new Date(event.starts_at).toISOString(),
    endsAt: new Date(event.ends_at).toISOString(),
    zone,
    allDay: event.all_day,
    venueId: event.venue_id,
    state: event.state,
    optionRank: event.option_rank,
    optionExpiresOn: event.option_expires_on,
    postponedTo: event.postponed_to,
    cancelledCause: event.cancelled_cause,
    cancelledNote: event.cancelled_note,
    seriesId: event.series_id,
    note: event.note,
    calls: calls.map((call) => callJson(call, zone)),
    ...{ productionId, session },
  };
}

/** What the rules of the calendar read. */
export function calendarEvent(json: EventJson): CalendarEvent {
  return {
    id: json.id,
    kind: json.kind,
    state: json.state,
    optionRank: json.optionRank,
    optionExpires: json.optionExpiresOn as CalendarDate | null,
    startsAt: json.startsLocal as LocalDateTime,
    endsAt: json.endsLocal as LocalDateTime,
    zone: json.zone,
    allDay: json.allDay,
    venueId: json.venueId,
    title: json.title ?? '',
    postponedTo: json.postponedTo,
    cancellationCause: json.cancelledCause,
    calls: json.calls.map((call) => ({
      personId: call.personId,
      role: call.asWhat ?? '',
      from: (call.startsLocal ?? json.startsLocal) as LocalDateTime,
      to: (call.endsLocal ?? json.endsLocal) as LocalDateTime,
      category: call.category,
      breakMinutes: call.breakMinutes,
    })),
  };
}
