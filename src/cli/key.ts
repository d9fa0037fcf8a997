/** `filage key rotate`: a new key for the private data, while the server works or not. */
import { openDatabase } from '#db/connection.ts';
import { signInSecret } from '#db/ground/access/index.ts';
import { openKeyRing, rotateKey } from '#db/private/index.ts';
import { sayTo, withHouse } from './house.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rotate') {
    throw new Refusal('command.arguments', { usage: 'filage key rotate' });
  }
  const { key, sealed } = await withHouse(io, async ({ settings, database: { adminUrl, appUrl } }) => {
    const keys = openKeyRing(settings);
    const rotation = await rotateKey(adminUrl, keys);
    // What signs sessions is sealed by the same ring, and is sealed anew when it is looked at.
    const database = openDatabase(appUrl, { keys });
    await signInSecret(database).finally(() => database.close());
    return rotation;
  });
  const values = Object.values(sealed).reduce((sum, count) => sum + count, 0);
  sayTo(io)({
    fr: `La clé ${key} chiffre maintenant les données privées (${values} valeurs rechiffrées). L’ancienne reste à côté d’elle : les sauvegardes d’avant en ont besoin.`,
    en: `Key ${key} now seals the private data (${values} values sealed anew). The old one stays beside it: earlier backups need it.`,
  });
  return 0;
}
