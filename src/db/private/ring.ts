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
  /** `FILAGE_SECRET`: 32 bytes each, the current one first. */
  readonly secret?: Buffer | readonly Buffer[] | undefined;
  /** Off for a restore, whose key must be brought: no file is made, and the ring may be empty. */
  readonly make?: boolean;
}

const KEY_BYTES = 32;
const HEXADECIMAL = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** As the file and `FILAGE_SECRET` hold it. */
export const newSecret = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** Opens the ring, making the file at the first start. Throws StorageRefusal when a secret is malformed. */
export function openKeyRing({ dataFolder, secret, make }: RingSettings): KeyRing {
  const given = secret === undefined ? [] : Buffer.isBuffer(secret) ? [secret] : secret;
  if (!given.every((bytes) => bytes.length === KEY_BYTES)) {
    throw new StorageRefusal('secret.malformed', { where: 'FILAGE_SECRET' });
  }
  const file = path.join(dataFolder, 'secret');
  if (given.length === 0 && make !== false) makeFile(file);
  return ringOf(given, file);
}

function ringOf(given: readonly Buffer[], file: string): KeyRing {
  const keys = new Map<string, Key>();
  let order: readonly Key[] = [];
  let seen = '';
  const refresh = (): readonly Key[] => {
    const stamp = stampOf(file);
    if (stamp === seen) return order;
    const secrets = [...given, ...(stamp === '' ? [] : readFile(file))];
    for (const secret of secrets) keys.set(idOf(secret), keys.get(idOf(secret)) ?? keyOf(secret));
    order = [...new Set(secrets.map(idOf))].map((id) => keys.get(id)!);
    seen = stamp;
    return order;
  };
  const secretNow = () => given[0] ?? readFile(file)[0]!;
  const ring: KeyRing = {
    from: given.length > 0 ? 'environment' : 'file',
    current: () => refresh()[0]!,
    find: (id) => keys.get(id) ?? refresh().find((key) => key.id === id),
    all: refresh,
    derive: (purpose) => derived(secretNow(), purpose),
    add: () => {
      if (ring.from === 'environment') throw new StorageRefusal('key.from-environment');
      const old = readFile(file).map((secret) => secret.toString('base64url'));
      renameSync(writeDraft(file, [newSecret(), ...old]), file);
      seen = '';
      return ring.current();
    },
  };
  ring.all();
  return ring;
}

/** 32 bytes written in hexadecimal or base64; null for anything else. */
export function readSecret(text: string): Buffer | null {
  if (HEXADECIMAL.test(text)) return Buffer.from(text, 'hex');
  return BASE64.test(text) ? Buffer.from(text, 'base64') : null;
}

/** One key a line, the current one first. */
function readFile(file: string): Buffer[] {
  const lines = readFileSync(file, 'utf8')
    .split(/\s+/)
    .filter((line) => line !== '');
  const secrets = lines.map(readSecret).filter((secret) => secret !== null);
  if (secrets.length === 0 || secrets.length !== lines.length) {
    throw new StorageRefusal('secret.malformed', { where: file });
  }
  return secrets;
}

const idOf = (secret: Buffer): string =>
  createHash('sha256').update('filage key id\n').update(secret).digest('hex').slice(0, 12);

function derived(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'filage', purpose, KEY_BYTES));
}

function keyOf(secret: Buffer): Key {
  return {
    id: idOf(secret),
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
