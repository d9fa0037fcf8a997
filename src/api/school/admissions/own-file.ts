/** An applicant's own file: found, shown whole, and told to the audit when it changes. */
import { z } from 'zod';
import { type ApiActor, broken, type Context, notFound, problem, row, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { instant } from '#api/http/shapes.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { completeness } from '#core/school/admissions/index.ts';
import { findRow } from '#db/rows.ts';
import {
  type ApplicationRow,
  answersOf,
  callById,
  type FoundCall,
  ownNeed,
  type PieceFileRow,
  type PieceRow,
  pieceFilesOf,
  piecesOf,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { askedCallJson, askedOf, factsOf, instantText } from './call-facts.ts';
import { type AskedCallJson, askedCall, status } from './call-shapes.ts';

export const answer = z.union([z.string().max(10_000), z.boolean(), z.null()]);
export const answers = z.record(z.string().max(61), answer);

export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'late',
  'incomplete',
  'admissible',
  'interview',
  'selected',
  'waiting',
  'refused',
  'withdrawn',
  'accepted',
  'declined',
  'noShow',
  'erased',
] as const;

export const pieceFile = z.object({
  id: uuid,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  scanned: z.enum(['unscanned', 'clean']),
});

export const ownFile = z.object({
  ...row,
  state: z.enum(APPLICATION_STATES),
  number: z.int().nullable(),
  submittedAt: instant.nullable(),
  submittedHash: z.string().nullable(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  phone: z.string().nullable(),
  status: status.nullable(),
  locale: z.enum(['fr', 'en']),
  routeId: uuid.nullable(),
  poolId: uuid.nullable(),
  trackId: uuid.nullable(),
  answers,
  /** What is needed because of a disability: sealed, for the disability contact alone. */
  need: z.string().nullable(),
  pieces: z.array(
    z.object({
      id: uuid,
      requiredPieceId: uuid,
      state: z.enum(['received', 'legible', 'askedAgain', 'replaced']),
      note: z.string().nullable(),
      files: z.array(pieceFile),
    }),
  ),
  complete: z.boolean(),
  done: z.int(),
  needed: z.int(),
  missing: z.array(problem),
  /** Whether the server looks for malicious programs in what is sent. */
  scans: z.boolean(),
  now: instant,
  call: askedCall,
});
export type OwnFile = z.output<typeof ownFile>;

export const applicationParams = z.object({ applicationId: uuid });

/** The file, locked until the transaction ends when it is to be changed. */
export async function theFile(tx: Tx, id: string, options: { readonly lock?: boolean } = {}): Promise<ApplicationRow> {
  const found = await findRow(tx, 'application', id, options);
  if (!found || found.state === 'erased') throw notFound();
  return found;
}

const fileJson = (file: PieceFileRow): z.output<typeof pieceFile> => ({
  id: file.id,
  name: file.name,
  mediaType: file.media_type,
  size: Number(file.size),
  sha256: file.sha256,
  scanned: file.scanned,
});

type Asking = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'now' | 'services'>;

/** All that belongs to a file, read once. */
export interface LoadedFile {
  readonly found: FoundCall;
  readonly call: AskedCallJson;
  readonly answers: OwnFile['answers'];
  readonly pieces: readonly PieceRow[];
  readonly files: readonly PieceFileRow[];
  readonly need: string | null;
}

export async function loadFile({ tx, actor, now }: Asking, file: ApplicationRow): Promise<LoadedFile> {
  const found = (await callById(tx, file.call_id))!;
  return {
    found,
    call: await askedCallJson(tx, found, actor.organisation.name, now),
    answers: ((await answersOf(tx, file.id))?.answers ?? {}) as OwnFile['answers'],
    pieces: await piecesOf(tx, [file.id]),
    files: await pieceFilesOf(tx, file.id),
    need: await ownNeed(tx, file.id),
  };
}

export const ownFileJson = async (asking: Asking, file: ApplicationRow): Promise<OwnFile> =>
  loadedJson(asking, file, await loadFile(asking, file));

export function loadedJson({ now, services }: Asking, file: ApplicationRow, loaded: LoadedFile): OwnFile {
  const { call, answers: answered, pieces, files, need } = loaded;
  const { missing, ...how } = completeness(askedOf(call), factsOf(file, answered, pieces));
  return {
    id: file.id,
    version: file.version,
    state: file.state,
    number: file.number,
    submittedAt: file.submitted_at === null ? null : instantText(file.submitted_at),
    submittedHash: file.submitted_hash,
    email: file.email,
    givenName: file.given_name,
    familyName: file.family_name,
    phone: file.phone,
    status: file.status,
    locale: file.locale,
    routeId: file.route_id,
    poolId: file.pool_id,
    trackId: file.track_id,
    answers: answered,
    need,
    pieces: pieces.map((piece) => ({
      id: piece.id,
      requiredPieceId: piece.required_piece_id,
      state: piece.state,
      note: piece.note,
      files: files.filter(({ piece_id }) => piece_id === piece.id).map(fileJson),
    })),
    ...how,
    missing: missing.map(problemJson),
    scans: services.settings.scanner != null,
    now,
    call,
  };
}

/** Who holds the link of the file and nobody else: members have other roles, whatever their scope. */
export const isOwn = (actor: ApiActor, id: string): boolean => actor.kind === 'link' && actor.self === id;

/** What can still be changed: a draft of a call that takes files. */
export async function refuseClosed(tx: Tx, file: ApplicationRow, now: string): Promise<void> {
  if (file.state === 'late') throw await closed(tx, file);
  if (file.state !== 'draft') throw broken('application.submitted-already');
  const { call } = (await callById(tx, file.call_id))!;
  if (now >= instantText(call.closes_at)) throw await closed(tx, file);
  if (call.state !== 'published') throw broken('application.not-open');
}

async function closed(tx: Tx, file: ApplicationRow) {
  const { call } = (await callById(tx, file.call_id))!;
  return broken('application.closed', { closed: call.closes_on as CalendarDate });
}
