/**
 * The chart of accounts that French grant forms expect (Cerfa 12156): charges 60–69, products 70–79, contributions in
 * kind 86 and 87. Subdivisions follow the general chart where it has one, and the trade's habits under 70 and 74.
 * Data only: an account is text, and a line may use a finer one than those named here.
 */
import type { Sentence } from '#core/kernel/index.ts';

export type Side = 'charge' | 'product' | 'chargeInKind' | 'productInKind';

/** `id`, French, English. */
type Row = readonly [id: string, fr: string, en: string];

/** What the structure costs, in percent of direct charges: Cerfa's "charges indirectes", which has no number. */
export const INDIRECT = 'indirect';

const ROWS: readonly Row[] = [
  ['60', 'Achats', 'Purchases'],
  ['604', 'Achats de prestations', 'Services bought'],
  ['606', 'Matières et fournitures', 'Materials and supplies'],
  ['6061', 'Énergie, carburant', 'Energy, fuel'],
  ['6063', 'Décor, costumes, accessoires', 'Set, costumes, props'],
  ['6064', 'Fournitures administratives', 'Office supplies'],
  ['6068', 'Autres fournitures', 'Other supplies'],
  ['61', 'Services extérieurs', 'Outside services'],
  ['611', 'Sous-traitance', 'Subcontracting'],
  ['613', 'Locations', 'Hire and rent'],
  ['615', 'Entretien et réparation', 'Upkeep and repair'],
  ['616', 'Assurance', 'Insurance'],
  ['618', 'Documentation', 'Documentation'],
  ['62', 'Autres services extérieurs', 'Other outside services'],
  ['621', 'Personnel extérieur', 'Outside staff'],
  ['622', 'Rémunérations intermédiaires et honoraires', 'Fees'],
  ['623', 'Publicité, publications', 'Advertising, publications'],
  ['624', 'Transport de décor', 'Freight'],
  ['625', 'Déplacements, missions', 'Travel, board and lodging'],
  ['6251', 'Voyages', 'Journeys'],
  ['6256', 'Défraiements, hébergement, repas', 'Per diems, lodging, meals'],
  ['626', 'Poste et télécommunications', 'Post and telecoms'],
  ['627', 'Services bancaires', 'Bank'],
  ['628', 'Divers', 'Sundry'],
  ['63', 'Impôts et taxes', 'Taxes'],
  ['631', 'Taxes sur rémunérations', 'Taxes on pay'],
  ['635', 'Autres impôts et taxes', 'Other taxes'],
  ['64', 'Charges de personnel', 'Staff'],
  ['641', 'Rémunérations', 'Pay'],
  ['645', 'Charges sociales', 'Employer contributions'],
  ['648', 'Autres charges de personnel', 'Other staff charges'],
  ['65', 'Autres charges de gestion courante', 'Other running charges'],
  ['651', 'Droits d’auteur', 'Authors’ rights'],
  ['655', 'Quote-part de coproduction', 'Share of a coproduction'],
  ['66', 'Charges financières', 'Financial charges'],
  ['67', 'Charges exceptionnelles', 'Exceptional charges'],
  ['68', 'Dotations', 'Depreciation and provisions'],
  ['69', 'Impôt sur les bénéfices', 'Income tax'],
  [INDIRECT, 'Charges indirectes (structure)', 'Indirect charges (running of the company)'],
  ['70', 'Ventes et prestations', 'Sales and services'],
  ['706', 'Prestations', 'Services sold'],
  ['7061', 'Cessions', 'Cessions'],
  ['7062', 'Coproductions', 'Coproductions'],
  ['7064', 'Coréalisations, billetterie', 'Corealisations, tickets'],
  ['7063', 'Actions culturelles', 'Workshops'],
  ['708', 'Frais refacturés', 'Costs re-invoiced'],
  ['73', 'Dotations et produits de tarification', 'Allocations and tariffs'],
  ['74', 'Subventions', 'Grants'],
  ['741', 'État', 'State'],
  ['742', 'Région', 'Region'],
  ['743', 'Département', 'Department'],
  ['744', 'Commune, EPCI', 'Town and community of towns'],
  ['745', 'Organismes sociaux', 'Social bodies'],
  ['746', 'Europe', 'Europe'],
  ['747', 'Emplois aidés (ASP)', 'Subsidised jobs (ASP)'],
  ['748', 'Autres établissements publics', 'Other public bodies'],
  ['749', 'Aides privées', 'Private support'],
  ['75', 'Autres produits de gestion courante', 'Other running products'],
  ['755', 'Apports de coproduction', 'Coproducers’ shares'],
  ['756', 'Cotisations', 'Members’ fees'],
  ['758', 'Dons, mécénat', 'Gifts, patronage'],
  ['76', 'Produits financiers', 'Financial products'],
  ['77', 'Produits exceptionnels', 'Exceptional products'],
  ['78', 'Reprises', 'Provisions written back'],
  ['79', 'Transferts de charges', 'Charges transferred'],
  ['86', 'Emplois des contributions volontaires', 'Contributions in kind, used'],
  ['860', 'Secours en nature', 'Relief in kind'],
  ['861', 'Mise à disposition gratuite', 'Lent free of charge'],
  ['862', 'Prestations', 'Services'],
  ['864', 'Personnel bénévole', 'Volunteers'],
  ['87', 'Contributions volontaires en nature', 'Contributions in kind, received'],
  ['870', 'Bénévolat', 'Volunteering'],
  ['871', 'Prestations en nature', 'Services in kind'],
  ['875', 'Dons en nature', 'Gifts in kind'],
];

export interface Account {
  readonly id: string;
  /** Its two-figure account, or `indirect`. */
  readonly classId: string;
  readonly side: Side;
  readonly name: Sentence;
}

function sideOf(id: string): Side {
  if (id.startsWith('86')) return 'chargeInKind';
  if (id.startsWith('87')) return 'productInKind';
  return id.startsWith('7') ? 'product' : 'charge';
}

export const ACCOUNTS: readonly Account[] = ROWS.map(([id, fr, en]) => ({
  id,
  classId: id === INDIRECT ? INDIRECT : id.slice(0, 2),
  side: sideOf(id),
  name: { fr, en },
}));

const known = new Map(ACCOUNTS.map((account) => [account.id, account]));
const finer = new Map<string, Account>();

/** The account, or for a finer one than the chart names, itself under the name of the nearest. Null when none fits. */
export function accountOf(id: string): Account | null {
  const found = known.get(id) ?? finer.get(id);
  if (found) return found;
  for (let end = id.length - 1; end >= 2; end -= 1) {
    const nearest = known.get(id.slice(0, end));
    if (!nearest) continue;
    const account = { ...nearest, id };
    finer.set(id, account);
    return account;
  }
  return null;
}
