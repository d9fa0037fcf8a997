/** Places of a cohort for one request: the rows as core counts them, and the place of rows that locks before it writes. */
import { breaks, notFound } from '#api/http/index.ts';
import type { Place } from '#api/rows/index.ts';
import { type HolidayZone, isPublicHoliday } from '#core/ground/calendar/index.ts';
import type { CalendarDate, Problem } from '#core/kernel/index.ts';
import type { Enrolment, IsHoliday, Pool, TrackPlaces } from '#core/school/cohorts/index.ts';
import { mayEnrol, type RecordFacts } from '#core/school/programmes/index.ts';
import {
  type EnrolmentRow,
  type EntryRow,
  findEntry,
  listCertifications,
  listTrackPlaces,
  loadPlaces,
  lockPools,
  poolFacts,
  type TrackPlacesRow,
} from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import { ofCohort } from '../cohort-place.ts';

/** What gives, moves or frees places is written under the lock of the cohort's pools. */
export const underPoolLocks: Place = { ...ofCohort, open: lockPools };

export const enrolmentOf = (row: EnrolmentRow): Enrolment => ({
  id: row.id,
  personId: row.person_id,
  poolId: row.pool_id,
  trackId: row.track_id,
  status: row.status,
  state: row.state,
  enrolledOn: row.enrolled_on as CalendarDate | null,
  trackChosenOn: row.track_chosen_on as CalendarDate | null,
});

export const trackOf = (row: TrackPlacesRow): TrackPlaces => ({
  trackId: row.track_id,
  title: row.title_fr,
  capacity: row.capacity,
  changeUntil: row.change_until as CalendarDate | null,
});

export interface PlaceFacts {
  readonly pools: readonly Pool[];
  readonly enrolments: readonly Enrolment[];
  /** Enrolments, and places kept for applicants who were offered one. */
  readonly held: readonly (Pick<Enrolment, 'poolId' | 'state'> & { readonly id: string | null })[];
}

export async function placeFacts(tx: Tx, cohortId: string): Promise<PlaceFacts> {
  const rows = await loadPlaces(tx, cohortId);
  const enrolments = rows.enrolments.map(enrolmentOf);
  const offers = rows.offered.map((poolId) => ({ id: null, poolId, state: 'offered' as const }));
  return { pools: rows.pools.map(poolFacts), enrolments, held: [...enrolments, ...offers] };
}

export const tracksOf = async (tx: Tx, cohortId: string): Promise<readonly TrackPlaces[]> =>
  (await listTrackPlaces(tx, cohortId)).map(trackOf);

export async function entryOf(tx: Tx, cohortId: string): Promise<EntryRow> {
  const found = await findEntry(tx, cohortId);
  if (!found) throw notFound();
  return found;
}

/** The last day of entry: the school's, else the first day of the cohort. */
export const entryUntil = ({ entry_until, starts_on }: EntryRow): CalendarDate | null =>
  (entry_until ?? starts_on) as CalendarDate | null;

export const holidaysOf =
  ({ zone }: Pick<EntryRow, 'zone'>): IsHoliday =>
  (day) =>
    isPublicHoliday(zone as HolidayZone, day);

type RecordRow = Awaited<ReturnType<typeof listCertifications>>[number];

export const recordOf = (row: RecordRow): RecordFacts => ({
  id: row.id,
  register: row.register,
  number: row.number,
  certifier: row.certifier,
  registeredOn: row.registered_on as CalendarDate | null,
  expiresOn: row.expires_on as CalendarDate | null,
});

/** Whether the certification's record is open on the day somebody enters. */
export async function certificationProblems(tx: Tx, entry: EntryRow, on: CalendarDate): Promise<readonly Problem[]> {
  const rows = await listCertifications(tx, entry.programme_id);
  return mayEnrol(rows.map(recordOf), on).filter(({ severity }) => severity === 'blocking');
}

export function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw breaks(problems);
}
