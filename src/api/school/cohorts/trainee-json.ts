/** The room of trainees as it is replied: figures with their reasons, problems with their sentences. */
import { z } from 'zod';
import { calendarDate, money, positiveDecimalOf, problem, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { jsonOf, replyOf, type Stored } from '#api/rows/index.ts';
import { carry, type Decimal, decimalText, type Explained, isMoney, moneyText, normalise } from '#core/kernel/index.ts';
import {
  ENROLMENT_STATES,
  type IsHoliday,
  NOTICE_KINDS,
  TRAINEE_STATUSES,
  type Trainee,
  type TraineeAnswer,
  withdrawalEnd,
} from '#core/school/cohorts/index.ts';
import type { NamedEnrolment, TraineeRows } from '#db/school/trainees.ts';
import { departures } from './departures.ts';
import { fundings, instalments, notices } from './fundings.ts';

const hours = positiveDecimalOf(8, 2).or(z.string().startsWith('-'));
/** `because` is core's own reason, to be opened by `carried`. */
const figure = z.object({ value: z.string(), because: z.unknown() });

export const traineeReply = z.object({
  id: uuid,
  version: z.int(),
  personId: uuid,
  givenName: z.string(),
  familyName: z.string(),
  poolId: uuid,
  trackId: uuid.nullable(),
  status: z.enum(TRAINEE_STATUSES),
  state: z.enum(ENROLMENT_STATES),
  enrolledOn: calendarDate.nullable(),
  firstHalf: z.int().nullable(),
  note: z.string().nullable(),
  fundings: z.array(
    replyOf(fundings).extend({
      partyName: z.string().nullable(),
      /** The last day to withdraw, once the contract is signed. */
      withdrawalEnd: figure.nullable(),
    }),
  ),
  instalments: z.array(replyOf(instalments)),
  notices: z.array(replyOf(notices)),
  departure: replyOf(departures).nullable(),
  documents: z.array(z.object({ kind: z.string(), title: z.string() })),
  funding: z.object({ amount: figure, remainder: figure.nullable(), hours: figure, remainingHours: figure }),
  hoursDone: figure.nullable(),
  noticesDue: z.array(z.object({ fundingId: uuid, kind: z.enum(NOTICE_KINDS), happenedOn: calendarDate })),
  balances: z.array(z.object({ fundingId: uuid, rule: z.string(), due: figure, paid: money, balance: figure })),
  problems: z.array(problem),
});

export const courseReply = z.object({
  price: money.nullable(),
  centreHours: hours,
  internshipHours: hours,
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  entryUntil: calendarDate.nullable(),
});

type AnyFigure = Explained | Explained<Decimal> | Explained<string>;

const valueText = (value: AnyFigure['value']): string => {
  if (typeof value === 'string') return value;
  return isMoney(value) ? moneyText(value) : decimalText(normalise(value));
};
export const figureJson = ({ value, because }: AnyFigure) => ({ value: valueText(value), because: carry(because) });

export interface Shown {
  readonly row: NamedEnrolment;
  readonly trainee: Trainee;
  readonly answer: TraineeAnswer;
}

export function traineeJson({ row, trainee, answer }: Shown, rows: TraineeRows, zone: string, isHoliday: IsHoliday) {
  const mine = rows.fundings.filter(({ enrolment_id }) => enrolment_id === row.id);
  const ids = new Set(mine.map(({ id }) => id));
  const departure = rows.departures.find(({ enrolment_id }) => enrolment_id === row.id);
  const shown = ({ fields }: typeof fundings, found: unknown) => jsonOf(fields, found as Stored, zone);
  const { funding } = answer;
  return {
    ...{ id: row.id, version: row.version, personId: row.person_id, givenName: row.given_name },
    ...{ familyName: row.family_name, poolId: row.pool_id, trackId: row.track_id, status: row.status },
    ...{ state: row.state, enrolledOn: row.enrolled_on, firstHalf: row.first_half, note: row.note },
    fundings: mine.map((one) => ({
      ...shown(fundings, one),
      partyName: one.party_name,
      withdrawalEnd:
        one.payer === 'self' && one.signed_on !== null
          ? figureJson(withdrawalEnd(one.signed_on as never, one.at_distance, isHoliday))
          : null,
    })),
    instalments: rows.instalments.filter(({ funding_id }) => ids.has(funding_id)).map((one) => shown(instalments, one)),
    notices: rows.notices.filter(({ funding_id }) => ids.has(funding_id)).map((one) => shown(notices, one)),
    departure: departure ? shown(departures, departure) : null,
    documents: rows.documents
      .filter(({ subject_id }) => subject_id === row.id)
      .map(({ kind, title }) => ({ kind, title })),
    funding: {
      amount: figureJson(funding.amount),
      remainder: funding.remainder && figureJson(funding.remainder),
      hours: figureJson(funding.hours),
      remainingHours: figureJson(funding.remainingHours),
    },
    hoursDone: trainee.hoursDone && figureJson(trainee.hoursDone),
    noticesDue: [...answer.noticesDue],
    balances: answer.balances.map(({ fundingId, rule, due, paid, balance }) => ({
      ...{ fundingId, rule, due: figureJson(due), paid: moneyText(paid), balance: figureJson(balance) },
    })),
    problems: answer.problems.map(problemJson),
  };
}
