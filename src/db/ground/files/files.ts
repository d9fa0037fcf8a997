import type { RowOf, SubjectKind } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export function filesOf(tx: Tx, subject: string): Promise<RowOf<'file'>[]> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subject)
    .orderBy('created_at')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** What kind of thing a subject is; null when there is no such thing. */
export async function kindOfSubject(tx: Tx, subject: string): Promise<SubjectKind | null> {
  const found = await tx
    .selectFrom('subject')
    .select('kind')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('id', '=', subject)
    .executeTakeFirst();
  return found?.kind ?? null;
}

/** Whether some file still needs these bytes. */
export async function isKept(tx: Tx, sha256: string): Promise<boolean> {
  const found = await tx
    .selectFrom('file')
    .select('id')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return found !== undefined;
}
