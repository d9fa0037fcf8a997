/** Which track of the programme a trainee follows, how many may, and until when one may change. */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import { type Enrolment, holdsPlace } from './enrolment.ts';

export interface TrackPlaces {
  readonly trackId: string;
  readonly title: string;
  /** Null: as many as want to. */
  readonly capacity: number | null;
  /** Null: until the end. */
  readonly changeUntil: CalendarDate | null;
}

type Chosen = Pick<Enrolment, 'id' | 'trackId' | 'state'>;

export interface TrackState {
  readonly trackId: string;
  readonly taken: number;
  /** Null: without limit. */
  readonly free: number | null;
}

export function trackStates(tracks: readonly TrackPlaces[], enrolments: readonly Chosen[]): readonly TrackState[] {
  return tracks.map(({ trackId, capacity }) => {
    const taken = enrolments.filter((one) => one.trackId === trackId && holdsPlace(one.state)).length;
    return { trackId, taken, free: capacity === null ? null : Math.max(0, capacity - taken) };
  });
}

/**
 * Whether this enrolment may go to this track today. Problems: `track.not-here` (the cohort does not run it),
 * `track.full`, `track.change-closed` (a first choice is still taken after the day; a change is not).
 */
export function trackChoiceProblems(
  tracks: readonly TrackPlaces[],
  enrolments: readonly Chosen[],
  choice: { readonly enrolmentId: string; readonly from: string | null; readonly to: string | null },
  today: CalendarDate,
): readonly Problem[] {
  const { from, to } = choice;
  if (from === to) return [];
  const at = ['trackId'];
  const old = tracks.find(({ trackId }) => trackId === from);
  const closed = [old, tracks.find(({ trackId }) => trackId === to)]
    .map((track) => track?.changeUntil ?? null)
    .filter((day) => day !== null && day < today)
    .sort()[0];
  if (from !== null && closed) return [problem('track.change-closed', 'blocking', { day: closed }, at)];
  if (to === null) return [];
  const track = tracks.find(({ trackId }) => trackId === to);
  if (!track) return [problem('track.not-here', 'blocking', {}, at)];
  const others = enrolments.filter(({ id }) => id !== choice.enrolmentId);
  const [state] = trackStates([track], others);
  if (state?.free !== 0) return [];
  return [problem('track.full', 'blocking', { track: track.title, capacity: track.capacity ?? 0 }, at)];
}

/**
 * Whether the school may set a track so, with those who follow it now. Problems: `track.below-taken` (a capacity never
 * shrinks under who is there), `track.change-after-end` (the last day to change lies after the cohort).
 */
export function trackTermsProblems(
  { title, capacity, changeUntil }: TrackPlaces,
  taken: number,
  endsOn: CalendarDate | null,
): readonly Problem[] {
  const found: Problem[] = [];
  if (capacity !== null && capacity < taken) {
    found.push(problem('track.below-taken', 'blocking', { track: title, capacity, taken }, ['capacity']));
  }
  if (changeUntil !== null && endsOn !== null && changeUntil > endsOn) {
    found.push(problem('track.change-after-end', 'blocking', { day: changeUntil, end: endsOn }, ['changeUntil']));
  }
  return found;
}

/** A track that somebody follows stays. */
export const trackLeaveProblems = (title: string, taken: number): readonly Problem[] =>
  taken === 0 ? [] : [problem('track.followed', 'blocking', { track: title, taken }, ['trackId'])];

/** Trainees without a track: a matter of days once the date has come. */
export function trackGaps(
  tracks: readonly TrackPlaces[],
  enrolments: readonly (Chosen & { readonly name: string })[],
  today: CalendarDate,
): readonly Problem[] {
  if (tracks.length === 0) return [];
  const until = tracks
    .map(({ changeUntil }) => changeUntil)
    .filter((day) => day !== null)
    .sort()[0];
  if (until === undefined || today < until) return [];
  return enrolments
    .filter(({ trackId, state }) => trackId === null && state === 'enrolled')
    .map(({ id, name }) => problem('track.not-chosen', 'warning', { name, day: until }, [`enrolment/${id}`]));
}
