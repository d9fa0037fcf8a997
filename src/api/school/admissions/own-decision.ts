/** What an applicant is told, and their answer: by their link. */
import { z } from 'zod';
import { broken, type Context, defineRoute, notFound, sentence, uuid } from '#api/http/index.ts';
import { findRow, type RowOf, updateRow } from '#db/rows.ts';
import { cohortBegins, latestOffer, sentDecisions, settleWaiting, slotOf } from '#db/school/admissions/index.ts';
import { lockPools } from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import { offerFreePlaces, tellFile, tellOffer } from '#jobs/school/admissions/index.ts';
import { enrolWhoAccepted, giveUpPlace } from './acceptance.ts';
import { offerDesk } from './offer-desk.ts';
import { ownFile } from './own-interview.ts';
import { saidOf } from './said.ts';
import type { CallRow, FileRow } from './selection-call.ts';
import { slotJson, slotReply } from './slots.ts';

const ofApplication = z.object({ applicationId: uuid });

const own = z.object({
  state: z.string(),
  number: z.int().nullable(),
  name: z.string(),
  organisation: z.string(),
  programme: sentence,
  cohort: z.string(),
  zone: z.string(),
  nextCall: z.string().nullable(),
  eraseAfterMonths: z.int(),
  interview: slotReply.nullable(),
  decisions: z.array(
    z.object({
      stage: z.enum(['admissibility', 'first', 'final']),
      outcome: z.string(),
      reason: z.string(),
      sentAt: z.string(),
      letterId: uuid.nullable(),
    }),
  ),
  offer: z
    .object({
      id: uuid,
      pool: z.string(),
      answerBy: z.string(),
      open: z.boolean(),
      answer: z.enum(['accepted', 'declined', 'lapsed', 'noShow']).nullable(),
    })
    .nullable(),
});

async function ownJson(tx: Tx, file: FileRow, call: CallRow, organisation: string, now: string) {
  const said = await saidOf(tx, call, organisation);
  const offer = await latestOffer(tx, file.id);
  const pool = offer && (await findRow(tx, 'pool', offer.pool_id));
  const slot = await slotOf(tx, file.id);
  return {
    state: file.state,
    number: file.number,
    name: `${file.given_name} ${file.family_name}`,
    organisation,
    programme: said.programme,
    cohort: said.cohort,
    zone: call.zone,
    nextCall: call.next_call_note,
    eraseAfterMonths: call.erase_refused_months,
    interview: slot && slotJson(slot),
    decisions: (await sentDecisions(tx, file.id)).map((one) => ({
      stage: one.stage,
      outcome: one.outcome,
      reason: one.reason,
      sentAt: one.sent_at!,
      letterId: one.letter_id,
    })),
    offer: offer && {
      id: offer.id,
      pool: pool!.name,
      answerBy: offer.answer_by,
      open: offer.answer === null && now < offer.answer_by,
      answer: offer.answer,
    },
  };
}

const readRoute = defineRoute({
  id: 'own-decision.read',
  method: 'GET',
  path: '/applications/{applicationId}/decision',
  summary: 'What was decided of one’s own application, and the place offered',
  needs: 'application.file',
  params: ofApplication,
  reply: own,
  handle: async ({ tx, actor, params, now }) => {
    const { file, call } = await ownFile(tx, params.applicationId);
    return ownJson(tx, file, call, actor.organisation.name, now);
  },
});

type Asked = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'now' | 'today' | 'services'>;

/** Pools first, then the file, then the offer: the order in which everybody locks. */
async function lockedOffer({ tx }: Asked, applicationId: string) {
  const { call } = await ownFile(tx, applicationId);
  await lockPools(tx, call.cohort_id);
  const { file } = await ownFile(tx, applicationId, { lock: true });
  return { file, call, offer: await latestOffer(tx, file.id, { lock: true }) };
}

async function becomes(tx: Tx, file: FileRow, state: FileRow['state'], action: string): Promise<FileRow> {
  const after = (await updateRow(tx, 'application', file.id, file.version, { state }))!;
  await tellFile(tx, file, after, action);
  return after;
}

async function answer(tx: Tx, file: FileRow, offer: RowOf<'offer'>, given: 'accepted' | 'declined', now: string) {
  const after = (await updateRow(tx, 'offer', offer.id, offer.version, { answer: given, answered_at: now }))!;
  await tellOffer(tx, file.number, offer, after, 'answer');
}

const answerRoute = defineRoute({
  id: 'own-decision.answer',
  method: 'PUT',
  path: '/applications/{applicationId}/offers/{offerId}/answer',
  summary: 'Accept the place offered, which enrols, or decline it, which offers it to the next person at once',
  needs: 'application.file',
  versioned: 'none',
  params: ofApplication.extend({ offerId: uuid }),
  body: z.strictObject({ answer: z.enum(['accepted', 'declined']) }),
  reply: own,
  handle: async (context) => {
    const { tx, actor, params, body, now } = context;
    const { file, call, offer } = await lockedOffer(context, params.applicationId);
    if (offer?.id !== params.offerId) throw notFound();
    const said = (row: FileRow) => ownJson(tx, row, call, actor.organisation.name, now);
    if (offer.answer === body.answer) return said(file);
    if (offer.answer === 'lapsed') throw broken('admissions.offer-lapsed');
    if (offer.answer !== null) throw broken('admissions.offer-answered');
    if (now >= offer.answer_by) throw broken('admissions.offer-lapsed');
    await answer(tx, file, offer, body.answer, now);
    if (body.answer === 'declined') {
      await settleWaiting(tx, file.id, 'offered', 'declined');
      const after = await becomes(tx, file, 'declined', 'decline');
      await offerFreePlaces(tx, offerDesk(context), call.cohort_id);
      return said(after);
    }
    await settleWaiting(tx, file.id, 'offered', 'taken');
    const accepted = await becomes(tx, file, 'accepted', 'accept');
    return said(await enrolWhoAccepted(context, call, accepted, offer.pool_id));
  },
});

const OVER: readonly FileRow['state'][] = ['declined', 'refused', 'late', 'noShow', 'erased'];
export const isOver = (state: FileRow['state']): boolean => state === 'withdrawn' || OVER.includes(state);

/** For a route of the applicant's own and for the school: leaves whatever the file was in, and frees its place. */
export async function withdrawFile(context: Asked, applicationId: string): Promise<FileRow> {
  const { tx, now, today } = context;
  const { file, call, offer } = await lockedOffer(context, applicationId);
  if (file.state === 'withdrawn') return file;
  if (OVER.includes(file.state)) throw broken('application.cannot-withdraw');
  // Once the course has begun one leaves it, with a last day and a reason: that is the school's to note.
  const begins = file.state === 'accepted' ? await cohortBegins(tx, call.cohort_id) : null;
  if (begins !== null && today >= begins) throw broken('application.cannot-withdraw');
  if (offer?.answer === null) await answer(tx, file, offer, 'declined', now);
  await settleWaiting(tx, file.id, 'waiting', 'removed');
  await settleWaiting(tx, file.id, 'offered', 'removed');
  if (file.state === 'accepted') await giveUpPlace(context, call, file);
  const slot = await slotOf(tx, file.id);
  if (slot && slot.starts_at > now) {
    await updateRow(tx, 'interview_slot', slot.id, slot.version, { application_id: null, chosen_at: null });
  }
  const after = await becomes(tx, file, 'withdrawn', 'withdraw');
  if (offer?.answer === null || file.state === 'accepted') {
    await offerFreePlaces(tx, offerDesk(context), call.cohort_id);
  }
  return after;
}

export const ownDecisionRoutes = [readRoute, answerRoute];
