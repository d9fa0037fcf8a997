/** What somebody needs because of a disability: sealed, each reading written down in the transaction of the reading. */
import { type Selectable, sql } from 'kysely';
import { newId } from '../identifiers.ts';
import { decryptPrivate, encryptPrivate } from '../private/index.ts';
import { insertRow, updateRow } from '../rows.ts';
import type { Inside } from '../rows-inside.ts';
import type { DB } from '../schema.ts';
import { keysOf, type Tx, whoseIs } from '../transaction.ts';

export type NeedRow = Selectable<DB['application_need']>;
export type NeedAbout = { readonly applicationId: string } | { readonly enrolmentId: string };

const COLUMNS = ['need', 'arrangement'] as const;
type NeedColumn = (typeof COLUMNS)[number];
export type NeedValues = { readonly [C in NeedColumn]: string | null };

const place = (tx: Tx, id: string, column: NeedColumn) =>
  ({ organisation: whoseIs(tx).organisation, id, column: `application_need.${column}` }) as const;

export function openNeed(tx: Tx, row: NeedRow): NeedValues {
  const open = (column: NeedColumn) => {
    const sealed = row[column];
    return sealed === null ? null : decryptPrivate(keysOf(tx), place(tx, row.id, column), sealed);
  };
  return { need: open('need'), arrangement: open('arrangement') };
}

const sealedColumns = (tx: Tx, id: string, values: Partial<NeedValues>): Record<string, string | null> =>
  Object.fromEntries(
    COLUMNS.filter((column) => values[column] !== undefined).map((column) => {
      const value = values[column] ?? null;
      return [column, value === null ? null : encryptPrivate(keysOf(tx), place(tx, id, column), value)];
    }),
  );

/** Null when there is a row of that id already. */
export const createNeed = (tx: Tx, id: string, about: NeedAbout, values: NeedValues): Promise<NeedRow | null> =>
  insertRow(tx, 'application_need', id, {
    ...('applicationId' in about
      ? { application_id: about.applicationId, enrolment_id: null }
      : { application_id: null, enrolment_id: about.enrolmentId }),
    ...sealedColumns(tx, id, values),
  });

/** Null when the row has moved on. What is not given stays. */
export const changeNeed = (tx: Tx, row: NeedRow, values: Partial<NeedValues>): Promise<NeedRow | null> =>
  updateRow(tx, 'application_need', row.id, row.version, sealedColumns(tx, row.id, values));

/** Of the enrolments of a cohort, and of the applications in its calls. */
export function needsOfCohort(tx: Tx, cohortId: string): Inside {
  const { organisation } = whoseIs(tx);
  return sql<boolean>`(
    enrolment_id in (select id from enrolment where organisation_id = ${organisation} and cohort_id = ${cohortId})
    or application_id in (select a.id from application a join call c
      on c.organisation_id = a.organisation_id and c.id = a.call_id
      where a.organisation_id = ${organisation} and c.cohort_id = ${cohortId}))`;
}

export interface ListedNeed extends NeedRow {
  readonly given_name: string;
  readonly family_name: string;
}

/** Who stated needs in this cohort, without a word of what they are. */
export async function listNeeds(tx: Tx, cohortId: string): Promise<readonly ListedNeed[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<ListedNeed>`
    select n.*, coalesce(p.given_name, a.given_name) as given_name, coalesce(p.family_name, a.family_name) as family_name
    from (select * from application_need where organisation_id = ${organisation} and ${needsOfCohort(tx, cohortId)}) n
    left join enrolment e on e.organisation_id = n.organisation_id and e.id = n.enrolment_id
    left join person p on p.organisation_id = n.organisation_id and p.id = e.person_id
    left join application a on a.organisation_id = n.organisation_id and a.id = n.application_id
    order by coalesce(p.family_name, a.family_name) collate "fr-x-icu", n.id`.execute(tx);
  return rows;
}

/** Without the line, no value. A token reads as who made the row. */
export async function logNeedReading(tx: Tx, need: string, member: string | null, purpose: string): Promise<void> {
  await insertRow(tx, 'need_reading', newId(), { need_id: need, member_id: member, purpose });
}

export function listNeedReadings(tx: Tx, need: string, most: number) {
  return tx
    .selectFrom('need_reading as r')
    .leftJoin('member as m', (join) =>
      join.onRef('m.organisation_id', '=', 'r.organisation_id').onRef('m.id', '=', 'r.member_id'),
    )
    .leftJoin('api_token as t', (join) =>
      join.onRef('t.organisation_id', '=', 'r.organisation_id').onRef('t.id', '=', 'r.created_by'),
    )
    .select(['r.id', 'r.read_at', 'r.purpose'])
    .select(({ fn }) => fn.coalesce('m.display_name', 't.name').as('reader'))
    .where('r.organisation_id', '=', whoseIs(tx).organisation)
    .where('r.need_id', '=', need)
    .orderBy('r.read_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute();
}
