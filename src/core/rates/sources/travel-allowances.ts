import { TRAVEL_ALLOWANCES } from '../travel-allowances.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const of = (prefix: string) => TRAVEL_ALLOWANCES.filter(({ id }) => id.startsWith(prefix));

const CCNEAC_2023: Citation = {
  source: 'CCNEAC, accord du 28/04/2023, art. 2',
  url: 'https://www.legifrance.gouv.fr/conv_coll/id/KALITEXT000047792499',
};
const PROFESSIONAL: Readonly<Record<string, Citation>> = {
  '2022-01-01': { source: 'URSSAF, frais professionnels 2022 (efisciences.fr)' },
  '2023-01-01': { source: 'URSSAF, frais professionnels 2023 (qonto, accord CCNEAC du 28/04/2023)' },
  '2024-01-01': { source: 'URSSAF, frais professionnels 2024' },
  '2025-01-01': { source: 'URSSAF, frais professionnels 2025 (weblex, beraud-associes.fr)' },
};

export const sources: Sources = {
  ...cited(
    of('ccneac.travel.').filter(({ unit }) => unit === 'euro'),
    CCNEAC_2023,
    {
      '2024-09-01': {
        source: 'NAO 2024 de la CCNEAC : indemnités alignées sur les limites de l’URSSAF au 01/09/2024',
        url: 'https://sceneensemble.com/ressources/convention-collective-et-accords',
        note: {
          fr: 'L’alignement automatique des années suivantes n’est pas confirmé.',
          en: 'That later years follow automatically is not confirmed.',
        },
      },
    },
  ),
  ...cited(
    of('ccneac.travel.').filter(({ unit }) => unit !== 'euro'),
    { source: 'CCNEAC, titre VIII (préambule, VIII.1.1, VIII.2.3)' },
  ),
  ...cited(of('ccneac.settling'), { source: 'CCNEAC XIII.2.8' }),
  ...cited(of('ccnsvp.'), {
    source: 'CCNSVP, avenant du 24/11/2022, annexes 2 et 4 (KALITEXT000047086910)',
    url: 'https://www.legifrance.gouv.fr/conv_coll/id/KALITEXT000047086910',
  }),
  ...cited(
    of('urssaf.'),
    {
      source: 'URSSAF, frais professionnels 2026 (secob.fr, 13/01/2026)',
      url: 'https://www.secob.fr/indicateurs/tableau-des-frais-professionnels',
    },
    PROFESSIONAL,
  ),
};
