/**
 * The demo's two offices with their rows, and the demo's school in each of them, so that what is refused is there to be
 * refused; or the demo's school alone, in its own organisation.
 */

import { keepDemoFiles } from '#cli/demo-files.ts';
import { openAdminClient } from '#db/connection.ts';
import { type DemoFile, type DemoOrganisation, demoOrganisationId, loadDemo } from '#db/demo/index.ts';
import type { RowTable } from '#db/rows.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import type { Furnishing } from '../database.ts';
import type { House } from './house.ts';

/** Rows that paths and fields name, by those names. */
export const NAMED = {
  productionId: 'production',
  personId: 'person',
  venueId: 'venue',
  roomId: 'room',
  partyId: 'party',
  eventId: 'event',
  positionId: 'position',
  contractId: 'employment_contract',
  termId: 'engagement_term',
  budgetId: 'budget',
  phaseId: 'phase',
  programmeId: 'programme',
  versionId: 'programme_version',
  blockId: 'block',
  trackId: 'track',
  moduleId: 'module',
  subModuleId: 'sub_module',
  competenceId: 'competence',
  routeId: 'admission_route',
  requiredPieceId: 'required_piece',
  agreementId: 'funding_agreement',
  cohortId: 'cohort',
  poolId: 'pool',
  groupId: 'teaching_group',
  trainerId: 'trainer',
  enrolmentId: 'enrolment',
  fundingId: 'enrolment_funding',
  callId: 'call',
  meetingId: 'information_meeting',
  applicationId: 'application',
  pieceId: 'piece',
  slotId: 'interview_slot',
  sessionId: 'teaching_session',
} as const satisfies Readonly<Record<string, RowTable>>;
export type Name = keyof typeof NAMED;

export interface Loaded {
  readonly slug: string;
  readonly id: string;
  readonly productions: readonly string[];
  readonly cohorts: readonly string[];
  /** Some ids of each kind of row, in the order of ids. */
  readonly ids: Readonly<Record<Name, readonly string[]>>;
  /** The first of each: what `urlOf` fills paths with. Kinds without rows are left out. */
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

const [SCHOOL] = DEMO.filter(({ school }) => school) as [DemoOrganisation & { school: object }];
const OFFICES = DEMO.filter(({ school }) => !school);

/** An office that runs the demo's school as well. */
const withSchool = (office: DemoOrganisation): DemoOrganisation => ({
  ...office,
  people: [...office.people, ...SCHOOL.people],
  venues: [...office.venues, ...SCHOOL.venues],
  school: SCHOOL.school,
});

/** A house that begins with the demo's school, and the documents that its applicants sent. */
export const SCHOOL_HOUSE: Furnishing = {
  name: 'school',
  make: (adminUrl, folder) => write(adminUrl, SCHOOL, (id, files) => keepDemoFiles(folder, id, files)),
};

/** A house that begins with both offices, a school in each. */
export const HOUSE_OF_BOTH: Furnishing = {
  name: 'both',
  make: async (adminUrl) => {
    for (const office of OFFICES) await write(adminUrl, withSchool(office));
  },
};

/** Of a `HOUSE_OF_BOTH`. */
export async function loadBoth(house: House): Promise<Loaded[]> {
  const loaded: Loaded[] = [];
  for (const office of OFFICES) loaded.push(await told(house, office));
  return loaded;
}

/** Of a `SCHOOL_HOUSE`. */
export const loadSchool = (house: House): Promise<Loaded> => told(house, SCHOOL);

type Keep = (organisation: string, files: readonly DemoFile[]) => Promise<void>;

const SOME = 6;
const whoseOf = (demo: DemoOrganisation) => ({
  organisation: demoOrganisationId(demo),
  actor: { id: null, label: 'test' },
});

async function write(adminUrl: string, demo: DemoOrganisation, keep?: Keep): Promise<void> {
  const whose = whoseOf(demo);
  const files = await asMigrator(adminUrl, (tx) => loadDemo(tx, demo, []), { whose });
  await keep?.(whose.organisation, files);
}

async function told(house: House, demo: DemoOrganisation): Promise<Loaded> {
  const whose = whoseOf(demo);
  const id = whose.organisation;
  return asMigrator(
    house.test.adminUrl,
    async (tx) => {
      const found: [Name, string[]][] = [];
      for (const [name, table] of Object.entries(NAMED) as [Name, RowTable][]) {
        const query = tx.selectFrom(table).select('id').where('organisation_id', '=', id).orderBy('id').limit(SOME);
        found.push([name, (await query.execute()).map((row) => row.id)]);
      }
      const ids = Object.fromEntries(found) as Record<Name, string[]>;
      const values = Object.fromEntries(found.flatMap(([name, [first]]) => (first ? [[name, first]] : [])));
      return { slug: demo.slug, id, productions: ids.productionId, cohorts: ids.cohortId, ids, values };
    },
    { whose },
  );
}

/** How many rows there are of everything, and at which versions: what a refused request leaves alone. */
export interface Watch {
  state(): Promise<string>;
  close(): Promise<void>;
}

export async function watch(house: House): Promise<Watch> {
  const client = await openAdminClient(house.test.adminUrl);
  const { rows } = await client.query<{ name: string }>(`
    select c.table_schema || '.' || quote_ident(c.table_name) as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'version' order by 1`);
  const accounts = ['auth."user"', 'auth.session', 'auth.account'].map(
    (name) => `select '${name}' as t, count(*) as n, 0 as v from ${name}`,
  );
  const counts = rows.map(
    ({ name }) => `select '${name}' as t, count(*) as n, coalesce(sum(version), 0) as v from ${name}`,
  );
  const sql = `select string_agg(t || ' ' || n || '/' || v, E'\n' order by t) as state from (${[...counts, ...accounts].join(' union all ')}) s`;
  // Whoever writes takes a number: while none was taken and none is under way, nothing can have changed.
  const numbers = 'select pg_current_snapshot()::text as taken';
  let known = { taken: '', state: '' };
  return {
    state: async () => {
      const { taken } = (await client.query<{ taken: string }>(numbers)).rows[0]!;
      if (taken !== known.taken) known = { taken, state: (await client.query<{ state: string }>(sql)).rows[0]!.state };
      return known.state;
    },
    close: () => client.end(),
  };
}
