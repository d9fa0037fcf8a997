/** The draft: read by its link, saved as one goes. */
import { z } from 'zod';
import { broken, type Context, defineRoute, notFound, prose, stale, uuid } from '#api/http/index.ts';
import { poolsFor } from '#core/school/admissions/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { updateRow } from '#db/rows.ts';
import {
  type ApplicationRow,
  answersOf,
  askedBy,
  callById,
  ownNeed,
  saveAnswers,
  saveNeed,
} from '#db/school/admissions/index.ts';
import { status } from './call-shapes.ts';
import { answers, applicationParams, ownFile, ownFileJson, refuseClosed, theFile } from './own-file.ts';

export const mine = defineRoute({
  id: 'application.mine',
  method: 'GET',
  path: '/application',
  summary: 'The application whose link this is, with what its call asks and what it lacks',
  needs: 'application.file',
  scope: 'rows',
  reply: ownFile,
  handle: async (context) => {
    const { tx, actor } = context;
    if (actor.kind !== 'link' || actor.self === null) throw notFound();
    return ownFileJson(context, await theFile(tx, actor.self));
  },
});

const name = z.string().max(100);

const change = z.strictObject({
  givenName: name.optional(),
  familyName: name.optional(),
  phone: z.string().max(40).nullable().optional(),
  status: status.nullable().optional(),
  locale: z.enum(['fr', 'en']).optional(),
  routeId: uuid.nullable().optional(),
  poolId: uuid.nullable().optional(),
  trackId: uuid.nullable().optional(),
  /** Those given replace those of the same code; the others stay. */
  answers: answers.optional(),
  need: prose(4000).nullable().optional(),
});
type Change = z.output<typeof change>;

export const save = defineRoute({
  id: 'application.save',
  method: 'PATCH',
  path: '/applications/{applicationId}',
  summary: 'Saves what changed in a draft; the reply says what is still missing',
  needs: 'application.file',
  params: applicationParams,
  body: change,
  reply: ownFile,
  handle: async (context) => {
    const { tx, params, body, ifMatch, now } = context;
    const file = await theFile(tx, params.applicationId, { lock: true });
    if (file.version !== ifMatch) throw stale(await ownFileJson(context, file));
    await refuseClosed(tx, file, now);
    await refuseElsewhere(context, file, body);
    return ownFileJson(context, await saved(context, file, body));
  },
});

type Saving = Context<{ applicationId: string }, unknown, Change>;

async function saved({ tx }: Saving, file: ApplicationRow, body: Change): Promise<ApplicationRow> {
  const { answers: given, need, ...fields } = body;
  const values = Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([field, column]) => {
      const value = fields[field as keyof typeof COLUMNS];
      return value === undefined ? [] : [[column, value]];
    }),
  );
  const changes = [];
  if (given !== undefined) {
    const present = ((await answersOf(tx, file.id))?.answers ?? {}) as object;
    const { before, after } = await saveAnswers(tx, file.id, { ...present, ...given });
    changes.push(...diffForAudit('application_answers', before, after));
  }
  if (need !== undefined && need !== (await ownNeed(tx, file.id))) {
    await saveNeed(tx, file.id, need === '' ? null : need);
    changes.push({ field: 'application_need.need', class: 'private' as const, before: null, after: null });
  }
  const after = (await updateRow(tx, 'application', file.id, file.version, values))!;
  changes.push(...diffForAudit('application', file, after));
  await recordChange(tx, { action: 'change', subject: { kind: 'application', id: file.id, label: null }, changes });
  return after;
}

const COLUMNS = {
  givenName: 'given_name',
  familyName: 'family_name',
  phone: 'phone',
  status: 'status',
  locale: 'locale',
  routeId: 'route_id',
  poolId: 'pool_id',
  trackId: 'track_id',
} as const;

/** Choices are those of this call: a pool that takes the status, a route and a track of its programme, its questions. */
async function refuseElsewhere({ tx }: Saving, file: ApplicationRow, body: Change): Promise<void> {
  const { call, cohort } = (await callById(tx, file.call_id))!;
  const asked = await askedBy(tx, cohort);
  const known = (rows: readonly { readonly id: string }[], id: string | null | undefined) =>
    id == null || rows.some((row) => row.id === id);
  const nowStatus = body.status === undefined ? file.status : body.status;
  const pools = poolsFor(asked.pools, nowStatus);
  const codes = (call.questions as unknown as { code: string }[]).map(({ code }) => code);
  const fits =
    known(asked.routes, body.routeId) &&
    known(pools, body.poolId) &&
    known(asked.tracks, body.trackId) &&
    Object.keys(body.answers ?? {}).every((code) => codes.includes(code));
  if (!fits) throw broken('application.choice-unknown');
}
