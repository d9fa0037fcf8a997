/** From what is stored about a cohort to the facts of its timetable: who can teach what, to whom, where, when. */
import type { CalendarDate, Decimal } from '#core/kernel/index.ts';
import type {
  ClockTime,
  Group,
  HalfDay,
  HalfDayKey,
  Room,
  Session,
  SubModule,
  TimetableFacts,
  Trainer,
} from './facts.ts';
import { keyOf } from './facts.ts';
import type { SessionKind } from './kinds.ts';
import { isUsable, type Named, type RuleFacts, type TimetableRule } from './rules.ts';
import { minutesOf, overlaps } from './time.ts';
import { BALANCED_WEIGHTS, type Weights } from './weights.ts';

export interface GroupRecord {
  readonly id: string;
  readonly kind: 'whole' | 'track' | 'part';
  readonly name: string;
  readonly trackId: string | null;
  /** Enrolments, for parts. */
  readonly members: readonly string[];
}

export interface SubModuleRecord {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly moduleId: string;
  readonly hours: Decimal;
  readonly kind: SessionKind;
  readonly trackId: string | null;
}

export interface TrainerRecord {
  readonly id: string;
  readonly name: string;
  /** Codes of sub-modules. */
  readonly skills: readonly string[];
  readonly mostHours: Decimal | null;
  readonly mostHoursWeek: Decimal | null;
}

