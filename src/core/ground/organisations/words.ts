import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'organisation.siret-wrong': {
      fr: 'Le SIRET {value} n’est pas valable : quatorze chiffres, dont la clé ne correspond pas.',
      en: 'SIRET {value} is not valid: fourteen digits, and its check digit does not fit.',
    },
    'organisation.ape-wrong': {
      fr: 'Le code APE {value} n’est pas valable : quatre chiffres et une lettre, comme 9001Z.',
      en: 'APE code {value} is not valid: four digits and a letter, such as 9001Z.',
    },
    'organisation.rna-wrong': {
      fr: 'Le numéro RNA {value} n’est pas valable : W suivi de neuf caractères.',
      en: 'RNA number {value} is not valid: W and nine characters.',
    },
    'organisation.vat-number-wrong': {
      fr: 'Le numéro de TVA {value} n’est pas valable : sa clé ne correspond pas au SIREN.',
      en: 'VAT number {value} is not valid: its key does not fit the SIREN.',
    },
    'organisation.iban-wrong': {
      fr: 'L’IBAN {value} n’est pas valable : sa clé ne correspond pas.',
      en: 'IBAN {value} is not valid: its check digits do not fit.',
    },
    'organisation.identity-missing': {
      fr: 'L’identité de l’organisation est incomplète ({field:identity}) : contrats et paie en ont besoin.',
      en: 'The organisation’s identity is incomplete ({field:identity}): contracts and payroll need it.',
    },
    'organisation.term-value': {
      fr: 'Le réglage « {key} » ne peut pas prendre cette valeur.',
      en: 'Setting “{key}” cannot have this value.',
    },
    'organisation.growth-out-of-range': {
      fr: 'La croissance attendue s’écrit en pour cent par an, de 0 à {most}.',
      en: 'Expected growth is written in percent a year, from 0 to {most}.',
    },
    'organisation.no-agreement': {
      fr: 'Estimation : aucune convention collective n’est indiquée au {day}.',
      en: 'Estimate: no collective agreement is entered on {day}.',
    },
    'organisation.no-headcount': {
      fr: 'Estimation : aucun effectif n’est indiqué au {day}.',
      en: 'Estimate: no headcount is entered on {day}.',
    },
    'organisation.no-work-accident-rate': {
      fr: 'Estimation : aucun taux d’accident du travail n’est indiqué au {day}. Il figure sur la notification de la CARSAT.',
      en: 'Estimate: no work-accident rate is entered on {day}. It is on the CARSAT notification.',
    },
    'organisation.no-provident-rate': {
      fr: 'Estimation : aucun taux de prévoyance n’est indiqué au {day}.',
      en: 'Estimate: no provident rate is entered on {day}.',
    },
    'organisation.no-occupational-health-rate': {
      fr: 'Estimation : aucun taux de médecine du travail n’est indiqué au {day}.',
      en: 'Estimate: no occupational-health rate is entered on {day}.',
    },
    'organisation.no-vat-regime': {
      fr: 'Estimation : aucun régime de TVA n’est indiqué au {day}.',
      en: 'Estimate: no VAT regime is entered on {day}.',
    },
    'organisation.no-mobility-rate': {
      fr: 'Estimation : onze salariés ou plus, et aucun taux de versement mobilité n’est indiqué au {day}.',
      en: 'Estimate: eleven employees or more, and no mobility rate is entered on {day}.',
    },
    'licence.none': {
      fr: 'Aucun récépissé de déclaration d’entrepreneur de spectacles n’est enregistré (PLATESV).',
      en: 'No receipt of the declaration of live-show entrepreneur is recorded (PLATESV).',
    },
    'licence.expired': {
      fr: 'Le récépissé {number} (catégorie {category}) a expiré le {expires}.',
      en: 'Receipt {number} (category {category}) expired on {expires}.',
    },
    'licence.expires-soon': {
      fr: 'Le récépissé {number} (catégorie {category}) expire le {expires} : la déclaration se renouvelle un mois avant.',
      en: 'Receipt {number} (category {category}) expires on {expires}: the declaration is renewed a month before.',
    },
  },
  terms: {
    'identity.legalName': { fr: 'nom légal', en: 'legal name' },
    'identity.legalForm': { fr: 'forme juridique', en: 'legal form' },
    'identity.siret': { fr: 'SIRET', en: 'SIRET' },
    'identity.ape': { fr: 'code APE', en: 'APE code' },
    'identity.address': { fr: 'adresse', en: 'address' },
    'identity.postcode': { fr: 'code postal', en: 'postcode' },
    'identity.town': { fr: 'ville', en: 'town' },
    'identity.representative': { fr: 'représentant·e', en: 'representative' },
    'identity.representativeCapacity': { fr: 'qualité du ou de la représentant·e', en: 'representative’s capacity' },
  },
};
