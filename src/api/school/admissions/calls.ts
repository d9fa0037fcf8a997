/** Calls and information meetings, for whoever runs the admissions of a cohort. */
import { z } from 'zod';
import { broken, notFound, type Route, uuid } from '#api/http/index.ts';
import { isTimeZone } from '#api/http/today.ts';
import {
  choice,
  clockTime,
  count,
  day,
  decimal,
  derivedInstant,
  json,
  label,
  type RowSpec,
  reference,
  rowRoutes,
  text,
  yes,
} from '#api/rows/index.ts';
import { type CalendarDate, compareDecimals, dec, decimal as exactly } from '#core/kernel/index.ts';
import { callInstants, callName } from '#core/school/admissions/index.ts';
import { findInside } from '#db/rows-inside.ts';
import {
  askedBy,
  callById,
  countCalls,
  insideCall,
  insideMeeting,
  marksGiven,
  meetingsOfCohort,
} from '#db/school/admissions/index.ts';
import { insideCohort } from '#db/school/cohort-rows.ts';
import { type Tx, whoseIs } from '#db/transaction.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';
import { instantText } from './call-facts.ts';
import { code, question } from './call-shapes.ts';

type Stored = Readonly<Record<string, unknown>>;
const FARTHEST = 60;
const ACCEPTANCE_DAYS = 7;
const ERASURE_MONTHS = 6;
const MOST_MARK = 100;
const MARK_SCALE = 20;
const READING_GAP = '4';
const LEAST_COUNTED = 5;

const admissions = { place: ofCohort, reads: 'admissions.read', edits: 'admissions.manage' } as const;

const calls: RowSpec = {
  ...admissions,
  id: 'admissions.calls',
  path: '/calls',
  called: 'call for applications',
  table: 'call',
  kind: 'call',
  order: ['opens_on'],
  label: (row) => row.title_fr as string,
  fields: {
    code: { column: 'code', schema: code },
    /** Without a title of its own a call is named by its year and its turn within the cohort. */
    titleFr: { ...label('title_fr'), filled: true },
    titleEn: { ...label('title_en'), filled: true },
    state: choice('state', ['draft', 'published', 'ended'], 'draft'),
    zone: { column: 'zone', schema: z.string().max(60).refine(isTimeZone), absent: 'Europe/Paris' },
    opensOn: day('opens_on'),
    closesOn: day('closes_on'),
    opensAt: derivedInstant('opens_at'),
    closesAt: derivedInstant('closes_at'),
    readingOpensAt: derivedInstant('reading_opens_at'),
    sealed: yes('sealed', false),
    questions: json('questions', z.array(question).max(60), []),
    firstSelectionOn: day('first_selection_on', null),
    interviewsFrom: day('interviews_from', null),
    interviewsTo: day('interviews_to', null),
    finalSelectionOn: day('final_selection_on', null),
    acceptanceDays: count('acceptance_days', 1, FARTHEST, ACCEPTANCE_DAYS),
    eraseRefusedMonths: count('erase_refused_months', 1, FARTHEST, ERASURE_MONTHS),
    nextCallNote: text('next_call_note', 500),
    /** What marks are brought to; how far apart two readings may be; the smallest count that is shown. */
    markScale: count('mark_scale', 1, MOST_MARK, MARK_SCALE),
    readingGap: decimal('reading_gap', 4, 2, 0, READING_GAP),
    leastCounted: count('least_counted', 1, MOST_MARK, LEAST_COUNTED),
  },
  derive: (row, before, { now }) => {
    const days = daysOf(row);
    if (days.opensOn > days.closesOn) throw broken('call.days', {}, ['call.closesOn']);
    refuseSameCodes(row.questions);
    refuseGap(row);
    if (before && now) refuseBackwards(row, before, now);
    const moved = before === null || JSON.stringify(days) !== JSON.stringify(daysOf(before));
    if (!moved) return {};
    const { opensAt, closesAt, readingOpensAt } = callInstants(days);
    return { opens_at: opensAt, closes_at: closesAt, reading_opens_at: readingOpensAt };
  },
  fill: async ({ tx, placeId }, row) => {
    const { fr, en } = callName(row.opens_on as CalendarDate, 1 + (await countCalls(tx, placeId)));
    return { title_fr: row.title_fr ?? fr, title_en: row.title_en ?? en };
  },
  follow: async ({ tx }, before, after) => {
    if (!before || !after || before.mark_scale === after.mark_scale) return;
    if (await marksGiven(tx, after.id as string)) throw broken('call.scale-used', {}, ['call.markScale']);
  },
  judge: async ({ tx }, saved) => {
    for (const id of saved) {
      const found = (await callById(tx, id))!;
      if (found.call.state === 'published' && (await askedBy(tx, found.cohort)).routes.length === 0) {
        throw broken('call.no-route', {}, [`call/${id}`]);
      }
    }
  },
};

