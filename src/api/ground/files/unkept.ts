import type { ApiActor, Services } from '#api/http/index.ts';
import { holdBytes, isKept } from '#db/ground/files/index.ts';
import { type Actor, inOrganisation } from '#db/transaction.ts';
import { dropBytes } from './store.ts';

type Store = Pick<Services, 'database' | 'settings'>;

/** After what needed them is certain to be gone: the bytes that nothing needs any more. */
export const dropUnkept = (services: Store, actor: ApiActor, hashes: readonly string[]): Promise<void> =>
  dropUnkeptOf(services, actor.organisation.id, hashes, actor);

/** For work that comes round, nobody in particular drops them. */
export async function dropUnkeptOf(
  { database, settings }: Store,
  organisation: string,
  hashes: readonly string[],
  actor: Actor = { id: null, label: 'Filage' },
): Promise<void> {
  for (const sha256 of hashes) {
    await inOrganisation(database, { organisation, actor }, async (tx) => {
      await holdBytes(tx, sha256);
      if (!(await isKept(tx, sha256))) await dropBytes(settings.dataFolder, organisation, sha256);
    });
  }
}
