/** The secret behind sessions and second factors: made at the first start, sealed by the key ring, sealed anew after a rotation. */
import { sql } from 'kysely';
import type { Database } from '../../connection.ts';
import { type KeyRing, keyIdOf, newSecret, openWith, sealWith } from '../../private/index.ts';
import { StorageRefusal } from '../../refusal.ts';
import { type Tx, withoutOrganisation } from '../../transaction.ts';

const BINDING = 'auth.sign_in_secret';

export function signInSecret(database: Database): Promise<string> {
  const ring = database.keys;
  if (!ring) throw new TypeError('a database opened without its key ring');
  return withoutOrganisation(database, async (tx) => {
    const sealed = (await stored(tx)) ?? (await make(tx, ring));
    const id = keyIdOf(sealed);
    const key = id === null ? undefined : ring.find(id);
    if (!key) throw new StorageRefusal('key.missing', { key: id ?? '' });
    const secret = openWith(key.seal, BINDING, sealed);
    if (secret === null) throw new StorageRefusal('private.altered', { column: BINDING, id: 'only' });
    if (key.id !== ring.current().id) {
      await sql`update auth.sign_in_secret set sealed = ${seal(ring, secret)}`.execute(tx);
    }
    return secret;
  });
}

async function stored(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ sealed: string }>`select sealed from auth.sign_in_secret`.execute(tx);
  return rows[0]?.sealed ?? null;
}

async function make(tx: Tx, ring: KeyRing): Promise<string> {
  await sql`insert into auth.sign_in_secret (sealed) values (${seal(ring, newSecret())}) on conflict do nothing`.execute(
    tx,
  );
  return (await stored(tx))!;
}

function seal(ring: KeyRing, secret: string): string {
  const key = ring.current();
  return sealWith(key.seal, key.id, BINDING, secret);
}
