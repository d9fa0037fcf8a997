import type { Words } from '../kernel/index.ts';

export const words: Words = {
  rates: {
    'vat.show': { fr: 'TVA · cession et billetterie de spectacle (%)', en: 'VAT · sale of a show and its tickets (%)' },
    'vat.firstPerformances': {
      fr: 'TVA · billetterie des premières représentations (%)',
      en: 'VAT · tickets of the first performances (%)',
    },
    'vat.firstPerformances.count': {
      fr: 'TVA · nombre de premières représentations',
      en: 'VAT · number of first performances',
    },
    'vat.standard': { fr: 'TVA · taux normal (%)', en: 'VAT · standard rate (%)' },
    'vat.authorsRights': { fr: 'TVA · droits d’auteur (%)', en: 'VAT · authors’ rights (%)' },
    'vat.franchise.services': {
      fr: 'TVA · franchise des prestations de services, chiffre d’affaires',
      en: 'VAT · small-business franchise for services, turnover',
    },
    'vat.franchise.servicesTolerance': {
      fr: 'TVA · franchise des prestations de services, tolérance',
      en: 'VAT · small-business franchise for services, tolerance',
    },
    'vat.nonProfitFranchise': {
      fr: 'Franchise des impôts commerciaux des associations',
      en: 'Associations’ franchise from commercial taxes',
    },
  },
  terms: { 'rateTopic.vat': { fr: 'TVA', en: 'VAT' } },
};
