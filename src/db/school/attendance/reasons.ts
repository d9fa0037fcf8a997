/**
 * Reasons in people's own words, under the key of the person they are about: read while that key exists, gone with it.
 * Why: docs/decisions/0018-reasons-under-the-key-of-a-person.md.
 */
import { sql } from 'kysely';
import { openTexts, type SealedText, sealText } from '../../audit/index.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type ReasonTable = 'presence' | 'countersignature';

interface Reasoned {
  readonly id: string;
  readonly reason: string | null;
  readonly sealed_reason: string | null;
}

const place = (table: ReasonTable, id: string): string => `${table}.sealed_reason/${id}`;

export const sealReason = (tx: Tx, table: ReasonTable, id: string, person: string, reason: string): Promise<string> =>
  sealText(tx, person, place(table, id), reason);

/** The same rows with their reasons as they were typed; those of whoever was erased are null. */
export async function withReasons<T extends Reasoned>(tx: Tx, table: ReasonTable, rows: readonly T[]): Promise<T[]> {
  const sealed = rows.filter((row) => row.sealed_reason !== null);
  if (sealed.length === 0) return [...rows];
  const people = await personOf(
    tx,
    table,
    sealed.map(({ id }) => id),
  );
  const kept = sealed.map(
    ({ id, sealed_reason }): SealedText => ({
      person: people.get(id)!,
      place: place(table, id),
      sealed: sealed_reason!,
    }),
  );
  const texts = await openTexts(tx, kept);
  return rows.map((row) =>
    row.sealed_reason === null ? row : { ...row, reason: texts.get(place(table, row.id)) ?? null },
  );
}

const OF = {
  presence: sql`presence r join enrolment h on h.organisation_id = r.organisation_id and h.id = r.enrolment_id`,
  countersignature: sql`countersignature r join trainer h on h.organisation_id = r.organisation_id and h.id = r.trainer_id`,
};

async function personOf(tx: Tx, table: ReasonTable, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; person_id: string }>`
    select r.id, h.person_id from ${OF[table]}
    where r.organisation_id = ${whoseIs(tx).organisation} and r.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, person_id }) => [id, person_id]));
}

export interface CarriedLine {
  readonly kind: ReasonTable;
  readonly id: string;
  readonly cohortId: string;
}

/**
 * Puts under a key what was stored in words before there was one, `most` lines of each table at a time; the lines are
 * then to be sealed once more. Two that carry at once wait for each other, so that no line is carried twice.
 */
export async function carryReasons(tx: Tx, most: number | null = null): Promise<CarriedLine[]> {
  const { organisation } = whoseIs(tx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`carried reasons ${organisation}`}, 0))`.execute(tx);
  const carried: CarriedLine[] = [];
  for (const kind of ['presence', 'countersignature'] as const) {
    const { rows } = await sql<{ id: string; cohort_id: string; person_id: string; reason: string }>`
      select r.id, r.cohort_id, r.reason, h.person_id from ${OF[kind]}
      where r.organisation_id = ${organisation} and r.reason is not null order by r.id limit ${most}`.execute(tx);
    for (const { id, cohort_id, person_id, reason } of rows) {
      const sealed = await sealReason(tx, kind, id, person_id, reason);
      await sql`select ${sql.ref(`seal_${kind}_reason`)}(${id}::uuid, ${sealed})`.execute(tx);
      carried.push({ kind, id, cohortId: cohort_id });
    }
  }
  return carried;
}
