import * as funds from '../branch-funds.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const AFDAS: Citation = {
  source: 'CT L6331-55 ; accord interbranches du 25/09/2014 ; mon-entreprise 2026',
  url: 'https://fasap-fo.fr/accord-interbranche-relatif-aux-modalites-dacces-a-la-formation-professionnelle-tout-au-long-de-la-vie-pour-les-salaries-intermittents-du-spectacle/',
  note: { fr: 'Non revérifié pour 2025 et 2026.', en: 'Not verified again for 2025 and 2026.' },
};
const APPRENTICESHIP: Citation = {
  source: 'CT L6241-1 ; CSS D243-0-2 2°',
  url: 'https://legal.tricoteuses.fr/articles/JORFARTI000044792107',
};
const CONFIRM_AUDIENS = {
  fr: 'Taux d’appel fixé par le conseil de la caisse : 2024, 2025 et 2026 non confirmés.',
  en: 'Rate called by the fund’s board: 2024, 2025 and 2026 not confirmed.',
};
const HOLIDAY_AGREEMENTS: Citation = {
  source: 'CCNEAC, accord du 04/05/2017 ; CCNSVP, accord du 24/05/2016 ; CT D7121-37',
};
const CCNEAC_PROVIDENT: Citation = { source: 'CCNEAC XII.2 (texte de 2023)' };
const UNVERIFIED = {
  fr: 'Valeur de connaissance générale, non vérifiée : saisir le taux du contrat.',
  en: 'General knowledge, not verified: enter the rate of the contract.',
};
const FNAS: Citation = { source: 'CCNEAC III.3.1' };

export const sources: Sources = {
  ...cited([funds.TRAINING_INTERMITTENT, funds.TRAINING_FLAT], AFDAS),
  ...cited([funds.TRAINING_SMALL, funds.TRAINING_MEDIUM, funds.TRAINING_FIXED_TERM], {
    source: 'CT L6331-1, L6331-3, L6331-6 ; openfisca-france',
  }),
  ...cited(
    [
      funds.APPRENTICESHIP,
      funds.APPRENTICESHIP_MAIN,
      funds.APPRENTICESHIP_BALANCE,
      funds.APPRENTICESHIP_ALSACE,
      funds.APPRENTICESHIP_UPLIFT,
      funds.APPRENTICESHIP_UPLIFT_OTHERS,
      funds.APPRENTICESHIP_EXEMPT_WAGES,
    ],
    APPRENTICESHIP,
  ),
  ...cited(
    [funds.APPRENTICESHIP_ASSOCIATIONS],
    { source: 'CT L6241-1 : associations exonérées' },
    {
      '2026-03-01': { source: 'LF 2026 art. 135, en vigueur le 21/02/2026, appliqué depuis le 01/03/2026' },
    },
  ),
  ...cited(
    [funds.HOLIDAY_FUND],
    {
      source: 'Audiens Congés Spectacles',
      url: 'https://mairie-lanton.fr/service-public-pour-les-entreprises/?xml=F23769',
    },
    {
      '2023-04-01': {
        source: 'Audiens, guide pratique des Congés Spectacles',
        url: 'http://www.guidepratique-audiens.org/conges-spectacles.html',
        note: CONFIRM_AUDIENS,
      },
    },
  ),
  ...cited(
    [funds.HOLIDAY_FUND_CAP, funds.HOLIDAY_FUND_CAP_DIRECTOR, funds.HOLIDAY_FUND_CAP_CONDUCTOR],
    HOLIDAY_AGREEMENTS,
  ),
  ...cited([funds.HOLIDAY_FUND_SICKNESS, funds.HOLIDAY_FUND_ACCIDENT], {
    source: 'CT D7121-44 ; GHS, 06/10/2025',
    url: 'https://www.ghs.fr/2025/10/06/la-cotisation-conges-spectacles-est-elle-due-sur-les-periodes-darret-pour-accident-de-travail/',
  }),
  ...cited([funds.HOLIDAY_BENEFIT], { source: 'CT D7121-28 à D7121-49' }),
  ...cited([funds.OCCUPATIONAL_HEALTH], {
    source: 'Thalie Santé, accord interbranches du 29/06/2009',
    note: UNVERIFIED,
  }),
  ...cited([funds.PROVIDENT_ARTIST], {
    source: 'Accord interbranches du 20/12/2006',
    url: 'http://www.dvlog.fr/Accord-collectif-instituant-des-garanties-collectives-et-obligatoires-pour-l-ensemble-des-intermittents-du-spectacle_a79.html',
    note: UNVERIFIED,
  }),
  ...cited(
    [
      funds.PROVIDENT_TECHNICIAN,
      funds.PROVIDENT_EXECUTIVE_EXTRA_T1,
      funds.PROVIDENT_EXECUTIVE_EXTRA_T2,
      funds.PROVIDENT_PERMANENT,
      funds.PROVIDENT_PERMANENT_EXECUTIVE_T2,
    ],
    CCNEAC_PROVIDENT,
  ),
  ...cited([funds.PROVIDENT_EXECUTIVE], { source: 'ANI du 17/11/2017 ; CCNEAC XII.2' }),
  ...cited([funds.PROVIDENT_CCNSVP], { source: 'CCNSVP art. 12.6 ; mon-entreprise' }),
  ...cited([funds.HEALTH_INDIVIDUAL, funds.HEALTH_OPTION_1, funds.HEALTH_OPTION_2, funds.HEALTH_FAMILY], {
    source: 'Accord santé des intermittents, base individuelle et base familiale, en part du plafond mensuel',
    url: 'https://presse.tripalio.fr/intermittents-du-spectacle-laccord-sante-evolue-sans-se-mettre-au-diapason-du-100-sante',
  }),
  ...cited(
    [
      funds.FNAS,
      funds.FNAS_COUNCIL_INTERMITTENT,
      funds.FNAS_COUNCIL_OTHERS,
      funds.COUNCIL_INTERMITTENT,
      funds.COUNCIL_OTHERS,
    ],
    FNAS,
  ),
  ...cited([funds.FNAS_NO_COUNCIL, funds.COUNCIL_LARGE], {
    ...FNAS,
    note: { fr: 'Lu en partie : à relire dans le texte.', en: 'Read in part: to be read again in the text.' },
  }),
  ...cited([funds.FCAP_CCNEAC], { source: 'GHS, « Qu’est-ce que le FCAP ? »', url: 'https://www.ghs.fr' }),
  ...cited([funds.FCAP_CCNSVP, funds.FCAP_CCNSVP_MINIMUM, funds.FCAP_CCNSVP_MAXIMUM], {
    source: 'CCNSVP art. 5.1 ; mon-entreprise',
  }),
  ...cited([funds.SOCIAL_ACTIVITIES_CCNSVP], {
    source: 'CCNSVP, accord du 18/10/2024 ; unsa-spectcom.fr',
    note: {
      fr: 'Extension à vérifier ; la date d’effet de 0,40 % est prise au 01/01/2025.',
      en: 'Extension to be checked; 0.40 % is taken to start on 1 January 2025.',
    },
  }),
  ...cited([funds.END_OF_CONTRACT_CDDU], { source: 'CT L1243-10' }),
  ...cited([funds.END_OF_CONTRACT], { source: 'CT L1243-8 : 10 % de la rémunération brute totale' }),
};
