/** What a training document repeats of the programme, the cohort and the people, in one reading. */
import { sql } from 'kysely';
import { findRow, type RowOf } from '../rows.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export interface ModuleRow {
  readonly number: number;
  readonly title_fr: string;
  readonly title_en: string;
  readonly hours: string;
  readonly parts_fr: readonly string[];
  readonly parts_en: readonly string[];
}

export interface DocumentRows {
  readonly person: RowOf<'person'>;
  readonly programme: RowOf<'programme'>;
  readonly texts: readonly RowOf<'programme_text'>[];
  readonly modules: readonly ModuleRow[];
  readonly record: RowOf<'certification_record'> | null;
  readonly venue: RowOf<'venue'> | null;
  readonly periods: readonly RowOf<'cohort_period'>[];
  readonly cohort: RowOf<'cohort'>;
  readonly places: number;
}

export async function loadDocumentRows(tx: Tx, cohortId: string, personId: string): Promise<DocumentRows | null> {
  const { organisation } = whoseIs(tx);
  const cohort = await findRow(tx, 'cohort', cohortId);
  const person = await findRow(tx, 'person', personId);
  const programme = cohort && (await findRow(tx, 'programme', cohort.programme_id));
  if (!cohort || !person || !programme) return null;
  const all = <T extends 'programme_text' | 'certification_record' | 'cohort_period'>(
    table: T,
    column: string,
    id: string,
  ) =>
    sql<RowOf<T>>`select * from ${sql.table(table)}
      where organisation_id = ${organisation} and ${sql.ref(column)} = ${id} order by id`.execute(tx);
  const modules = await sql<ModuleRow>`
    select m.number, m.title_fr, m.title_en, coalesce(sum(s.hours), 0)::text as hours,
      coalesce(array_agg(s.title_fr order by s.sort_key, s.code) filter (where s.id is not null), '{}') as parts_fr,
      coalesce(array_agg(s.title_en order by s.sort_key, s.code) filter (where s.id is not null), '{}') as parts_en
    from module m left join sub_module s on s.organisation_id = m.organisation_id and s.module_id = m.id
    where m.organisation_id = ${organisation} and m.version_id = ${cohort.version_id}
    group by m.number, m.title_fr, m.title_en order by m.number`.execute(tx);
  const places = await sql<{ places: number }>`
    select coalesce(sum(places), 0)::int as places from pool
    where organisation_id = ${organisation} and cohort_id = ${cohortId}`.execute(tx);
  const records = (await all('certification_record', 'programme_id', programme.id)).rows;
  return {
    ...{ cohort, person, programme, modules: modules.rows, places: places.rows[0]?.places ?? 0 },
    texts: (await all('programme_text', 'version_id', cohort.version_id)).rows,
    periods: (await all('cohort_period', 'cohort_id', cohortId)).rows.sort((a, b) =>
      a.starts_on < b.starts_on ? -1 : 1,
    ),
    record: records.sort((a, b) => ((a.expires_on ?? '9') > (b.expires_on ?? '9') ? -1 : 1))[0] ?? null,
    venue: cohort.venue_id === null ? null : await findRow(tx, 'venue', cohort.venue_id),
  };
}
