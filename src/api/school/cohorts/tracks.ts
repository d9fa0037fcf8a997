/** The tracks that a cohort runs: how many may follow each, and until when one may change. */
import {
  type Asked,
  count,
  day,
  type Fields,
  type RowSpec,
  reference,
  rowRoutes,
  type Stored,
} from '#api/rows/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  holdsPlace,
  type TrackPlaces,
  trackLeaveProblems,
  trackStates,
  trackTermsProblems,
} from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import { listInside } from '#db/rows-inside.ts';
import type { Tx } from '#db/transaction.ts';
import { cohortHome } from '../cohort-place.ts';
import { entryOf, placeFacts, refuseAny, tracksOf, underPoolLocks } from './place-desk.ts';

const MOST_TRAINEES = 10_000;

const fields: Fields = {
  trackId: reference('track_id'),
  capacity: count('capacity', 0, MOST_TRAINEES, null),
  /** The last day on which a trainee may change track. */
  changeUntil: day('change_until', null),
};

export const tracks: RowSpec = {
  id: 'cohort-tracks',
  // Whoever chooses a track holds these locks too: nobody enters while its capacity goes down.
  place: underPoolLocks,
  path: '/tracks',
  called: 'track of a cohort',
  table: 'cohort_track',
  kind: 'cohort-track',
  reads: 'cohorts.read',
  edits: 'cohorts.edit',
  fields,
  order: [],
  within: { trackId: 'track' },
  judge: refuseTerms,
  mayGo: refuseFollowed,
  follow: async (asked, before, after) => {
    if (before && after && before.track_id !== after.track_id) await refuseFollowed(asked, before);
  },
};

async function refuseTerms({ tx, placeId }: Asked, saved: readonly string[]): Promise<void> {
  const { inside } = await cohortHome(tx, placeId);
  const rows = await listInside(tx, 'cohort_track', inside, [], { after: null, limit: MOST_TRAINEES });
  const about = rows.filter(({ id }) => saved.includes(id)).map(({ track_id }) => track_id);
  const { ends_on } = await entryOf(tx, placeId);
  for (const { track, taken } of await followed(tx, placeId, about)) {
    refuseAny(trackTermsProblems(track, taken, ends_on as CalendarDate | null));
  }
}

async function refuseFollowed({ tx, placeId }: Asked, row: Stored): Promise<void> {
  const trackId = row.track_id as string;
  const { enrolments } = await placeFacts(tx, placeId);
  const taken = enrolments.filter((one) => one.trackId === trackId && holdsPlace(one.state)).length;
  const track = await findRow(tx, 'track', trackId);
  refuseAny(trackLeaveProblems(track?.title_fr ?? '', taken));
}

interface Followed {
  readonly track: TrackPlaces;
  /** Of those who hold a place. */
  readonly taken: number;
}

async function followed(tx: Tx, cohortId: string, trackIds: readonly string[]): Promise<readonly Followed[]> {
  const { enrolments } = await placeFacts(tx, cohortId);
  const all = await tracksOf(tx, cohortId);
  return trackStates(all, enrolments).flatMap(({ taken }, index) => {
    const track = all[index]!;
    return trackIds.includes(track.trackId) ? [{ track, taken }] : [];
  });
}

export const trackRoutes = rowRoutes(tracks);
