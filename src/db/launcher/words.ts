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
    'database.newer-version': {
      fr: 'Les données ont été écrites par PostgreSQL {made}, et la version fournie, la {bundled}, est plus ancienne : réinstallez la version de Filage qui les a écrites (docs/hosting.md).',
      en: 'The data was written by PostgreSQL {made} and the bundled one, {bundled}, is older: install the version of Filage that wrote it again (docs/hosting.md).',
    },
    'database.older-version': {
      fr: 'Les données ont été écrites par PostgreSQL {made}, et la version fournie est la {bundled} : lancez « npm start », qui les reprend, puis cette commande.',
      en: 'The data was written by PostgreSQL {made} and the bundled one is {bundled}: run “npm start”, which takes it over, then this command.',
    },
    'upgrade.busy': {
      fr: 'Une commande de Filage travaille encore sur ce dossier de données, dont la base doit changer de version : attendez sa fin, puis relancez.',
      en: 'A command of Filage is still at work on this data folder, whose database has to change version: wait until it ends, then start again.',
    },
    'upgrade.no-programs': {
      fr: 'Les données ont été écrites par PostgreSQL {made}, et la version fournie est la {bundled}. Pour les lire une dernière fois il faut les programmes de PostgreSQL {made} : cette machine ne les a plus, et npm n’a pas pu les apporter. Rien n’a changé. Relancez quand le réseau est là ; ou bien, à la main, « filage backup FICHIER » avec la version précédente de Filage, puis « filage restore FICHIER » avec celle-ci, dans un dossier de données vide (docs/hosting.md). npm dit : {detail}',
      en: 'The data was written by PostgreSQL {made} and the bundled one is {bundled}. To read it one last time the programs of PostgreSQL {made} are needed: this machine has them no more, and npm could not bring them. Nothing has changed. Start again once there is a network; or, by hand, “filage backup FILE” with the previous version of Filage, then “filage restore FILE” with this one, into an empty data folder (docs/hosting.md). npm says: {detail}',
    },
    'upgrade.too-old': {
      fr: 'Les données ont été écrites par PostgreSQL {made}, que cette version de Filage, avec PostgreSQL {bundled}, ne sait plus reprendre toute seule. Rien n’a changé. Avec la version précédente de Filage, « filage backup FICHIER » ; avec celle-ci, « filage restore FICHIER » dans un dossier de données vide (docs/hosting.md).',
      en: 'The data was written by PostgreSQL {made}, which this version of Filage, with PostgreSQL {bundled}, cannot take over by itself any more. Nothing has changed. With the previous version of Filage, “filage backup FILE”; with this one, “filage restore FILE” into an empty data folder (docs/hosting.md).',
    },
    'upgrade.failed': {
      fr: 'Le passage de PostgreSQL {made} à {bundled} n’a pas abouti. {fr} Tout a été remis en place : vos données sont comme avant, dans {folder}. Écartez la cause et relancez ; ou bien, à la main, « filage backup FICHIER » avec la version précédente de Filage, puis « filage restore FICHIER » avec celle-ci, dans un dossier de données vide (docs/hosting.md).',
      en: 'Going from PostgreSQL {made} to {bundled} did not work. {en} Everything was put back: your data is as before, in {folder}. Remove the cause and start again; or, by hand, “filage backup FILE” with the previous version of Filage, then “filage restore FILE” with this one, into an empty data folder (docs/hosting.md).',
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
