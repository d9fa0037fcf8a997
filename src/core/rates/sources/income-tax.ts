import { INCOME_TAX } from '../income-tax.ts';
import { cited, type Sources } from './citation.ts';

export const sources: Sources = cited(INCOME_TAX, {
  source: 'CGI 204 H : contrats de deux mois au plus, taux par défaut',
  note: {
    fr: 'Connaissance générale, non vérifiée ; la simulation applique le taux saisi, sans abattement.',
    en: 'General knowledge, not verified; the simulation applies the rate entered, without an allowance.',
  },
});
