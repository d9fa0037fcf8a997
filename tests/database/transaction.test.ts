import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { refuseUnsafeRole } from '#db/roles.ts';
import { inOrganisation, violationIn, type Whose, whoseIs, withoutOrganisation } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addPerson, newOrganisation } from './organisations.ts';

let place: TestDatabase;
let single: Database;
let database: Database;
let a: Whose;
let b: Whose;
beforeAll(async () => {
  place = await testDatabase();
  single = openDatabase(place.appUrl, { connections: 1 });
  database = openDatabase(place.appUrl);
  a = await newOrganisation(place.adminUrl, 'Compagnie A');
  b = await newOrganisation(place.adminUrl, 'Compagnie B');
  await inOrganisation(single, a, (tx) => addPerson(tx, a.organisation, 'Aubry'));
  await inOrganisation(single, b, (tx) => addPerson(tx, b.organisation, 'Berger'));
});
afterAll(async () => {
  await Promise.all([single.close(), database.close()]);
  await place.drop();
});

const names = (whose: Whose | null) => {
  const work = (tx: Parameters<Parameters<typeof inOrganisation>[2]>[0]) =>
    tx.selectFrom('person').select('family_name').execute();
  const found = whose ? inOrganisation(single, whose, work) : withoutOrganisation(single, work);
  return found.then((rows) => rows.map((row) => row.family_name));
};

describe('on one connection', () => {
  test('one organisation, none, the other: each sees its own rows and nobody sees the rest', async () => {
    expect(await names(a)).toEqual(['Aubry']);
    expect(await names(null)).toEqual([]);
    expect(await names(b)).toEqual(['Berger']);
    expect(await names(null)).toEqual([]);
    expect(await names(a)).toEqual(['Aubry']);
  });

  test('a row of another organisation can be neither written, changed nor removed', async () => {
    await expect(inOrganisation(single, a, (tx) => addPerson(tx, b.organisation, 'Intrus'))).rejects.toThrow(
      'row-level security',
    );
    const touched = await inOrganisation(single, a, async (tx) => [
      await tx
        .updateTable('person')
        .set({ family_name: 'Intrus' })
        .where('organisation_id', '=', b.organisation)
        .execute(),
      await tx.deleteFrom('person').where('organisation_id', '=', b.organisation).execute(),
    ]);
    expect(touched.flat().map((result) => Object.values(result)[0])).toEqual([0n, 0n]);
    expect(await names(b)).toEqual(['Berger']);
  });

  test('work that fails leaves nothing, and leaves the connection clean for the next', async () => {
    const failing = inOrganisation(single, a, async (tx) => {
      await addPerson(tx, a.organisation, 'Fugace');
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow('changed our mind');
    expect(await names(a)).toEqual(['Aubry']);
    expect(await names(null)).toEqual([]);
  });

  test('an error caught inside does not let half of the work be committed', async () => {
    const half = inOrganisation(single, a, async (tx) => {
      await addPerson(tx, a.organisation, 'Moitié');
      await sql`select 1 / 0`.execute(tx).catch(() => {});
    });
    await expect(half).rejects.toThrow();
    expect(await names(a)).toEqual(['Aubry']);
  });
});

test('an organisation or an actor that is not a UUID is refused before the database hears of it', async () => {
  const injected = { organisation: "'; drop table person; --", actor: a.actor };
  await expect(inOrganisation(database, injected, async () => 1)).rejects.toThrow(TypeError);
  const actor = { id: `${newId()}' `, label: 'x' };
  await expect(inOrganisation(database, { ...a, actor }, async () => 1)).rejects.toThrow(TypeError);
});

test('a transaction inside a transaction is refused: it would wait for itself', async () => {
  const nested = inOrganisation(database, a, () => inOrganisation(database, a, async () => 1));
  await expect(nested).rejects.toThrow('open already');
});

test('the transaction knows whose it is, and the database knows who acts', async () => {
  const actor = { id: newId(), label: 'Camille' };
  const seen = await inOrganisation(database, { ...a, actor }, async (tx) => {
    const { rows } = await sql<{ actor: string }>`select current_setting('filage.actor') as actor`.execute(tx);
    return [whoseIs(tx).organisation, rows[0]!.actor];
  });
  expect(seen).toEqual([a.organisation, actor.id]);
});

test('two who read and write the same thing are put one after the other, and both are done', async () => {
  const id = await inOrganisation(database, a, (tx) => addPerson(tx, a.organisation, '0'));
  let attempts = 0;
  const addOne = () =>
    inOrganisation(
      database,
      a,
      async (tx) => {
        attempts += 1;
        const row = await tx.selectFrom('person').select('family_name').where('id', '=', id).executeTakeFirstOrThrow();
        await new Promise((resolve) => setTimeout(resolve, 30));
        const next = String(Number(row.family_name) + 1);
        await tx.updateTable('person').set({ family_name: next }).where('id', '=', id).execute();
      },
      { isolation: 'serializable' },
    );
  await Promise.all([addOne(), addOne(), addOne()]);
  const row = await inOrganisation(database, a, (tx) =>
    tx.selectFrom('person').select('family_name').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  expect(row.family_name).toBe('3');
  expect(attempts).toBeGreaterThan(3);
});

test('a deadlock is undone on one side and tried again', async () => {
  const [one, two] = await inOrganisation(database, a, async (tx) => [
    await addPerson(tx, a.organisation, 'Un'),
    await addPerson(tx, a.organisation, 'Deux'),
  ]);
  const lock = (first: string, second: string) =>
    inOrganisation(database, a, async (tx) => {
      for (const id of [first, second]) {
        await tx.updateTable('person').set({ note: 'vu' }).where('id', '=', id).execute();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
  await Promise.all([lock(one!, two!), lock(two!, one!)]);
});

test('a read-only transaction cannot write', async () => {
  const writing = inOrganisation(database, a, (tx) => addPerson(tx, a.organisation, 'Jamais'), { readOnly: true });
  await expect(writing).rejects.toThrow('read-only');
});

test('what the database refuses has the name of its constraint', async () => {
  const error = await inOrganisation(database, a, (tx) => addPerson(tx, a.organisation, '')).catch((e: unknown) => e);
  expect(violationIn(error)).toMatchObject({ kind: 'check', table: 'person', constraint: 'person_family_name_check' });
  expect(violationIn(new Error('something else'))).toBeNull();
});

test('the app role is an ordinary one; the migrator is refused in its place', async () => {
  await refuseUnsafeRole(database);
  const asOwner = openDatabase(place.adminUrl);
  await expect(refuseUnsafeRole(asOwner)).rejects.toMatchObject({ problem: { code: 'role.bypasses' } });
  await asOwner.close();
});
