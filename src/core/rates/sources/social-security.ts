import * as social from '../social-security.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const OPENFISCA: Citation = { source: 'openfisca-france, prelevements_sociaux' };
const REFORM: Citation = { source: 'LFSS 2025 art. 18 ; openfisca-france' };

export const sources: Sources = {
  ...cited(
    [
      social.SICKNESS_EMPLOYER,
      social.SICKNESS_REDUCED,
      social.SICKNESS_THRESHOLD,
      social.FAMILY_EMPLOYER,
      social.FAMILY_REDUCED,
      social.FAMILY_THRESHOLD,
    ],
    REFORM,
  ),
  ...cited([social.THRESHOLD_MINIMUM_WAGE], {
    source: 'Seuils 2024 sur le SMIC du 31/12/2023, seuils 2025 sur le SMIC du 01/01/2025 ; openfisca-france',
  }),
  ...cited([social.SICKNESS_ALSACE_MOSELLE], {
    source: 'Régime local d’Alsace-Moselle, taux depuis le 01/04/2022 ; openfisca-france',
  }),
  ...cited(
    [
      social.OLD_AGE_CAPPED_EMPLOYER,
      social.OLD_AGE_CAPPED_EMPLOYEE,
      social.OLD_AGE_UNCAPPED_EMPLOYEE,
      social.AUTONOMY_SOLIDARITY,
      social.SOCIAL_DIALOGUE,
      social.CONSTRUCTION_EFFORT,
    ],
    OPENFISCA,
  ),
  ...cited([social.OLD_AGE_UNCAPPED_EMPLOYER], OPENFISCA, {
    '2026-01-01': {
      source: 'CSS D242-4 ; décret 2025-1446',
      url: 'https://www.dvlog.net/Nouvelle-reduction-generale-de-cotisations-RGDU_a309.amp.html',
    },
  }),
  ...cited([social.HOUSING_FUND_SMALL, social.HOUSING_FUND_LARGE, social.LARGE_HEADCOUNT], {
    source: 'CCH L813-4 et L813-5 ; openfisca-france',
  }),
  ...cited([social.MEDIUM_HEADCOUNT], { source: 'CGCT L2333-64 ; CT L6331-1 ; CCNEAC III.3.1' }),
  ...cited([social.CSG_SHARE, social.CSG_DEDUCTIBLE, social.CSG_NON_DEDUCTIBLE, social.CRDS], {
    source: 'CSS L136-2 et L136-8 ; openfisca-france',
  }),
};
