/** Looks at a backup before anything is done with it: is it one, is it whole, is it ours, is the key there. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import type { KeyRing } from '../private/index.ts';
import { StorageRefusal } from '../refusal.ts';
import {
  BLOCK,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  manifestShape,
  README,
  SEAL,
  sealShape,
  TAIL,
} from './manifest.ts';

/**
 * The manifest of a backup whose every byte is as it was written. Throws StorageRefusal: `backup.unreadable`,
 * `backup.not-one`, `backup.truncated`, `backup.newer`, `restore.key-missing`, `backup.altered`.
 */
export async function readBackup(file: string, keys: KeyRing): Promise<Manifest> {
  const handle = await open(file, 'r').catch((error: Error) => {
    throw new StorageRefusal('backup.unreadable', { file, detail: error.message });
  });
  try {
    const end = await sealOf(handle, file);
    if (end.version > FORMAT_VERSION) throw new StorageRefusal('backup.newer', { file });
    const key = keys.find(end.key);
    if (!key) throw new StorageRefusal('restore.key-missing', { key: end.key });
    const found = createHmac('sha256', key.backup);
    for await (const chunk of createReadStream(file, { end: end.start - 1 })) found.update(chunk);
    if (!timingSafeEqual(found.digest(), Buffer.from(end.hmac, 'hex'))) {
      throw new StorageRefusal('backup.altered', { file });
    }
    const manifest = await manifestIn(file);
    const shut = manifest.keys.find((id) => !keys.find(id));
    if (shut !== undefined) throw new StorageRefusal('restore.key-missing', { key: shut });
    return manifest;
  } finally {
    await handle.close();
  }
}

interface End {
  /** Where the seal begins: how many bytes it covers. */
  readonly start: number;
  readonly version: number;
  readonly key: string;
  readonly hmac: string;
}

/** The seal has a fixed size, so that the end of the file is enough to find it. */
async function sealOf(handle: FileHandle, file: string): Promise<End> {
  const { size } = await handle.stat();
  const first = Buffer.alloc(BLOCK);
  await handle.read(first, 0, BLOCK, 0);
  if (nameIn(first) !== README) throw new StorageRefusal('backup.not-one', { file });
  const tail = Buffer.alloc(TAIL);
  const start = size - TAIL;
  if (start > 0 && size % BLOCK === 0) await handle.read(tail, 0, TAIL, start);
  if (nameIn(tail) !== SEAL) throw new StorageRefusal('backup.truncated', { file });
  const content = tail.subarray(BLOCK, 2 * BLOCK);
  const length = content.indexOf(0);
  const rest = tail.subarray(BLOCK + length);
  const seal = sealShape.safeParse(jsonIn(content.subarray(0, length)));
  if (!seal.success || length < 0 || !rest.every((byte) => byte === 0) || !hasGoodChecksum(tail)) {
    throw new StorageRefusal('backup.altered', { file });
  }
  return { start, ...seal.data };
}

const nameIn = (header: Buffer): string => header.subarray(0, 100).toString('latin1').replace(/\0.*$/s, '');

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** A tar header holds the sum of its bytes, counted with spaces where the sum stands. */
function hasGoodChecksum(header: Buffer): boolean {
  const [from, to] = [148, 156];
  let sum = 0;
  for (let i = 0; i < BLOCK; i += 1) sum += i >= from && i < to ? 0x20 : header[i]!;
  return Number.parseInt(header.subarray(from, to).toString('latin1'), 8) === sum;
}

async function manifestIn(file: string): Promise<Manifest> {
  const members = createReadStream(file).pipe(extract());
  for await (const member of members) {
    if (member.header.name === MANIFEST) {
      const manifest = manifestShape.safeParse(jsonIn(Buffer.from(await text(member))));
      if (manifest.success) return manifest.data;
    }
    member.resume();
  }
  throw new StorageRefusal('backup.newer', { file });
}
