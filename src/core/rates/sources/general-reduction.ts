import * as reduction from '../general-reduction.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const RGDU: Citation = {
  source: 'CSS D241-7 ; décret du 04/09/2025 et décret 2025-1446 du 31/12/2025',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000053302444',
};
const FORMER: Citation = { source: 'CSS D241-7 ancien ; openfisca-france' };

export const sources: Sources = {
  ...cited(
    [
      reduction.REDUCTION_MINIMUM,
      reduction.REDUCTION_DELTA_SMALL,
      reduction.REDUCTION_DELTA_LARGE,
      reduction.REDUCTION_EXPONENT,
      reduction.REDUCTION_END,
      reduction.REDUCTION_DECIMALS,
    ],
    RGDU,
  ),
  ...cited(
    [
      reduction.FORMER_MAXIMUM_SMALL,
      reduction.FORMER_MAXIMUM_LARGE,
      reduction.FORMER_DIVISOR,
      reduction.FORMER_END_IN_WAGES,
    ],
    FORMER,
  ),
  ...cited([reduction.REDUCTION_HOLIDAY_FUND], { source: 'CSS D241-10 IV : facteur 100/90' }),
  ...cited([reduction.REDUCTION_EXPENSES_CAP], { source: 'CSS L241-13 III et son arrêté : plafond de 130 %' }),
};
