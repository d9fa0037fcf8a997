/** VAT as live performance meets it: the sale of a show, its tickets, everything else, authors' rights. */
import { rate, STABLE_SINCE } from './history.ts';
import type { Rate } from './rate.ts';

/** Cession of a show's exploitation rights by its producer, and tickets (CGI 278-0 bis F 1°). */
export const VAT_SHOW = rate('vat.show', 'percent', [[STABLE_SINCE, '5.5', 'P']]);
/** Tickets of the first 140 performances of a new work (CGI 281 quater): never the price of a cession. */
export const VAT_FIRST_PERFORMANCES = rate('vat.firstPerformances', 'percent', [[STABLE_SINCE, '2.1', 'P']]);
export const VAT_FIRST_PERFORMANCES_COUNT = rate('vat.firstPerformances.count', 'count', [[STABLE_SINCE, '140', 'P']]);
/** Workshops, technical services, hire of sets. */
export const VAT_STANDARD = rate('vat.standard', 'percent', [[STABLE_SINCE, '20', 'G']]);
export const VAT_AUTHORS_RIGHTS = rate('vat.authorsRights', 'percent', [[STABLE_SINCE, '10', 'G']]);
/** Small-business franchise for services: turnover up to which it holds, and the tolerance. */
export const VAT_FRANCHISE_SERVICES = rate('vat.franchise.services', 'euro', [['2025-01-01', '37500', 'P']]);
export const VAT_FRANCHISE_SERVICES_TOLERANCE = rate('vat.franchise.servicesTolerance', 'euro', [
  ['2025-01-01', '41250', 'P'],
]);
/** Accessory lucrative receipts of a non-profit association, outside commercial taxes. */
export const NON_PROFIT_FRANCHISE = rate(
  'vat.nonProfitFranchise',
  'euro',
  [
    ['2023-01-01', '76679', 'P'],
    ['2024-01-01', '78596', 'P'],
    ['2025-01-01', '80011', 'P'],
  ],
  '2025-12-31',
);

export const VAT: readonly Rate[] = [
  VAT_SHOW,
  VAT_FIRST_PERFORMANCES,
  VAT_FIRST_PERFORMANCES_COUNT,
  VAT_STANDARD,
  VAT_AUTHORS_RIGHTS,
  VAT_FRANCHISE_SERVICES,
  VAT_FRANCHISE_SERVICES_TOLERANCE,
  NON_PROFIT_FRANCHISE,
];
