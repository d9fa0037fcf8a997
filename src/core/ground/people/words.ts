import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'person.social-security-number-wrong': {
      fr: 'Ce numéro de sécurité sociale n’est pas valable : treize caractères et une clé de deux chiffres, qui ne correspond pas.',
      en: 'This social-security number is not valid: thirteen characters and a key of two digits, which does not fit.',
    },
    'person.birth-differs': {
      fr: 'La date de naissance ne correspond pas au numéro de sécurité sociale.',
      en: 'The date of birth does not fit the social-security number.',
    },
    'person.iban-wrong': {
      fr: 'Cet IBAN n’est pas valable : sa clé ne correspond pas.',
      en: 'This IBAN is not valid: its check digits do not fit.',
    },
    'person.number-known': {
      fr: 'Une autre personne de l’annuaire a déjà ce numéro de sécurité sociale.',
      en: 'Another person of the directory has this social-security number already.',
    },
    'person.in-use': {
      fr: 'Cette personne figure dans des contrats, des convocations ou des équipes : retirez-la d’abord de là, ou effacez ses données.',
      en: 'This person is in contracts, calls or teams: take them out of those first, or erase their data.',
    },
  },
  terms: {
    'purpose.contract': { fr: 'Contrat de travail', en: 'Employment contract' },
    'purpose.payroll': { fr: 'Bulletin de paie', en: 'Payslip' },
    'purpose.declaration': { fr: 'Déclaration sociale', en: 'Social declaration' },
    'purpose.payment': { fr: 'Paiement', en: 'Payment' },
    'purpose.correction': { fr: 'Correction d’une donnée', en: 'Correcting a value' },
    'purpose.request': { fr: 'Demande de la personne', en: 'The person’s own request' },
  },
};
