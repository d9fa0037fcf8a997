/** Organisations by what stands in an address, and all of them. Their table has no policy: it holds nothing but this. */
import type { Tx } from '../../transaction.ts';

export interface FoundOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly time_zone: string;
  readonly locale: 'fr' | 'en';
}

const COLUMNS = ['id', 'slug', 'name', 'time_zone', 'locale'] as const;

export async function organisationBySlug(tx: Tx, slug: string): Promise<FoundOrganisation | null> {
  return (await tx.selectFrom('organisation').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()) ?? null;
}

/** For work that is done for each of them in turn, every one in a transaction of its own. */
export const everyOrganisation = (tx: Tx): Promise<FoundOrganisation[]> =>
  tx.selectFrom('organisation').select(COLUMNS).orderBy('id').execute();
