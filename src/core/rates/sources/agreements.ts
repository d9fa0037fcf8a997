import { CCNEAC_ARTISTS } from '../ccneac-artists.ts';
import { CCNEAC_STAFF } from '../ccneac-staff.ts';
import { CCNSVP_ARTISTS } from '../ccnsvp-artists.ts';
import { CCNSVP_CABARETS } from '../ccnsvp-cabaret.ts';
import { CCNSVP_STAFF } from '../ccnsvp-staff.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const JUNE_2023: Citation = {
  source:
    'CCNEAC, accord du 28/04/2023 sur les salaires minima (KALITEXT000047792499), étendu par arrêté du 10/07/2023',
  url: 'https://www.legifrance.gouv.fr/conv_coll/id/KALITEXT000047792499',
};
const JUNE_2022: Citation = { source: 'CCNEAC, accord du 16/05/2022 sur les salaires minima' };
const JUNE_2024: Citation = {
  source: 'Déduit de l’accord du 02/05/2024 (NAO 2024) : pourcentages et + 60 € appliqués à la grille de juin 2023',
  url: 'https://sceneensemble.com/ressources/convention-collective-et-accords',
  note: {
    fr: 'La grille imprimée n’a pas été obtenue ; pas d’accord en 2025, rien trouvé pour 2026. Saisir la grille officielle dès qu’elle est connue.',
    en: 'The printed grid was not obtained; no agreement in 2025, nothing found for 2026. Enter the official grid as soon as it is known.',
  },
};
const CCNSVP_2022: Citation = {
  source: 'CCNSVP, avenant du 24/11/2022 sur les salaires minimaux (KALITEXT000047086910)',
  url: 'https://www.legifrance.gouv.fr/conv_coll/id/KALITEXT000047086910',
  note: {
    fr: 'Remplacée au 01/02/2024 (annexe 1 théâtre : 01/01/2024) et au 01/09/2025 par des grilles non obtenues.',
    en: 'Replaced on 1 February 2024 (annex 1 theatre: 1 January 2024) and 1 September 2025 by grids not obtained.',
  },
};

export const ccneacSources: Sources = cited([...CCNEAC_ARTISTS, ...CCNEAC_STAFF], JUNE_2023, {
  '2022-06-01': JUNE_2022,
  '2024-06-01': JUNE_2024,
});

export const ccnsvpSources: Sources = cited([...CCNSVP_ARTISTS, ...CCNSVP_CABARETS, ...CCNSVP_STAFF], CCNSVP_2022);
