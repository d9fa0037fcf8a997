/**
 * One organisation with a hundred thousand rows (twenty thousand in the tests of every day) in each table listed by
 * pages. Half of what belongs to a production belongs to the first; the rest is spread, so that the second has next to
 * nothing among them all.
 */
import pg from 'pg';
import { IN_FULL } from '../scale.ts';
import { SCHOOL_PLACES, SCHOOL_SUBJECTS, schoolRecipes, schoolRows } from './large-school.ts';

const ROWS = IN_FULL ? 100_000 : 20_000;
/** What an organisation has hundreds of at most. */
const FEW: Readonly<Record<string, number>> = {
  member: 1000,
  access_grant: 1000,
  organisation_term: 1000,
  pay_grid_value: 1000,
};

export interface Large {
  readonly organisation: string;
  /** The first has half of everything, the second a handful. */
  readonly productions: readonly [string, string];
  readonly person: string;
  readonly venue: string;
  readonly event: string;
  readonly member: string;
  /** Name in a path → the id of the one with half of everything, and of the one with a few. */
  readonly school: Readonly<Record<string, readonly [string, string]>>;
  /** Somebody whom few lines of the audit are about. */
  readonly auditedPerson: string;
}

/** Column → SQL for row `i` of 1…ROWS. `key('x', n)` is the id of the n-th x. */
type Recipe = Readonly<Record<string, string>>;

const PRODUCTION = `key('production', case when i % 2 = 0 then 1 else i end)`;
const DAY = `date '2020-01-01' + i % 3650`;
const INSTANT = `timestamptz '2020-01-01 08:00:00+00' + i * interval '53 minutes'`;
const NAME = `md5(i::text)`;

const recipes: Readonly<Record<string, Recipe>> = {
  person: { given_name: `'Camille'`, family_name: NAME, email: `i || '@example.org'`, town: `'Albi'` },
  person_profession: { person_id: `key('person', i)`, profession: `'comédien'`, category: `'artist'` },
  person_skill: { person_id: `key('person', i)`, skill: `'permis B'` },
  person_private_reading: { person_id: `key('person', 1 + i % 20000)`, fields: `'{iban}'`, purpose: `'contrat'` },
  venue: { name: NAME, town: `'Albi'` },
  venue_contact: { venue_id: `key('venue', i)`, name: NAME },
  venue_means: { venue_id: `key('venue', i)`, item: `'projecteur'` },
  event: {
    kind: `'performance'`,
    title: NAME,
    starts_at: INSTANT,
    ends_at: `${INSTANT} + interval '2 hours'`,
    venue_id: `key('venue', 1 + i % 20000)`,
  },
  event_call: { event_id: `key('event', i)`, person_id: `key('person', 1 + i % 20000)` },
  file: {
    subject_id: `key('person', 1 + i % 20000)`,
    name: NAME,
    media_type: `'application/pdf'`,
    size: 'i',
    sha256: `repeat(md5(i::text), 2)`,
  },
  audit_line: {
    at: INSTANT,
    actor_id: `key('member', 1 + i % 1000)`,
    actor_label: `''`,
    action: `case when i % 5000 = 0 then 'erase' else 'change' end`,
    subject_kind: `case when i % 5000 = 0 then 'venue' else 'event' end`,
    subject_id: `key('event', 1 + i % 1000)`,
    production_id: PRODUCTION,
    person_id: `case when i % 1000 = 0 then key('person', i) end`,
  },
  outbox_message: { recipient: `i || '@example.org'`, subject_line: NAME, body: `'…'` },
  member: { account_id: 'i::text', display_name: NAME, email: `i || '@example.org'` },
  access_grant: { member_id: `key('member', i)`, role: `'reader'` },
  organisation_term: { key: NAME, valid_from: DAY, value: `'1'` },
  pay_grid_value: { minimum_key: NAME, valid_from: DAY, amount: '1' },
  production: { title: NAME, discipline: `'theatre'` },
  work: { production_id: PRODUCTION, title: NAME },
  phase: { production_id: PRODUCTION, kind: `'creation'`, name: NAME, starts_on: DAY, ends_on: DAY },
  position: {
    production_id: PRODUCTION,
    name: NAME,
    category: `'artist'`,
    professional_expenses: `case when i % 3 = 0 then 'dramatic' else 'none' end`,
    sort_key: NAME,
  },
  production_event: { event_id: `key('event', i)`, production_id: PRODUCTION },
  position_holder: {
    position_id: `key('position', i)`,
    event_id: `key('event', i)`,
    person_id: `key('person', 1 + i % 20000)`,
  },
  employment_contract: {
    production_id: PRODUCTION,
    position_id: `key('position', i)`,
    person_id: `key('person', 1 + i % 20000)`,
    starts_on: DAY,
    ends_on: DAY,
  },
  engagement_term: {
    production_id: PRODUCTION,
    position_id: `key('position', i)`,
    contract_id: `key('employment_contract', i)`,
    basis: `'cachet'`,
    quantity: '1',
    unit_gross: '150',
  },
  engagement_term_event: { term_id: `key('engagement_term', i)`, event_id: `key('event', i)` },
  trip: {
    production_id: PRODUCTION,
    position_id: `key('position', i)`,
    leaves_at: INSTANT,
    returns_at: `${INSTANT} + interval '1 day'`,
    place: `'Albi'`,
  },
  approach_cost: {
    production_id: PRODUCTION,
    position_id: `key('position', i)`,
    component: `'meal'`,
    on_day: DAY,
    payer: `'direct'`,
  },
  budget: { production_id: `key('production', i)`, purpose: `'creation'` },
  budget_line: {
    budget_id: `key('budget', case when i % 2 = 0 then 1 else i end)`,
    account: `(600 + i % 50)::text`,
    label: NAME,
    sort_key: NAME,
  },
  line_override: {
    budget_id: `key('budget', case when i % 2 = 0 then 1 else i end)`,
    identity: NAME,
    amount: '1',
    reason: `'devis signé'`,
  },
};

