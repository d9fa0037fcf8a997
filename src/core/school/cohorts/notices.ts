/** What each payer is to be told of a trainee: that they began, stopped, finished (L6353-10). */
import { type CalendarDate, type Problem, problem } from '#core/kernel/index.ts';
import type { Departure } from './departure.ts';
import type { Enrolment } from './enrolment.ts';
import type { Course, Funding } from './payers.ts';

export const NOTICE_KINDS = ['start', 'interruption', 'completion'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface FunderNotice {
  readonly fundingId: string;
  readonly kind: NoticeKind;
  readonly happenedOn: CalendarDate;
}

const same = (a: FunderNotice, b: FunderNotice): boolean =>
  a.fundingId === b.fundingId && a.kind === b.kind && a.happenedOn === b.happenedOn;

/** What happened until today and a payer has not been told. Whoever pays for their own course knows. */
export function noticesDue(
  course: Course,
  enrolment: Pick<Enrolment, 'state' | 'enrolledOn'>,
  fundings: readonly Funding[],
  departure: Departure | null,
  sent: readonly FunderNotice[],
  today: CalendarDate,
): readonly FunderNotice[] {
  const happened = eventsOf(course, enrolment, departure).filter(({ on }) => on <= today);
  return fundings
    .filter(({ payer }) => payer !== 'self')
    .flatMap(({ id }) => happened.map(({ kind, on }): FunderNotice => ({ fundingId: id, kind, happenedOn: on })))
    .filter((due) => !sent.some((one) => same(one, due)));
}

interface Happening {
  readonly kind: NoticeKind;
  readonly on: CalendarDate;
}

function eventsOf(
  { startsOn, endsOn }: Course,
  { state, enrolledOn }: Pick<Enrolment, 'state' | 'enrolledOn'>,
  departure: Departure | null,
): readonly Happening[] {
  if (startsOn === null || state === 'offered' || state === 'withdrawn') return [];
  const began = enrolledOn !== null && enrolledOn > startsOn ? enrolledOn : startsOn;
  const happenings: Happening[] = [{ kind: 'start', on: began }];
  if (departure) happenings.push({ kind: 'interruption', on: departure.lastDay });
  else if (endsOn !== null && state !== 'left') happenings.push({ kind: 'completion', on: endsOn });
  return happenings;
}

/** One task a notice; the way differs by payer (EDOF for CPF, Kairos for France Travail). */
export function noticeProblems(
  due: readonly FunderNotice[],
  fundings: readonly Funding[],
  name: string,
): readonly Problem[] {
  return due.map(({ fundingId, kind, happenedOn }) => {
    const payer = fundings.find(({ id }) => id === fundingId)?.payer ?? 'other';
    const code = payer === 'cpf' ? 'notice.due-edof' : payer === 'franceTravail' ? 'notice.due-kairos' : 'notice.due';
    return problem(code, 'warning', { name, payer, kind, day: happenedOn }, [`funding/${fundingId}`]);
  });
}
