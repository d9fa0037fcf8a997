/**
 * Places offered: made, lapsed, and passed to whoever waits. Used by a request at once and by the work that comes round.
 * Everything here is done under the lock of the cohort's pools: there are never more offers than places.
 */

import { linkAddress } from '#core/access/index.ts';
import { instantOf, type LocalDateTime } from '#core/ground/calendar/index.ts';
import { addDays, type CalendarDate } from '#core/kernel/index.ts';
import { type LetterFacts, type LetterKind, letterOf } from '#core/school/admissions/index.ts';
import { nextInLine, placesByPool, type WaitingPlace } from '#core/school/cohorts/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { makeActingLink } from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { findRow, insertRow, type RowOf, updateRow } from '#db/rows.ts';
import {
  callById,
  cohortBegins,
  cohortsWithLapsed,
  lapsedOffers,
  placesHeld,
  poolsOf,
  settleWaiting,
  waitingFilesOf,
} from '#db/school/admissions/index.ts';
import { lockPools, poolFacts } from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import type { ScheduledDesk, ScheduledWork } from '#jobs/scheduled.ts';
import { applicantLink } from './applicant-link.ts';
import { callSaid } from './call-said.ts';
import type { CallSaid } from './mail.ts';
import { letterMail, longDay } from './selection-mail.ts';

export interface OfferDesk extends Pick<ScheduledDesk, 'now' | 'today' | 'url' | 'queue'> {
  readonly organisation: { readonly slug: string; readonly name: string };
}

type CallRow = RowOf<'call'>;
type FileRow = RowOf<'application'>;

const MILLISECONDS_PER_MINUTE = 60_000;

/** The last day to answer, and the first instant that is too late, on the call's clock. */
export function answerBy(
  call: CallRow,
  today: CalendarDate,
): { readonly lastDay: CalendarDate; readonly instant: string } {
  const lastDay = addDays(today, call.acceptance_days);
  const minute = instantOf(`${addDays(lastDay, 1)}T00:00` as LocalDateTime, call.zone);
  return { lastDay, instant: new Date(minute * MILLISECONDS_PER_MINUTE).toISOString() };
}

interface SaidOfPlace {
  readonly reason?: string | null;
  readonly pool?: string | null;
  readonly rank?: number | null;
  readonly answerBy?: string | null;
}

/** What a letter to this applicant says, days as they read them. */
export function letterFacts(call: CallRow, said: CallSaid, file: FileRow, place: SaidOfPlace): LetterFacts {
  const { locale } = file;
  const day = (one: string) => longDay(one, locale);
  const { interviews_from: from, interviews_to: to } = call;
  return {
    name: `${file.given_name} ${file.family_name}`,
    number: file.number,
    programme: said.programme[locale],
    cohort: said.cohort,
    call: said.title[locale],
    school: said.organisation,
    reason: place.reason ?? null,
    interviews: from && to ? { from: day(from), to: day(to) } : null,
    answerBy: place.answerBy ? day(place.answerBy) : null,
    pool: place.pool ?? null,
    rank: place.rank ?? null,
    nextCall: call.next_call_note,
    eraseAfterMonths: call.erase_refused_months,
  };
}

export async function tellFile(tx: Tx, before: FileRow, after: FileRow, action: string): Promise<void> {
  const label = before.number === null ? '—' : `n° ${before.number}`;
  const subject = { kind: 'application', id: before.id, label };
  await recordChange(tx, { action, subject, changes: diffForAudit('application', before, after) });
}

export async function tellOffer(
  tx: Tx,
  number: number | null,
  before: RowOf<'offer'> | null,
  after: RowOf<'offer'>,
  action: string,
): Promise<void> {
  const subject = { kind: 'offer', id: after.id, label: number === null ? '—' : `n° ${number}` };
  await recordChange(tx, { action, subject, changes: diffForAudit('offer', before, after) });
}