/** A time on the clock of the place when something is taken. */
export interface Taken {
  readonly id: string;
  readonly date: CalendarDate;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

export interface TimetableRecords {
  readonly halfDays: readonly HalfDay[];
  readonly groups: readonly GroupRecord[];
  /** Enrolments with their track. */
  readonly trainees: readonly { readonly id: string; readonly trackId: string | null }[];
  /** Trainees at most: the size of the cohort until anybody is enrolled. */
  readonly places: number;
  readonly trackPlaces: ReadonlyMap<string, number>;
  readonly subModules: readonly SubModuleRecord[];
  readonly trainers: readonly TrainerRecord[];
  readonly availability: readonly {
    readonly trainerId: string;
    readonly date: CalendarDate;
    readonly index: number;
    readonly state: 'available' | 'avoid' | 'unavailable';
  }[];
  /** Other dates of trainers, in this house: another cohort, a production. Those not confirmed are `tentative`. */
  readonly engaged: readonly (Taken & { readonly tentative: boolean })[];
  readonly rooms: readonly Omit<Room, 'closed'>[];
  /** Rooms that other cohorts' published sessions are in. */
  readonly roomsTaken: readonly Taken[];
  readonly rules: readonly TimetableRule[];
  readonly sessions: readonly Session[];
}

export function timetableFactsOf(records: TimetableRecords): TimetableFacts {
  const rules = usableRules(records);
  return {
    halfDays: records.halfDays,
    groups: groupsOf(records),
    subModules: subModulesOf(records, rules),
    orders: rules.flatMap(({ id, demand, facts }) => {
      if (facts.kind !== 'order') return [];
      const [before, after] = [idOf(records, facts.before), idOf(records, facts.after)];
      return [{ id, before, after, strength: demand ? ('hard' as const) : ('soft' as const) }];
    }),
    trainers: records.trainers.map((trainer) => trainerOf(records, rules, trainer)),
    rooms: records.rooms.map((room) => ({ ...room, closed: closedHalves(records, rules, room.id) })),
    locked: records.sessions.filter(({ locked }) => locked),
    weights: weightsOf(rules),
  };
}

export const namedIn = (records: Pick<TimetableRecords, 'subModules' | 'groups' | 'trainers' | 'rooms'>): Named => ({
  subModules: new Set(records.subModules.map(({ code }) => code)),
  groups: new Set(records.groups.map(({ id }) => id)),
  trainers: new Set(records.trainers.map(({ id }) => id)),
  rooms: new Set(records.rooms.map(({ id }) => id)),
});

/** Rules that name something that is gone are not followed: a problem says so. */
function usableRules(records: TimetableRecords): readonly TimetableRule[] {
  const named = namedIn(records);
  return records.rules.filter((rule) => isUsable(rule, named));
}

const idOf = ({ subModules }: TimetableRecords, code: string): string =>
  subModules.find((one) => one.code === code)!.id;

/** Nobody enrolled yet: the places there are stand for those who will come. */
function groupsOf({ groups, trainees, places, trackPlaces }: TimetableRecords): readonly Group[] {
  const whole = groups.find(({ kind }) => kind === 'whole');
  const track = (id: string | null) => groups.find(({ kind, trackId }) => kind === 'track' && trackId === id);
  const trackOf = new Map(trainees.map(({ id, trackId }) => [id, trackId]));
  const peopleOf = (group: GroupRecord): readonly string[] => {
    if (group.kind === 'part') return group.members;
    const own = group.kind === 'whole' ? trainees : trainees.filter(({ trackId }) => trackId === group.trackId);
    return own.map(({ id }) => id);
  };
  const within = (group: GroupRecord): string | null => {
    if (group.kind === 'whole') return null;
    const tracks = new Set(group.members.map((id) => trackOf.get(id) ?? null));
    const [only] = tracks;
    const above = group.kind === 'part' && tracks.size === 1 ? track(only ?? null) : undefined;
    return (above ?? whole)?.id ?? null;
  };
  const sizeOf = (group: GroupRecord): number => {
    if (group.kind === 'part') return group.members.length;
    if (trainees.length > 0 && (group.kind === 'whole' || trainees.some(({ trackId }) => trackId !== null))) {
      return peopleOf(group).length;
    }
    return group.kind === 'whole' ? places : (trackPlaces.get(group.trackId ?? '') ?? places);
  };
  return groups.map((group) => ({
    id: group.id,
    name: group.name,
    size: sizeOf(group),
    within: within(group),
    sharesWith: groups
      .filter((other) => other.id !== group.id && (group.kind === 'part' || other.kind === 'part'))
      .filter((other) => peopleOf(other).some((id) => peopleOf(group).includes(id)))
      .map(({ id }) => id),
  }));
}

function subModulesOf(records: TimetableRecords, rules: readonly TimetableRule[]): readonly SubModule[] {
  return records.subModules.map((record) => {
    const { code, trackId, hours, ...rest } = record;
    const own = rules.map(({ facts }) => facts).filter((facts) => isAbout(facts, code));
    const last = <K extends RuleFacts['kind']>(kind: K) =>
      own.findLast((facts): facts is Extract<RuleFacts, { kind: K }> => facts.kind === kind);
    const window = last('window');
    return {
      ...rest,
      code,
      minutes: minutesOf(hours),
      groupIds: last('groups')?.groups ?? usualGroups(records, trackId),
      earliest: window?.from ?? null,
      latest: window?.to ?? null,
      maxPerDay: mostOf(own, 'aDay'),
      maxPerWeek: mostOf(own, 'aWeek'),
      equipment: [...new Set(own.flatMap((facts) => (facts.kind === 'equipment' ? facts.equipment : [])))],
    };
  });
}

const isAbout = (facts: RuleFacts, code: string): boolean =>
  'subModule' in facts && (facts.subModule === code || facts.subModule === null);

/** What is said of one sub-module goes before what is said of all. */
function mostOf(own: readonly RuleFacts[], kind: 'aDay' | 'aWeek'): number | null {
  const limits = own
    .filter((facts) => facts.kind === 'aDay' || facts.kind === 'aWeek')
    .filter((one) => one.kind === kind);
  return (limits.find(({ subModule }) => subModule !== null) ?? limits[0])?.most ?? null;
}

const usualGroups = ({ groups }: TimetableRecords, trackId: string | null): readonly string[] =>
  groups
    .filter(({ kind, trackId: own }) => (trackId === null ? kind === 'whole' : kind === 'track' && own === trackId))
    .map(({ id }) => id);

function trainerOf(records: TimetableRecords, rules: readonly TimetableRule[], trainer: TrainerRecord): Trainer {
  const { id, name, skills, mostHours, mostHoursWeek } = trainer;
  const availability: Record<HalfDayKey, 'prefersNot' | 'unavailable'> = {};
  const engaged = records.engaged.filter((one) => one.id === id);
  for (const halfDay of records.halfDays) {
    const here = engaged.filter((one) => one.date === halfDay.date && overlaps(one, halfDay));
    if (here.some(({ tentative }) => !tentative)) availability[keyOf(halfDay)] = 'unavailable';
    else if (here.length > 0) availability[keyOf(halfDay)] = 'prefersNot';
  }
  for (const { trainerId, state, ...at } of records.availability) {
    if (trainerId !== id || availability[keyOf(at)] === 'unavailable' || state === 'available') continue;
    availability[keyOf(at)] = state === 'avoid' ? 'prefersNot' : 'unavailable';
  }
  return {
    id,
    name,
    teaches: records.subModules.filter(({ code }) => skills.includes(code)).map((one) => one.id),
    proctors: rules.some(({ facts }) => facts.kind === 'proctor' && facts.trainer === id),
    availability,
    maxMinutes: mostHours && minutesOf(mostHours),
    maxMinutesPerWeek: mostHoursWeek && minutesOf(mostHoursWeek),
  };
}

function closedHalves(
  { halfDays, roomsTaken }: TimetableRecords,
  rules: readonly TimetableRule[],
  roomId: string,
): readonly HalfDayKey[] {
  const taken = roomsTaken.filter(({ id }) => id === roomId);
  const closures = rules.map(({ facts }) => facts).filter((facts) => facts.kind === 'roomClosed');
  return halfDays
    .filter((halfDay) => {
      if (taken.some((one) => one.date === halfDay.date && overlaps(one, halfDay))) return true;
      return closures.some(
        ({ room, from, to, half }) =>
          room === roomId && from <= halfDay.date && halfDay.date <= to && (half === null || half === halfDay.index),
      );
    })
    .map(keyOf);
}

function weightsOf(rules: readonly TimetableRule[]): Weights {
  const said = rules.flatMap(({ facts, weight }) => (facts.kind === 'weight' ? [[facts.wish, weight] as const] : []));
  return { ...BALANCED_WEIGHTS, ...Object.fromEntries(said) };
}
