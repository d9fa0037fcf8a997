/** The documents of an application: sent as a photo or a PDF, taken away again while it is a draft. */
import { z } from 'zod';
import { dropReceived, dropUnkept, keepBytes, mediaTypeOf, openBytes, safeHeaders } from '#api/ground/files/index.ts';
import { Bytes, broken, type Context, defineRoute, line, notFound, type Received, uuid } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { holdBytes } from '#db/ground/files/index.ts';
import { newId } from '#db/identifiers.ts';
import { deleteRow, findRow, insertRow, type RowOf, updateRow } from '#db/rows.ts';
import {
  type ApplicationRow,
  askedBy,
  callById,
  type PieceRow,
  pieceFilesOf,
  piecesOf,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { applicationParams, ownFile, ownFileJson, refuseClosed, theFile } from './own-file.ts';
import { scan } from './scanner.ts';

/** A phone's photo or a scanned file of some pages. */
const MOST_MEGABYTES = 15;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const TAKEN: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);

const params = applicationParams.extend({ id: uuid });

export const sendFile = defineRoute({
  id: 'application.files.put',
  method: 'PUT',
  path: '/applications/{applicationId}/files/{id}',
  summary: 'Sends a document: its bytes are the body, a photo or a PDF by their content. A repeat is harmless',
  needs: 'application.file',
  versioned: 'none',
  params,
  query: z.object({ requiredPieceId: uuid, name: line(255) }),
  takesBytes: true,
  reply: ownFile,
  handle: async (context) => {
    const { tx, actor, params: at, query, services, now } = context;
    const received = context.body as unknown as Received;
    const { dataFolder } = services.settings;
    try {
      refuseBytes(received, query.name);
      // Before anything is locked: a scanner takes its time.
      const scanned = await scan(services.settings.scanner, received.path);
      if (scanned === 'infected') throw broken('application.file-infected', { name: query.name });
      const file = await theFile(tx, at.applicationId, { lock: true });
      if (!(await isThere(tx, at.id, file.id, received.sha256))) {
        const piece = await pieceFor(tx, file, query.requiredPieceId, now);
        const kept = await insertRow(tx, 'piece_file', at.id, {
          piece_id: piece.id,
          application_id: file.id,
          name: query.name,
          media_type: mediaTypeOf(received.head),
          size: received.size,
          sha256: received.sha256,
          scanned,
        });
        if (!kept) throw notFound();
        await tell(tx, 'create', null, kept);
      }
      await holdBytes(tx, received.sha256);
      await keepBytes(dataFolder, actor.organisation.id, received.sha256, received.path);
      return ownFileJson(context, file);
    } catch (error) {
      await dropReceived(received.path);
      throw error;
    }
  },
});

function refuseBytes({ size, head }: Received, name: string): void {
  if (size > MOST_BYTES) throw broken('application.file-size', { name, most: MOST_MEGABYTES });
  if (size === 0 || !TAKEN.has(mediaTypeOf(head))) throw broken('application.file-type', { name });
}

/** A send that was repeated because its answer did not arrive. */
async function isThere(tx: Tx, id: string, application: string, sha256: string): Promise<boolean> {
  const present = await findRow(tx, 'piece_file', id);
  if (present && (present.application_id !== application || present.sha256 !== sha256)) throw notFound();
  return present !== null;
}

/** Decided files are asked for nothing more, whatever a piece of theirs still says. */
const STILL_ASKED: ReadonlySet<ApplicationRow['state']> = new Set([
  'draft',
  'submitted',
  'late',
  'incomplete',
  'admissible',
]);

