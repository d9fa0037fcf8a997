import type { Words } from '../kernel/index.ts';

export const words: Words = {
  rates: {
    'retention.certificate': {
      fr: 'Certificat de réalisation : années de conservation',
      en: 'Certificate of completion: years to keep',
    },
    'retention.proofs': {
      fr: 'Preuves de présence : années de conservation',
      en: 'Proofs of attendance: years to keep',
    },
    'retention.proofs.cofinanced': {
      fr: 'Preuves de présence cofinancées par l’Europe : années de conservation',
      en: 'Proofs of attendance with European money: years to keep',
    },
  },
  terms: {
    'rateTopic.retention': { fr: 'Conservation des pièces', en: 'Keeping of papers' },
  },
};
