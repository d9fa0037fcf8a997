/** The waiting list: who, for which places, at which rank and why; and giving the next place. */
import { z } from 'zod';
import { breaks, broken, created, defineRoute, line, notFound, uuid } from '#api/http/index.ts';
import {
  changeRow,
  choice,
  count,
  type Desk,
  type Fields,
  type JsonRow,
  label,
  type RowSpec,
  reference,
  replyOf,
  rowRoutes,
  shown,
} from '#api/rows/index.ts';
import { problem } from '#core/kernel/index.ts';
import {
  passedOver,
  TRAINEE_STATUSES,
  type TraineeStatus,
  WAITING_STATES,
  type WaitingPlace,
} from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import { findInside } from '#db/rows-inside.ts';
import { lockPools } from '#db/school/places.ts';
import { listWaiting, type NamedWaiting } from '#db/school/trainees.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';
import { enrolAccepted, enrolments } from './enrolments.ts';
import { placeFacts } from './place-desk.ts';

const MOST_RANK = 10_000;

const fields: Fields = {
  poolId: reference('pool_id', null),
  personId: reference('person_id', null),
  applicationId: reference('application_id', null),
  rank: count('rank', 1, MOST_RANK),
  reason: label('reason', 1000),
  state: choice('state', WAITING_STATES, 'waiting'),
};

export const waiting: RowSpec = {
  id: 'waiting-places',
  place: ofCohort,
  path: '/waiting-places',
  called: 'line of the waiting list',
  table: 'waiting_place',
  kind: 'waiting-place',
  reads: 'enrolments.read',
  edits: 'enrolments.edit',
  fields,
  order: ['rank'],
  within: { poolId: 'pool', applicationId: 'application' },
  person: (row) => row.person_id as string | null,
  judge: async ({ tx, placeId }, saved) => {
    const list = await listWaiting(tx, placeId);
    const empty = list.find((one) => saved.includes(one.id) && one.person_id === null && one.application_id === null);
    if (empty) throw broken('waiting.nobody', { rank: empty.rank }, ['personId']);
  },
};

export const waitingOf = (row: NamedWaiting): WaitingPlace => ({
  id: row.id,
  poolId: row.pool_id,
  personId: row.person_id,
  applicationId: row.application_id,
  name: [row.given_name, row.family_name].filter((part) => part).join(' '),
  status: row.status as TraineeStatus | null,
  rank: row.rank,
  reason: row.reason,
  state: row.state,
});

/** Gives somebody of the list a place, in order; passing others over wants a reason, which stays with the enrolment. */
const enrolRoute = defineRoute({
  id: 'waiting-places.enrol',
  method: 'POST',
  path: '/cohorts/{cohortId}/waiting-places/{id}/enrolment',
  summary: 'Give a place to somebody of the waiting list: makes the enrolment and closes the line',
  needs: 'enrolments.edit',
  params: z.object({ cohortId: uuid, id: uuid }),
  body: z.strictObject({
    enrolmentId: uuid,
    poolId: uuid,
    status: z.enum(TRAINEE_STATUSES),
    state: z.enum(['offered', 'enrolled']).default('offered'),
    /** Why others who rank higher are passed over. */
    reason: line(1000).optional(),
  }),
  reply: replyOf(enrolments),
  handle: async ({ tx, actor, today, params, body }) => {
    const asked = { tx, actor, today, placeId: params.cohortId };
    const home = await cohortHome(tx, params.cohortId);
    await lockPools(tx, params.cohortId);
    const list = (await listWaiting(tx, params.cohortId)).map(waitingOf);
    const chosen = list.find(({ id }) => id === params.id);
    if (!chosen) throw notFound();
    const { pools } = await placeFacts(tx, params.cohortId);
    const pool = pools.find(({ id }) => id === body.poolId);
    if (!pool) throw broken('places.no-such-pool', {}, ['poolId']);
    if (chosen.state === 'taken')
      return (await repeated({ ...asked, spec: enrolments, home }, body.enrolmentId)) as never;
    if (chosen.state !== 'waiting' && chosen.state !== 'offered') {
      throw broken('waiting.not-waiting', { state: chosen.state });
    }
    const before = passedOver(chosen, pool, list);
    if (before.length > 0 && body.reason === undefined) {
      throw breaks([problem('waiting.passes-over', 'blocking', { name: before[0]!.name }, ['reason'])]);
    }
    const personId = chosen.personId ?? (await personOf(asked.tx, chosen.applicationId));
    const enrolment = await enrolAccepted(asked, {
      ...{ id: body.enrolmentId, personId, poolId: pool.id, trackId: null, routeCode: null },
      ...{ applicationId: chosen.applicationId, status: body.status, state: body.state, note: body.reason ?? null },
      enrolledOn: body.state === 'enrolled' ? today : null,
    });
    const row = (await findRow(tx, 'waiting_place', params.id, { lock: true }))!;
    await changeRow({ ...asked, spec: waiting, home }, params.id, row.version, { state: 'taken' }, false);
    return created(enrolment) as never;
  },
});

/** Sent again after a cut: the enrolment that was made. */
async function repeated(desk: Desk, id: string): Promise<JsonRow> {
  const row = await findInside(desk.tx, 'enrolment', desk.home.inside, id);
  if (!row) throw broken('waiting.not-waiting', { state: 'taken' });
  return (await shown(desk, [row as never]))[0]!;
}

/** Somebody who applied becomes a person when they are accepted; until then there is nobody to enrol. */
async function personOf(tx: Tx, applicationId: string | null): Promise<string> {
  const row = applicationId === null ? null : await findRow(tx, 'application', applicationId);
  if (!row?.person_id) throw broken('waiting.no-person', {}, ['personId']);
  return row.person_id;
}

export const waitingRoutes = [...rowRoutes(waiting), enrolRoute];
