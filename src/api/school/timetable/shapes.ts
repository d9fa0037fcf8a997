/** The shapes of a timetable in requests and replies: the same words as core's. */
import { z } from 'zod';
import { calendarDate, instant, problem, timeOfDay, uuid } from '#api/http/index.ts';
import { SESSION_KINDS, type SessionKind } from '#core/school/timetable/index.ts';

export const sessionKind = z.enum(Object.keys(SESSION_KINDS) as [SessionKind, ...SessionKind[]]);
export const cohortParams = z.object({ cohortId: uuid });
export const locale = z.enum(['fr', 'en']).default('fr').meta({ description: 'The language of titles' });

const halfIndex = z.int().min(0).max(9);
const halfDay = z.object({ date: calendarDate, index: halfIndex, from: timeOfDay, to: timeOfDay });
const clock = z.string().regex(/^\d{2}:\d{2}$/);
/** Whose turn it is, by their enrolment; null: nobody's yet. */
const slot = z.object({ from: clock, to: clock, traineeId: z.string().nullable() });

export const session = z
  .object({
    /** A proposal names new sessions by what they are. */
    id: z.string(),
    kind: sessionKind,
    subModuleId: z.string(),
    groupId: z.string(),
    date: calendarDate,
    index: halfIndex,
    from: clock,
    to: clock,
    trainerId: z.string().nullable(),
    roomId: z.string().nullable(),
    locked: z.boolean(),
    slots: z.array(slot),
  })
  .meta({ id: 'TimetableSession' });

const group = z.object({
  id: uuid,
  name: z.string(),
  size: z.int(),
  within: uuid.nullable(),
  sharesWith: z.array(uuid),
});
const subModule = z.object({
  id: uuid,
  code: z.string(),
  title: z.string(),
  moduleId: uuid,
  minutes: z.int(),
  kind: sessionKind,
  groupIds: z.array(uuid),
  earliest: calendarDate.nullable(),
  latest: calendarDate.nullable(),
  maxPerDay: z.int().nullable(),
  maxPerWeek: z.int().nullable(),
  equipment: z.array(z.string()),
});
const trainer = z.object({
  id: uuid,
  name: z.string(),
  teaches: z.array(uuid),
  proctors: z.boolean(),
  availability: z.record(z.string(), z.enum(['prefersNot', 'unavailable'])),
  maxMinutes: z.int().nullable(),
  maxMinutesPerWeek: z.int().nullable(),
});
const room = z.object({
  id: uuid,
  name: z.string(),
  seats: z.int(),
  equipment: z.array(z.string()),
  closed: z.array(z.string()),
});
const order = z.object({ id: uuid, before: uuid, after: uuid, strength: z.enum(['hard', 'soft']) });
const weight = z.number();

export const facts = z
  .object({
    halfDays: z.array(halfDay),
    groups: z.array(group),
    subModules: z.array(subModule),
    orders: z.array(order),
    trainers: z.array(trainer),
    rooms: z.array(room),
    locked: z.array(session),
    weights: z.object({
      trainerPrefersNot: weight,
      anotherTrainer: weight,
      crowdedWeek: weight,
      hole: weight,
      order: weight,
      cutShort: weight,
    }),
  })
  .meta({ id: 'TimetableFacts' });

export const announced = z
  .object({
    kind: sessionKind,
    subModuleId: uuid,
    groupId: uuid,
    date: calendarDate,
    index: halfIndex,
    from: clock,
    to: clock,
    trainerId: uuid.nullable(),
    roomId: uuid.nullable(),
    cancelled: z.boolean(),
    sequence: z.int(),
    slots: z.array(slot).optional(),
  })
  .meta({ id: 'AnnouncedSession' });

export const announcedChange = z.object({
  sessionId: uuid,
  kind: z.enum(['new', 'moved', 'changed', 'cancelled']),
  before: announced.nullable(),
  after: announced,
});

export const proposal = z
  .object({
    id: uuid,
    version: z.int(),
    state: z.enum(['waiting', 'running', 'found', 'impossible', 'cancelled', 'failed', 'taken']),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** From 0 to 1: how far from the best possible it may be; null when nothing is known. */
    gap: z.number().nullable(),
    seconds: z.int(),
    from: calendarDate,
    phase: z.enum(['waiting', 'proposing', 'explaining', 'ended']),
    elapsedSeconds: z.number(),
    cost: z.number().nullable(),
    bound: z.number(),
    asked: z.int(),
    sessions: z.array(session),
    optimal: z.boolean(),
    problems: z.array(problem),
    colliding: z.array(problem),
    minimal: z.boolean(),
  })
  .meta({ id: 'TimetableProposal' });
