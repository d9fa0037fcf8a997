import { PAYROLL_TAX } from '../payroll-tax.ts';
import { cited, type Sources } from './citation.ts';

const isShare = ({ id }: { readonly id: string }) => id.startsWith('payrollTax.share');

export const sources: Sources = {
  ...cited(
    PAYROLL_TAX.filter((rate) => !isShare(rate)),
    { source: 'CGI 231, 1679, 1679 A ; openfisca-france' },
  ),
  ...cited(PAYROLL_TAX.filter(isShare), {
    source: 'CGI 231, 1 : rapport d’assujettissement ; progression de 10 à 20 % selon la doctrine',
    url: 'https://bofip.impots.gouv.fr/bofip/6693-PGP.html/identifiant%3DBOI-TPS-TS-20-30-20211229',
    note: {
      fr: 'La progression entre 10 et 20 % est de connaissance générale : à vérifier avec votre expert-comptable.',
      en: 'The slope between 10 and 20 % is general knowledge: check it with your accountant.',
    },
  }),
};