const daysOf = (row: Stored) => ({
  opensOn: row.opens_on as CalendarDate,
  closesOn: row.closes_on as CalendarDate,
  zone: row.zone as string,
});

/** Two readings are never further apart than the whole scale. */
function refuseGap({ mark_scale, reading_gap }: Stored): void {
  const gap = dec(String(reading_gap));
  const scale = exactly(Number(mark_scale));
  if (gap.units <= 0) throw broken('call.gap-nought', {}, ['call.readingGap']);
  if (compareDecimals(gap, scale) > 0) throw broken('call.gap-over-scale', { scale }, ['call.readingGap']);
}

function refuseSameCodes(questions: unknown): void {
  const asked = (typeof questions === 'string' ? JSON.parse(questions) : questions) as readonly { code: string }[];
  const twice = asked.find((one, index) => asked.findIndex((other) => other.code === one.code) !== index);
  if (twice) throw broken('call.questions-twice', { code: twice.code }, ['call.questions']);
}

/** Whoever counts on a published call keeps the days it was published with, or more. */
function refuseBackwards(row: Stored, before: Stored, now: string): void {
  if (before.state === 'draft') return;
  if (row.state === 'draft') throw broken('call.state', {}, ['call.state']);
  const [days, were] = [daysOf(row), daysOf(before)];
  if (JSON.stringify(days) === JSON.stringify(were)) return;
  if (instantText(before.reading_opens_at) <= now) throw broken('call.reading-open', {}, ['call.closesOn']);
  const isShorter = callInstants(days).closesAt < callInstants(were).closesAt;
  if (isShorter) throw broken('call.shortened', { closesOn: were.closesOn }, ['call.closesOn']);
}

async function callHome(tx: Tx, cohortId: string, params: Stored) {
  await cohortHome(tx, cohortId);
  const callId = params.callId as string;
  if (!(await findInside(tx, 'call', insideCohort(cohortId), callId))) throw notFound();
  return { fixed: { call_id: callId }, inside: insideCall(callId) };
}

const meetings: RowSpec = {
  ...admissions,
  id: 'admissions.meetings',
  path: '/calls/{callId}/meetings',
  called: 'information meeting',
  table: 'information_meeting',
  kind: 'information-meeting',
  order: ['starts_at'],
  params: { callId: uuid },
  home: callHome,
  within: { venueId: 'venue' },
  takesAlong: [{ table: 'meeting_registration', column: 'meeting_id', kind: 'meeting-registration' }],
  fields: {
    startsAt: clockTime('starts_at'),
    endsAt: clockTime('ends_at'),
    onlineLink: { column: 'online_link', schema: z.url({ protocol: /^https?$/ }).max(500), absent: null },
    venueId: reference('venue_id', null),
    capacity: count('capacity', 1, 10_000, null),
    note: text('note', 1000),
  },
  derive: (row) => {
    if (instantText(row.starts_at) >= instantText(row.ends_at)) throw broken('meeting.hours', {}, ['meeting.endsAt']);
    return {};
  },
};

const registrations: RowSpec = {
  ...admissions,
  id: 'admissions.registrations',
  path: '/meetings/{meetingId}/registrations',
  called: 'registration for an information meeting',
  table: 'meeting_registration',
  kind: 'meeting-registration',
  order: ['family_name', 'given_name'],
  params: { meetingId: uuid },
  home: async (tx, cohortId, params) => {
    await cohortHome(tx, cohortId);
    const meetingId = params.meetingId as string;
    const inside = meetingsOfCohort(whoseIs(tx).organisation, cohortId);
    if (!(await findInside(tx, 'information_meeting', inside, meetingId))) throw notFound();
    return { fixed: { meeting_id: meetingId }, inside: insideMeeting(meetingId) };
  },
  fields: {
    givenName: label('given_name', 100),
    familyName: label('family_name', 100),
    email: { column: 'email', schema: z.email().max(254).toLowerCase() },
    locale: choice('locale', ['fr', 'en'], 'fr'),
    /** Null until the list was ticked. */
    attended: { column: 'attended', schema: z.boolean(), absent: null },
    cancelledAt: { ...derivedInstant('cancelled_at'), absent: null },
    remindedAt: { ...derivedInstant('reminded_at'), absent: null },
  },
};

export const callRoutes: readonly Route[] = [calls, meetings, registrations].flatMap(rowRoutes);
