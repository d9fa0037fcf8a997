/** Bytes under their own hash, each organisation's in a folder of its own: the same bytes twice are kept once. */
import { randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const placeOf = (dataFolder: string, organisation: string, sha256: string): string =>
  path.join(dataFolder, 'files', organisation, sha256.slice(0, 2), sha256);

/** Moves received bytes into the store. */
export async function keepBytes(dataFolder: string, organisation: string, sha256: string, from: string): Promise<void> {
  const place = placeOf(dataFolder, organisation, sha256);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await rename(from, place).catch(async (error: NodeJS.ErrnoException) => {
    // A transaction that is tried again finds the bytes moved already.
    if (error.code !== 'ENOENT') throw error;
    await access(place);
  });
}

/** Bytes made here rather than received. */
export async function keepMade(dataFolder: string, organisation: string, sha256: string, bytes: Buffer): Promise<void> {
  const folder = path.join(dataFolder, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passing = path.join(folder, randomUUID());
  await writeFile(passing, bytes, { mode: 0o600 });
  await keepBytes(dataFolder, organisation, sha256, passing);
}

/** Many at once, into a store that may be empty: each folder is made once. */
export async function keepManyMade(
  dataFolder: string,
  organisation: string,
  made: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const places = [...made].map(([sha256, bytes]) => ({ bytes, place: placeOf(dataFolder, organisation, sha256) }));
  const incoming = path.join(dataFolder, 'incoming');
  const folders = new Set([incoming, ...places.map(({ place }) => path.dirname(place))]);
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true, mode: 0o700 })));
  await Promise.all(
    places.map(async ({ bytes, place }) => {
      const passing = path.join(incoming, randomUUID());
      await writeFile(passing, bytes, { mode: 0o600 });
      await rename(passing, place);
    }),
  );
}

export const dropReceived = (from: string): Promise<void> => rm(from, { force: true });

/** Null when the bytes are not there (an erased person's, a store restored without files). */
export async function openBytes(dataFolder: string, organisation: string, sha256: string): Promise<ReadStream | null> {
  const place = placeOf(dataFolder, organisation, sha256);
  try {
    await access(place);
  } catch {
    return null;
  }
  return createReadStream(place);
}

export const dropBytes = (dataFolder: string, organisation: string, sha256: string): Promise<void> =>
  rm(placeOf(dataFolder, organisation, sha256), { force: true });
