/** Everything that the room of trainees shows, computed from its facts: places, tracks, payers, what is due and wrong. */
import { type CalendarDate, type Decimal, type Explained, type Problem, problem } from '#core/kernel/index.ts';
import { type Departure, departureProblems, type PayerBalance, payerBalances } from './departure.ts';
import type { Enrolment } from './enrolment.ts';
import { type FundingState, fundingProblems, fundingState } from './funding.ts';
import { instalmentProblems } from './instalments.ts';
import { type FunderNotice, noticeProblems, noticesDue } from './notices.ts';
import type { Course, Funding, Instalment } from './payers.ts';
import { type Places, type Pool, placeProblems, placesByPool } from './places.ts';
import { type TrackPlaces, type TrackState, trackGaps, trackStates } from './track-choice.ts';
import { nextInLine, type Proposal, type WaitingPlace, waitingProblems } from './waiting-list.ts';
import type { IsHoliday } from './withdrawal.ts';

export interface Trainee extends Enrolment {
  readonly name: string;
  readonly fundings: readonly Funding[];
  readonly instalments: readonly Instalment[];
  readonly notices: readonly FunderNotice[];
  readonly departure: Departure | null;
  /** From the attendance; null while nothing is signed. */
  readonly hoursDone: Explained<Decimal> | null;
}

export interface TraineesFacts {
  readonly course: Course;
  readonly mostTrainees: number | null;
  readonly pools: readonly Pool[];
  readonly tracks: readonly TrackPlaces[];
  readonly trainees: readonly Trainee[];
  readonly waiting: readonly WaitingPlace[];
}

export interface TraineeAnswer {
  readonly enrolmentId: string;
  readonly funding: FundingState;
  readonly noticesDue: readonly FunderNotice[];
  /** Of somebody who left, once their hours are known. */
  readonly balances: readonly PayerBalance[];
  readonly problems: readonly Problem[];
}

export interface TraineesAnswer {
  readonly places: Places;
  readonly tracks: readonly TrackState[];
  readonly nextInLine: readonly Proposal[];
  readonly trainees: readonly TraineeAnswer[];
  readonly problems: readonly Problem[];
}

export function traineeAnswer(
  course: Course,
  trainee: Trainee,
  today: CalendarDate,
  isHoliday: IsHoliday,
): TraineeAnswer {
  const { fundings, instalments, departure, name } = trainee;
  const due = noticesDue(course, trainee, fundings, departure, trainee.notices, today);
  const balances =
    departure && trainee.hoursDone ? payerBalances(course, departure, fundings, instalments, trainee.hoursDone) : [];
  return {
    enrolmentId: trainee.id,
    funding: fundingState(course, fundings),
    noticesDue: due,
    balances,
    problems: [
      ...fundingProblems(course, trainee, fundings, today),
      ...fundings.flatMap((one) => instalmentProblems(course, one, instalments, today, isHoliday)),
      ...departureGaps(trainee, course, balances),
      ...noticeProblems(due, fundings, name),
    ],
  };
}

function departureGaps(trainee: Trainee, course: Course, balances: readonly PayerBalance[]): readonly Problem[] {
  const { departure, state, id, name } = trainee;
  if (departure === null) {
    return state === 'left' ? [problem('departure.missing', 'warning', { name }, [`enrolment/${id}`])] : [];
  }
  const found = departureProblems(departure, name, course, balances);
  if (trainee.hoursDone !== null || trainee.fundings.length === 0) return found;
  return [...found, problem('departure.hours-unknown', 'estimate', { name }, [`departure/${departure.id}`])];
}

/** The whole room on a day. */
export function traineesAnswer(facts: TraineesFacts, today: CalendarDate, isHoliday: IsHoliday): TraineesAnswer {
  const { pools, tracks, trainees, waiting, course } = facts;
  const places = placesByPool(pools, trainees, today);
  return {
    places,
    tracks: trackStates(tracks, trainees),
    nextInLine: nextInLine(pools, places, waiting),
    trainees: trainees.map((trainee) => traineeAnswer(course, trainee, today, isHoliday)),
    problems: [
      ...placeProblems(pools, trainees, today, facts.mostTrainees),
      ...waitingProblems(pools, waiting),
      ...trackGaps(tracks, trainees, today),
    ],
  };
}
