/** What the school's conventions and contracts repeat. Numbers are invented. */
import type { DemoTrainingTerms } from '#db/demo/index.ts';

export const terms: DemoTrainingTerms = {
  declarationNumber: '76310003962',
  declarationRegion: 'Occitanie',
  mediator: 'Médiation de la consommation (démonstration), mediation@example.org',
  payment: [
    'À réception de facture pour un employeur ou un fonds ; par échéances, selon le contrat, pour qui paie soi-même.',
    'On receipt of invoice for an employer or a fund; by instalments, as the contract says, for whoever pays themselves.',
  ],
  earlyExit: [
    'En cas de force majeure, seules les heures suivies sont dues. Sinon, le centre facture les heures suivies et peut demander un dédommagement, distinct, prévu par le contrat.',
    'In case of force majeure only the hours followed are due. Otherwise the centre bills the hours followed and may ask for separate compensation, as the contract provides.',
  ],
  internalRules: [
    'Chacun émarge chaque demi-journée, prévient de son absence et respecte le matériel, les lieux et les autres. Les sanctions vont de l’avertissement à l’exclusion ; nul n’est sanctionné sans avoir été entendu. Les stagiaires élisent une personne déléguée et une suppléante.',
    'Everybody signs each half-day, tells of an absence and respects equipment, places and others. Sanctions go from a warning to exclusion; nobody is sanctioned without having been heard. Trainees elect a delegate and a substitute.',
  ],
  firstPaymentPercent: '30',
  instalments: 4,
};
