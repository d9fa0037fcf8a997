/** `filage backup FILE`: the whole installation in one file, while the server works or not. */
import path from 'node:path';
import { writeBackup } from '#db/backup/index.ts';
import { openKeyRing } from '#db/private/index.ts';
import { place, version } from './files.ts';
import { sayTo, withHouse } from './house.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

export async function run(args: readonly string[], io: Io): Promise<number> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    throw new Refusal('command.arguments', { usage: 'filage backup FILE' });
  }
  const target = place(file, io);
  const manifest = await withHouse(
    io,
    ({ settings, database }) =>
      writeBackup({
        adminUrl: database.adminUrl,
        keys: openKeyRing(settings),
        filesFolder: path.join(settings.dataFolder, 'files'),
        target,
        filage: version(),
        now: new Date().toISOString(),
      }),
    { migrated: false },
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const files = manifest.files.length;
  const say = sayTo(io);
  say({
    fr: `Sauvegarde faite : ${target} (${rows} lignes, ${files} fichiers).`,
    en: `Backup made: ${target} (${rows} rows, ${files} files).`,
  });
  say({
    fr: 'La clé des données privées n’y est pas : gardez à part FILAGE_SECRET, ou le fichier « secret » du dossier de données.',
    en: 'The key of the private data is not in it: keep FILAGE_SECRET, or the file “secret” of the data folder, apart.',
  });
  for (const hash of manifest.missingFiles) {
    say({
      fr: `Attention : le fichier ${hash} manque dans le dossier de données ; il n’est donc pas dans la sauvegarde.`,
      en: `Careful: file ${hash} is missing from the data folder, and so from the backup.`,
    });
  }
  return 0;
}
