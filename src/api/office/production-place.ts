/** A production as the place of rows. */
import { notFound } from '#api/http/index.ts';
import type { Home, Place } from '#api/rows/index.ts';
import { production } from '#core/access/index.ts';
import { insideEventsOf, insideProduction } from '#db/office/production-rows.ts';
import { ANYWHERE, findInside } from '#db/rows-inside.ts';
import type { Tx } from '#db/transaction.ts';

/** The production of the path, when it is there. */
export async function productionHome(tx: Tx, productionId: string): Promise<Home> {
  const found = await findInside(tx, 'production', ANYWHERE, productionId);
  if (!found) throw notFound();
  return { fixed: { production_id: productionId }, inside: insideProduction(productionId) };
}

export const ofProduction: Place = {
  path: '/productions/{productionId}',
  named: 'productionId',
  scope: production,
  home: productionHome,
  inside: (tx, id, table) => (table === 'event' ? insideEventsOf(tx, id) : insideProduction(id)),
  production: true,
};
