/** Erasing what the school holds of a person beside the person's own row and their applications. */
import { type RawBuilder, sql } from 'kysely';
import { type Tx, whoseIs } from '../transaction.ts';
import { ownSets } from './own.ts';

export interface Dropped {
  /** Of bytes that nothing may need any more. */
  readonly hashes: readonly string[];
}

/**
 * Facts that prove a training stay as they are, without a name; so do the files attached to enrolments in `proven`,
 * whose proofs must still be there. Links that act for the person end. What was written to an address goes when it is
 * `confirmed` as theirs, or whichever of theirs it is (`emails`): the caller says by whose word.
 */
export async function dropPersonal(
  tx: Tx,
  person: string,
  { proven, addresses }: { readonly proven: readonly string[]; readonly addresses: 'confirmed' | 'emails' },
): Promise<Dropped> {
  const { organisation } = whoseIs(tx);
  const theirs = sql.table(addresses);
  const run = async (statement: RawBuilder<unknown>): Promise<readonly { readonly sha256?: string }[]> => {
    const { rows } = await sql<{ sha256?: string }>`with ${ownSets(tx, person)} ${statement}`.execute(tx);
    return rows;
  };
  const isKept = sql`any(${[...proven]}::uuid[])`;
  const files = await run(sql`delete from file where organisation_id = ${organisation}
    and subject_id in (select id from subjects) and subject_id <> all(${[...proven]}::uuid[])
    and id not in (select file_id from departure where organisation_id = ${organisation} and file_id is not null and enrolment_id = ${isKept})
    and id not in (select file_id from presence where organisation_id = ${organisation} and file_id is not null)
    returning sha256`);
  await run(sql`delete from outbox_message where organisation_id = ${organisation}
    and (about_id in (select id from subjects) or lower(recipient) in (select email from ${theirs}))`);
  await run(sql`delete from meeting_registration where organisation_id = ${organisation}
    and lower(email) in (select email from ${theirs})`);
  await run(sql`update share_link set label = null, sent_to = null, revoked_at = coalesce(revoked_at, now()), version = version + 1
    where organisation_id = ${organisation} and subject_id in (select id from subjects)`);
  await run(sql`update enrolment set note = null, version = version + 1
    where organisation_id = ${organisation} and note is not null and id in (select id from enrolments)`);
  await run(sql`update enrolment_funding set note = null, version = version + 1
    where organisation_id = ${organisation} and note is not null and enrolment_id in (select id from enrolments)`);
  await run(sql`update departure set note = null, version = version + 1
    where organisation_id = ${organisation} and note is not null and enrolment_id in (select id from enrolments)
      and enrolment_id <> all(${[...proven]}::uuid[])`);
  await run(sql`delete from application_need where organisation_id = ${organisation}
    and enrolment_id in (select id from enrolments)`);
  await run(sql`update waiting_place set person_id = null, reason = '—', version = version + 1
    where organisation_id = ${organisation} and person_id in (select id from persons)`);
  await run(sql`update trainer set siret = null, declaration_number = null, titles = null, version = version + 1
    where organisation_id = ${organisation} and id in (select id from trainers)`);
  await run(sql`update trainer_mission set note = null, version = version + 1
    where organisation_id = ${organisation} and note is not null and trainer_id in (select id from trainers)`);
  for (const table of ['availability', 'availability_request', 'trainer_skill']) {
    await run(sql`delete from ${sql.table(table)} where organisation_id = ${organisation}
      and trainer_id in (select id from trainers)`);
  }
  return { hashes: files.flatMap(({ sha256 }) => sha256 ?? []) };
}
