/** What the launcher of the database refuses, in both languages. `db/refusal.ts` puts it with the rest of storage. */
import type { Words } from '#core/kernel/index.ts';

export const words = {
  problems: {
    'database.no-bundle': {
      fr: 'La base de données fournie ne fonctionne pas sur cette machine ({machine}). Indiquez la vôtre par DATABASE_URL et DATABASE_ADMIN_URL (docs/hosting.md). {detail}',
      en: 'The bundled database does not run on this machine ({machine}). Set DATABASE_URL and DATABASE_ADMIN_URL to your own (docs/hosting.md). {detail}',
    },
    'database.no-user': {
      fr: 'PostgreSQL ne peut pas tourner sous cet utilisateur : lancez Filage avec un compte ordinaire, ou indiquez DATABASE_URL et DATABASE_ADMIN_URL (docs/hosting.md).',
      en: 'PostgreSQL cannot run as this user: start Filage from an ordinary account, or set DATABASE_URL and DATABASE_ADMIN_URL (docs/hosting.md).',
    },
    'database.cannot-start': {
      fr: 'La base de données fournie ne démarre pas. PostgreSQL dit : {detail}',
      en: 'The bundled database does not start. PostgreSQL says: {detail}',
    },
    'database.other-version': {
      fr: 'Les données ont été écrites par PostgreSQL {made}, et la version fournie est la {bundled} : sauvegardez avec la version précédente de Filage, puis restaurez avec celle-ci (docs/hosting.md).',
      en: 'The data was written by PostgreSQL {made} and the bundled one is {bundled}: back up with the previous version of Filage, then restore with this one (docs/hosting.md).',
    },
    'database.wrong-password': {
      fr: 'La base du dossier de données ne reconnaît pas le mot de passe de database.json : ce fichier et le dossier postgres ne vont pas ensemble.',
      en: 'The database in the data folder does not accept the password in database.json: that file and the postgres folder do not belong together.',
    },
    'database.moved-while-running': {
      fr: 'Le dossier de données a été déplacé pendant que sa base tournait : arrêtez le processus {pid}, puis relancez.',
      en: 'The data folder was moved while its database was running: stop process {pid}, then start again.',
    },
    'database.one-url': {
      fr: 'DATABASE_URL et DATABASE_ADMIN_URL vont ensemble : il manque {missing} (docs/hosting.md).',
      en: 'DATABASE_URL and DATABASE_ADMIN_URL go together: {missing} is missing (docs/hosting.md).',
    },
    'database.unreachable': {
      fr: 'La base de données indiquée par {name} ne répond pas : {detail}',
      en: 'The database that {name} points to does not answer: {detail}',
    },
    'database.too-old': {
      fr: 'La base de données est PostgreSQL {version} ; il faut au moins la version 15.',
      en: 'The database is PostgreSQL {version}; at least version 15 is needed.',
    },
    'database.encoding': {
      fr: 'La base de données est en {encoding} ; il la faut en UTF8.',
      en: 'The database is in {encoding}; it must be in UTF8.',
    },
    'database.no-french-order': {
      fr: 'La base de données n’a pas l’ordre alphabétique français (collation fr-x-icu) : utilisez un PostgreSQL construit avec ICU.',
      en: 'The database lacks the French alphabetical order (collation fr-x-icu): use a PostgreSQL built with ICU.',
    },
    'database.two-databases': {
      fr: 'DATABASE_URL et DATABASE_ADMIN_URL mènent à deux bases différentes, {app} et {admin}.',
      en: 'DATABASE_URL and DATABASE_ADMIN_URL lead to two different databases, {app} and {admin}.',
    },
    'server.second': {
      fr: 'Un serveur Filage tourne déjà sur ce dossier de données ({folder}). Arrêtez-le d’abord, ou donnez un autre dossier par FILAGE_DATA.',
      en: 'A Filage server is already running on this data folder ({folder}). Stop it first, or give another folder with FILAGE_DATA.',
    },
    'database.lost': {
      fr: 'La base de données s’est arrêtée et n’a pas pu être relancée au même endroit : le serveur s’arrête aussi.',
      en: 'The database stopped and could not be started again in the same place: the server stops too.',
    },
  },
} satisfies Words;
