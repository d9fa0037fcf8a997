/** `filage key rotate`: a new key for the private data, while the server works or not. */
import { openKeyRing, rotateKey } from '#db/private/index.ts';
import { sayTo, withHouse } from './house.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

export async function run(args: readonly string[], io: Io): Promise<number> {
  if (args.length !== 1 || args[0] !== 'rotate') {
    throw new Refusal('command.arguments', { usage: 'filage key rotate' });
  }
  const { key, sealed } = await withHouse(io, ({ settings, database }) =>
    rotateKey(database.adminUrl, openKeyRing(settings)),
  );
  const values = Object.values(sealed).reduce((sum, count) => sum + count, 0);
  sayTo(io)({
    fr: `La clé ${key} chiffre maintenant les données privées (${values} valeurs rechiffrées). L’ancienne reste à côté d’elle : les sauvegardes d’avant en ont besoin.`,
    en: `Key ${key} now seals the private data (${values} values sealed anew). The old one stays beside it: earlier backups need it.`,
  });
  return 0;
}
