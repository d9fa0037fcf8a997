/** What storage refuses to do, as coded problems with a sentence in both languages. `db` may use core's types only. */
import type { Locale, Problem, Words } from '#core/kernel/index.ts';
import { words as backup } from './backup/words.ts';
import { words as launcher } from './launcher/words.ts';
import { words as keys } from './private/words.ts';

export const words = {
  problems: {
    ...launcher.problems,
    ...backup.problems,
    ...keys.problems,
    'migration.changed': {
      fr: 'La migration {name} a été modifiée après avoir été appliquée à cette base. Remettez le fichier d’origine et écrivez une nouvelle migration.',
      en: 'Migration {name} was changed after it had been applied to this database. Put the original file back and write a new migration.',
    },
    'migration.unknown': {
      fr: 'Cette base a reçu la migration {name}, que cette version de Filage ne connaît pas : elle vient d’une version plus récente. Installez celle-ci.',
      en: 'This database has migration {name}, which this version of Filage does not know: it comes from a newer version. Install that one.',
    },
    'migration.out-of-order': {
      fr: 'La migration {name} viendrait après {last}, déjà appliquée, alors que son nom la place avant. Donnez-lui un numéro plus élevé.',
      en: 'Migration {name} would come after {last}, which is applied already, although its name sorts before. Give it a higher number.',
    },
    'migration.role-name': {
      fr: 'Le nom du rôle applicatif, {role}, ne convient pas : lettres minuscules, chiffres et tirets bas, en commençant par une lettre.',
      en: 'The app role’s name, {role}, will not do: lower-case letters, digits and underscores, starting with a letter.',
    },
    'role.superuser': {
      fr: 'Le rôle {role} de DATABASE_URL est superutilisateur : il passerait outre la séparation des organisations. Donnez un rôle ordinaire.',
      en: 'Role {role} of DATABASE_URL is a superuser: it would see past the separation of organisations. Give an ordinary role.',
    },
    'role.bypasses': {
      fr: 'Le rôle {role} de DATABASE_URL a BYPASSRLS : il passerait outre la séparation des organisations. Retirez-lui ce droit.',
      en: 'Role {role} of DATABASE_URL has BYPASSRLS: it would see past the separation of organisations. Take that right away.',
    },
    'role.owner': {
      fr: 'Le rôle {role} de DATABASE_URL possède des tables de Filage. Donnez deux rôles distincts à DATABASE_URL et DATABASE_ADMIN_URL.',
      en: 'Role {role} of DATABASE_URL owns tables of Filage. Give DATABASE_URL and DATABASE_ADMIN_URL two different roles.',
    },
    'role.filtered': {
      fr: 'Le rôle {role} de DATABASE_ADMIN_URL est soumis à la séparation des organisations : ajoutez-lui BYPASSRLS.',
      en: 'Role {role} of DATABASE_ADMIN_URL is itself subject to the separation of organisations: give it BYPASSRLS.',
    },
  },
} satisfies Words;

export type RefusalCode = keyof typeof words.problems;

/** Thrown when storage refuses; `problem` is what the command line and the API show. */
export class StorageRefusal extends Error {
  readonly problem: Problem;
  constructor(code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(sentenceOf(code, facts, 'en'));
    this.name = 'StorageRefusal';
    this.problem = { code, severity: 'blocking', facts, at: [] };
  }
  in(locale: Locale): string {
    return sentenceOf(this.problem.code as RefusalCode, this.problem.facts as Record<string, string | number>, locale);
  }
}

function sentenceOf(code: RefusalCode, facts: Readonly<Record<string, string | number>>, locale: Locale): string {
  return words.problems[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}
