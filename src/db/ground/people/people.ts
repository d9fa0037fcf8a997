/** The directory. Lists never join the private table. */
import { sql } from 'kysely';
import type { RowOf } from '../../rows.ts';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export type PersonRow = RowOf<'person'>;

export interface PeopleFilter {
  /** Words of a name or a town. */
  readonly search?: string;
  readonly category?: DB['person_profession']['category'];
  /** The people of these productions only. */
  readonly productions?: readonly string[];
  /** Family name, given name and id of the last row of the page before. */
  readonly after?: readonly string[];
}

const byFamilyName = sql`person.family_name collate "fr-x-icu"`;
const byGivenName = sql`person.given_name collate "fr-x-icu"`;
const MOST_FOUND = 500;

/** The query itself, for the test that reads its plan. */
export function people(tx: Tx, filter: PeopleFilter, most: number) {
  let query = tx
    .selectFrom('person')
    .selectAll('person')
    .where('person.organisation_id', '=', whoseIs(tx).organisation)
    .orderBy(byFamilyName)
    .orderBy(byGivenName)
    .orderBy('person.id')
    .limit(most);
  if (filter.search !== undefined) {
    query = query.where(
      'person.id',
      'in',
      sql<string>`(select id from search_people(${filter.search}, ${MOST_FOUND}))`,
    );
  }
  if (filter.category !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('person_profession as p')
          .select('p.id')
          .whereRef('p.organisation_id', '=', 'person.organisation_id')
          .whereRef('p.person_id', '=', 'person.id')
          .where('p.category', '=', filter.category!),
      ),
    );
  }
  if (filter.productions) query = query.where('person.id', 'in', peopleOf(filter.productions));
  if (filter.after) {
    const [family, given, id] = filter.after;
    query = query.where(
      sql<boolean>`(${byFamilyName}, ${byGivenName}, person.id) > (${family} collate "fr-x-icu", ${given} collate "fr-x-icu", ${id}::uuid)`,
    );
  }
  return query;
}

export const listPeople = (tx: Tx, filter: PeopleFilter, most: number): Promise<PersonRow[]> =>
  people(tx, filter, most).execute();

const peopleOf = (productions: readonly string[]) =>
  sql<string>`(select person_id from people_of_productions(${[...productions]}::uuid[]))`;

/** Whether a person is one of these productions'. */
export async function isPersonOf(tx: Tx, person: string, productions: readonly string[]): Promise<boolean> {
  const { rows } = await sql`select 1 where ${person}::uuid in ${peopleOf(productions)}`.execute(tx);
  return rows.length > 0;
}

/** Those of these people who are not among these productions'. */
export async function peopleOutside(tx: Tx, ids: readonly string[], productions: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...ids]}::uuid[]) as id where id not in ${peopleOf(productions)}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** The professions of some people, in one read. */
export async function professionsOf(tx: Tx, people: readonly string[]): Promise<RowOf<'person_profession'>[]> {
  if (people.length === 0) return [];
  return tx
    .selectFrom('person_profession')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', 'in', [...people])
    .orderBy('main', 'desc')
    .orderBy('id')
    .execute();
}

export function skillsOf(tx: Tx, person: string): Promise<RowOf<'person_skill'>[]> {
  return tx
    .selectFrom('person_skill')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person)
    .orderBy('skill')
    .orderBy('id')
    .execute();
}
