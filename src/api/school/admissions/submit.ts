/** Submitting: the server's instant of arrival decides, a number is given, what was said is hashed and kept. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keepMade } from '#api/ground/files/index.ts';
import { breaks, broken, type Context, defineRoute } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { completeness, submissionText } from '#core/school/admissions/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { holdBytes } from '#db/ground/files/index.ts';
import { updateRow } from '#db/rows.ts';
import { type ApplicationRow, type FoundCall, takeNumber } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import { callSaid, receiptMail } from '#jobs/school/admissions/index.ts';
import { askedOf, factsOf, instantText } from './call-facts.ts';
import { applicationParams, type LoadedFile, loadedJson, loadFile, ownFile, theFile } from './own-file.ts';

export const submit = defineRoute({
  id: 'application.submit',
  method: 'POST',
  path: '/applications/{applicationId}/submit',
  summary: 'Submits the draft: the instant at which this request arrived decides. A repeat answers the same',
  needs: 'application.file',
  params: applicationParams,
  body: z.strictObject({
    incomplete: z
      .boolean()
      .default(false)
      .meta({ description: 'Submits although something is missing, which can be added until the closing' }),
  }),
  reply: ownFile,
  handle: async (context) => {
    const { tx, params, body, now, actor, services } = context;
    const file = await theFile(tx, params.applicationId, { lock: true });
    const loaded = await loadFile(context, file);
    // The answer to the first attempt was lost on its way.
    if (file.submitted_at !== null) return loadedJson(context, file, loaded);
    const { found, call, answers, pieces } = loaded;
    if (file.state !== 'draft' || now >= instantText(found.call.closes_at)) throw tooLate(found);
    const { complete, missing } = completeness(askedOf(call), factsOf(file, answers, pieces));
    if (!complete && !body.incomplete) throw breaks(missing);
    const said = saidBy(file, loaded, now);
    await keepText(context, said);
    const after = await numbered(tx, file, found, now, said.hash);
    const receipt = { number: after.number!, submittedAt: now, hash: said.hash, complete };
    await postMail(tx, services.queue, receiptMail(file, callSaid(found, actor.organisation.name), receipt));
    return loadedJson(context, after, loaded);
  },
});

const tooLate = ({ call }: FoundCall) => broken('application.closed', { closed: call.closes_on as CalendarDate });

export interface Said {
  readonly text: string;
  readonly hash: string;
}

/** What a file says, of which only the documents, the answers and what is asked have to be loaded. */
export function saidBy(
  file: ApplicationRow,
  { call, answers, pieces, files }: Pick<LoadedFile, 'call' | 'answers' | 'pieces' | 'files'>,
  now: string,
): Said {
  const asked = call.routes.flatMap((route) => route.pieces);
  const codeOf = (pieceId: string) => {
    const { required_piece_id } = pieces.find(({ id }) => id === pieceId)!;
    return asked.find(({ id }) => id === required_piece_id)?.code ?? required_piece_id;
  };
  const text = submissionText({
    applicationId: file.id,
    callCode: call.code,
    submittedAt: now,
    identity: {
      givenName: file.given_name,
      familyName: file.family_name,
      email: file.email,
      phone: file.phone,
      status: file.status,
    },
    route: call.routes.find(({ id }) => id === file.route_id)?.code ?? null,
    poolId: file.pool_id,
    trackId: file.track_id,
    answers,
    files: files.map(({ piece_id, name, sha256 }) => ({ piece: codeOf(piece_id), name, sha256 })),
  });
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

/** Under its own hash, with the pieces: what the receipt attests can be fetched and hashed again. */
async function keepText({ tx, actor, services }: Context<unknown, unknown, unknown>, said: Said): Promise<void> {
  await holdBytes(tx, said.hash);
  await keepMade(services.settings.dataFolder, actor.organisation.id, said.hash, Buffer.from(said.text));
}

/** The call's row is locked from here to the end of the transaction, and for nothing else. */
async function numbered(tx: Tx, file: ApplicationRow, found: FoundCall, now: string, hash: string) {
  const number = await takeNumber(tx, file.call_id, now);
  if (number === null) throw found.call.state === 'published' ? tooLate(found) : broken('application.not-open');
  const values = { state: 'submitted', number, submitted_at: now, submitted_hash: hash };
  const after = (await updateRow(tx, 'application', file.id, file.version, values))!;
  await recordChange(tx, {
    action: 'submit',
    subject: { kind: 'application', id: file.id, label: null },
    changes: diffForAudit('application', file, after),
  });
  return after;
}
