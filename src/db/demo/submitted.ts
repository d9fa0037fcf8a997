/** What the demo's applicants submitted, and the hashes under which it is kept. */
import { sql } from 'kysely';
import {
  type ApplicationRow,
  callById,
  type FoundCall,
  type PieceFileRow,
  type PieceRow,
  piecesOf,
} from '../school/admissions/index.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export interface SubmittedFiles {
  readonly found: FoundCall;
  readonly files: readonly {
    readonly file: ApplicationRow;
    readonly answers: Readonly<Record<string, string | boolean | null>>;
    readonly pieces: readonly PieceRow[];
    readonly files: readonly PieceFileRow[];
  }[];
}

/** Every file of the call that was submitted, with all that it says, in a few readings. */
export async function submittedIn(tx: Tx, callId: string): Promise<SubmittedFiles> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<
    ApplicationRow & { said: SubmittedFiles['files'][number]['answers'] | null; sent: PieceFileRow[] }
  >`
    select a.*, w.answers as said,
      coalesce((select json_agg(to_json(f)) from piece_file f
        where f.organisation_id = a.organisation_id and f.application_id = a.id), '[]') as sent
    from application a
    left join application_answers w on w.organisation_id = a.organisation_id and w.application_id = a.id
    where a.organisation_id = ${organisation} and a.call_id = ${callId} and a.submitted_at is not null`.execute(tx);
  const pieces = Map.groupBy(
    await piecesOf(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ application_id }) => application_id,
  );
  return {
    found: (await callById(tx, callId))!,
    files: rows.map(({ said, sent, ...file }) => ({
      file,
      answers: said ?? {},
      pieces: pieces.get(file.id) ?? [],
      files: sent,
    })),
  };
}

/** Application → SHA-256 of what it said. */
export async function keepHashes(tx: Tx, hashes: Readonly<Record<string, string>>): Promise<void> {
  await sql`update application a set submitted_hash = h.value
    from json_each_text(${JSON.stringify(hashes)}::json) h
    where a.organisation_id = ${whoseIs(tx).organisation} and a.id = h.key::uuid`.execute(tx);
}
