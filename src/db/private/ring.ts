/**
 * The keys of the private columns. The first of the ring seals; the others only open what was sealed before a rotation.
 * They come from `FILAGE_SECRET` (several separated by commas, the current one first) and from the file `secret` in the
 * data folder, which is made at the first start when there is neither.
 */
import { createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { StorageRefusal } from '../refusal.ts';

export interface Key {
  /** Names the key without telling anything about it. */
  readonly id: string;
  readonly seal: Buffer;
  readonly lookup: Buffer;
  readonly backup: Buffer;
}

export interface KeyRing {
  /** The key that seals now; looked up again when another process has rotated. */
  current(): Key;
  find(id: string): Key | undefined;
  all(): readonly Key[];
  /** 32 bytes for another purpose (session cookies, …), from the current key. */
  derive(purpose: string): Buffer;
  /** Where new keys are put: the file, or by hand into the environment. */
  readonly from: 'file' | 'environment';
  /** Makes a new current key in the file. Throws StorageRefusal when the keys come from the environment. */
  add(): Key;
}

export interface RingSettings {
  readonly dataFolder: string;
  /** `FILAGE_SECRET`. */
  readonly secret?: string | undefined;
}

const KEY_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43,512}$/;

export const newSecret = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** Opens the ring, making the file at the first start. Throws StorageRefusal when a secret is malformed. */
export function openKeyRing({ dataFolder, secret }: RingSettings): KeyRing {
  const given = secret === undefined || secret === '' ? [] : readSecrets(secret, 'FILAGE_SECRET');
  const file = path.join(dataFolder, 'secret');
  if (given.length === 0) makeFile(file);
  return ringOf(given, file);
}

function ringOf(given: readonly string[], file: string): KeyRing {
  const keys = new Map<string, Key>();
  let order: readonly Key[] = [];
  let seen = '';
  const refresh = (): readonly Key[] => {
    const stamp = stampOf(file);
    if (stamp === seen) return order;
    const secrets = [...given, ...(stamp === '' ? [] : readSecrets(readFileSync(file, 'utf8'), file))];
    order = [...new Set(secrets)].map((text) => {
      const id = idOf(text);
      const key = keys.get(id) ?? keyOf(id, text);
      keys.set(id, key);
      return key;
    });
    seen = stamp;
    return order;
  };
  const secretNow = () => given[0] ?? readSecrets(readFileSync(file, 'utf8'), file)[0]!;
  const ring: KeyRing = {
    from: given.length > 0 ? 'environment' : 'file',
    current: () => refresh()[0]!,
    find: (id) => keys.get(id) ?? refresh().find((key) => key.id === id),
    all: refresh,
    derive: (purpose) => derived(secretNow(), purpose),
    add: () => {
      if (ring.from === 'environment') throw new StorageRefusal('key.from-environment');
      const secrets = [newSecret(), ...readSecrets(readFileSync(file, 'utf8'), file)];
      renameSync(writeDraft(file, secrets), file);
      seen = '';
      return ring.current();
    },
  };
  if (ring.all().length === 0) throw new StorageRefusal('secret.malformed', { where: file });
  return ring;
}

function readSecrets(text: string, where: string): string[] {
  const secrets = text.split(/[\s,]+/).filter((part) => part !== '');
  if (secrets.length === 0 || !secrets.every((part) => SECRET.test(part))) {
    throw new StorageRefusal('secret.malformed', { where });
  }
  return secrets;
}

const idOf = (secret: string): string =>
  createHash('sha256').update(`filage key id\n${secret}`).digest('hex').slice(0, 12);

function derived(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'filage', purpose, KEY_BYTES));
}

function keyOf(id: string, secret: string): Key {
  return {
    id,
    seal: derived(secret, 'private columns'),
    lookup: derived(secret, 'exact look-up'),
    backup: derived(secret, 'seal of a backup'),
  };
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

/** Two processes may come first at once: the file is linked into place whole, so both end with the same key. */
function makeFile(file: string): void {
  if (stampOf(file) !== '') return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = writeDraft(file, [newSecret()]);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function writeDraft(file: string, secrets: readonly string[]): string {
  const draft = `${file}-${randomUUID()}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${secrets.join('\n')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}