/** The piece the file belongs to, made with its first file. */
async function pieceFor(tx: Tx, file: ApplicationRow, requiredPieceId: string, now: string): Promise<PieceRow> {
  const { cohort } = (await callById(tx, file.call_id))!;
  const asked = (await askedBy(tx, cohort)).pieces.find(({ id }) => id === requiredPieceId);
  if (!asked) throw broken('application.choice-unknown');
  const present = (await piecesOf(tx, [file.id])).find((piece) => piece.required_piece_id === requiredPieceId);
  const isAnswer = present?.state === 'askedAgain';
  if (file.state === 'withdrawn') throw broken('application.withdrawn');
  if (isAnswer && !STILL_ASKED.has(file.state)) throw broken('application.submitted-already');
  // What the school asks for after the closing is taken after it.
  if (!isAnswer) await refuseWhole(tx, file, now);
  const files = (await pieceFilesOf(tx, file.id)).filter(({ piece_id }) => piece_id === present?.id);
  if (!isAnswer && files.length >= asked.most_files) {
    throw broken('application.files-many', { most: asked.most_files });
  }
  if (!present) {
    const made = { application_id: file.id, required_piece_id: requiredPieceId };
    return (await insertRow(tx, 'piece', newId(), made))!;
  }
  if (!isAnswer) return present;
  return (await updateRow(tx, 'piece', present.id, present.version, { state: 'replaced' }))!;
}

/** A submitted file takes what it lacks until the closing: somebody who submitted an incomplete one can still help it. */
async function refuseWhole(tx: Tx, file: ApplicationRow, now: string): Promise<void> {
  await refuseClosed(tx, file.state === 'submitted' ? { ...file, state: 'draft' } : file, now);
}

export const removeFile = defineRoute({
  id: 'application.files.remove',
  method: 'DELETE',
  path: '/applications/{applicationId}/files/{id}',
  summary: 'Takes a document away while the application is a draft',
  needs: 'application.file',
  versioned: 'none',
  params,
  reply: ownFile,
  handle: async (context) => {
    const { tx, actor, params: at, services, now, afterCommit } = context;
    const file = await theFile(tx, at.applicationId, { lock: true });
    await refuseClosed(tx, file, now);
    const files = await pieceFilesOf(tx, file.id);
    const gone = files.find(({ id }) => id === at.id);
    if (!gone) throw notFound();
    await deleteRow(tx, 'piece_file', gone.id, gone.version);
    await tell(tx, 'remove', gone, null);
    const others = files.filter(({ id }) => id !== gone.id);
    if (!others.some(({ piece_id }) => piece_id === gone.piece_id)) {
      const piece = (await findRow(tx, 'piece', gone.piece_id))!;
      await deleteRow(tx, 'piece', piece.id, piece.version);
    }
    afterCommit(() => dropUnkept(services, actor, [gone.sha256]));
    return ownFileJson(context, file);
  },
});

async function tell(tx: Tx, action: string, before: RowOf<'piece_file'> | null, after: RowOf<'piece_file'> | null) {
  const row = (after ?? before)!;
  await recordChange(tx, {
    action,
    subject: { kind: 'piece', id: row.id, label: null },
    changes: diffForAudit('piece_file', before, after),
  });
}

export const fileContent = defineRoute({
  id: 'application.files.content',
  method: 'GET',
  path: '/applications/{applicationId}/files/{id}/content',
  summary: 'The bytes of a document that the applicant sent',
  needs: 'application.file',
  params,
  produces: ['application/octet-stream'],
  handle: async (context) => {
    const file = await theFile(context.tx, context.params.applicationId);
    const found = await findRow(context.tx, 'piece_file', context.params.id);
    if (!found || found.application_id !== file.id) throw notFound();
    return bytesOf(context, found.sha256, found.media_type, found.name);
  },
});

type Asking = Pick<Context<unknown, unknown, unknown>, 'actor' | 'services'>;

export async function bytesOf({ actor, services }: Asking, sha256: string, type: string, name: string) {
  const content = await openBytes(services.settings.dataFolder, actor.organisation.id, sha256);
  if (!content) throw notFound();
  return new Bytes(content, safeHeaders(type, name));
}
