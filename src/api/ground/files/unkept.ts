import type { ApiActor, Services } from '#api/http/index.ts';
import { holdBytes, isKept } from '#db/ground/files/index.ts';
import { inOrganisation } from '#db/transaction.ts';
import { dropBytes } from './store.ts';

/** After what needed them is certain to be gone: the bytes that nothing needs any more. */
export async function dropUnkept(services: Services, actor: ApiActor, hashes: readonly string[]): Promise<void> {
  for (const sha256 of hashes) {
    await inOrganisation(services.database, { organisation: actor.organisation.id, actor }, async (tx) => {
      await holdBytes(tx, sha256);
      if (!(await isKept(tx, sha256))) await dropBytes(services.settings.dataFolder, actor.organisation.id, sha256);
    });
  }
}
