import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { destroyPersonKey, diffForAudit, listAuditLines, recordChange } from '#db/audit/index.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator, inOrganisation, type Tx, type Whose } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addPerson, newOrganisation, newRing } from './organisations.ts';

let place: TestDatabase;
let database: Database;
let a: Whose;
let b: Whose;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase(place.appUrl, { keys: newRing() });
  a = await newOrganisation(place.adminUrl, 'Compagnie A');
  b = await newOrganisation(place.adminUrl, 'Compagnie B');
});
afterAll(async () => {
  await database.close();
  await place.drop();
});
const here = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(database, a, work);

describe('what changed in a row', () => {
  test('is told column by column, without what every row has', () => {
    const before = { id: newId(), version: 1, title: 'La Mouette', season: null, stage: 'creation' as const };
    const after = { ...before, version: 2, title: 'Oncle Vania' };
    expect(diffForAudit('production', before, after)).toEqual([
      { field: 'production.title', class: 'public', before: 'La Mouette', after: 'Oncle Vania' },
    ]);
  });

  test('a creation tells what was given, a deletion what was there', () => {
    const row = { title: 'La Mouette', season: null };
    expect(diffForAudit('production', null, row)).toMatchObject([{ before: null, after: 'La Mouette' }]);
    expect(diffForAudit('production', row, null)).toMatchObject([{ before: 'La Mouette', after: null }]);
  });

  test('a column that was not touched is not told', () => {
    expect(diffForAudit('production', { title: 'La Mouette', season: '2026' }, { season: '2026' })).toEqual([]);
  });

  test('a private column is named and its values never leave', () => {
    const [change] = diffForAudit('person_private', { iban: 'v1:a:b:c:d' }, { iban: 'v1:a:e:f:g' });
    expect(change).toEqual({ field: 'person_private.iban', class: 'private', before: null, after: null });
  });
});

