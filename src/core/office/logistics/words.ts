import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'approach.two-payers': {
      fr: '{position}, {place}, le {on} : « {component:approach} » a deux payeurs. Un seul paie chaque repas, chaque nuit, chaque voyage.',
      en: '{position}, {place}, {on}: “{component:approach}” has two payers. Each meal, night and journey is paid once.',
    },
    'approach.no-payer': {
      fr: '{position}, {place}, le {on} : personne ne paie « {component:approach} », dû en déplacement (CCNEAC VIII.2).',
      en: '{position}, {place}, {on}: nobody pays for “{component:approach}”, which is due on the road (CCNEAC VIII.2).',
    },
    'approach.amount-missing': {
      fr: '{position}, le {on} : le montant de « {component:approach} » manque ; compté zéro.',
      en: '{position}, {on}: the amount of “{component:approach}” is missing; counted as zero.',
    },
    'approach.no-allowance': {
      fr: '{position}, le {on} : la convention n’a pas d’indemnité pour « {component:approach} » ; saisir un montant.',
      en: '{position}, {on}: the agreement has no allowance for “{component:approach}”; enter an amount.',
    },
    'approach.allowance-derived': {
      fr: 'Les indemnités de déplacement {agreement} sont les dernières connues ou déduites : à vérifier.',
      en: 'The {agreement} travel allowances are the last known or derived: check them.',
    },
    'approach.no-travel': {
      fr: '{place}, le {on} : aucun voyage n’est noté. S’il est dans le budget (véhicule commun), rien à faire ; sinon, dire qui le paie.',
      en: '{place}, {on}: no journey is entered. If the budget has it (a shared vehicle), nothing to do; otherwise say who pays for it.',
    },
    'approach.allowance-abroad': {
      fr: '{place}, le {on} ({country}) : à l’étranger l’indemnité suit les tarifs du pays, et n’est jamais sous celle de France faute de tarif (CCNEAC VIII.2.5).',
      en: '{place}, {on} ({country}): abroad the allowance follows the country’s rates, and is never under the French one where there is none (CCNEAC VIII.2.5).',
    },
    'approach.date-cancelled': {
      fr: '{place}, le {on} : la date est annulée, mais le déplacement ({count} en tout) reste noté et compté. L’annuler aussi, ou dire ce qui reste à payer.',
      en: '{place}, {on}: the date is cancelled, but the journey ({count} in all) is still entered and counted. Cancel it too, or say what is still to be paid.',
    },
    'approach.date-postponed': {
      fr: '{place}, le {on} : la date est reportée sans nouveau jour, mais le déplacement ({count} en tout) reste noté et compté.',
      en: '{place}, {on}: the date is postponed to a day not yet known, but the journey ({count} in all) is still entered and counted.',
    },
    'approach.date-missed': {
      fr: '{position}, {place} : le déplacement ne couvre pas la date du {on}, du début à la fin. Revoir les heures de départ et de retour.',
      en: '{position}, {place}: the journey does not cover the date of {on} from beginning to end. Check when it leaves and returns.',
    },
    'approach.over-exemption': {
      fr: '{position}, {place} : l’indemnité de {amount} dépasse la limite URSSAF de {limit} ({count} fois, {excess} en tout). Sans justificatifs, l’excédent est soumis à cotisations.',
      en: '{position}, {place}: the allowance of {amount} exceeds URSSAF’s limit of {limit} ({count} times, {excess} in all). Without receipts, the excess bears contributions.',
    },
  },
  rules: {
    'approach.cost': { fr: 'Voyages, nuits et repas', en: 'Travel, beds and meals' },
    'approach.recovered': {
      fr: 'Rendu par l’organisateur (forfait ou refacturation)',
      en: 'Given back by the organiser (flat fee or at cost)',
    },
    'approach.not-ours': { fr: 'Payé par un autre', en: 'Paid by someone else' },
    'approach.stated': { fr: 'Montant saisi', en: 'Amount entered' },
    'approach.reinvoiced': { fr: 'Rendu par l’organisateur', en: 'Given back by the organiser' },
    'approach.per-diem': { fr: 'Indemnité de la convention', en: 'The agreement’s allowance' },
    'approach.no-allowance': { fr: 'Pas d’indemnité connue', en: 'No known allowance' },
  },
  facts: { 'approach.amount': { fr: 'Montant saisi', en: 'Amount entered' } },
  terms: {
    'approach.travel': { fr: 'Voyage', en: 'Travel' },
    'approach.bed': { fr: 'Nuit et petit déjeuner', en: 'Night and breakfast' },
    'approach.breakfast': { fr: 'Petit déjeuner', en: 'Breakfast' },
    'approach.meal': { fr: 'Repas', en: 'Meal' },
    'payer.direct': { fr: 'Nous, directement', en: 'Us, directly' },
    'payer.perDiem': { fr: 'Défraiement', en: 'Per diem' },
    'payer.organiser': { fr: 'L’organisateur', en: 'The organiser' },
    'payer.flat': { fr: 'Nous, contre un forfait', en: 'Us, against a flat fee' },
    'payer.reinvoiced': { fr: 'Nous, refacturé', en: 'Us, invoiced back' },
  },
};
