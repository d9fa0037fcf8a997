/** People in a cohort: a place in a pool, a track, a state. Every change is weighed under the lock of the pools. */
import { breaks } from '#api/http/index.ts';
import {
  type Asked,
  choice,
  count,
  createRow,
  day,
  type Fields,
  type JsonRow,
  label,
  type RowSpec,
  reference,
  rowRoutes,
  type Stored,
  text,
} from '#api/rows/index.ts';
import { type CalendarDate, problem } from '#core/kernel/index.ts';
import {
  ENROLMENT_STATES,
  type EnrolmentState,
  entryProblems,
  holdsPlace,
  placesByPool,
  statusProblems,
  TRAINEE_STATUSES,
  type TraineeStatus,
  trackChoiceProblems,
} from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import type { EnrolmentRow } from '#db/school/places.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome } from '../cohort-place.ts';
import {
  certificationProblems,
  entryOf,
  entryUntil,
  placeFacts,
  refuseAny,
  tracksOf,
  underPoolLocks,
} from './place-desk.ts';

const MOST_HALF_DAYS = 9;

const fields: Fields = {
  personId: reference('person_id'),
  poolId: reference('pool_id'),
  trackId: reference('track_id', null),
  applicationId: reference('application_id', null),
  routeCode: label('route_code', 60, null),
  status: choice('status', TRAINEE_STATUSES),
  state: choice('state', ENROLMENT_STATES, 'offered'),
  /** Attendance is expected from this day on, and from this half-day of it: an index among those of the cohort. */
  enrolledOn: day('enrolled_on', null),
  firstHalf: count('first_half', 0, MOST_HALF_DAYS, null),
  trackChosenOn: day('track_chosen_on', null),
  note: text('note'),
};

export const enrolments: RowSpec = {
  id: 'enrolments',
  place: underPoolLocks,
  path: '/enrolments',
  called: 'enrolment',
  table: 'enrolment',
  kind: 'enrolment',
  reads: 'enrolments.read',
  edits: 'enrolments.edit',
  fields,
  order: [],
  subject: 'enrolment',
  person: (row) => row.person_id as string,
  within: { poolId: 'pool', trackId: 'track', applicationId: 'application' },
  takesAlong: [{ table: 'enrolment_funding', column: 'enrolment_id', kind: 'funding' }],
  follow: (asked, before, after) => weigh(asked, before, after, true),
};

/** Refuses a place that is not there, for somebody the pool does not take, too late, or on a track that is full. */
async function weigh(asked: Asked, before: Stored | null, after: Stored | null, looksAtStatus: boolean): Promise<void> {
  if (after === null) return;
  const { application_id, person_id } = after as unknown as EnrolmentRow;
  if (application_id !== null && (before?.application_id !== application_id || before?.person_id !== person_id)) {
    await refuseOtherPerson(asked.tx, application_id, person_id);
  }
  const [was, is] = [before as unknown as EnrolmentRow | null, after as unknown as EnrolmentRow];
  const held = was !== null && holdsPlace(was.state);
  if (holdsPlace(is.state)) {
    if (!held || was.pool_id !== is.pool_id || was.status !== is.status) await weighPlace(asked, is, looksAtStatus);
    if (!held) await weighEntry(asked, was?.state ?? null, is);
  }
  if ((was?.track_id ?? null) !== is.track_id) await weighTrack(asked, was, is);
}

async function weighPlace(
  { tx, placeId, today }: Asked,
  { id, pool_id, status }: EnrolmentRow,
  looksAtStatus: boolean,
): Promise<void> {
  const { pools, held } = await placeFacts(tx, placeId);
  const pool = pools.find((one) => one.id === pool_id)!;
  if (looksAtStatus) refuseAny(statusProblems(pool, status as TraineeStatus, ['status']));
  // Taking a place that was lent leaves another pool's people standing: what counts is the cohort as a whole.
  const others = held.filter((one) => one.id !== id);
  if (overIn(pools, held, today) <= overIn(pools, others, today)) return;
  refuseAny([problem('places.none-left', 'blocking', { pool: pool.name, places: pool.places }, ['poolId'])]);
}

const overIn = (...asked: Parameters<typeof placesByPool>): number =>
  placesByPool(...asked).pools.reduce((sum, { over }) => sum + over, 0);

/** Coming back after leaving is no entry. */
async function weighEntry({ tx, placeId, today }: Asked, from: EnrolmentState | null, is: EnrolmentRow): Promise<void> {
  if (from === 'left') return;
  const entry = await entryOf(tx, placeId);
  const enters = (is.enrolled_on ?? today) as CalendarDate;
  const starts = (entry.starts_on ?? enters) as CalendarDate;
  refuseAny(await certificationProblems(tx, entry, enters > starts ? enters : starts));
  refuseAny(entryProblems({ today: enters, entryUntil: entryUntil(entry) }));
}

async function weighTrack({ tx, placeId, today }: Asked, was: EnrolmentRow | null, is: EnrolmentRow): Promise<void> {
  const { enrolments: all } = await placeFacts(tx, placeId);
  const choice = { enrolmentId: is.id, from: was?.track_id ?? null, to: is.track_id };
  refuseAny(trackChoiceProblems(await tracksOf(tx, placeId), all, choice, today));
}

export interface Accepted {
  readonly id: string;
  readonly personId: string;
  readonly poolId: string;
  readonly trackId: string | null;
  readonly applicationId: string | null;
  readonly routeCode: string | null;
  readonly status: TraineeStatus;
  readonly state: EnrolmentState;
  readonly enrolledOn: CalendarDate | null;
  readonly note?: string | null;
}

/**
 * Makes a trainee of whoever was accepted, by the same rules and locks as any enrolment, in the transaction given. For
 * admissions; `asked.placeId` is the cohort. A repeat under the same id answers with the row.
 */
export async function enrolAccepted(asked: Asked, accepted: Accepted): Promise<JsonRow> {
  const { id, ...body } = accepted;
  const home = await cohortHome(asked.tx, asked.placeId);
  if (accepted.applicationId === null) return (await createRow({ ...asked, spec: enrolments, home }, id, body)).json;
  const trackId = (await isTrackFree(asked, accepted)) ? accepted.trackId : null;
  return (await createRow({ ...asked, spec: fromApplication, home }, id, { ...body, trackId })).json;
}

/** The school offered that very pool, to somebody it has read: neither is asked again. */
const fromApplication: RowSpec = {
  ...enrolments,
  knowsPeople: true,
  follow: (asked, before, after) => weigh(asked, before, after, false),
};

/** A track that filled up meanwhile keeps nobody from entering: they choose again. */
async function isTrackFree({ tx, placeId, today }: Asked, { id, trackId }: Accepted): Promise<boolean> {
  const { enrolments: all } = await placeFacts(tx, placeId);
  const choice = { enrolmentId: id, from: null, to: trackId };
  return trackChoiceProblems(await tracksOf(tx, placeId), all, choice, today).length === 0;
}

/** An application enrols whoever applied, and nobody else. */
async function refuseOtherPerson(tx: Tx, applicationId: string, personId: string): Promise<void> {
  const application = await findRow(tx, 'application', applicationId);
  if (application?.person_id === personId) return;
  throw breaks([problem('enrolment.other-application', 'blocking', {}, ['applicationId'])]);
}

export const enrolmentRoutes = rowRoutes(enrolments);
