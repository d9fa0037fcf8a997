/** Leaving before the end. The enrolment's state follows, and its place is free for whoever may still enter. */
import { broken } from '#api/http/index.ts';
import {
  type Asked,
  changeRow,
  choice,
  count,
  day,
  type Fields,
  type RowSpec,
  reference,
  rowRoutes,
  type Stored,
  text,
} from '#api/rows/index.ts';
import { DEPARTURE_REASONS } from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import { insideEnrolments } from '#db/school/cohort-rows.ts';
import { cohortHome } from '../cohort-place.ts';
import { enrolments } from './enrolments.ts';
import { underPoolLocks } from './place-desk.ts';

const MOST_HALF_DAYS = 9;

const fields: Fields = {
  enrolmentId: reference('enrolment_id'),
  reason: choice('reason', DEPARTURE_REASONS),
  lastDay: day('last_day'),
  /** Index among the half-days of the cohort. */
  lastHalf: count('last_half', 0, MOST_HALF_DAYS),
  note: text('note'),
  /** The proof: a file of the enrolment. */
  fileId: reference('file_id', null),
  notifiedOn: day('notified_on', null),
};

export const departures: RowSpec = {
  id: 'departures',
  place: underPoolLocks,
  path: '/departures',
  called: 'departure',
  table: 'departure',
  kind: 'departure',
  reads: 'enrolments.read',
  edits: 'enrolments.edit',
  fields,
  order: [],
  within: { enrolmentId: 'enrolment', fileId: 'file' },
  label: (row) => row.reason as string,
  home: async (tx, cohortId) => {
    await cohortHome(tx, cohortId);
    return { fixed: {}, inside: insideEnrolments(tx, cohortId) };
  },
  follow,
};

/** A departure makes its enrolment left; taking it back makes it enrolled again, if the place is still there. */
async function follow(asked: Asked, before: Stored | null, after: Stored | null): Promise<void> {
  if (before && after && before.enrolment_id !== after.enrolment_id) throw broken('departure.other-enrolment');
  await refuseOtherProof(asked, after);
  if (before && after) return;
  const id = (after ?? before)!.enrolment_id as string;
  const row = await findRow(asked.tx, 'enrolment', id, { lock: true });
  if (!row) return;
  const state = after ? 'left' : row.state === 'left' ? 'enrolled' : row.state;
  if (state === row.state) return;
  const home = await cohortHome(asked.tx, asked.placeId);
  await changeRow({ ...asked, spec: enrolments, home }, id, row.version, { state }, false);
}

/** The proof hangs on the enrolment itself: nobody's paper opens through somebody else. */
async function refuseOtherProof({ tx }: Asked, after: Stored | null): Promise<void> {
  if (!after || after.file_id === null) return;
  const file = await findRow(tx, 'file', after.file_id as string);
  if (file?.subject_id !== after.enrolment_id) throw broken('departure.proof-elsewhere', {}, ['fileId']);
}

export const departureRoutes = rowRoutes(departures);
