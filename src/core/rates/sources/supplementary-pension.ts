import * as pension from '../supplementary-pension.ts';
import { type Citation, cited, type Sources } from './citation.ts';

const OPENFISCA: Citation = { source: 'openfisca-france, AGIRC-ARRCO depuis 2019' };
const AUDIENS: Citation = {
  source: 'mon-entreprise, citant Audiens : taux des intermittents depuis 2019',
  url: 'https://www.audiens.org/solutions/entreprises-la-retraite-complementaire-agirc-arcco-au-1er-janvier-2019.html',
};

export const sources: Sources = {
  ...cited(pension.SUPPLEMENTARY_PENSION, OPENFISCA),
  ...cited(
    [
      pension.T1_ARTIST_EMPLOYER,
      pension.T1_ARTIST_EMPLOYEE,
      pension.T1_TECHNICIAN_EMPLOYER,
      pension.T1_TECHNICIAN_EMPLOYEE,
      pension.T2_INTERMITTENT_EMPLOYER,
      pension.T2_INTERMITTENT_EMPLOYEE,
      pension.T2_EXECUTIVE_EMPLOYER,
      pension.T2_EXECUTIVE_EMPLOYEE,
    ],
    AUDIENS,
  ),
};
