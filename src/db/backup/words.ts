/** What backup and restore refuse, in both languages. `db/refusal.ts` puts it with the rest of storage. */
import type { Words } from '#core/kernel/index.ts';

export const words = {
  problems: {
    'backup.exists': {
      fr: 'Le fichier {file} existe déjà : donnez un autre nom, une sauvegarde n’en écrase pas une autre.',
      en: 'File {file} exists already: give another name, a backup does not overwrite another.',
    },
    'backup.nothing': {
      fr: 'Il n’y a rien à sauvegarder : cette base n’a jamais servi à Filage.',
      en: 'There is nothing to back up: this database has never been used by Filage.',
    },
    'backup.unwritable': {
      fr: 'La sauvegarde ne peut pas être écrite dans {file} : {detail}',
      en: 'The backup cannot be written to {file}: {detail}',
    },
    'backup.unreadable': {
      fr: 'Le fichier {file} ne peut pas être lu : {detail}',
      en: 'File {file} cannot be read: {detail}',
    },
    'backup.not-one': {
      fr: 'Le fichier {file} n’est pas une sauvegarde de Filage.',
      en: 'File {file} is not a backup of Filage.',
    },
    'backup.truncated': {
      fr: 'La sauvegarde {file} est incomplète : sa fin manque. Prenez-en une autre copie.',
      en: 'Backup {file} is incomplete: its end is missing. Take another copy of it.',
    },
    'backup.altered': {
      fr: 'La sauvegarde {file} a été altérée : son contenu ne correspond plus à son sceau. Prenez-en une autre copie.',
      en: 'Backup {file} was altered: its content does not match its seal any more. Take another copy of it.',
    },
    'backup.newer': {
      fr: 'La sauvegarde {file} vient d’une version plus récente de Filage : installez celle-ci pour la restaurer.',
      en: 'Backup {file} comes from a newer version of Filage: install that one to restore it.',
    },
    'restore.key-missing': {
      fr: 'Cette sauvegarde a été faite avec la clé {key}, qui n’est ni dans FILAGE_SECRET ni dans le fichier « secret » du dossier de données. Mettez-y d’abord cette clé, gardée à part.',
      en: 'This backup was made with key {key}, which is neither in FILAGE_SECRET nor in the file “secret” of the data folder. First put that key there; it was kept apart.',
    },
    'restore.not-empty': {
      fr: 'La base n’est pas vide (table {table}) : une restauration n’écrase rien. Donnez un nouveau dossier par FILAGE_DATA, ou une base vide.',
      en: 'The database is not empty (table {table}): a restore overwrites nothing. Give a new folder with FILAGE_DATA, or an empty database.',
    },
    'restore.later-database': {
      fr: 'La base, vide, a déjà reçu la migration {name}, plus récente que la sauvegarde. Donnez un nouveau dossier par FILAGE_DATA, ou une base neuve.',
      en: 'The database, though empty, already has migration {name}, which is newer than the backup. Give a new folder with FILAGE_DATA, or a fresh database.',
    },
    'restore.differs': {
      fr: 'La restauration s’est arrêtée : {member} ne contient pas ce que la sauvegarde annonce. Rien n’a été gardé.',
      en: 'The restore stopped: {member} does not hold what the backup says. Nothing was kept.',
    },
  },
} satisfies Words;
