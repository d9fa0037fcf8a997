/** The files of a call as its coordinators see them: who, how far, what is missing among the pieces; no content. */
import { z } from 'zod';
import { pageOf, readCursor } from '#api/http/cursor.ts';
import { defineRoute, notFound, page, paging, problem, row, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { instant } from '#api/http/shapes.ts';
import { completeness, twinsAmong, waysToWrite } from '#core/school/admissions/index.ts';
import { findInside } from '#db/rows-inside.ts';
import {
  type ApplicationRow,
  answersOf,
  applicationsOf,
  callById,
  countsByState,
  filesUnder,
  piecesOf,
} from '#db/school/admissions/index.ts';
import { insideCohort } from '#db/school/cohort-rows.ts';
import type { Tx } from '#db/transaction.ts';
import { askedCallJson, askedOf, factsOf, instantText } from './call-facts.ts';
import { status } from './call-shapes.ts';
import { APPLICATION_STATES } from './own-file.ts';

const state = z.enum(APPLICATION_STATES);
const params = z.object({ cohortId: uuid, callId: uuid });

const listed = z.object({
  ...row,
  state,
  number: z.int().nullable(),
  name: z.string(),
  email: z.string(),
  status: status.nullable(),
  routeId: uuid.nullable(),
  poolId: uuid.nullable(),
  trackId: uuid.nullable(),
  begunAt: instant,
  submittedAt: instant.nullable(),
  /** Whether answers counted: nobody sees before reading opens whether a question was answered. */
  judged: z.enum(['whole', 'pieces']),
  done: z.int(),
  needed: z.int(),
  missing: z.array(problem),
  /** Other files of the call under the same address or the same name. */
  twins: z.array(z.object({ applicationId: uuid, number: z.int().nullable(), state, by: z.enum(['address', 'name']) })),
});

async function refuseElsewhere(tx: Tx, cohortId: string, callId: string): Promise<void> {
  if (!(await findInside(tx, 'call', insideCohort(cohortId), callId))) throw notFound();
}

export const filesList = defineRoute({
  id: 'admissions.files.list',
  method: 'GET',
  path: '/cohorts/{cohortId}/calls/{callId}/files',
  summary: 'The applications of a call with what they lack, by pages',
  needs: 'admissions.read',
  params,
  query: z.object({ ...paging, state: state.optional() }),
  reply: page(listed),
  handle: async ({ tx, actor, params: at, query, now }) => {
    await refuseElsewhere(tx, at.cohortId, at.callId);
    const found = (await callById(tx, at.callId))!;
    const call = await askedCallJson(tx, found, actor.organisation.name, now);
    const isOpen = now >= instantText(found.call.reading_opens_at);
    const asked = askedOf(isOpen ? call : { ...call, questions: [] });
    const cursor = readCursor(query.after, 1);
    const states = query.state ? [query.state] : null;
    const rows = await applicationsOf(tx, at.callId, states, { after: cursor, limit: query.limit + 1 });
    const { items, next } = pageOf(
      rows,
      query.limit,
      (one) => one,
      ({ id }) => [id],
    );
    const pieces = await piecesOf(
      tx,
      items.map(({ id }) => id),
    );
    const twins = await twinsOf(tx, at.callId, items);
    const json = [];
    for (const file of items) {
      const answers = isOpen ? (await answersOf(tx, file.id))?.answers : {};
      const its = pieces.filter(({ application_id }) => application_id === file.id);
      const { done, needed, missing } = completeness(asked, factsOf(file, answers, its));
      json.push({
        ...listedJson(file, isOpen),
        done,
        needed,
        missing: missing.map(problemJson),
        twins: twins(file.id),
      });
    }
    return { items: json, next };
  },
});

/** Of each file of a page, those of the whole call that look like the same person's. */
async function twinsOf(
  tx: Tx,
  callId: string,
  page: readonly ApplicationRow[],
): Promise<(id: string) => z.output<typeof listed>['twins']> {
  const names = page.flatMap(({ given_name, family_name }) => [given_name, family_name].flatMap(waysToWrite));
  const files = await filesUnder(
    tx,
    callId,
    page.map(({ email }) => email),
    names,
  );
  const byId = new Map(files.map((file) => [file.id, file]));
  const found = twinsAmong(
    files.map(({ id, email, given_name, family_name }) => ({ id, email, name: `${given_name} ${family_name}` })),
  );
  return (id) =>
    (found.get(id) ?? []).map((twin) => {
      const { number, state } = byId.get(twin.id)!;
      return { applicationId: twin.id, number, state, by: twin.by };
    });
}

const listedJson = (file: ApplicationRow, isOpen: boolean) => ({
  id: file.id,
  version: file.version,
  state: file.state,
  number: file.number,
  name: [file.given_name, file.family_name].filter((part) => part !== '').join(' '),
  email: file.email,
  status: file.status,
  routeId: file.route_id,
  poolId: file.pool_id,
  trackId: file.track_id,
  begunAt: instantText(file.created_at),
  submittedAt: file.submitted_at === null ? null : instantText(file.submitted_at),
  judged: isOpen ? ('whole' as const) : ('pieces' as const),
});

export const filesCount = defineRoute({
  id: 'admissions.files.count',
  method: 'GET',
  path: '/cohorts/{cohortId}/calls/{callId}/files-count',
  summary: 'How many applications of a call are in each state',
  needs: 'admissions.read',
  params,
  reply: z.object({ states: z.record(z.string(), z.int()) }),
  handle: async ({ tx, params: at }) => {
    await refuseElsewhere(tx, at.cohortId, at.callId);
    return { states: await countsByState(tx, at.callId) };
  },
});
