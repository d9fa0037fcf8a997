/**
 * Sealing of private values: AES-256-GCM, bound to organisation, row and column, so that a sealed value copied to
 * another place does not open there. Written `v1:key:iv:tag:ciphertext`, the last three in base64url.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { FoundColumn, SealedColumn } from '../column-classes.ts';
import { StorageRefusal } from '../refusal.ts';
import type { KeyRing } from './ring.ts';

/** Where a sealed value lies. */
export interface SealedAt {
  readonly organisation: string;
  readonly id: string;
  readonly column: SealedColumn;
}

const FORMAT = 'v1';
const IV_BYTES = 12;
const CIPHER = 'aes-256-gcm';
const SEALED = /^v1:([0-9a-f]+):([\w-]{16}):([\w-]{22}):([\w-]*)$/;

export function encryptPrivate(ring: KeyRing, at: SealedAt, plaintext: string): string {
  const key = ring.current();
  return sealWith(key.seal, key.id, bindingOf(at), plaintext);
}

/** Throws StorageRefusal when the key is not in the ring (`key.missing`) or the value was altered (`private.altered`). */
export function decryptPrivate(ring: KeyRing, at: SealedAt, sealed: string): string {
  const id = keyIdOf(sealed);
  const key = id === null ? undefined : ring.find(id);
  if (id !== null && !key) throw new StorageRefusal('key.missing', { key: id });
  const plaintext = key ? openWith(key.seal, bindingOf(at), sealed) : null;
  if (plaintext === null) throw new StorageRefusal('private.altered', { column: at.column, id: at.id });
  return plaintext;
}

/** The key that sealed a value; null when it is not a sealed value. */
export function keyIdOf(sealed: string): string | null {
  return SEALED.exec(sealed)?.[1] ?? null;
}

const bindingOf = ({ organisation, id, column }: SealedAt): string => `${organisation}/${column}/${id}`;

/** For the ring's keys and for the keys of persons alike; `binding` is what the value belongs to. */
export function sealWith(key: Buffer, keyId: string, binding: string, plaintext: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(binding));
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString('base64url'));
  return [FORMAT, keyId, ...parts].join(':');
}

/** Null when the value was altered, sealed by another key, or belongs elsewhere. */
export function openWith(key: Buffer, binding: string, sealed: string): string | null {
  const match = SEALED.exec(sealed);
  if (!match) return null;
  const [iv, tag, ciphertext] = match.slice(2).map((part) => Buffer.from(part, 'base64url'));
  const decipher = createDecipheriv(CIPHER, key, iv!).setAAD(Buffer.from(binding)).setAuthTag(tag!);
  try {
    return Buffer.concat([decipher.update(ciphertext!), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** What to store beside a sealed value so that the very same value can be found again. */
export function lookupHash(ring: KeyRing, organisation: string, column: FoundColumn, plaintext: string): string {
  return lookupHashes(ring, organisation, column, plaintext)[0]!;
}

/** What to search for: one hash a key of the ring, since a rotation may be under way. */
export function lookupHashes(ring: KeyRing, organisation: string, column: FoundColumn, plaintext: string): string[] {
  return ring.all().map((key) => {
    const hmac = createHmac('sha256', key.lookup).update(`${organisation}/${column}\n${plaintext}`);
    return `${FORMAT}:${key.id}:${hmac.digest('base64url')}`;
  });
}
