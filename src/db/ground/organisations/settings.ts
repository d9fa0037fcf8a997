/** Dated settings, receipts and own minima: short lists, read whole. */
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export function listTerms(tx: Tx): Promise<RowOf<'organisation_term'>[]> {
  return tx
    .selectFrom('organisation_term')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('key')
    .orderBy('valid_from', 'desc')
    .execute();
}

export function listLicences(tx: Tx): Promise<RowOf<'licence'>[]> {
  return tx
    .selectFrom('licence')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('category')
    .orderBy('expires_on', 'desc')
    .execute();
}

export function listPayGrid(tx: Tx): Promise<RowOf<'pay_grid_value'>[]> {
  return tx
    .selectFrom('pay_grid_value')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy('minimum_key')
    .orderBy('valid_from', 'desc')
    .execute();
}
