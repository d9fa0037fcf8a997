import * as ceilings from '../ceilings.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const ORDERS: Record<string, Citation> = {
  '2023-01-01': { source: 'Arrêté du 09/12/2022 ; openfisca-france, prelevements_sociaux/pss' },
  '2024-01-01': { source: 'Arrêté du 19/12/2023 ; openfisca-france, prelevements_sociaux/pss' },
  '2025-01-01': { source: 'Arrêté du 19/12/2024 ; openfisca-france, prelevements_sociaux/pss' },
};
const ORDER_2026: Citation = {
  source: 'Arrêté du 22/12/2025 ; openfisca-france, prelevements_sociaux/pss',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053143451',
};

export const sources: Sources = {
  ...cited([ceilings.CEILING_YEAR, ceilings.CEILING_MONTH], ORDER_2026, ORDERS),
  ...cited([ceilings.CEILING_WEEK], { source: 'CSS D242-19 : plafond mensuel × 12 ÷ 52, arrondi à l’euro' }),
  ...cited([ceilings.CEILING_DAY], {
    source: 'CSS D242-17 IV, D242-18 : plafond mensuel × 12 ÷ 218, arrondi à l’euro',
  }),
  ...cited([ceilings.CEILING_HOUR], { source: 'CSS D242-19 : plafond mensuel × 12 ÷ 1607, arrondi à l’euro' }),
  ...cited([ceilings.ARTIST_CEILING_HOURS, ceilings.ARTIST_LONG_ENGAGEMENT], {
    source: 'Arrêté du 24/01/1975 ; mon-entreprise, spectacle-vivant.publicodes (plafond proratisé)',
    url: 'https://www.cheque-intermittents.com',
  }),
  ...cited([ceilings.THIRTIETHS], {
    source: 'BOSS, mise à jour du 10/04/2025 : plafond des intermittents en trentièmes des jours payés',
    url: 'https://www.dvlog.net/Plafond-des-intermittents-quelques-doutes-subsistent-_a258.html',
    note: {
      fr: 'Lecture discutée : la proratisation en jours calendaires (CSS R242-2) reste un réglage de l’employeur.',
      en: 'Disputed reading: proration in calendar days (CSS R242-2) remains an employer setting.',
    },
  }),
  ...cited([ceilings.UNEMPLOYMENT_CEILINGS], { source: 'Unédic ; AGS : assiette limitée à 4 plafonds' }),
  ...cited([ceilings.PENSION_CEILINGS], { source: 'AGIRC-ARRCO, tranche 2 de 1 à 8 plafonds ; openfisca-france' }),
  ...cited([ceilings.EXECUTIVE_JOBS_CEILINGS], { source: 'APEC, assiette limitée à 4 plafonds ; openfisca-france' }),
  ...cited([ceilings.CSG_CEILINGS], { source: 'CSS L136-2 : abattement de 1,75 % dans la limite de 4 plafonds' }),
};
