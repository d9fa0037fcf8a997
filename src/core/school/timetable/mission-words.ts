import type { Words } from '#core/kernel/index.ts';

export const missionWords: Required<Pick<Words, 'problems' | 'rules' | 'facts' | 'terms'>> = {
  problems: {
    'mission.siret-missing': {
      fr: '{trainer} facture sans SIRET : le demander avant de payer.',
      en: '{trainer} invoices without a SIRET: ask for it before paying.',
    },
    'mission.siret-wrong': {
      fr: 'Le SIRET {value} de {trainer} n’est pas valable : sa clé ne tombe pas juste.',
      en: 'The SIRET {value} of {trainer} is not valid: its key does not fit.',
    },
    'mission.declaration-missing': {
      fr: 'Le numéro de déclaration d’activité de {trainer} manque : le bilan pédagogique et financier demande la formation achetée à d’autres organismes.',
      en: 'The declaration number of {trainer} is missing: the yearly training report asks for training bought from other bodies.',
    },
    'mission.salaried-invoices': {
      fr: '{trainer} est salarié·e pour cette mission et présente pourtant une facture.',
      en: '{trainer} is salaried for this mission and yet sends an invoice.',
    },
    'mission.invoice-unnumbered': {
      fr: 'La facture de {trainer} n’a pas de numéro.',
      en: 'The invoice of {trainer} has no number.',
    },
    'mission.invoice-over': {
      fr: '{trainer} facture {invoiced}, soit {difference} de plus que le service fait : {hours} h signées × {rate} €, et {travel} de déplacement, font {due}. Vérifier les séances non signées, ou demander un avoir.',
      en: '{trainer} invoices {invoiced}, {difference} more than the service done: {hours} h signed × {rate} €, and {travel} of travel, make {due}. Check sessions that are not signed, or ask for a credit note.',
    },
    'mission.invoice-under': {
      fr: '{trainer} facture {invoiced}, soit {difference} de moins que le service fait : {hours} h signées × {rate} €, et {travel} de déplacement, font {due}.',
      en: '{trainer} invoices {invoiced}, {difference} less than the service done: {hours} h signed × {rate} €, and {travel} of travel, make {due}.',
    },
  },
  rules: {
    'mission.due': { fr: 'heures signées et déplacement', en: 'hours signed and travel' },
    'mission.taught': { fr: 'heures signées × taux horaire', en: 'hours signed × hourly rate' },
  },
  facts: {
    'mission.hours-signed': { fr: 'Heures signées', en: 'Hours signed' },
    'mission.hourly-rate': { fr: 'Taux horaire', en: 'Hourly rate' },
    'mission.travel': { fr: 'Déplacement', en: 'Travel' },
  },
  terms: {
    'missionKind.salaried': { fr: 'Salariat', en: 'Salaried' },
    'missionKind.invoice': { fr: 'Facture', en: 'Invoice' },
  },
};
