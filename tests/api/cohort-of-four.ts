/** A cohort of its own in a small school: four trainees of two tracks, two trainers, a few published sessions. */
import { sql } from 'kysely';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, insertRow, type RowTable, type Values } from '#db/rows.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';
import type { House } from './house.ts';
import { furnish, type SmallSchool } from './small-school.ts';

export const NAMES = ['Ana', 'Basile', 'Chloé', 'Driss'] as const;
export type Name = (typeof NAMES)[number];

/** Day, half-day, group, trainer: 0 or 1. */
const SESSIONS = {
  mondayMorning: ['2026-01-05', 0, 'whole', 0],
  mondayAfternoon: ['2026-01-05', 1, 'whole', 1],
  tuesdayMusic: ['2026-01-06', 0, 'music', 0],
  tuesdayTheatre: ['2026-01-06', 0, 'theatre', 1],
  wednesdayMorning: ['2026-01-07', 0, 'whole', 0],
  thursdayMorning: ['2026-01-08', 0, 'whole', 0],
  /** In the closure of the end of the year. */
  closed: ['2025-12-24', 0, 'whole', 0],
  /** In the internship. */
  internship: ['2026-04-08', 0, 'whole', 0],
} as const;
export type SessionName = keyof typeof SESSIONS;

const TIMES = [
  ['08:00:00Z', '12:00:00Z'],
  ['13:00:00Z', '16:00:00Z'],
] as const;

export interface CohortOfFour {
  readonly school: SmallSchool;
  readonly cohortId: string;
  readonly enrolments: Readonly<Record<Name, string>>;
  readonly people: Readonly<Record<Name, string>>;
  readonly trainers: readonly [string, string];
  readonly sessions: Readonly<Record<SessionName, string>>;
}

const SLUG = 'quatre';

export async function cohortOfFour(house: House): Promise<CohortOfFour> {
  const organisation = await house.organisation(SLUG);
  const whose = { organisation, actor: { id: null, label: 'test' } };
  return asMigrator(
    house.test.adminUrl,
    async (tx) => make(tx, await furnish(tx, organisation, SLUG, '2025-12-01', '2026-03-27')),
    { whose },
  );
}

async function make(tx: Tx, school: SmallSchool): Promise<CohortOfFour> {
  const row = async (table: RowTable, values: Values, id = newId()) => {
    await insertRow(tx, table, id, values);
    return id;
  };
  const cohortId = newId();
  await ensureSubject(tx, 'cohort', cohortId);
  await sql`update programme_version set centre_hours = 511, internship_hours = 350 where id = ${school.versionId}`.execute(
    tx,
  );
  await row(
    'cohort',
    {
      programme_id: school.programmeId,
      version_id: school.versionId,
      name: 'Promotion d’essai',
      state: 'running',
      zone: 'FR',
      weekdays: [1, 2, 3, 4, 5],
      half_days: JSON.stringify([
        ['09:00', '13:00'],
        ['14:00', '17:00'],
      ]),
    },
    cohortId,
  );
  const periods = [
    ['centre', '2025-12-01', '2026-03-27'],
    ['internship', '2026-04-07', '2026-06-19'],
  ];
  for (const [kind, starts_on, ends_on] of periods)
    await row('cohort_period', { cohort_id: cohortId, kind, starts_on, ends_on });
  await row('cohort_closure', { cohort_id: cohortId, starts_on: '2025-12-22', ends_on: '2026-01-02' });
  const pool_id = await row('pool', { cohort_id: cohortId, name: 'Région', statuses: ['jobSeeker'], places: 10 });
  const [music, theatre] = school.tracks;
  const groups = {
    whole: await row('teaching_group', { cohort_id: cohortId, kind: 'whole', name: 'Promotion' }),
    music: await row('teaching_group', { cohort_id: cohortId, kind: 'track', track_id: music, name: 'Musiques' }),
    theatre: await row('teaching_group', { cohort_id: cohortId, kind: 'track', track_id: theatre, name: 'Théâtre' }),
  };
  const people: Record<string, string> = {};
  const enrolments: Record<string, string> = {};
  for (const [index, name] of NAMES.entries()) {
    const person_id = newId();
    const enrolmentId = newId();
    await ensureSubject(tx, 'person', person_id);
    await ensureSubject(tx, 'enrolment', enrolmentId);
    await row('person', { given_name: name, family_name: 'Essai', email: `${index}@example.org` }, person_id);
    await row(
      'enrolment',
      {
        cohort_id: cohortId,
        person_id,
        pool_id,
        track_id: index < 2 ? music : theatre,
        status: 'jobSeeker',
        state: 'enrolled',
      },
      enrolmentId,
    );
    people[name] = person_id;
    enrolments[name] = enrolmentId;
  }
  const trainers = [school.trainers.anouk.id, school.trainers.basile.id];
  const sessions: Record<string, string> = {};
  for (const [name, [day, half, group, trainer]] of Object.entries(SESSIONS)) {
    const summer = day > '2026-03-29' ? ['07:00:00Z', '11:00:00Z'] : TIMES[half]!;
    sessions[name] = await row('teaching_session', {
      cohort_id: cohortId,
      sub_module_id: school.subModules['1.1'],
      group_id: groups[group],
      trainer_id: trainers[trainer],
      kind: 'course',
      day,
      half,
      starts_at: `${day}T${summer[0]}`,
      ends_at: `${day}T${summer[1]}`,
      state: 'published',
    });
  }
  return { school, cohortId, people, enrolments, trainers, sessions } as unknown as CohortOfFour;
}