/** The caller holds the lock of the pools and has counted. */
export async function makeOffer(tx: Tx, desk: OfferDesk, call: CallRow, file: FileRow, poolId: string): Promise<void> {
  const { instant } = answerBy(call, desk.today);
  const offer = await insertRow(tx, 'offer', newId(), { application_id: file.id, pool_id: poolId, answer_by: instant });
  await tellOffer(tx, file.number, null, offer!, 'create');
}

async function write(tx: Tx, desk: OfferDesk, call: CallRow, file: FileRow, kind: LetterKind, place: SaidOfPlace) {
  const said = callSaid((await callById(tx, call.id))!, desk.organisation.name);
  const letter = letterOf(kind, letterFacts(call, said, file, place), file.locale);
  const secret = await makeActingLink(tx, { ...applicantLink(file.id), opens: 'decision', sentTo: file.email });
  const address = linkAddress(desk.url, desk.organisation.slug, 'decision', secret);
  await postMail(tx, desk.queue, letterMail(file, letter, said.programme[file.locale], address));
}

/**
 * Offers what is free to whoever is next, until the cohort begins. Takes the lock of the pools itself: a caller that has
 * it already loses nothing. Answers with how many offers were made.
 */
export async function offerFreePlaces(tx: Tx, desk: OfferDesk, cohortId: string): Promise<number> {
  await lockPools(tx, cohortId);
  const begins = await cohortBegins(tx, cohortId);
  if (begins !== null && desk.today >= begins) return 0;
  const rows = await poolsOf(tx, cohortId);
  const pools = rows.map(poolFacts);
  const places = placesByPool(pools, await placesHeld(tx, cohortId), desk.today);
  const waiting = (await waitingFilesOf(tx, cohortId, { lock: true })).map(
    (one): WaitingPlace => ({
      id: one.id,
      poolId: one.pool_id,
      personId: one.person_id,
      applicationId: one.application_id,
      name: '',
      status: one.status,
      rank: one.rank,
      reason: one.reason,
      state: one.state,
    }),
  );
  const next = nextInLine(pools, places, waiting);
  for (const { poolId, waitingId } of next) {
    const application = waiting.find(({ id }) => id === waitingId)!.applicationId!;
    const file = (await findRow(tx, 'application', application, { lock: true }))!;
    const call = (await findRow(tx, 'call', file.call_id))!;
    await settleWaiting(tx, file.id, 'waiting', 'offered');
    const after = (await updateRow(tx, 'application', file.id, file.version, { state: 'selected', pool_id: poolId }))!;
    await tellFile(tx, file, after, 'offer');
    await makeOffer(tx, desk, call, after, poolId);
    const pool = rows.find(({ id }) => id === poolId)!.name;
    await write(tx, desk, call, after, 'offer', { pool, answerBy: answerBy(call, desk.today).lastDay });
  }
  return next.length;
}

/** Offers whose time to answer is over free their places, and these are offered on. */
export const lapsingOffers: ScheduledWork = {
  name: 'lapsed-offers',
  everyMinutes: 15,
  run: async (tx, desk) => {
    for (const cohortId of await cohortsWithLapsed(tx, desk.now)) {
      await lockPools(tx, cohortId);
      for (const offer of await lapsedOffers(tx, cohortId, desk.now)) await lapse(tx, desk, offer);
      await offerFreePlaces(tx, desk, cohortId);
    }
  },
};

async function lapse(tx: Tx, desk: OfferDesk, offer: RowOf<'offer'>): Promise<void> {
  const file = (await findRow(tx, 'application', offer.application_id, { lock: true }))!;
  const call = (await findRow(tx, 'call', file.call_id))!;
  const change = { answer: 'lapsed', answered_at: desk.now };
  await tellOffer(tx, file.number, offer, (await updateRow(tx, 'offer', offer.id, offer.version, change))!, 'lapse');
  await settleWaiting(tx, file.id, 'offered', 'removed');
  const after = (await updateRow(tx, 'application', file.id, file.version, { state: 'declined' }))!;
  await tellFile(tx, file, after, 'lapse');
  await write(tx, desk, call, after, 'lapsed', {});
}
