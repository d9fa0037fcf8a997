/** What opens the bundled database: made once, kept in the data folder for its owner alone. */
import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Credentials {
  /** Names this data folder; the server's lock is taken on it. */
  readonly identity: string;
  /** The port last used; kept from start to start as long as nobody else takes it. */
  readonly port: number;
  readonly superuser: string;
  readonly migrator: string;
  readonly app: string;
}

const fileIn = (dataFolder: string) => path.join(dataFolder, 'database.json');

/** Two processes may come first at once: the file is linked into place whole, so both end with the same passwords. */
export async function credentialsOf(dataFolder: string): Promise<Credentials> {
  const known = await read(dataFolder);
  if (known !== undefined) return known;
  const password = () => randomBytes(24).toString('base64url');
  const made: Credentials = {
    identity: randomUUID(),
    port: 0,
    superuser: password(),
    migrator: password(),
    app: password(),
  };
  const draft = await writeDraft(dataFolder, made);
  await link(draft, fileIn(dataFolder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return (await read(dataFolder)) ?? made;
}

export async function keepPort(dataFolder: string, credentials: Credentials, port: number): Promise<void> {
  if (credentials.port === port) return;
  await rename(await writeDraft(dataFolder, { ...credentials, port }), fileIn(dataFolder));
}

async function writeDraft(dataFolder: string, credentials: Credentials): Promise<string> {
  const draft = path.join(dataFolder, `.database-${randomUUID()}.json`);
  // Flushed to disk: after a power cut the cluster would be there and its passwords would not.
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return draft;
}

async function read(dataFolder: string): Promise<Credentials | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(dataFolder), 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
