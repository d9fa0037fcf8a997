/** Applications of a person, erased with them: what tells who applied goes, that somebody applied stays. */
import { type RawBuilder, sql } from 'kysely';
import { type Tx, whoseIs } from '../transaction.ts';

/** In an order that references allow. */
const GOES = [
  'application_answers',
  'piece_file',
  'piece',
  'application_need',
  'reading',
  'interview',
  'waiting_place',
] as const;

/** Returns the hashes of the bytes that went with them. Reading must be open, or nothing of them can be touched. */
export async function dropApplications(tx: Tx, applications: readonly string[]): Promise<string[]> {
  const { organisation } = whoseIs(tx);
  const theirs: RawBuilder<unknown> = sql`any(${[...applications]}::uuid[])`;
  const hashes: string[] = [];
  for (const table of GOES) {
    const { rows } = await sql<{ sha256?: string }>`delete from ${sql.table(table)}
      where organisation_id = ${organisation} and application_id = ${theirs} returning *`.execute(tx);
    hashes.push(...rows.flatMap(({ sha256 }) => sha256 ?? []));
  }
  await sql`update decision set reason = '—', version = version + 1
    where organisation_id = ${organisation} and application_id = ${theirs}`.execute(tx);
  await sql`update interview_slot set application_id = null, chosen_at = null, version = version + 1
    where organisation_id = ${organisation} and application_id = ${theirs}`.execute(tx);
  await sql`update application set given_name = '', family_name = '', email = '', phone = null, person_id = null,
      submitted_hash = null, state = 'erased', version = version + 1
    where organisation_id = ${organisation} and id = ${theirs}`.execute(tx);
  return hashes;
}
