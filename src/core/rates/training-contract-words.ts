import type { Words } from '../kernel/index.ts';

export const words: Words = {
  rates: {
    'trainingContract.withdrawal': {
      fr: 'Contrat de formation : délai de rétractation (jours)',
      en: 'Training contract: withdrawal delay (days)',
    },
    'trainingContract.withdrawal.distance': {
      fr: 'Contrat de formation conclu à distance : délai de rétractation (jours)',
      en: 'Training contract made at a distance: withdrawal delay (days)',
    },
    'trainingContract.firstPayment': {
      fr: 'Contrat de formation : premier versement au plus, après le délai (% du prix)',
      en: 'Training contract: first payment at most, after the delay (% of the price)',
    },
  },
  terms: {
    'rateTopic.trainingContracts': { fr: 'Contrats de formation', en: 'Training contracts' },
  },
};
