/** Frozen documents: the list of a subject's, their bytes, and their erasure. */
import { z } from 'zod';
import {
  type ApiActor,
  Bytes,
  broken,
  type Context,
  defineRoute,
  line,
  notFound,
  row,
  type Services,
  stale,
  uuid,
} from '#api/http/index.ts';
import { type Erasure, erasableOf, eraseFrozen, type FrozenRow, frozenOf } from '#db/ground/files/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { tellDocument } from './freeze.ts';
import { safeHeaders } from './media-type.ts';
import { refuseFrozen } from './rights.ts';
import { openBytes } from './store.ts';
import { dropUnkept } from './unkept.ts';

const erasure = z.object({ at: z.string(), by: z.string(), reason: z.string() });

const frozen = z
  .object({
    ...row,
    subjectId: uuid,
    personId: uuid.nullable(),
    kind: z.string(),
    title: z.string(),
    locale: z.enum(['fr', 'en']),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
    frozenAt: z.string(),
    retainUntil: z.string().nullable(),
    erasure: erasure.nullable().meta({ description: 'What is left of an erased document: its hash, and this' }),
  })
  .meta({ id: 'FrozenDocument' });

export const frozenJson = (found: FrozenRow): z.output<typeof frozen> => ({
  id: found.id,
  version: found.version,
  subjectId: found.subject_id,
  personId: found.person_id,
  kind: found.kind,
  title: found.title,
  locale: found.locale,
  mediaType: found.media_type,
  size: Number(found.size),
  sha256: found.sha256,
  frozenAt: new Date(found.created_at as unknown as string).toISOString(),
  retainUntil: found.retain_until,
  erasure: found.erasure as unknown as Erasure | null,
});

/** What hangs on the holder's own subject, or is about them, is theirs to have. */
const isOwn = (actor: ApiActor, found: Pick<FrozenRow, 'subject_id' | 'person_id'>): boolean =>
  actor.kind === 'link' && actor.self !== null && [found.subject_id, found.person_id].includes(actor.self);

async function readable(tx: Tx, actor: ApiActor, id: string): Promise<FrozenRow> {
  const found = await findRow(tx, 'frozen_document', id);
  if (!found) throw notFound();
  if (!isOwn(actor, found)) await refuseFrozen(tx, actor, found.subject_id);
  return found;
}

export async function frozenBytes(services: Services, actor: ApiActor, found: FrozenRow): Promise<Bytes> {
  const content = found.erased_at
    ? null
    : await openBytes(services.settings.dataFolder, actor.organisation.id, found.sha256);
  if (!content) throw notFound();
  return new Bytes(content, {
    ...safeHeaders(found.media_type, found.title),
    'content-length': String(found.size),
    etag: `"${found.sha256}"`,
  });
}

const list = defineRoute({
  id: 'documents.list',
  method: 'GET',
  path: '/documents',
  summary: 'The frozen documents of one subject',
  needs: 'organisation.read',
  scope: 'rows',
  query: z.object({ subjectId: uuid }),
  reply: z.object({ items: z.array(frozen) }),
  handle: async ({ tx, actor, query: { subjectId } }) => {
    if (!isOwn(actor, { subject_id: subjectId, person_id: null })) await refuseFrozen(tx, actor, subjectId);
    return { items: (await frozenOf(tx, subjectId)).map(frozenJson) };
  },
});

const content = defineRoute({
  id: 'documents.content',
  method: 'GET',
  path: '/documents/{id}/content',
  summary: 'The bytes of a frozen document',
  needs: 'organisation.read',
  scope: 'rows',
  params: z.object({ id: uuid }),
  produces: ['application/octet-stream'],
  handle: async ({ tx, actor, params, services }) => frozenBytes(services, actor, await readable(tx, actor, params.id)),
});

const ofApplication = z.object({ applicationId: uuid });

const listOfApplication = defineRoute({
  id: 'documents.list-of-application',
  method: 'GET',
  path: '/applications/{applicationId}/documents',
  summary: 'The frozen documents of one’s own application',
  needs: 'application.file',
  params: ofApplication,
  reply: z.object({ items: z.array(frozen) }),
  handle: async ({ tx, params }) => ({ items: (await frozenOf(tx, params.applicationId)).map(frozenJson) }),
});

const contentOfApplication = defineRoute({
  id: 'documents.content-of-application',
  method: 'GET',
  path: '/applications/{applicationId}/documents/{id}/content',
  summary: 'The bytes of a frozen document of one’s own application',
  needs: 'application.file',
  params: ofApplication.extend({ id: uuid }),
  produces: ['application/octet-stream'],
  handle: async ({ tx, actor, params, services }) => {
    const found = await findRow(tx, 'frozen_document', params.id);
    if (found?.subject_id !== params.applicationId) throw notFound();
    return frozenBytes(services, actor, found);
  },
});

const erase = defineRoute({
  id: 'documents.erase',
  method: 'POST',
  path: '/documents/{id}/erase',
  summary: 'Erases a frozen document: its bytes and inputs go, its hash and a certificate stay',
  needs: 'audit.erase',
  versioned: 'row',
  params: z.object({ id: uuid }),
  body: z.strictObject({ reason: line(500) }),
  reply: frozen,
  handle: async (context) => {
    const { tx, params, ifMatch, today } = context;
    const found = await findRow(tx, 'frozen_document', params.id, { lock: true });
    if (!found) throw notFound();
    if (found.version !== ifMatch) throw stale(frozenJson(found));
    if (found.retain_until !== null && found.retain_until >= today) {
      throw broken('document.retained', { until: found.retain_until }, ['retainUntil']);
    }
    const after = await eraseOne(context, found, context.body.reason);
    if (!after) throw stale(frozenJson(found));
    return frozenJson(after);
  },
});

type Erasing = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'now' | 'services' | 'afterCommit'>;

async function eraseOne(asked: Erasing, found: FrozenRow, reason: string): Promise<FrozenRow | null> {
  const { tx, actor, now, services, afterCommit } = asked;
  const after = await eraseFrozen(tx, found, { at: now, by: actor.label, reason });
  if (!after) return null;
  await tellDocument(tx, after, 'erase');
  afterCommit(() => dropUnkept(services, actor, [found.sha256]));
  return after;
}

/** With a person go their documents, but those that law keeps: these wait for their day. */
export async function eraseDocumentsOf(asked: Erasing, person: string, today: string, reason: string): Promise<void> {
  for (const found of await erasableOf(asked.tx, person, today)) await eraseOne(asked, found, reason);
}

export const frozenRoutes = [list, content, listOfApplication, contentOfApplication, erase];
