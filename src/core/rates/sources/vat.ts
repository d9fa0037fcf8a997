import * as vat from '../vat.ts';
import { cited, type Sources } from './citation.ts';

const FRANCHISE = { source: 'CGI 293 B ; efl.fr, 12/11/2025' };

export const sources: Sources = {
  ...cited([vat.VAT_SHOW], {
    source: 'CGI 278-0 bis F 1° ; BOI-TVA-LIQ-30-20-40',
    url: 'https://bofip.impots.gouv.fr/bofip/167-PGP.html/identifiant%3DBOI-TVA-LIQ-30-20-40-20150304',
    note: {
      fr: 'La cession suit le taux du spectacle ; un spectacle donné là où l’on consomme pendant la séance relève du taux normal.',
      en: 'A cession follows the rate of the show; a show given where people usually eat and drink during it is at the standard rate.',
    },
  }),
  ...cited([vat.VAT_FIRST_PERFORMANCES, vat.VAT_FIRST_PERFORMANCES_COUNT], {
    source: 'CGI 281 quater ; CGI ann. III, 89 ter ; BOI-TVA-LIQ-40-20',
    note: {
      fr: 'Billetterie seulement, jamais le prix d’une cession.',
      en: 'Tickets only, never the price of a cession.',
    },
  }),
  ...cited([vat.VAT_STANDARD], { source: 'CGI 278' }),
  ...cited([vat.VAT_AUTHORS_RIGHTS], { source: 'CGI 279 g' }),
  ...cited([vat.VAT_FRANCHISE_SERVICES, vat.VAT_FRANCHISE_SERVICES_TOLERANCE], FRANCHISE),
  ...cited([vat.NON_PROFIT_FRANCHISE], {
    source: 'CGI 206-1 bis ; votre-expert-des-associations.fr',
    url: 'https://enligne.biz/franchise-des-impots-commerciaux-ce-qui-change-pour-les-associations-en-2025',
    note: { fr: 'Valeur 2026 non trouvée.', en: 'The value of 2026 was not found.' },
  }),
};
