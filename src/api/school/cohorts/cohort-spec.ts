import { sql } from 'kysely';
import { z } from 'zod';
import { calendarDate, line, timeOfDay, uuid } from '#api/http/index.ts';
import {
  type Asked,
  bodyOf,
  choice,
  type Desk,
  day,
  type Fields,
  json,
  label,
  type RowSpec,
  reference,
  replyOf,
  text,
} from '#api/rows/index.ts';
import { HOLIDAY_ZONES } from '#core/ground/calendar/index.ts';
import { COHORT_STATES } from '#core/school/cohorts/index.ts';
import { ofCohort } from '../cohort-place.ts';

const DAYS_PER_WEEK = 7;
const MOST_HALF_DAYS = 4;

/** ISO days of the week, 1 Monday … 7 Sunday, each once and in order. */
export const weekdaysBody = z
  .array(z.int().min(1).max(DAYS_PER_WEEK))
  .min(1)
  .max(DAYS_PER_WEEK)
  .refine((days) => days.every((day, index) => index === 0 || days[index - 1]! < day))
  .meta({ description: 'ISO days of the week, 1 to 7, in order' });

/** Parts of a day, none overlapping the one before. */
export const halfDaysBody = z
  .array(z.tuple([timeOfDay, timeOfDay]))
  .min(1)
  .max(MOST_HALF_DAYS)
  .refine((halves) => halves.every(([from, to], index) => from < to && (index === 0 || halves[index - 1]![1] <= from)))
  .meta({ description: '[["09:00","13:00"],["14:00","17:00"]]' });

const fields: Fields = {
  versionId: reference('version_id'),
  name: label('name'),
  state: choice('state', COHORT_STATES, 'preparing'),
  zone: choice('zone', HOLIDAY_ZONES, 'FR'),
  weekdays: { column: 'weekdays', schema: weekdaysBody },
  halfDays: json('half_days', halfDaysBody, undefined),
  venueId: reference('venue_id', null),
  roomId: reference('room_id', null),
  /** The last day on which somebody may still enter; without it, the first day. */
  entryUntil: day('entry_until', null),
  note: text('note'),
};

export const cohorts: RowSpec = {
  id: 'cohorts',
  place: ofCohort,
  path: '',
  called: 'cohort',
  table: 'cohort',
  kind: 'cohort',
  reads: 'cohorts.read',
  edits: 'cohorts.edit',
  fields,
  order: [],
  subject: 'cohort',
  label: (row) => row.name as string,
};

/** Without them, the days and hours of the version. */
export const cohortBody = (bodyOf(cohorts) as z.ZodObject).partial({ weekdays: true, halfDays: true });

export const cohortReply = replyOf(cohorts).extend({
  programmeId: uuid,
  programme: z.object({ fr: line(), en: line() }),
  versionNumber: z.int(),
  /** First and last day of its periods. */
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  /** Of all its funding pools. */
  places: z.int(),
  enrolled: z.int(),
});

export const cohortDesk = (asked: Asked, programmeId: string | null): Desk => ({
  ...asked,
  spec: cohorts,
  home: { fixed: programmeId ? { programme_id: programmeId } : {}, inside: sql<boolean>`id = ${asked.placeId}` },
});

export const pathOf = z.object({ cohortId: uuid });
