/** What those concerned were last told of each session, and what a publication would tell them anew. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { ClockTime, Slot } from './facts.ts';
import type { SessionKind } from './kinds.ts';
import { sameSlots } from './slots.ts';

/** A session as it was published. `sequence` grows each time: calendars take the latest. */
export interface Announced {
  readonly kind: SessionKind;
  readonly subModuleId: string;
  readonly groupId: string;
  readonly date: CalendarDate;
  readonly index: number;
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly trainerId: string | null;
  readonly roomId: string | null;
  readonly cancelled: boolean;
  readonly sequence: number;
  /** Of an interview. Absent from what was announced before slots were told. */
  readonly slots?: readonly Slot[];
}

/** A session with what was said of it; null: nobody has been told. */
export interface Draft extends Omit<Announced, 'sequence' | 'slots'> {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly announced: Announced | null;
}

export interface AnnouncedChange {
  readonly sessionId: string;
  readonly kind: 'new' | 'moved' | 'changed' | 'cancelled';
  /** What they were told; null for a new one. */
  readonly before: Announced | null;
  readonly after: Announced;
}

const TIMES = ['date', 'index', 'from', 'to'] as const;
const REST = ['kind', 'subModuleId', 'groupId', 'trainerId', 'roomId'] as const;

/** What a publication says. A session that was never announced and is cancelled says nothing. */
export function unannounced(drafts: readonly Draft[]): readonly AnnouncedChange[] {
  return drafts.flatMap((draft) => {
    const { id, announced: before, ...now } = draft;
    const after = { ...now, sequence: before === null ? 0 : before.sequence + 1 };
    const kind = changeOf(draft);
    return kind === null ? [] : [{ sessionId: id, kind, before, after }];
  });
}

function changeOf(now: Draft): AnnouncedChange['kind'] | null {
  const before = now.announced;
  if (before === null || before.cancelled) return now.cancelled ? null : 'new';
  if (now.cancelled) return 'cancelled';
  if (isAsAnnounced(now, before)) return null;
  return TIMES.some((name) => now[name] !== before[name]) ? 'moved' : 'changed';
}

/** Whether those concerned have been told exactly this. */
export const isAsAnnounced = (now: Omit<Draft, 'id' | 'announced'>, before: Announced): boolean =>
  now.cancelled === before.cancelled &&
  [...TIMES, ...REST].every((name) => now[name] === before[name]) &&
  sameSlots(now.slots, before.slots ?? []);

const SIGNED = [...TIMES, 'kind', 'subModuleId', 'groupId'] as const;

/**
 * Whether a change would take its ground from what has been signed: when it was, what was taught and to whom, and by whom
 * once they countersigned. A room may still be put right.
 */
export function unsaysSigned({ before, after }: AnnouncedChange, isCountersigned: boolean): boolean {
  if (before === null || before.cancelled) return false;
  const isOther = (name: keyof Announced) => after[name] !== before[name];
  return after.cancelled || SIGNED.some(isOther) || (isCountersigned && isOther('trainerId'));
}

export interface Concerned {
  readonly trainers: ReadonlyMap<string, readonly AnnouncedChange[]>;
  /** Groups whose trainees it changes something for. */
  readonly groups: ReadonlyMap<string, readonly AnnouncedChange[]>;
}

/** Each person is told of their own changes only: a session that changes hands is told to both. */
export function concernedBy(changes: readonly AnnouncedChange[]): Concerned {
  const trainers = new Map<string, AnnouncedChange[]>();
  const groups = new Map<string, AnnouncedChange[]>();
  const tell = (to: Map<string, AnnouncedChange[]>, id: string | null, change: AnnouncedChange) => {
    if (id !== null) to.set(id, [...(to.get(id) ?? []), change]);
  };
  for (const change of changes) {
    const { before, after } = change;
    for (const id of new Set([before?.trainerId ?? null, after.trainerId])) tell(trainers, id, change);
    for (const id of new Set([before?.groupId ?? null, after.groupId])) tell(groups, id, change);
  }
  return { trainers, groups };
}
