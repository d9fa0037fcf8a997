import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openAdminClient } from '#db/connection.ts';
import { newId } from '#db/identifiers.ts';
import {
  decryptPrivate,
  encryptPrivate,
  keyIdOf,
  keysInUse,
  lookupHash,
  lookupHashes,
  newSecret,
  openKeyRing,
  readSecret,
  rotateKey,
  type SealedAt,
} from '#db/private/index.ts';
import { asMigrator } from '#db/transaction.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addPerson, newFolder, newOrganisation, newRing } from './organisations.ts';

// Databases of one's own take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const at = (): SealedAt => ({ organisation: newId(), id: newId(), column: 'person_private.iban' });
const IBAN = 'FR7630006000011234567890189';

describe('a sealed value', () => {
  test('opens where it was sealed, and is never twice the same', () => {
    const [ring, place] = [newRing(), at()];
    const sealed = encryptPrivate(ring, place, IBAN);
    expect(decryptPrivate(ring, place, sealed)).toBe(IBAN);
    expect(sealed).not.toContain(IBAN);
    expect(encryptPrivate(ring, place, IBAN)).not.toBe(sealed);
    expect(decryptPrivate(ring, place, encryptPrivate(ring, place, 'Œuvre à 18 h ☂'))).toBe('Œuvre à 18 h ☂');
    expect(decryptPrivate(ring, place, encryptPrivate(ring, place, ''))).toBe('');
  });

  test('does not open in another organisation, row or column', () => {
    const [ring, place] = [newRing(), at()];
    const sealed = encryptPrivate(ring, place, IBAN);
    const moved: SealedAt[] = [
      { ...place, organisation: newId() },
      { ...place, id: newId() },
      { ...place, column: 'person_private.bank_holder' },
    ];
    for (const elsewhere of moved) {
      expect(() => decryptPrivate(ring, elsewhere, sealed)).toThrow('was altered');
    }
  });

  test('does not open when any of its bytes changed', () => {
    const [ring, place] = [newRing(), at()];
    const sealed = encryptPrivate(ring, place, IBAN);
    const parts = sealed.split(':');
    for (const part of [2, 3, 4]) {
      const bytes = Buffer.from(parts[part]!, 'base64url');
      bytes[0]! ^= 1;
      const altered = parts.with(part, bytes.toString('base64url')).join(':');
      expect(() => decryptPrivate(ring, place, altered)).toThrow('was altered');
    }
    expect(() => decryptPrivate(ring, place, IBAN)).toThrow('was altered');
  });

  test('names its key; without that key it says which one is missing', () => {
    const [ring, stranger, place] = [newRing(), newRing(), at()];
    const sealed = encryptPrivate(ring, place, IBAN);
    expect(keyIdOf(sealed)).toBe(ring.current().id);
    expect(() => decryptPrivate(stranger, place, sealed)).toThrow(ring.current().id);
  });
});

