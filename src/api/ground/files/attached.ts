/** Documents attached to people, places, events and productions. */
import { z } from 'zod';
import {
  Bytes,
  defineRoute,
  line,
  notFound,
  putRow,
  type Received,
  removeRow,
  row,
  type Stored,
  uuid,
} from '#api/http/index.ts';
import { filesOf, holdBytes } from '#db/ground/files/index.ts';
import { findRow } from '#db/rows.ts';
import { mediaTypeOf, safeHeaders } from './media-type.ts';
import { refuseSubject } from './rights.ts';
import { dropReceived, keepBytes, openBytes } from './store.ts';
import { dropUnkept } from './unkept.ts';

const file = z.object({
  ...row,
  subjectId: uuid,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
});

const stored: Stored<'file', z.output<typeof file>> = {
  table: 'file',
  kind: 'file',
  label: ({ name }) => name,
  json: (found) => ({
    id: found.id,
    version: found.version,
    subjectId: found.subject_id,
    name: found.name,
    mediaType: found.media_type,
    size: found.size,
    sha256: found.sha256,
  }),
};

const id = z.object({ id: uuid });

const list = defineRoute({
  id: 'files.list',
  method: 'GET',
  path: '/files',
  summary: 'The documents of one subject',
  needs: 'organisation.read',
  scope: 'rows',
  query: z.object({ subjectId: uuid }),
  reply: z.object({ items: z.array(file) }),
  handle: async ({ tx, actor, query }) => {
    await refuseSubject(tx, actor, query.subjectId, 'read');
    return { items: (await filesOf(tx, query.subjectId)).map(stored.json) };
  },
});

const put = defineRoute({
  id: 'files.put',
  method: 'PUT',
  path: '/files/{id}',
  summary: 'Attaches a document: its bytes are the body; its type is told by its content',
  needs: 'organisation.read',
  scope: 'rows',
  params: id,
  query: z.object({ subjectId: uuid, name: line(255) }),
  takesBytes: true,
  reply: file,
  handle: async (context) => {
    const { tx, actor, params, query, services } = context;
    const received = context.body as unknown as Received;
    const { dataFolder } = services.settings;
    try {
      await refuseSubject(tx, actor, query.subjectId, 'edit');
      const present = await findRow(tx, 'file', params.id);
      if (present) await refuseSubject(tx, actor, present.subject_id, 'edit');
      const answer = await putRow(context, stored, params.id, {
        subject_id: query.subjectId,
        name: query.name,
        media_type: mediaTypeOf(received.head),
        size: received.size,
        sha256: received.sha256,
      });
      await holdBytes(tx, received.sha256);
      await keepBytes(dataFolder, actor.organisation.id, received.sha256, received.path);
      return answer;
    } catch (error) {
      await dropReceived(received.path);
      throw error;
    }
  },
});

const download = defineRoute({
  id: 'files.content',
  method: 'GET',
  path: '/files/{id}/content',
  summary: 'The bytes of a document',
  needs: 'organisation.read',
  scope: 'rows',
  params: id,
  produces: ['application/octet-stream'],
  handle: async ({ tx, actor, params, services }) => {
    const found = await findRow(tx, 'file', params.id);
    if (!found) throw notFound();
    await refuseSubject(tx, actor, found.subject_id, 'read');
    const content = await openBytes(services.settings.dataFolder, actor.organisation.id, found.sha256);
    if (!content) throw notFound();
    return new Bytes(content, { ...safeHeaders(found.media_type, found.name), 'content-length': String(found.size) });
  },
});

const remove = defineRoute({
  id: 'files.remove',
  method: 'DELETE',
  path: '/files/{id}',
  summary: 'Takes a document away, with its bytes',
  needs: 'organisation.read',
  scope: 'rows',
  params: id,
  handle: async ({ tx, actor, params, ifMatch, services, afterCommit }) => {
    const found = await findRow(tx, 'file', params.id);
    if (!found) throw notFound();
    await refuseSubject(tx, actor, found.subject_id, 'edit');
    await removeRow(tx, stored, params.id, ifMatch!);
    afterCommit(() => dropUnkept(services, actor, [found.sha256]));
  },
});

export const attached = [list, put, download, remove];
