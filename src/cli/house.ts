/** The database for the length of one command: joined when a server runs, started and stopped again when none does. */
import { access, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningDatabase, startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';
import { readSettings, type Settings } from './settings.ts';

/** The folder of the clone. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface House {
  readonly settings: Settings;
  readonly database: RunningDatabase;
}

export interface HouseOptions {
  /** Off for a restore, which begins in an empty database. */
  readonly migrated?: boolean;
  /** Refused while a server runs on this data folder. */
  readonly alone?: boolean;
}

export async function withHouse<T>(io: Io, work: (house: House) => Promise<T>, options: HouseOptions = {}): Promise<T> {
  const settings = readSettings(io.environment, ROOT);
  await refuseUnwritable(settings.dataFolder);
  const database = await startDatabase(settings, { say: sayTo(io), asServer: options.alone === true });
  try {
    if (options.migrated !== false) await migrate(database.adminUrl, { app: database.appRole });
    return await work({ settings, database });
  } finally {
    await database.stop();
  }
}

export const sayTo = (io: Io) => (sentence: { readonly fr: string; readonly en: string }) => {
  io.err(sentence.fr);
  io.err(sentence.en);
};

/** Before anything starts: a data folder that cannot be made or written is a sentence, not a stack. */
export async function refuseUnwritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Refusal('settings.data', { value: folder });
    throw new Refusal('settings.data-unwritable', { value: folder, detail: message });
  }
}
