/** A small school in an organisation of the tests: a programme of three modules, a cohort of four, three trainers. */
import { newId } from '#db/identifiers.ts';
import { ensureSubject, insertRow, JsonColumn, type RowTable, type Values } from '#db/rows.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';
import type { House } from './house.ts';

export interface SmallSchool {
  readonly organisation: string;
  readonly slug: string;
  readonly programmeId: string;
  readonly versionId: string;
  readonly cohortId: string;
  readonly roomId: string;
  readonly smallRoomId: string;
  readonly tracks: readonly [music: string, theatre: string];
  readonly subModules: Readonly<Record<'1.1' | '1.2' | '3.6m' | '3.6t', string>>;
  readonly trainers: Readonly<Record<'anouk' | 'basile' | 'chloe', { readonly id: string; readonly personId: string }>>;
  /** Two of each track. */
  readonly enrolments: readonly { readonly id: string; readonly personId: string }[];
}

const HALF_DAYS = [
  ['09:00', '13:00'],
  ['14:00', '17:00'],
];

/** The cohort meets from `from` to `to`, Monday to Friday; the sub-modules ask for 28 h. */
export async function smallSchool(house: House, slug: string, from: string, to: string): Promise<SmallSchool> {
  const organisation = await house.organisation(slug);
  const whose = { organisation, actor: { id: null, label: 'test' } };
  return asMigrator(house.test.adminUrl, (tx) => furnish(tx, organisation, slug, from, to), { whose });
}

/** In the organisation of the transaction. */
export async function furnish(
  tx: Tx,
  organisation: string,
  slug: string,
  from: string,
  to: string,
): Promise<SmallSchool> {
  const make = async (
    table: RowTable,
    values: Values,
    subject?: 'person' | 'venue' | 'programme' | 'cohort' | 'trainer' | 'enrolment',
  ) => {
    const id = newId();
    if (subject) await ensureSubject(tx, subject, id);
    await insertRow(tx, table, id, values);
    return id;
  };
  const venueId = await make('venue', { name: 'Centre des Tilleuls', town: 'Toulouse' }, 'venue');
  const roomId = await make('room', { venue_id: venueId, name: 'Grande salle', seats: 20, equipment: ['projector'] });
  const smallRoomId = await make('room', { venue_id: venueId, name: 'Petite salle', seats: 2 });
  const programmeId = await make(
    'programme',
    { code: slug, title_fr: 'Production', title_en: 'Production' },
    'programme',
  );
  const halves = new JsonColumn(HALF_DAYS);
  const versionId = await make('programme_version', {
    ...{ programme_id: programmeId, number: 1, centre_hours: '28', half_days: halves, most_trainees: 4 },
  });
  const track = (code: string, title: string) =>
    make('track', { version_id: versionId, code, title_fr: title, title_en: title });
  const [music, stage] = [await track('M', 'Musiques actuelles'), await track('T', 'Théâtre')];
  const module = (number: number) =>
    make('module', { version_id: versionId, number, title_fr: `Module ${number}`, title_en: `Module ${number}` });
  const [first, third] = [await module(1), await module(3)];
  const taught = (code: string, hours: string, moduleId: string, trackId: string | null) =>
    make('sub_module', {
      ...{ module_id: moduleId, version_id: versionId, track_id: trackId, code, hours },
      ...{ title_fr: `Sujet ${code}`, title_en: `Subject ${code}` },
    });
  const subModules = {
    '1.1': await taught('1.1', '14', first, null),
    '1.2': await taught('1.2', '7', first, null),
    '3.6m': await taught('3.6m', '7', third, music),
    '3.6t': await taught('3.6t', '7', third, stage),
  };
  const cohortId = await make(
    'cohort',
    {
      ...{ programme_id: programmeId, version_id: versionId, name: 'Promotion', venue_id: venueId, room_id: roomId },
      ...{ weekdays: [1, 2, 3, 4, 5], half_days: halves },
    },
    'cohort',
  );
  await make('cohort_period', { cohort_id: cohortId, kind: 'centre', starts_on: from, ends_on: to });
  const person = (given: string, family: string) =>
    make('person', { given_name: given, family_name: family, email: `${given.toLowerCase()}@example.org` }, 'person');
  const trainer = async (given: string, family: string, codes: readonly string[]) => {
    const personId = await person(given, family);
    const id = await make('trainer', { person_id: personId }, 'trainer');
    for (const code of codes)
      await make('trainer_skill', { trainer_id: id, programme_id: programmeId, sub_module_code: code });
    return { id, personId };
  };
  const trainers = {
    anouk: await trainer('Anouk', 'Ferrand', ['1.1', '1.2']),
    basile: await trainer('Basile', 'Oger', ['1.2', '3.6m']),
    chloe: await trainer('Chloé', 'Tanguy', ['3.6t']),
  };
  const poolId = await make('pool', { cohort_id: cohortId, name: 'Région', places: 4 });
  const enrolments = [];
  for (const [given, trackId] of [
    ['Dina', music],
    ['Élie', music],
    ['Farid', stage],
    ['Gaëlle', stage],
  ] as const) {
    const personId = await person(given, 'Essai');
    const id = await make(
      'enrolment',
      {
        ...{ cohort_id: cohortId, person_id: personId, pool_id: poolId, track_id: trackId },
        status: 'jobSeeker',
        state: 'enrolled',
      },
      'enrolment',
    );
    enrolments.push({ id, personId });
  }
  const rooms = { roomId, smallRoomId };
  const programme = { programmeId, versionId, tracks: [music, stage] as const, subModules };
  return { organisation, slug, cohortId, ...programme, ...rooms, trainers, enrolments };
}
