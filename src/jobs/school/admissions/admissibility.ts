/** Once reading is open: which files are processed. What each is told is told once, whoever comes first, job or person. */
import type { Problem } from '#core/kernel/index.ts';
import { type Admissibility, admissibilityOf, completeness, type Question } from '#core/school/admissions/index.ts';
import { problemText } from '#core/words.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, type RowOf, updateRow } from '#db/rows.ts';
import {
  answersOf,
  askedBy,
  callById,
  decisionsOf,
  type FileOfCall,
  filesOfCall,
  piecesOf,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import { askedOfRows, factsOfRows } from './asked.ts';
import { callSaid } from './call-said.ts';
import { incompleteMail, tooLateMail } from './mail.ts';
import { type OfferDesk, tellFile } from './offers.ts';

type CallRow = RowOf<'call'>;

export interface WeighedFile {
  readonly file: FileOfCall;
  readonly outcome: Admissibility;
  readonly missing: readonly Problem[];
}

/** The drafts and submitted files of a closed call. The database shows their content once reading is open. */
export async function weighFiles(
  tx: Tx,
  call: CallRow,
  options: { readonly lock?: boolean } = {},
): Promise<WeighedFile[]> {
  const found = (await callById(tx, call.id))!;
  const asked = askedOfRows(await askedBy(tx, found.cohort), call.questions as unknown as readonly Question[]);
  const weighed: WeighedFile[] = [];
  for (const file of await filesOfCall(tx, call.id, { states: ['draft', 'submitted'], ...options })) {
    const answers = (await answersOf(tx, file.id))?.answers;
    const { missing } = completeness(asked, factsOfRows(file, answers, await piecesOf(tx, [file.id])));
    const facts = { state: file.state, submittedAt: file.submitted_at, missing: missing.map(({ code }) => code) };
    const outcome = admissibilityOf(facts, call.closes_at);
    if (outcome !== null) weighed.push({ file, outcome, missing });
  }
  return weighed;
}

/** What it lacks is nothing but what the school asked for again. */
const waitsForAPiece = ({ outcome, missing }: WeighedFile): boolean =>
  outcome === 'incomplete' && missing.every(({ code }) => code === 'application.piece-again');

/**
 * Says it of every file that waits for it, writes to those that are not processed, and keeps it as a decision. With
 * `waitsForPieces`, a file that lacks a piece asked for again and nothing else is left until it comes or somebody closes.
 */
export async function settleAdmissibility(
  tx: Tx,
  desk: OfferDesk,
  call: CallRow,
  { waitsForPieces = false }: { readonly waitsForPieces?: boolean } = {},
): Promise<Readonly<Record<Admissibility, number>>> {
  const said = callSaid((await callById(tx, call.id))!, desk.organisation.name);
  for (const weighed of await weighFiles(tx, call, { lock: true })) {
    if (waitsForPieces && waitsForAPiece(weighed)) continue;
    const { file, outcome, missing } = weighed;
    const after = (await updateRow(tx, 'application', file.id, file.version, { state: outcome }))!;
    await tellFile(tx, file, after, 'decide');
    if (outcome === 'late') await postMail(tx, desk.queue, tooLateMail(file, said));
    if (outcome === 'incomplete') {
      const sentences = missing.map((one) => problemText(one, file.locale));
      await postMail(tx, desk.queue, incompleteMail(file, said, sentences));
    }
  }
  return decide(tx, desk, call);
}

const REASONS: Readonly<Record<Admissibility, string>> = {
  admissible: 'Dossier complet, déposé à temps.',
  late: 'Dossier non déposé à la clôture.',
  incomplete: 'Dossier incomplet à la clôture.',
};

/** Files that came to their state before, by the work that comes round, get their decision too. */
async function decide(tx: Tx, desk: OfferDesk, call: CallRow) {
  const counts: Record<Admissibility, number> = { admissible: 0, late: 0, incomplete: 0 };
  const decided = new Set(
    (await decisionsOf(tx, call.id, { stage: 'admissibility' })).map((one) => one.application_id),
  );
  for (const file of await filesOfCall(tx, call.id, { states: ['admissible', 'late', 'incomplete'] })) {
    const outcome = file.state as Admissibility;
    counts[outcome] += 1;
    if (decided.has(file.id)) continue;
    const row = await insertRow(tx, 'decision', newId(), {
      application_id: file.id,
      stage: 'admissibility',
      outcome,
      reason: REASONS[outcome],
      decided_on: desk.today,
      sent_at: outcome === 'admissible' ? null : desk.now,
    });
    const label = file.number === null ? '—' : `n° ${file.number}`;
    const subject = { kind: 'decision', id: row!.id, label };
    await recordChange(tx, { action: 'create', subject, changes: diffForAudit('decision', null, row!) });
  }
  return counts;
}