const SUBJECTS = ['person', 'venue', 'event', 'production', 'contract', 'budget'];

/** As the superuser of the bundled PostgreSQL, who may put the foreign keys to sleep while the rows go in. */
export async function fillLarge(superuserUrl: string, organisation: string): Promise<Large> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  await client.query(`
    set session_replication_role = replica;
    create function pg_temp.key(kind text, number integer) returns uuid language sql immutable as $$
      select (lpad(to_hex(number), 12, '0') || '7' || left(md5(kind), 3) || '8' || right(md5(kind), 15))::uuid $$`);
  const of = (sql: string) => sql.replaceAll(/\bkey\('/g, `pg_temp.key('`);
  for (const [table, recipe] of Object.entries({ ...recipes, ...schoolRecipes })) {
    const columns = Object.keys(recipe).join(', ');
    const values = Object.values(recipe).map(of).join(', ');
    await client.query(`
      insert into ${table} (organisation_id, id, ${columns})
      select '${organisation}', pg_temp.key('${table}', i), ${values} from generate_series(1, ${FEW[table] ?? schoolRows(table, ROWS) ?? ROWS}) i`);
  }
  for (const kind of [...SUBJECTS, ...SCHOOL_SUBJECTS]) {
    const table = kind === 'contract' ? 'employment_contract' : kind;
    await client.query(`
      insert into subject (organisation_id, id, kind) select organisation_id, id, '${kind}' from ${table}`);
  }
  await client.query('vacuum analyze');
  const key = async (kind: string, number: number): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`select pg_temp.key('${kind}', ${number}) as id`);
    return rows[0]!.id;
  };
  const school: Record<string, readonly [string, string]> = {};
  for (const [name, table] of Object.entries(SCHOOL_PLACES)) school[name] = [await key(table, 2), await key(table, 3)];
  const large: Large = {
    school,
    organisation,
    productions: [await key('production', 1), await key('production', 3)],
    person: await key('person', 2),
    venue: await key('venue', 2),
    event: await key('event', 2),
    member: await key('member', 2),
    auditedPerson: await key('person', 1000),
  };
  await client.end();
  return large;
}
