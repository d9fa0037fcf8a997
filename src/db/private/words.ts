/** What the keys refuse, in both languages. `db/refusal.ts` puts it with the rest of storage. */
import type { Words } from '#core/kernel/index.ts';

export const words = {
  problems: {
    'secret.malformed': {
      fr: 'La clé lue dans {where} n’est pas valable : il faut 32 octets au hasard, écrits en hexadécimal ou en base64, la clé en cours d’abord si elles sont plusieurs.',
      en: 'The key read from {where} will not do: 32 random bytes, in hexadecimal or base64, the current one first if there are several.',
    },
    'key.missing': {
      fr: 'Des données privées ont été chiffrées avec la clé {key}, qui n’est ni dans FILAGE_SECRET ni dans le fichier « secret » du dossier de données. Remettez cette clé.',
      en: 'Private data was sealed with key {key}, which is neither in FILAGE_SECRET nor in the file “secret” of the data folder. Put that key back.',
    },
    'key.from-environment': {
      fr: 'La clé vient de FILAGE_SECRET : ajoutez-y la nouvelle devant l’ancienne, séparées par une virgule, redémarrez, puis relancez « filage key rotate ».',
      en: 'The key comes from FILAGE_SECRET: put the new one before the old one there, separated by a comma, restart, then run “filage key rotate” again.',
    },
    'key.rotating': {
      fr: 'Un changement de clé est déjà en cours sur cette base.',
      en: 'A change of key is already under way on this database.',
    },
    'private.altered': {
      fr: 'La valeur chiffrée de {column}, ligne {id}, a été altérée : elle ne s’ouvre pas.',
      en: 'The sealed value of {column}, row {id}, was altered: it does not open.',
    },
  },
} satisfies Words;
