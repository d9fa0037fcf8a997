import * as artists from '../artists.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const MON_ENTREPRISE: Citation = { source: 'mon-entreprise, spectacle-vivant.publicodes' };
const UNDATED: Citation = {
  source: 'mon-entreprise, valeur non datée ; code risque national 923AC',
  note: {
    fr: 'Le taux collectif 2026 n’a pas été trouvé : saisir celui que la CARSAT a notifié.',
    en: 'The collective rate of 2026 was not found: enter the one notified by CARSAT.',
  },
};
const MOBILITY: Citation = {
  source: 'CGCT L2333-64, L2531-2 ; openfisca-france (taux par commune, en partie anciens)',
};
const REGIONAL: Citation = {
  source: 'LF 2025 art. 118, CGCT L4332-8-1, décret 2025-753',
  url: 'https://www.gorioux.com/actualite/versement-mobilite-regional-rural',
};

export const sources: Sources = {
  ...cited([artists.ARTIST_SHARE], {
    source: 'Arrêté du 24/01/1975 ; URSSAF, taux de cotisations des artistes du spectacle (01/01/2024)',
  }),
  ...cited([artists.EXTRA_HOURS, artists.EXTRA_CEILING_SHARE], MON_ENTREPRISE),
  ...cited([artists.WORK_ACCIDENT_ARTISTS, artists.WORK_ACCIDENT_ARTISTS_ALSACE], UNDATED),
  ...cited([artists.WORK_ACCIDENT_MEAN], {
    source: 'Arrêté du 30/12/2025 et ses prédécesseurs, taux net moyen national',
    url: 'https://www.faceaurisque.com/arrete-du-30-decembre-2025-relatif-a-la-tarification-des-risques-daccidents-du-travail-et-de-maladies-professionnelles-pour-lannee-2026',
  }),
  ...cited([artists.WORK_ACCIDENT_SUPPORT], { source: 'openfisca-france, taux fonctions support' }),
  ...cited([artists.MOBILITY_PARIS, artists.MOBILITY_LYON], MOBILITY),
  ...cited(
    [
      artists.REGIONAL_MOBILITY_MAXIMUM,
      artists.REGIONAL_MOBILITY_PACA,
      artists.REGIONAL_MOBILITY_OCCITANIE,
      artists.REGIONAL_MOBILITY_OTHERS,
      artists.REGIONAL_MOBILITY_BRITTANY,
    ],
    REGIONAL,
  ),
};
