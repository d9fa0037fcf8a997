/** Coming into the running database of a data folder, and going out of it again. */
import { setTimeout as pause } from 'node:timers/promises';
import { StorageRefusal } from '../refusal.ts';
import { startCluster, stopCluster, superuserUrl } from './cluster.ts';
import { type Credentials, credentialsOf } from './credentials.ts';
import type { Place } from './place.ts';
import { Presence } from './presence.ts';

export interface Inside {
  readonly port: number;
  readonly presence: Presence;
  readonly credentials: Credentials;
}

/** Starts or finds the database and stands in it; whoever was just turning it off makes us begin again. */
export async function comeIn(place: Place, settings: readonly string[]): Promise<Inside> {
  for (let tries = 0; ; tries += 1) {
    const credentials = await credentialsOf(place.dataFolder);
    const port = await startCluster(place, credentials, settings);
    try {
      const presence = await Presence.at(superuserUrl(port, credentials.superuser, 'postgres'));
      await presence.enter();
      return { port, presence, credentials };
    } catch (error) {
      if (tries === 20) throw error;
      await pause(100);
    }
  }
}

export async function goOut(place: Place, presence: Presence): Promise<void> {
  // Without a connection nobody can tell who else is there: what still runs is found again by the next start.
  const last = await presence.isLast().catch(() => false);
  if (last) await stopCluster(place.cluster);
  await presence.leave();
}

export async function becomeServer(presence: Presence, credentials: Credentials, folder: string): Promise<void> {
  if (!(await presence.becomeServer(credentials.identity))) throw new StorageRefusal('server.second', { folder });
}
