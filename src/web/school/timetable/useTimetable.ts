/** The timetable of the cohort as its room reads it, and the acts on its sessions. */
import { useQuery } from '@tanstack/react-query';
import type { CalendarDate } from '#core/kernel/index.ts';
import { clockTime, lengthOf, minuteOf, type Session, type TimetableFacts } from '#core/school/timetable/index.ts';
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
}

/** A change as core sees it and as the API takes it. */
function bodyOf(session: HeldSession, change: Change): Record<string, unknown> {
  const { date = session.date, index, from = session.from, to = session.to, ...rest } = change;
  const moves = change.date !== undefined || change.from !== undefined || change.to !== undefined;
  return {
    ...rest,
    ...(change.date === undefined ? {} : { day: date }),
    ...(index === undefined ? {} : { half: index }),
    ...(moves ? { startsLocal: `${date}T${from}`, endsLocal: `${date}T${to}` } : {}),
  };
}

/** The session where it would be: as long as before, or as long as its new half-day lets it. */
export function movedTo(facts: TimetableFacts, session: Session, date: CalendarDate, index: number): Change | null {
  const half = facts.halfDays.find((one) => one.date === date && one.index === index);
  if (!half) return null;
  const end = minuteOf(half.from) + lengthOf(session);
  return { date, index, from: half.from, to: end < minuteOf(half.to) ? clockTime(end) : half.to };
}

export function useSessionActs() {
  const { about } = useCohort();
  const { savingOrSaying } = useSaving();
  const change = (session: HeldSession, label: string, made: Change) => {
    const lines: ManyLine[] = [{ id: session.id, version: session.version, change: bodyOf(session, made) }];
    const before: Change = Object.fromEntries(
      Object.keys(made).map((name) => [name, name === 'cancelled' ? !made.cancelled : session[name as 'date']]),
    );
    return savingOrSaying(label, () =>
      changeMany(about('/sessions', label), lines, (reply) => {
        const [{ version }] = reply as [{ version: number }];
        return [{ id: session.id, version, change: bodyOf({ ...session, ...made } as HeldSession, before) }];
      }),
    );
  };
  const remove = (session: HeldSession, label: string) =>
    savingOrSaying(label, () =>
      changeMany(about('/sessions', label), [{ id: session.id, version: session.version, remove: true }]),
    );
  return { change, remove };
}
