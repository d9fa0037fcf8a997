/** Private fields of a person: sealed one by one, found by an exact number, each reading written down. */
import { newId } from '../../identifiers.ts';
import { decryptPrivate, encryptPrivate, lookupHash, lookupHashes } from '../../private/index.ts';
import { insertRow, type RowOf, updateRow } from '../../rows.ts';
import { keysOf, type Tx, whoseIs } from '../../transaction.ts';

export const PRIVATE_COLUMNS = [
  'social_security_number',
  'iban',
  'bank_holder',
  'birth_date',
  'birth_place',
  'birth_name',
  'nationality',
] as const;
export type PrivateColumn = (typeof PRIVATE_COLUMNS)[number];
export type PrivateValues = { readonly [C in PrivateColumn]: string | null };
type Row = RowOf<'person_private'>;

export async function findPrivate(tx: Tx, person: string, options: { lock?: boolean } = {}): Promise<Row | null> {
  let query = tx
    .selectFrom('person_private')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person);
  if (options.lock) query = query.forUpdate();
  return (await query.executeTakeFirst()) ?? null;
}

const place = (tx: Tx, id: string, column: PrivateColumn) =>
  ({ organisation: whoseIs(tx).organisation, id, column: `person_private.${column}` }) as const;

export function openPrivate(tx: Tx, row: Row): PrivateValues {
  const keys = keysOf(tx);
  const open = (column: PrivateColumn) => {
    const sealed = row[column];
    return sealed === null ? null : decryptPrivate(keys, place(tx, row.id, column), sealed);
  };
  return Object.fromEntries(PRIVATE_COLUMNS.map((column) => [column, open(column)])) as PrivateValues;
}

/** Seals what is given; the other fields stay. Creates the row at the first value. */
export async function savePrivate(
  tx: Tx,
  person: string,
  before: Row | null,
  values: Partial<PrivateValues>,
): Promise<Row> {
  const keys = keysOf(tx);
  const id = before?.id ?? newId();
  const columns: Record<string, string | null> = {};
  for (const column of PRIVATE_COLUMNS) {
    const value = values[column];
    if (value === undefined) continue;
    columns[column] = value === null ? null : encryptPrivate(keys, place(tx, id, column), value);
    if (column === 'social_security_number') {
      columns.social_security_number_lookup = value === null ? null : lookupOf(tx, value);
    }
  }
  if (before) return (await updateRow(tx, 'person_private', id, before.version, columns))!;
  return (await insertRow(tx, 'person_private', id, { person_id: person, ...columns }))!;
}

const NUMBER = 'person_private.social_security_number';
const lookupOf = (tx: Tx, number: string): string => lookupHash(keysOf(tx), whoseIs(tx).organisation, NUMBER, number);

/** Somebody else with this social-security number; null when there is nobody. */
export async function otherPersonWith(tx: Tx, number: string, person: string): Promise<string | null> {
  const { organisation } = whoseIs(tx);
  const hashes = lookupHashes(keysOf(tx), organisation, NUMBER, number);
  const found = await tx
    .selectFrom('person_private')
    .select('person_id')
    .where('organisation_id', '=', organisation)
    .where('social_security_number_lookup', 'in', hashes)
    .where('person_id', '!=', person)
    .executeTakeFirst();
  return found?.person_id ?? null;
}

export interface Reading {
  readonly person: string;
  /** The member who reads; null for a token, which is who made the row. */
  readonly member: string | null;
  readonly fields: readonly string[];
  readonly purpose: string;
}

/** Written in the transaction of the reading: without the line, no value. */
export async function logReading(tx: Tx, reading: Reading): Promise<void> {
  await insertRow(tx, 'person_private_reading', newId(), {
    person_id: reading.person,
    member_id: reading.member,
    fields: [...reading.fields],
    purpose: reading.purpose,
  });
}

export function listReadings(tx: Tx, person: string, most: number) {
  return tx
    .selectFrom('person_private_reading as r')
    .leftJoin('member as m', (join) =>
      join.onRef('m.organisation_id', '=', 'r.organisation_id').onRef('m.id', '=', 'r.member_id'),
    )
    .leftJoin('api_token as t', (join) =>
      join.onRef('t.organisation_id', '=', 'r.organisation_id').onRef('t.id', '=', 'r.created_by'),
    )
    .select(['r.id', 'r.read_at', 'r.fields', 'r.purpose'])
    .select(({ fn }) => fn.coalesce('m.display_name', 't.name').as('reader'))
    .where('r.organisation_id', '=', whoseIs(tx).organisation)
    .where('r.person_id', '=', person)
    .orderBy('r.read_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute();
}
