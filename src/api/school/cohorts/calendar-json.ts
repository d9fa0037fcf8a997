/** A cohort's calendar, proved, as replies carry it. */
import { z } from 'zod';
import { calendarDate, problem, problemJson, sentence } from '#api/http/index.ts';
import { carry, type Period } from '#core/kernel/index.ts';
import {
  type CalendarProof,
  type CohortCalendar,
  DAY_NATURES,
  daysOfCohort,
  type KindProof,
  PERIOD_KINDS,
  printKind,
} from '#core/school/cohorts/index.ts';

const decimalText = z.string();
export const kindReply = z.object({
  weekdays: z.int(),
  holidays: z.array(calendarDate),
  closed: z.int(),
  days: z.int(),
  hours: decimalText,
  needed: decimalText,
  neededDays: z.int(),
  slackDays: z.int(),
});

const whyReply = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Days, hours, days needed and slack, unfolded' });

export const proofReply = z.object({ centre: kindReply, internship: kindReply, problems: z.array(problem) });

export const calendarReply = proofReply.extend({
  why: z.object({ centre: whyReply, internship: whyReply }),
  days: z.array(
    z.object({
      day: calendarDate,
      nature: z.enum(DAY_NATURES),
      kind: z.enum(PERIOD_KINDS).nullable(),
      /** Of the zone, also on a day that is not worked. */
      holiday: sentence.nullable(),
      closed: z.string().nullable(),
    }),
  ),
});

export const proofJson = (proof: CalendarProof): z.output<typeof proofReply> =>
  ({
    centre: printKind(proof.centre),
    internship: printKind(proof.internship),
    problems: proof.problems.map(problemJson),
  }) as unknown as z.output<typeof proofReply>;

const whyJson = ({ why }: KindProof) => carry(why) as Record<string, unknown>;

export const calendarJson = (
  calendar: CohortCalendar,
  proof: CalendarProof,
  span?: Period,
): z.output<typeof calendarReply> => ({
  ...proofJson(proof),
  why: { centre: whyJson(proof.centre), internship: whyJson(proof.internship) },
  days: daysOfCohort(calendar, span).map(({ day, nature, kind, holiday, closure }) => ({
    day,
    nature,
    kind,
    holiday: holiday?.name ?? null,
    closed: closure === null ? null : (closure.reason ?? ''),
  })),
});
