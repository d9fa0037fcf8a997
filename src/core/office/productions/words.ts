import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'production.period-too-long': {
      fr: 'Un engagement qui commence le {from} ne peut pas se calculer au-delà du {last}.',
      en: 'An engagement that starts on {from} cannot be computed beyond {last}.',
    },
    'production.pay-too-large': {
      fr: '« {position} » : quantité × brut dépasse ce qui peut être calculé ; la ligne n’est comptée nulle part.',
      en: '“{position}”: quantity × gross is too large to be computed; the row counts nowhere.',
    },
    'employer.legal-form-missing': {
      fr: 'Estimation : la forme juridique n’est pas saisie ; une association est supposée.',
      en: 'Estimate: the legal form is not entered; an association is assumed.',
    },
    'employer.legal-form-approximated': {
      fr: 'Estimation : les règles propres à cette forme juridique ne sont pas toutes connues (employeur public compté comme une association, entreprise individuelle comme une société).',
      en: 'Estimate: not every rule of this legal form is known (a public employer is reckoned as an association, a sole trader as a company).',
    },
    'employer.agreement-missing': {
      fr: 'Estimation : aucune convention collective n’est saisie ; ni cotisations ni minima de branche ne sont comptés.',
      en: 'Estimate: no collective agreement is entered; no branch contributions or minima are counted.',
    },
    'employer.headcount-missing': {
      fr: 'Estimation : l’effectif n’est pas saisi ; moins de onze salariés sont supposés.',
      en: 'Estimate: the headcount is not entered; fewer than eleven employees are assumed.',
    },
  },
  rules: {
    'pay.in-total': {
      fr: 'au total, sans le détail de chaque personne',
      en: 'in total, without what each person earns',
    },
    'pricing.creation-to-cover': {
      fr: 'charges de création − produits apportés par d’autres',
      en: 'charges of the creation − products given by others',
    },
    'pricing.approach-each': {
      fr: 'frais d’approche saisis ÷ représentations',
      en: 'approach costs entered ÷ performances',
    },
  },
  facts: {
    'pay.people': { fr: 'personnes', en: 'people' },
    'pricing.allPerformances': { fr: 'représentations de la production', en: 'performances of the production' },
    'pricing.creationCharges': { fr: 'charges de création', en: 'charges of the creation' },
    'pricing.creationGiven': {
      fr: 'produits de création hors fonds propres',
      en: 'products of the creation without own funds',
    },
    'pricing.exploitationCharges': {
      fr: 'charges d’exploitation saisies',
      en: 'charges typed in exploitation',
    },
    'pricing.exploitationGiven': {
      fr: 'produits d’exploitation hors ventes et fonds propres',
      en: 'products of exploitation without sales and own funds',
    },
  },
  terms: {
    'employer.agreement': { fr: 'Convention collective', en: 'Collective agreement' },
    'employer.headcount': { fr: 'Effectif', en: 'Headcount' },
    'employer.workAccidentRate': {
      fr: 'Taux d’accident du travail, plein (%)',
      en: 'Work-accident rate, full (%)',
    },
    'employer.providentRate': { fr: 'Prévoyance (%)', en: 'Provident rate (%)' },
    'employer.providentRateArtist': { fr: 'Prévoyance des artistes (%)', en: 'Provident rate, artists (%)' },
    'employer.providentRateTechnician': {
      fr: 'Prévoyance des technicien·nes (%)',
      en: 'Provident rate, technicians (%)',
    },
    'employer.providentRatePermanent': {
      fr: 'Prévoyance des permanent·es (%)',
      en: 'Provident rate, permanent staff (%)',
    },
    'employer.occupationalHealthRate': { fr: 'Santé au travail (%)', en: 'Health at work (%)' },
    'employer.mobilityRate': {
      fr: 'Versement mobilité, avant les 70 % des artistes (%)',
      en: 'Mobility payment, before the artists’ 70 % (%)',
    },
    'employer.regionalMobilityRate': { fr: 'Versement mobilité régional (%)', en: 'Regional mobility payment (%)' },
    'employer.worksCouncil': { fr: 'Comité social et économique', en: 'Works council' },
    'employer.alsaceMoselle': { fr: 'Alsace-Moselle', en: 'Alsace-Moselle' },
    'employer.technicianCeiling': { fr: 'Plafond des technicien·nes', en: 'Technicians’ ceiling' },
    'employer.vatRegime': { fr: 'Régime de TVA', en: 'VAT regime' },
    'employer.payrollTaxShare': {
      fr: 'Part du chiffre d’affaires sans TVA (%)',
      en: 'Share of turnover without VAT (%)',
    },
  },
};
