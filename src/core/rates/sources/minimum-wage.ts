import * as wages from '../minimum-wage.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const OPENFISCA: Citation = { source: 'openfisca-france, marche_travail/salaire_minimum/smic' };
const ORDERS: Record<string, Citation> = {
  '2024-11-01': { source: 'Décret du 23/10/2024 ; openfisca-france' },
  '2026-01-01': { source: 'openfisca-france ; mon-entreprise' },
  '2026-06-01': {
    source: 'Arrêté du 22/05/2026',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589',
  },
};

export const sources: Sources = {
  ...cited([wages.MINIMUM_WAGE_HOUR, wages.MINIMUM_WAGE_MONTH], OPENFISCA, ORDERS),
  ...cited([wages.YEARLY_HOURS], { source: 'CSS D241-7 : 1 820 fois le SMIC horaire' }),
  ...cited([wages.MONTHLY_HOURS], { source: 'CT L3242-1 : 35 × 52 ÷ 12, arrondi au centième' }),
  ...cited([wages.GUARANTEED_MINIMUM], { source: 'openfisca-france, minimum garanti' }),
};
