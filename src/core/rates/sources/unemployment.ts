import * as unemployment from '../unemployment.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const ANNEXES: Citation = { source: 'Décret 2019-797, annexes VIII et X ; Revue fiduciaire' };

export const sources: Sources = {
  ...cited(
    [unemployment.UNEMPLOYMENT_GENERAL],
    { source: 'openfisca-france ; Unédic' },
    {
      '2025-05-01': { source: 'Unédic, circulaire de mai 2025 ; arrêté du 19/12/2024' },
    },
  ),
  ...cited([unemployment.UNEMPLOYMENT_INTERMITTENT_EMPLOYER, unemployment.UNEMPLOYMENT_INTERMITTENT_EMPLOYEE], ANNEXES),
  ...cited([unemployment.UNEMPLOYMENT_SHORT_CONTRACT], {
    source: 'Unédic : majoration de 0,50 % supprimée le 31/03/2019',
  }),
  ...cited(
    [unemployment.WAGE_GUARANTEE],
    { source: 'openfisca-france ; AGS' },
    {
      '2024-07-01': {
        source: 'AGS, taux maintenu pour 2026 par le conseil du 16/12/2025',
        url: 'https://www.cogebs.com/vos-outils/actualites/article?id=k4_23791923',
      },
    },
  ),
};
