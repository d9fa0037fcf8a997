import type { Words } from './words.ts';

export const words: Words = {
  problems: {
    'input.missing': { fr: '{field} manque.', en: '{field} is missing.' },
    'input.not-json': {
      fr: 'Ce qui a été reçu n’est pas du JSON lisible.',
      en: 'What was received is not readable JSON.',
    },
    'input.not-text': { fr: '{field} doit être un texte.', en: '{field} must be text.' },
    'input.too-long': {
      fr: '{field} est trop long : {longest} au plus.',
      en: '{field} is too long: {longest} at most.',
    },
    'input.not-one-of': { fr: '{field} doit être l’un de : {allowed}.', en: '{field} must be one of: {allowed}.' },
    'input.not-boolean': { fr: '{field} doit être true ou false.', en: '{field} must be true or false.' },
    'input.not-whole-number': { fr: '{field} doit être un nombre entier.', en: '{field} must be a whole number.' },
    'input.out-of-range': {
      fr: '{field} doit être compris entre {least} et {most}.',
      en: '{field} must be between {least} and {most}.',
    },
    'input.not-decimal': {
      fr: '{field} doit être un nombre décimal écrit entre guillemets, comme "12.5".',
      en: '{field} must be a decimal number in quotes, such as "12.5".',
    },
    'input.not-money': {
      fr: '{field} doit être un montant écrit entre guillemets avec deux décimales au plus, comme "1250.00".',
      en: '{field} must be an amount in quotes with at most two decimals, such as "1250.00".',
    },
    'input.too-large': { fr: '{field} est trop grand.', en: '{field} is too large.' },
    'input.negative': { fr: '{field} ne peut pas être négatif.', en: '{field} cannot be negative.' },
    'input.not-date': {
      fr: '{field} doit être un jour du calendrier, comme "2026-10-05".',
      en: '{field} must be a calendar day, such as "2026-10-05".',
    },
    'input.date-out-of-range': {
      fr: '{field} doit être un jour entre 1900 et 2199.',
      en: '{field} must be a day between 1900 and 2199.',
    },
    'input.not-local-time': {
      fr: '{field} doit être une date et une heure locales, comme "2026-10-05T20:30".',
      en: '{field} must be a local date and time, such as "2026-10-05T20:30".',
    },
    'input.not-list': { fr: '{field} doit être une liste.', en: '{field} must be a list.' },
    'input.not-object': { fr: '{field} doit être un objet.', en: '{field} must be an object.' },
    'input.named-twice': {
      fr: '{field} porte le même nom qu’une autre ligne : {name}.',
      en: '{field} has the name of another row: {name}.',
    },
    'input.unknown-field': { fr: '{field} n’est pas un champ connu.', en: '{field} is not a known field.' },
  },
};