describe('the key ring', () => {
  test('makes its file at the first start, for its owner alone, and finds it again', () => {
    const dataFolder = path.join(newFolder(), 'data');
    const ring = openKeyRing({ dataFolder });
    expect(statSync(path.join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
    expect(openKeyRing({ dataFolder }).current().id).toBe(ring.current().id);
  });

  test('takes the key of the environment before the file, and writes no file then', () => {
    const dataFolder = newFolder();
    const inFile = openKeyRing({ dataFolder });
    const ring = openKeyRing({ dataFolder, secret: readSecret(newSecret())! });
    expect(ring.current().id).not.toBe(inFile.current().id);
    expect(ring.all().map((key) => key.id)).toContain(inFile.current().id);
    const alone = newFolder();
    openKeyRing({ dataFolder: alone, secret: readSecret(newSecret())! });
    expect(() => statSync(path.join(alone, 'secret'))).toThrow('ENOENT');
    expect(() => ring.add()).toThrow('FILAGE_SECRET');
  });

  test('a malformed file is refused with its place', () => {
    const dataFolder = newFolder();
    writeFileSync(path.join(dataFolder, 'secret'), 'too short\n');
    expect(() => openKeyRing({ dataFolder })).toThrow(path.join(dataFolder, 'secret'));
    expect(readSecret('too short')).toBeNull();
  });

  test('a key added by another process is used at once, and the old one still opens', () => {
    const dataFolder = newFolder();
    const [running, command, place] = [openKeyRing({ dataFolder }), openKeyRing({ dataFolder }), at()];
    const before = encryptPrivate(running, place, IBAN);
    const added = command.add();
    expect(running.current().id).toBe(added.id);
    expect(decryptPrivate(running, place, before)).toBe(IBAN);
    expect(decryptPrivate(running, place, encryptPrivate(command, place, IBAN))).toBe(IBAN);
    expect(statSync(path.join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('what is derived for another purpose is neither the key nor the same for two purposes', () => {
    const dataFolder = newFolder();
    const ring = openKeyRing({ dataFolder });
    const file = readSecret(readFileSync(path.join(dataFolder, 'secret'), 'utf8').trim())!;
    const [one, two] = [ring.derive('sessions'), ring.derive('links')];
    expect(new Set([file, one, two].map((key) => key.toString('hex'))).size).toBe(3);
    expect(one).toHaveLength(32);
  });
});

test('exact look-up finds the same value in the same organisation only, also during a rotation', () => {
  const ring = newRing();
  const [here, there] = [newId(), newId()];
  const column = 'person_private.social_security_number';
  const stored = lookupHash(ring, here, column, '299067512345678');
  expect(lookupHashes(ring, here, column, '299067512345678')).toContain(stored);
  expect(lookupHashes(ring, here, column, '299067512345679')).not.toContain(stored);
  expect(lookupHashes(ring, there, column, '299067512345678')).not.toContain(stored);
  ring.add();
  expect(lookupHashes(ring, here, column, '299067512345678')).toContain(stored);
});

describe('a rotation', () => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await testDatabase();
  });
  afterAll(() => place.drop());

  test('seals every value with the new key, in several batches, while edits go on, and loses none', async () => {
    const dataFolder = newFolder();
    const [ring, running] = [openKeyRing({ dataFolder }), openKeyRing({ dataFolder })];
    const { organisation } = await newOrganisation(place.adminUrl, 'Compagnie');
    const column = 'person_private.social_security_number';
    const ids: string[] = [];
    const sealedRow = (id: string, number: string) => ({
      social_security_number: encryptPrivate(running, { organisation, id, column }, number),
      social_security_number_lookup: lookupHash(running, organisation, column, number),
      iban: encryptPrivate(running, { organisation, id, column: 'person_private.iban' }, `IBAN ${number}`),
    });
    await asMigrator(place.adminUrl, async (tx) => {
      for (let i = 0; i < 1200; i += 1) {
        const person_id = await addPerson(tx, organisation, `Personne ${i}`);
        const id = newId();
        ids.push(id);
        const row = { organisation_id: organisation, id, person_id, ...sealedRow(id, String(i)) };
        await tx.insertInto('person_private').values(row).execute();
      }
    });
    const old = ring.current().id;
    let edits = 0;
    let rotating = true;
    const editing = (async () => {
      while (rotating) {
        const i = (edits * 37) % ids.length;
        await asMigrator(place.adminUrl, (tx) =>
          tx
            .updateTable('person_private')
            .set(sealedRow(ids[i]!, String(i)))
            .where('id', '=', ids[i]!)
            .execute(),
        );
        edits += 1;
      }
    })();
    const rotation = await rotateKey(place.adminUrl, ring);
    rotating = false;
    await editing;
    expect(rotation.key).not.toBe(old);
    expect(edits).toBeGreaterThan(0);
    const rows = await asMigrator(place.adminUrl, (tx) => tx.selectFrom('person_private').selectAll().execute());
    const client = await openAdminClient(place.adminUrl);
    expect(await keysInUse(client)).toEqual([rotation.key]);
    await client.end();
    const fresh = openKeyRing({ dataFolder, secret: undefined });
    for (const row of rows) {
      const number = decryptPrivate(fresh, { organisation, id: row.id, column }, row.social_security_number!);
      expect(ids[Number(number)]).toBe(row.id);
      expect(row.social_security_number_lookup).toBe(lookupHash(fresh, organisation, column, number));
      const iban = decryptPrivate(fresh, { organisation, id: row.id, column: 'person_private.iban' }, row.iban!);
      expect(iban).toBe(`IBAN ${number}`);
    }
  });

  test('two at once are refused, and so is one without the old key', async () => {
    const lock = await openAdminClient(place.adminUrl);
    await lock.query('select pg_advisory_lock(46000002)');
    await expect(rotateKey(place.adminUrl, newRing())).rejects.toMatchObject({ problem: { code: 'key.rotating' } });
    await lock.end();
    await expect(rotateKey(place.adminUrl, newRing())).rejects.toMatchObject({ problem: { code: 'key.missing' } });
  });
});
