/** Programmes, their versions, and everything that hangs on one version. */
import { type RawBuilder, sql } from 'kysely';
import type { RowOf, RowTable } from '../rows.ts';
import type { Inside } from '../rows-inside.ts';
import { type Tx, whoseIs } from '../transaction.ts';

export type ProgrammeRow = RowOf<'programme'>;
export type VersionRow = RowOf<'programme_version'>;

export interface ProgrammeFilter {
  readonly archived?: boolean;
  /** Title and id of the last row of the page before. */
  readonly after?: readonly string[];
}

/** By French title as French sorts it. */
export function listProgrammes(tx: Tx, { archived, after }: ProgrammeFilter, most: number): Promise<ProgrammeRow[]> {
  const byTitle = sql`programme.title_fr collate "fr-x-icu"`;
  let query = tx
    .selectFrom('programme')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .orderBy(byTitle)
    .orderBy('id')
    .limit(most);
  if (archived !== undefined) query = query.where('archived_at', archived ? 'is not' : 'is', null);
  if (after) query = query.where(sql<boolean>`(${byTitle}, id) > (${after[0]} collate "fr-x-icu", ${after[1]}::uuid)`);
  return query.execute();
}

/** The latest first. */
export function versionsOf(tx: Tx, programme: string): Promise<VersionRow[]> {
  return tx
    .selectFrom('programme_version')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('programme_id', '=', programme)
    .orderBy('number', 'desc')
    .execute();
}

/** The latest version of each programme, by programme. */
export async function latestVersions(tx: Tx, programmes: readonly string[]): Promise<ReadonlyMap<string, VersionRow>> {
  if (programmes.length === 0) return new Map();
  const { rows } = await sql<VersionRow>`
    select distinct on (programme_id) * from programme_version
    where organisation_id = ${whoseIs(tx).organisation} and programme_id = any(${[...programmes]}::uuid[])
    order by programme_id, number desc`.execute(tx);
  return new Map(rows.map((row) => [row.programme_id, row]));
}

