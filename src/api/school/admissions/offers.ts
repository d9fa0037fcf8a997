/** Places offered, who waits, and what the school itself does about them. */
import { z } from 'zod';
import { broken, defineRoute, notFound, stale, uuid } from '#api/http/index.ts';
import { placesByPool } from '#core/school/cohorts/index.ts';
import { findRow, type RowOf, updateRow } from '#db/rows.ts';
import { filesOfCall, offersOf, placesHeld, poolsOf, waitingFilesOf } from '#db/school/admissions/index.ts';
import { lockPools, poolFacts } from '#db/school/places.ts';
import { offerFreePlaces, tellFile, tellOffer } from '#jobs/school/admissions/index.ts';
import { giveUpPlace } from './acceptance.ts';
import { offerDesk } from './offer-desk.ts';
import { withdrawFile } from './own-decision.ts';
import { CALL, FILE, ofCall, ofFile, refuseWithoutMarks, theCall, theFile } from './selection-call.ts';

const offer = z.object({
  id: uuid,
  version: z.int(),
  applicationId: uuid,
  number: z.int().nullable(),
  name: z.string(),
  poolId: uuid,
  answerBy: z.string(),
  answer: z.enum(['accepted', 'declined', 'lapsed', 'noShow']).nullable(),
  answeredAt: z.string().nullable(),
  createdAt: z.string(),
});

const state = z.object({
  pools: z.array(
    z.object({ id: uuid, name: z.string(), places: z.int(), taken: z.int(), borrowed: z.int(), free: z.int() }),
  ),
  offers: z.array(offer),
  waiting: z.array(
    z.object({
      applicationId: uuid.nullable(),
      number: z.int().nullable(),
      name: z.string(),
      poolId: uuid.nullable(),
      rank: z.int(),
      reason: z.string(),
    }),
  ),
});

const listRoute = defineRoute({
  id: 'offers.list',
  method: 'GET',
  path: `${CALL}/offers`,
  summary: 'Places by pool, the offers made with their answers, and the waiting list',
  needs: 'admissions.read',
  params: ofCall,
  reply: state,
  handle: async ({ tx, actor, params, today }) => {
    const call = await theCall(tx, params);
    refuseWithoutMarks(actor, params.cohortId);
    const files = new Map((await filesOfCall(tx, call.id)).map((file) => [file.id, file]));
    const named = (id: string | null) => {
      const file = id === null ? undefined : files.get(id);
      return { number: file?.number ?? null, name: file ? `${file.given_name} ${file.family_name}` : '' };
    };
    const pools = await poolsOf(tx, call.cohort_id);
    const places = placesByPool(pools.map(poolFacts), await placesHeld(tx, call.cohort_id), today).pools;
    return {
      pools: pools.map(({ id, name }) => {
        const { places: all, taken, borrowed, free } = places.find(({ poolId }) => poolId === id)!;
        return { id, name, places: all, taken, borrowed, free };
      }),
      offers: (await offersOf(tx, call.id)).map((one) => ({ ...offerJson(one), ...named(one.application_id) })),
      waiting: (await waitingFilesOf(tx, call.cohort_id)).map((one) => ({
        applicationId: one.application_id,
        ...named(one.application_id),
        poolId: one.pool_id,
        rank: one.rank,
        reason: one.reason,
      })),
    };
  },
});

const offerJson = (row: RowOf<'offer'>) => ({
  id: row.id,
  version: row.version,
  applicationId: row.application_id,
  poolId: row.pool_id,
  answerBy: row.answer_by,
  answer: row.answer,
  answeredAt: row.answered_at,
  createdAt: row.created_at,
});

const fillRoute = defineRoute({
  id: 'offers.fill',
  method: 'POST',
  path: `${CALL}/offers`,
  summary: 'Offer what is free to whoever is next on the waiting list, now',
  needs: 'admissions.manage',
  params: ofCall,
  reply: z.object({ made: z.int() }),
  handle: async (context) => {
    const call = await theCall(context.tx, context.params);
    return { made: await offerFreePlaces(context.tx, offerDesk(context), call.cohort_id) };
  },
});

const noShowRoute = defineRoute({
  id: 'offers.no-show',
  method: 'PATCH',
  path: `${CALL}/offers/{id}`,
  summary: 'Say that whoever accepted a place did not come: it is offered to the next person at once',
  needs: 'admissions.manage',
  params: ofCall.extend({ id: uuid }),
  body: z.strictObject({ answer: z.literal('noShow') }),
  reply: offer,
  handle: async (context) => {
    const { tx, params, ifMatch, now } = context;
    const call = await theCall(tx, params);
    await lockPools(tx, call.cohort_id);
    const before = await findRow(tx, 'offer', params.id, { lock: true });
    if (!before) throw notFound();
    const file = await theFile(tx, { callId: call.id, applicationId: before.application_id }, { lock: true });
    const named = { number: file.number, name: `${file.given_name} ${file.family_name}` };
    if (before.version !== ifMatch) throw stale({ ...offerJson(before), ...named });
    if (before.answer !== 'accepted') throw broken('admissions.offer-not-accepted');
    const after = (await updateRow(tx, 'offer', before.id, before.version, { answer: 'noShow', answered_at: now }))!;
    await tellOffer(tx, file.number, before, after, 'no-show');
    await giveUpPlace(context, call, file);
    const changed = (await updateRow(tx, 'application', file.id, file.version, { state: 'noShow' }))!;
    await tellFile(tx, file, changed, 'no-show');
    await offerFreePlaces(tx, offerDesk(context), call.cohort_id);
    return { ...offerJson(after), ...named };
  },
});

const withdrawRoute = defineRoute({
  id: 'applications.withdraw',
  method: 'POST',
  path: `${FILE}/withdrawal`,
  summary: 'Note that somebody withdrew by telephone or letter: their place is offered on at once',
  needs: 'admissions.manage',
  params: ofFile,
  reply: z.object({ applicationId: uuid, state: z.string() }),
  handle: async (context) => {
    await theCall(context.tx, context.params);
    const file = await theFile(context.tx, context.params);
    const after = await withdrawFile(context, file.id);
    return { applicationId: after.id, state: after.state };
  },
});

export const offerRoutes = [listRoute, fillRoute, noShowRoute, withdrawRoute];
