/**
 * The new cluster takes the old one's place by two renames. Between the two the data folder has no cluster at all: a
 * note, on disk before the first, tells the next start to make the second instead of an empty cluster.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CLUSTER } from './place.ts';

/** Names in the data folder. */
export interface Swap {
  /** The new cluster, whole, until it is in place. */
  readonly making: string;
  /** The old one, once it is set aside. */
  readonly aside: string;
}

const noteIn = (dataFolder: string) => path.join(dataFolder, 'upgrade.json');

/** `reached` is told of each of the two moments in between. */
export async function swap(
  dataFolder: string,
  { making, aside }: Swap,
  reached: (step: 'noted' | 'set-aside') => void,
): Promise<void> {
  const inFolder = (name: string) => path.join(dataFolder, name);
  await writeFile(noteIn(dataFolder), JSON.stringify({ making, aside }), { mode: 0o600, flush: true });
  await sync(dataFolder);
  reached('noted');
  await rename(inFolder(CLUSTER), inFolder(aside));
  try {
    reached('set-aside');
    await rename(inFolder(making), inFolder(CLUSTER));
  } catch (error) {
    // A command that started meanwhile has done it; anything else is put back.
    if (!isThere(inFolder(CLUSTER))) {
      await rename(inFolder(aside), inFolder(CLUSTER));
      throw error;
    }
  }
  await sync(dataFolder);
  await rm(noteIn(dataFolder), { force: true });
}

/** Ends a swap that was cut in the middle, and tells its names; null where there is none to end. */
export async function endSwap(dataFolder: string): Promise<Swap | null> {
  if (isThere(path.join(dataFolder, CLUSTER))) return null;
  const note = await readFile(noteIn(dataFolder), 'utf8').catch(() => null);
  if (note === null) return null;
  const names = JSON.parse(note) as Swap;
  const made = path.join(dataFolder, names.making);
  if (!isThere(made)) return null;
  await rename(made, path.join(dataFolder, CLUSTER)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await sync(dataFolder);
  await rm(noteIn(dataFolder), { force: true });
  return names;
}

/** Forgets a swap that had not begun: the old cluster is in place, and may have been at work since. */
export const forgetSwap = (dataFolder: string): Promise<void> => rm(noteIn(dataFolder), { force: true });

/** Also of a link, wherever it leads. */
export function isThere(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

/** A cluster and, where it is kept elsewhere, the link that leads to it. */
export async function removeCluster(place: string): Promise<void> {
  if (!isThere(place)) return;
  if (lstatSync(place).isSymbolicLink()) await rm(realpathSync(place), { recursive: true, force: true });
  await rm(place, { recursive: true, force: true });
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
