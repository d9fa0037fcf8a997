/** A house for a benchmark: a database of its own that is gone afterwards, and the server on it as it listens to people. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildServer } from '#api/http/server.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { openKeyRing } from '#db/private/index.ts';

export interface Place {
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly dataFolder: string;
}

/** Migrated and empty. */
export async function inNewPlace<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'filage-bench-'));
  const running = await startDatabase({ dataFolder });
  try {
    await migrate(running.adminUrl, { app: running.appRole });
    return await work({ adminUrl: running.adminUrl, appUrl: running.appUrl, dataFolder });
  } finally {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

export interface Listening {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

/** Without limits on how often one may ask. */
export async function listening({ appUrl, dataFolder }: Place): Promise<Listening> {
  const database = openDatabase(appUrl, { keys: openKeyRing({ dataFolder }) });
  const app = await buildServer({
    database,
    clock: () => new Date(),
    webRoot: null,
    settings: { url: 'http://127.0.0.1', dataFolder, smtp: null, requestsPerMinute: 0, signInsPerMinute: 0 },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    database,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
