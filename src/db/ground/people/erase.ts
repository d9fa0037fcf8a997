/** Erasing a person: what tells who they are goes, the facts that law makes us keep stay with nobody's name on them. */
import { destroyPersonKey } from '../../audit/index.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

/** Returns the hashes of the documents that went with it: their bytes are the caller's to drop. */
export async function erasePerson(tx: Tx, person: string, name: string): Promise<string[]> {
  const { organisation } = whoseIs(tx);
  await tx
    .updateTable('person')
    .set((row) => ({
      given_name: name,
      family_name: '—',
      stage_name: null,
      email: null,
      phone: null,
      address: null,
      postcode: null,
      town: null,
      home_insee: null,
      languages: [],
      diet: null,
      emergency_contact: null,
      note: null,
      version: row('version', '+', 1),
    }))
    .where('organisation_id', '=', organisation)
    .where('id', '=', person)
    .execute();
  for (const table of ['person_private', 'person_profession', 'person_skill'] as const) {
    await tx.deleteFrom(table).where('organisation_id', '=', organisation).where('person_id', '=', person).execute();
  }
  const files = await tx
    .deleteFrom('file')
    .where('organisation_id', '=', organisation)
    .where('subject_id', '=', person)
    .returning('sha256')
    .execute();
  await tx
    .updateTable('member')
    .set((row) => ({ display_name: name, email: '', version: row('version', '+', 1) }))
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('state', '=', 'removed')
    .execute();
  await destroyPersonKey(tx, person);
  return files.map(({ sha256 }) => sha256);
}
