/** What somebody wrote and sent, for whoever reads their file; the database shows nothing before its time. */
import { z } from 'zod';
import { type ApiActor, allowed, Bytes, defineRoute, notAllowed, notFound, sentence, uuid } from '#api/http/index.ts';
import { cohort } from '#core/access/index.ts';
import {
  answersOf,
  type FileState,
  ownSheet,
  type PieceWithFiles,
  piecesWithFiles,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { openBytes, safeHeaders } from '../../ground/files/index.ts';
import { FILE, type FileRow, ofFile, refuseBeforeReading, theCall, theFile } from './selection-call.ts';

export const pieceReply = z.object({
  id: uuid,
  version: z.int(),
  title: sentence,
  state: z.enum(['received', 'legible', 'askedAgain', 'replaced']),
  note: z.string().nullable(),
  files: z.array(z.object({ id: uuid, name: z.string(), mediaType: z.string(), size: z.int() })),
});

export const pieceJson = (piece: PieceWithFiles): z.output<typeof pieceReply> => ({
  id: piece.id,
  version: piece.version,
  title: { fr: piece.title_fr, en: piece.title_en },
  state: piece.state,
  note: piece.note,
  files: piece.files.map(({ id, name, media_type, size }) => ({ id, name, mediaType: media_type, size: Number(size) })),
});

const MET: readonly FileState[] = ['interview', 'noShow', 'selected', 'waiting', 'refused', 'accepted', 'declined'];

/**
 * Whoever assesses opens the files they were given, and those that have come to the interviews; never one that they
 * declared a conflict with. Who runs the admissions without assessing reads no content at all.
 */
export async function refuseContent(tx: Tx, actor: ApiActor, cohortId: string, file: FileRow): Promise<void> {
  const own = actor.kind === 'member' ? await ownSheet(tx, 'reading', file.id, actor.id) : null;
  if (own?.state === 'conflict') throw notAllowed();
  if (own || MET.includes(file.state) || allowed(actor, 'admissions.manage', cohort(cohortId))) return;
  throw notAllowed();
}

const content = z.object({
  applicationId: uuid,
  number: z.int().nullable(),
  state: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  status: z.string().nullable(),
  /** What the call asks, so that answers have their question. */
  questions: z.array(z.unknown()),
  answers: z.record(z.string(), z.unknown()),
  pieces: z.array(pieceReply),
});

const contentRoute = defineRoute({
  id: 'applications.content',
  method: 'GET',
  path: FILE,
  summary: 'What an applicant wrote and sent, once reading is open, for those who assess',
  needs: 'applications.assess',
  params: ofFile,
  reply: content,
  handle: async ({ tx, actor, params, now }) => {
    const call = await theCall(tx, params);
    refuseBeforeReading(call, now);
    const file = await theFile(tx, params);
    await refuseContent(tx, actor, params.cohortId, file);
    const answers = await answersOf(tx, file.id);
    return {
      applicationId: file.id,
      number: file.number,
      state: file.state,
      givenName: file.given_name,
      familyName: file.family_name,
      status: file.status,
      questions: call.questions as unknown[],
      answers: (answers?.answers ?? {}) as Record<string, unknown>,
      pieces: (await piecesWithFiles(tx, [file.id])).map(pieceJson),
    };
  },
});

/** The bytes of one document of a piece, when the file has it. */
export async function pieceBytes(
  tx: Tx,
  dataFolder: string,
  organisation: string,
  applicationId: string,
  fileId: string,
): Promise<Bytes> {
  const found = (await piecesWithFiles(tx, [applicationId]))
    .flatMap(({ files }) => files)
    .find(({ id }) => id === fileId);
  const bytes = found && (await openBytes(dataFolder, organisation, found.sha256));
  if (!bytes) throw notFound();
  return new Bytes(bytes, { ...safeHeaders(found.media_type, found.name), 'content-length': String(found.size) });
}

const bytesRoute = defineRoute({
  id: 'applications.piece-content',
  method: 'GET',
  path: `${FILE}/documents/{documentId}`,
  summary: 'The bytes of a document of an application, once reading is open, for those who assess',
  needs: 'applications.assess',
  params: ofFile.extend({ documentId: uuid }),
  produces: ['application/octet-stream'],
  handle: async ({ tx, actor, params, now, services }) => {
    refuseBeforeReading(await theCall(tx, params), now);
    const file = await theFile(tx, params);
    await refuseContent(tx, actor, params.cohortId, file);
    return pieceBytes(tx, services.settings.dataFolder, actor.organisation.id, file.id, params.documentId);
  },
});

export const contentRoutes = [contentRoute, bytesRoute];