export async function findVersion(
  tx: Tx,
  programme: string,
  id: string,
  { lock = false } = {},
): Promise<VersionRow | null> {
  const query = tx
    .selectFrom('programme_version')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('programme_id', '=', programme)
    .where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The tables of a version, in an order in which rows can be made; emptied from the end. */
export const VERSION_TABLES = [
  'programme_text',
  'block',
  'competence',
  'track',
  'module',
  'sub_module',
  'sub_module_competence',
  'admission_route',
  'prerequisite',
  'required_piece',
  'assessment_part',
] as const satisfies readonly RowTable[];
export type VersionTable = (typeof VERSION_TABLES)[number];

/** What makes a row of one of those tables this version's. */
export function insideProgrammeVersion(tx: Tx, version: string, table: RowTable): Inside {
  const { organisation } = whoseIs(tx);
  const through = (column: string, parent: string): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(column)} in (select id from ${sql.table(parent)} where organisation_id = ${organisation} and version_id = ${version})`;
  if (table === 'prerequisite' || table === 'required_piece') return through('route_id', 'admission_route');
  if (table === 'sub_module_competence') return through('sub_module_id', 'sub_module');
  return sql<boolean>`version_id = ${version}`;
}

const ORDERS: Readonly<Partial<Record<VersionTable, readonly string[]>>> = {
  programme_text: ['piece'],
  block: ['number'],
  competence: ['code'],
  track: ['code'],
  module: ['number'],
  sub_module: ['sort_key', 'code'],
  admission_route: ['sort_key', 'code'],
  prerequisite: ['sort_key'],
  required_piece: ['sort_key', 'code'],
  assessment_part: ['sort_key'],
};

export type VersionRows = { readonly [T in VersionTable]: readonly RowOf<T>[] };

/** Every row of a version, each table in its own order. */
export async function versionRows(tx: Tx, version: string): Promise<VersionRows> {
  const found: Partial<Record<VersionTable, unknown>> = {};
  for (const table of VERSION_TABLES) {
    const order = sql.join([...(ORDERS[table] ?? []), 'id'].map((column) => sql.ref(column)));
    const { rows } = await sql`
      select * from ${sql.table(table)}
      where organisation_id = ${whoseIs(tx).organisation} and ${insideProgrammeVersion(tx, version, table)}
      order by ${order}`.execute(tx);
    found[table] = rows;
  }
  return found as VersionRows;
}

export async function emptyVersion(tx: Tx, version: string): Promise<void> {
  for (const table of [...VERSION_TABLES].reverse()) {
    await sql`
      delete from ${sql.table(table)}
      where organisation_id = ${whoseIs(tx).organisation} and ${insideProgrammeVersion(tx, version, table)}`.execute(
      tx,
    );
  }
}

export interface OfProgramme {
  readonly records: readonly RowOf<'certification_record'>[];
  readonly agreements: readonly RowOf<'funding_agreement'>[];
  readonly reports: readonly RowOf<'funding_report'>[];
  /** The latest year first. */
  readonly results: readonly RowOf<'programme_result'>[];
}

/** What is a programme's own, whatever its version. */
export async function rowsOfProgramme(tx: Tx, programme: string): Promise<OfProgramme> {
  const { organisation } = whoseIs(tx);
  const of = <T extends 'certification_record' | 'funding_agreement'>(table: T) =>
    sql<RowOf<T>>`
      select * from ${sql.table(table)} where organisation_id = ${organisation} and programme_id = ${programme}
      order by created_at, id`.execute(tx);
  const reports = await sql<RowOf<'funding_report'>>`
    select * from funding_report where organisation_id = ${organisation} and ${insideAgreementsOf(tx, programme)}
    order by due_on, id`.execute(tx);
  const results = await sql<RowOf<'programme_result'>>`
    select * from programme_result where organisation_id = ${organisation} and programme_id = ${programme}
    order by year desc, indicator, months, id`.execute(tx);
  return {
    results: results.rows,
    records: (await of('certification_record')).rows,
    agreements: (await of('funding_agreement')).rows,
    reports: reports.rows,
  };
}

/** A report that was not sent, with the programme and the funder it is for. */
export interface OpenReport extends RowOf<'funding_report'> {
  readonly agreement: string;
  readonly programme_id: string;
  readonly programme_fr: string;
  readonly programme_en: string;
  readonly funder: string;
}

/** Of every programme, the first due first. */
export async function openReports(tx: Tx, dueUntil: string, most: number): Promise<OpenReport[]> {
  const { rows } = await sql<OpenReport>`
    select r.*, a.title as agreement, p.id as programme_id, p.title_fr as programme_fr, p.title_en as programme_en, f.name as funder
    from funding_report r
    join funding_agreement a on a.organisation_id = r.organisation_id and a.id = r.agreement_id
    join programme p on p.organisation_id = a.organisation_id and p.id = a.programme_id
    join party f on f.organisation_id = a.organisation_id and f.id = a.party_id
    where r.organisation_id = ${whoseIs(tx).organisation} and r.sent_on is null and r.due_on <= ${dueUntil}
    order by r.due_on, r.id limit ${most}`.execute(tx);
  return rows;
}

export const insideAgreementsOf = (tx: Tx, programme: string): Inside =>
  sql<boolean>`agreement_id in (select id from funding_agreement where organisation_id = ${whoseIs(tx).organisation} and programme_id = ${programme})`;

/** The public reads at most one version of a programme. */
export async function publishedVersion(
  tx: Tx,
  code: string,
): Promise<{ programme: ProgrammeRow; version: VersionRow } | null> {
  const { organisation } = whoseIs(tx);
  const programme = await tx
    .selectFrom('programme')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('code', '=', code)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!programme) return null;
  const version = await tx
    .selectFrom('programme_version')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('programme_id', '=', programme.id)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
  return version ? { programme, version } : null;
}

/** Programmes that have a public sheet. */
export async function publishedProgrammes(tx: Tx): Promise<ProgrammeRow[]> {
  const { rows } = await sql<ProgrammeRow>`
    select p.* from programme p
    join programme_version v on v.organisation_id = p.organisation_id and v.programme_id = p.id and v.published_at is not null
    where p.organisation_id = ${whoseIs(tx).organisation} and p.archived_at is null
    order by p.title_fr collate "fr-x-icu", p.id`.execute(tx);
  return rows;
}

/** Takes the programme's sheet down; the version that was public, when there was one. */
export async function withdraw(tx: Tx, programme: string): Promise<VersionRow[]> {
  return tx
    .updateTable('programme_version')
    .set((row) => ({ published_at: null, version: row('version', '+', 1) }))
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('programme_id', '=', programme)
    .where('published_at', 'is not', null)
    .returningAll()
    .execute();
}