describe('a line of the audit', () => {
  test('is written with its change or not at all', async () => {
    const id = newId();
    const failing = here(async (tx) => {
      await recordChange(tx, { action: 'create', subject: { kind: 'production', id, label: 'Fugace' }, changes: [] });
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow();
    expect(await here((tx) => listAuditLines(tx, { subject: id }, 10))).toEqual([]);
  });

  test('tells who, what, when, with both values', async () => {
    const id = newId();
    await here((tx) =>
      recordChange(tx, {
        action: 'change',
        subject: { kind: 'production', id, label: 'La Mouette' },
        changes: diffForAudit('production', { title: 'La Mouette' }, { title: 'Oncle Vania' }),
        production: id,
      }),
    );
    const [line] = await here((tx) => listAuditLines(tx, { subject: id }, 10));
    expect(line).toMatchObject({
      actor: { id: null, label: 'tests' },
      action: 'change',
      subject: { kind: 'production', id, label: 'La Mouette' },
      production: id,
      changes: [{ field: 'production.title', values: 'told', before: 'La Mouette', after: 'Oncle Vania' }],
    });
    expect(Date.parse(line!.at)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('pages by time without skipping or repeating, and filters', async () => {
    const subject = newId();
    const ids = await here(async (tx) => {
      const made: string[] = [];
      for (let i = 0; i < 7; i += 1) {
        const action = i % 2 === 0 ? 'move' : 'change';
        made.push(await recordChange(tx, { action, subject: { kind: 'event', id: subject }, changes: [] }));
      }
      return made;
    });
    const pages: string[] = [];
    for (let after: { at: string; id: string } | undefined; ; ) {
      const page = await here((tx) => listAuditLines(tx, { subject, ...(after ? { after } : {}) }, 3));
      pages.push(...page.map((line) => line.id));
      if (page.length < 3) break;
      after = page.at(-1)!;
    }
    expect(pages).toEqual(ids.toReversed());
    expect(await here((tx) => listAuditLines(tx, { subject, action: 'move' }, 10))).toHaveLength(4);
    expect(await here((tx) => listAuditLines(tx, { subject, productions: [newId()] }, 10))).toEqual([]);
  });

  test('is not seen from another organisation', async () => {
    const subject = newId();
    await here((tx) => recordChange(tx, { action: 'create', subject: { kind: 'event', id: subject }, changes: [] }));
    expect(await inOrganisation(database, b, (tx) => listAuditLines(tx, { subject }, 10))).toEqual([]);
  });

  test('the app can neither change nor remove one', async () => {
    await expect(here((tx) => tx.updateTable('audit_line').set({ action: 'x' }).execute())).rejects.toThrow(
      'permission denied',
    );
    await expect(here((tx) => tx.deleteFrom('audit_line').execute())).rejects.toThrow('permission denied');
    await expect(here((tx) => sql`truncate audit_line`.execute(tx))).rejects.toThrow('permission denied');
    await expect(here((tx) => tx.deleteFrom('person_private_reading').execute())).rejects.toThrow('permission denied');
  });

  test('a member is shown by the name that the member has today', async () => {
    const member = newId();
    const row = { organisation_id: a.organisation, id: member, account_id: newId(), email: 'nour@example.org' };
    await here((tx) =>
      tx
        .insertInto('member')
        .values({ ...row, display_name: 'Nour Delmas' })
        .execute(),
    );
    const whose = { ...a, actor: { id: member, label: 'Nour Delmas' } };
    const subject = newId();
    await inOrganisation(database, whose, (tx) =>
      recordChange(tx, { action: 'create', subject: { kind: 'event', id: subject }, changes: [] }),
    );
    const label = async () => (await here((tx) => listAuditLines(tx, { subject }, 1)))[0]!.actor.label;
    expect(await label()).toBe('Nour Delmas');
    await here((tx) => tx.updateTable('member').set({ display_name: 'N. D.' }).where('id', '=', member).execute());
    expect(await label()).toBe('N. D.');
  });
});

describe('a person in the audit', () => {
  const changePhone = async (person: string | null, id: string) =>
    here((tx) =>
      recordChange(tx, {
        action: 'change',
        subject: { kind: 'person', id, label: 'Camille Aubry' },
        changes: [
          ...diffForAudit('person', { phone: '0102030405' }, { phone: '0605040302' }),
          ...diffForAudit('person_private', { iban: 'old' }, { iban: 'new' }),
        ],
        person,
      }),
    );
  const changesOf = async (subject: string) => (await here((tx) => listAuditLines(tx, { subject }, 1)))[0]!;

  test('is readable while the key exists, unreadable in the table, and gone with the key; the line stays', async () => {
    const id = await here((tx) => addPerson(tx, a.organisation, 'Aubry'));
    await changePhone(id, id);
    expect(await changesOf(id)).toMatchObject({
      subject: { label: 'Camille Aubry' },
      changes: [
        { field: 'person.phone', values: 'told', before: '0102030405', after: '0605040302' },
        { field: 'person_private.iban', values: 'unkept' },
      ],
    });
    const raw = await asMigrator(place.adminUrl, (tx) =>
      tx.selectFrom('audit_line').selectAll().where('subject_id', '=', id).execute(),
    );
    expect(JSON.stringify(raw)).not.toMatch(/0102030405|0605040302|Aubry|old|new/);

    await here((tx) => destroyPersonKey(tx, id));
    expect(await changesOf(id)).toMatchObject({
      action: 'change',
      subject: { label: null },
      changes: [
        { field: 'person.phone', values: 'erased' },
        { field: 'person_private.iban', values: 'unkept' },
      ],
    });
    await changePhone(id, id);
    expect((await changesOf(id)).changes[0]).toMatchObject({ values: 'told' });
  });

  test('personal values with nobody to hold their key are named and not kept', async () => {
    const id = newId();
    await changePhone(null, id);
    expect((await changesOf(id)).changes[0]).toEqual({ field: 'person.phone', values: 'unkept' });
  });

  test('two first changes at once make one key', async () => {
    const id = await here((tx) => addPerson(tx, a.organisation, 'Double'));
    await Promise.all([changePhone(id, id), changePhone(id, id), changePhone(id, id)]);
    const lines = await here((tx) => listAuditLines(tx, { subject: id }, 10));
    expect(lines.map((line) => line.changes[0]!.values)).toEqual(['told', 'told', 'told']);
  });
});
