/** The timetable of the cohort as its room reads it, and the acts on its sessions. */
import { useQuery } from '@tanstack/react-query';
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  clockTime,
  lengthOf,
  minuteOf,
  type Session,
  type Slot,
  slotsMoved,
  type TimetableFacts,
} from '#core/school/timetable/index.ts';
import { at, changeMany, type ManyLine, type Reply, read } from '#web/client/index.ts';
import { useLocale, useSaving } from '../../ui/index.ts';
import { cohortKey, useCohort } from '../cohorts/index.ts';

type Sent = Reply<'timetable.read'>;

export interface HeldSession extends Session {
  readonly version: number;
  readonly state: 'planned' | 'published' | 'cancelled';
  readonly note: string | null;
  readonly announced: Sent['sessions'][number]['announced'];
}

export interface Timetable extends Omit<Sent, 'facts' | 'sessions'> {
  readonly facts: TimetableFacts;
  /** Without those called off. */
  readonly sessions: readonly HeldSession[];
  readonly cancelled: readonly HeldSession[];
}

export function useTimetableQuery() {
  const locale = useLocale();
  const { slug, id } = useCohort();
  return useQuery({
    queryKey: [...cohortKey(slug, id), 'timetable', locale],
    queryFn: async ({ signal }): Promise<Timetable> => {
      const sent = await read<Sent>(at(slug, `/cohorts/${id}/timetable`, { locale }), signal);
      const held = sent.sessions as unknown as readonly HeldSession[];
      return {
        ...sent,
        facts: sent.facts as unknown as TimetableFacts,
        sessions: held.filter(({ state }) => state !== 'cancelled'),
        cancelled: held.filter(({ state }) => state === 'cancelled'),
      };
    },
  });
}

export interface Change {
  readonly date?: CalendarDate;
  readonly index?: number;
  readonly from?: string;
  readonly to?: string;
  readonly trainerId?: string | null;
  readonly roomId?: string | null;
  readonly groupId?: string;
  readonly locked?: boolean;
  readonly cancelled?: boolean;
  readonly slots?: readonly Slot[];
}

/** A change as core sees it and as the API takes it. */
function bodyOf(session: Session, change: Change): Record<string, unknown> {
  const { date = session.date, index, from = session.from, to = session.to, slots, ...rest } = change;
  const moves = change.date !== undefined || change.from !== undefined || change.to !== undefined;
  return {
    ...rest,
    ...(change.date === undefined ? {} : { day: date }),
    ...(index === undefined ? {} : { half: index }),
    ...(moves ? { startsLocal: `${date}T${from}`, endsLocal: `${date}T${to}` } : {}),
    ...(slots === undefined ? {} : { slots: slotRows(date, slots) }),
  };
}

const slotRows = (date: string, slots: readonly Slot[]) =>
  slots.map(({ from, to, traineeId }) => ({
    ...{ enrolmentId: traineeId, startsLocal: `${date}T${from}`, endsLocal: `${date}T${to}` },
  }));

/** Everything that is said of a session, as the API makes one. */
function wholeBody(session: Session): Record<string, unknown> {
  const { subModuleId, groupId, trainerId, roomId, kind, date, index, from, to, locked, slots } = session;
  const change = { date, index, from, to, slots };
  return { ...{ subModuleId, groupId, trainerId, roomId, kind, locked }, ...bodyOf(session, change) };
}

/** The session where it would be: as long as before, or as long as its new half-day lets it. */
export function movedTo(facts: TimetableFacts, session: Session, date: CalendarDate, index: number): Change | null {
  const half = facts.halfDays.find((one) => one.date === date && one.index === index);
  if (!half) return null;
  const end = minuteOf(half.from) + lengthOf(session);
  const to = end < minuteOf(half.to) ? clockTime(end) : half.to;
  const moved = { date, index, from: half.from, to };
  return session.slots.length === 0 ? moved : { ...moved, slots: slotsMoved(session.slots, session, moved) };
}

export function useSessionActs() {
  const { about } = useCohort();
  const { savingOrSaying } = useSaving();
  /** All of them or none. */
  const changeAll = (label: string, all: readonly (readonly [HeldSession, Change])[]) => {
    const lines: ManyLine[] = all.map(([session, made]) => ({
      ...{ id: session.id, version: session.version, change: bodyOf(session, made) },
    }));
    return savingOrSaying(label, () =>
      changeMany(about('/sessions', label), lines, (reply) =>
        all.map(([session, made], at) => {
          const { version } = (reply as readonly { readonly version: number }[])[at]!;
          const before: Change = Object.fromEntries(
            Object.keys(made).map((name) => [name, name === 'cancelled' ? !made.cancelled : session[name as 'date']]),
          );
          return { id: session.id, version, change: bodyOf({ ...session, ...made } as HeldSession, before) };
        }),
      ),
    );
  };
  const change = (session: HeldSession, label: string, made: Change) => changeAll(label, [[session, made]]);
  const remove = (session: HeldSession, label: string) =>
    savingOrSaying(label, () =>
      changeMany(about('/sessions', label), [{ id: session.id, version: session.version, remove: true }], () => [
        { id: session.id, create: { ...wholeBody(session), note: session.note } },
      ]),
    );
  const make = (session: Session, label: string) =>
    savingOrSaying(label, () =>
      changeMany(about('/sessions', label), [{ id: session.id, create: wholeBody(session) }], (reply) => {
        const [{ version }] = reply as [{ version: number }];
        return [{ id: session.id, version, remove: true }];
      }),
    );
  return { change, changeAll, remove, make };
}
