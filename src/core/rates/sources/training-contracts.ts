import { FIRST_PAYMENT, WITHDRAWAL_DAYS, WITHDRAWAL_DAYS_AT_DISTANCE } from '../training-contracts.ts';
import { cited, type Sources } from './citation.ts';

const SECTION = 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000006178215/';

export const sources: Sources = {
  ...cited([WITHDRAWAL_DAYS], { source: 'CT L6353-5', url: SECTION }),
  ...cited([WITHDRAWAL_DAYS_AT_DISTANCE], {
    source: 'Code de la consommation L221-18 ; smjformation.fr, indications réglementaires',
    url: 'https://www.smjformation.fr/indications-reglementaires/',
    note: {
      fr: 'Le délai qui finit un samedi, un dimanche ou un jour férié est prorogé au premier jour ouvrable (L221-19).',
      en: 'A delay that ends on a Saturday, a Sunday or a public holiday goes on to the next working day (L221-19).',
    },
  }),
  ...cited([FIRST_PAYMENT], { source: 'CT L6353-6', url: SECTION }),
};
