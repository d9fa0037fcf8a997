/** `filage restore FILE`: a backup into a data folder, or a database, that holds nothing yet. */
import path from 'node:path';
import { restoreBackup } from '#db/backup/index.ts';
import { openKeyRing } from '#db/private/index.ts';
import { place } from './files.ts';
import { sayTo, withHouse } from './house.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

export async function run(args: readonly string[], io: Io): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    throw new Refusal('command.arguments', { usage: 'filage restore FILE' });
  }
  const source = place(file, io);
  const manifest = await withHouse(
    io,
    ({ settings, database }) =>
      restoreBackup({
        adminUrl: database.adminUrl,
        app: database.appRole,
        keys: openKeyRing({ ...settings, make: false }),
        filesFolder: path.join(settings.dataFolder, 'files'),
        source,
      }),
    { migrated: false, alone: true },
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  sayTo(io)({
    fr: `Sauvegarde du ${manifest.madeAt} restaurée : ${rows} lignes, ${manifest.files.length} fichiers.`,
    en: `Backup of ${manifest.madeAt} restored: ${rows} rows, ${manifest.files.length} files.`,
  });
  return 0;
}
