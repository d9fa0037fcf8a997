/** Two organisations with a few rows each, for tests that look at what one sees of the other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '#db/identifiers.ts';
import { type KeyRing, openKeyRing } from '#db/private/index.ts';
import { asMigrator, type Tx, type Whose } from '#db/transaction.ts';

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Removed when the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'filage-test-'));
  folders.push(folder);
  return folder;
}

/** A ring of its own, in a folder of its own. */
export function newRing(): KeyRing {
  return openKeyRing({ dataFolder: newFolder() });
}

export async function newOrganisation(adminUrl: string, name: string): Promise<Whose> {
  const organisation = newId();
  await asMigrator(adminUrl, (tx) =>
    tx
      .insertInto('organisation')
      .values({ id: organisation, slug: `o-${organisation}`, name })
      .execute(),
  );
  return { organisation, actor: { id: null, label: 'tests' } };
}

export async function addPerson(tx: Tx, organisation: string, familyName: string, given = 'Camille'): Promise<string> {
  const id = newId();
  const row = { organisation_id: organisation, id };
  await tx
    .insertInto('subject')
    .values({ ...row, kind: 'person' })
    .execute();
  await tx
    .insertInto('person')
    .values({ ...row, given_name: given, family_name: familyName })
    .execute();
  return id;
}
