/** Submitting: the server's instant of arrival decides, a number is given, what was said is hashed and kept. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keepMade } from '#api/ground/files/index.ts';
import { breaks, broken, type Context, defineRoute } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { completeness, type Submitted, submissionText } from '#core/school/admissions/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { updateRow } from '#db/rows.ts';
import {
  type ApplicationRow,
  answersOf,
  askedBy,
  callById,
  type FoundCall,
  pieceFilesOf,
  piecesOf,
  takeNumber,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import { callSaid, receiptMail } from '#jobs/school/admissions/index.ts';
import { askedCallJson, askedOf, factsOf, instantText } from './call-facts.ts';
import { applicationParams, ownFile, ownFileJson, theFile } from './own-file.ts';
import { folderOf } from './piece-store.ts';

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
    const { tx, params, body, now } = context;
    const file = await theFile(tx, params.applicationId, { lock: true });
    // The answer to the first attempt was lost on its way.
    if (file.submitted_at !== null) return ownFileJson(context, file);
    const found = (await callById(tx, file.call_id))!;
    if (file.state !== 'draft' || now >= instantText(found.call.closes_at)) throw tooLate(found);
    const call = await askedCallJson(tx, found, context.actor.organisation.name, now);
    const pieces = await piecesOf(tx, [file.id]);
    const answers = (await answersOf(tx, file.id))?.answers;
    const { complete, missing } = completeness(askedOf(call), factsOf(file, answers, pieces));
    if (!complete && !body.incomplete) throw breaks(missing);
    const said = await saidBy(tx, file, found, now);
    await keepText(context, file.id, said);
    const after = await numbered(tx, file, found, now, said.hash);
    const receipt = { number: after.number!, submittedAt: now, hash: said.hash, complete };
    await postMail(
      tx,
      context.services.queue,
      receiptMail(file, callSaid(found, context.actor.organisation.name), receipt),
    );
    return ownFileJson(context, after);
  },
});

const tooLate = ({ call }: FoundCall) => broken('application.closed', { closed: call.closes_on as CalendarDate });

interface Said {
  readonly text: string;
  readonly hash: string;
}

async function saidBy(tx: Tx, file: ApplicationRow, { call, cohort }: FoundCall, now: string): Promise<Said> {
  const { routes, pieces: asked } = await askedBy(tx, cohort);
  const [pieces, files] = [await piecesOf(tx, [file.id]), await pieceFilesOf(tx, file.id)];
  const codeOf = (pieceId: string) => {
    const piece = pieces.find(({ id }) => id === pieceId)!;
    return asked.find(({ id }) => id === piece.required_piece_id)?.code ?? piece.required_piece_id;
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
    route: routes.find(({ id }) => id === file.route_id)?.code ?? null,
    poolId: file.pool_id,
    trackId: file.track_id,
    answers: ((await answersOf(tx, file.id))?.answers ?? {}) as Submitted['answers'],
    files: files.map(({ piece_id, name, sha256 }) => ({ piece: codeOf(piece_id), name, sha256 })),
  });
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

/** Under its own hash, with the pieces: what the receipt attests can be fetched and hashed again. */
async function keepText({ actor, services }: Context<unknown, unknown, unknown>, application: string, said: Said) {
  const folder = folderOf(actor.organisation.id, application);
  await keepMade(services.settings.dataFolder, folder, said.hash, Buffer.from(said.text));
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
