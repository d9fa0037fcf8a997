import type { Selectable } from 'kysely';
import type { DB } from '../schema.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export type TrainingTermsRow = Selectable<DB['training_terms']>;

/** One row an organisation; null until it is stated. */
export async function findTrainingTerms(tx: Tx): Promise<TrainingTermsRow | null> {
  const found = await tx
    .selectFrom('training_terms')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .executeTakeFirst();
  return found ?? null;
}
