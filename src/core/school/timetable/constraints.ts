/**
 * Every constraint of a timetable as one sentence about these very facts: what the solver must keep, and what it would
 * like to. The program can be built without any of the hard ones, which is how colliding ones are found.
 */
import { type Problem, problem } from '#core/kernel/index.ts';
import { type Teaching, type TimetableFacts, teachingsOf } from './facts.ts';
import { type Groups, readGroups } from './groups.ts';
import { teachingKey } from './hours-taught.ts';
import { titleOf } from './lookup.ts';
import { hours, lengthOf } from './time.ts';

export interface Constraint {
  /** Stable within these facts: `hours/SUBMODULE/GROUP`, `available/TRAINER`. */
  readonly id: string;
  readonly strength: 'hard' | 'soft';
  /** Code, facts and place, so that it is said like any problem. */
  readonly said: Problem;
}

export const constraintId = {
  circle: (circle: readonly string[]) => `circle/${circle.toSorted().join('+')}`,
  hours: ({ subModule, group }: Teaching) => `hours/${teachingKey(subModule.id, group.id)}`,
  teaches: (subModuleId: string) => `teaches/${subModuleId}`,
  window: (subModuleId: string) => `window/${subModuleId}`,
  aDay: (subModuleId: string) => `aDay/${subModuleId}`,
  order: (id: string) => `order/${id}`,
  once: (trainerId: string) => `once/${trainerId}`,
  available: (trainerId: string) => `available/${trainerId}`,
  total: (trainerId: string) => `total/${trainerId}`,
  week: (trainerId: string) => `week/${trainerId}`,
  rooms: 'rooms',
  closed: (roomId: string) => `closed/${roomId}`,
  locked: (sessionId: string) => `locked/${sessionId}`,
} as const;

/** Hard ones first, those that people give up least easily before the others. */
export function constraintsOf(facts: TimetableFacts): readonly Constraint[] {
  const groups = readGroups(facts.groups);
  return [
    ...programmeConstraints(facts, groups),
    ...roomConstraints(facts),
    ...facts.trainers.flatMap((trainer) => trainerConstraints(facts, trainer)),
    ...subModuleConstraints(facts),
    ...facts.locked.map((session) => {
      const subModule = facts.subModules.find(({ id }) => id === session.subModuleId);
      const says = {
        session: subModule ? titleOf(subModule) : session.subModuleId,
        on: session.date,
        at: session.from,
      };
      return hard(constraintId.locked(session.id), 'locked', says, `session/${session.id}`);
    }),
    ...wishes(facts, groups),
  ];
}

const one = (strength: Constraint['strength']) => (id: string, kind: string, facts: Problem['facts'], at: string) => ({
  id,
  strength,
  said: problem(`timetable.constraint.${kind}`, strength === 'hard' ? 'blocking' : 'warning', facts, [at]),
});
const hard = one('hard');
const soft = one('soft');

function programmeConstraints(facts: TimetableFacts, groups: Groups): readonly Constraint[] {
  const halfDays = facts.halfDays.length;
  const open = hours(facts.halfDays.reduce((sum, halfDay) => sum + lengthOf(halfDay), 0));
  const names = (circle: readonly string[]) => circle.map((id) => groups.byId.get(id)!.name).join(', ');
  return [
    ...groups.circles.map((circle) =>
      hard(constraintId.circle(circle), 'circle', { groups: names(circle), halfDays, open }, `group/${circle[0]}`),
    ),
    ...teachingsOf(facts).map((teaching) =>
      hard(
        constraintId.hours(teaching),
        'hours',
        {
          subModule: titleOf(teaching.subModule),
          group: teaching.group.name,
          hours: hours(teaching.subModule.minutes),
        },
        `subModule/${teaching.subModule.id}`,
      ),
    ),
  ];
}

function roomConstraints({ rooms }: TimetableFacts): readonly Constraint[] {
  if (rooms.length === 0) return [];
  const names = rooms.map(({ name }) => name).join(', ');
  return [
    hard(constraintId.rooms, 'rooms', { rooms: names }, `room/${rooms[0]!.id}`),
    ...rooms
      .filter(({ closed }) => closed.length > 0)
      .map(({ id, name, closed }) =>
        hard(constraintId.closed(id), 'closed', { room: name, count: closed.length }, `room/${id}`),
      ),
  ];
}

function trainerConstraints(facts: TimetableFacts, trainer: TimetableFacts['trainers'][number]): readonly Constraint[] {
  const { id, name, availability, maxMinutes, maxMinutesPerWeek } = trainer;
  const at = `trainer/${id}`;
  const open = new Set(facts.halfDays.map(({ date, index }) => `${date}/${index}`));
  const count = Object.entries(availability).filter(
    ([key, answer]) => answer === 'unavailable' && open.has(key),
  ).length;
  const limit = (minutes: number) => ({ trainer: name, hours: hours(minutes) });
  return [
    hard(constraintId.once(id), 'once', { trainer: name }, at),
    ...(count > 0 ? [hard(constraintId.available(id), 'available', { trainer: name, count, of: open.size }, at)] : []),
    ...(maxMinutes === null ? [] : [hard(constraintId.total(id), 'total', limit(maxMinutes), at)]),
    ...(maxMinutesPerWeek === null ? [] : [hard(constraintId.week(id), 'week', limit(maxMinutesPerWeek), at)]),
  ];
}

function subModuleConstraints({ subModules, orders, trainers }: TimetableFacts): readonly Constraint[] {
  const title = (id: string) => titleOf(subModules.find((row) => row.id === id)!);
  return [
    ...subModules.flatMap((subModule) => {
      const { id, earliest, latest, maxPerDay } = subModule;
      const says = { subModule: titleOf(subModule) };
      const at = `subModule/${id}`;
      const able = trainers.filter(({ teaches }) => teaches.includes(id)).map(({ name }) => name);
      return [
        able.length === 0
          ? hard(constraintId.teaches(id), 'nobody-teaches', says, at)
          : hard(constraintId.teaches(id), 'teaches', { ...says, trainers: able.join(', ') }, at),
        ...(earliest && latest
          ? [hard(constraintId.window(id), 'window', { ...says, from: earliest, to: latest }, at)]
          : []),
        ...(earliest && !latest ? [hard(constraintId.window(id), 'not-before', { ...says, from: earliest }, at)] : []),
        ...(latest && !earliest ? [hard(constraintId.window(id), 'not-after', { ...says, to: latest }, at)] : []),
        ...(maxPerDay === null ? [] : [hard(constraintId.aDay(id), 'a-day', { ...says, limit: maxPerDay }, at)]),
      ];
    }),
    ...orders.map(({ id, before, after, strength }) =>
      one(strength)(
        constraintId.order(id),
        strength === 'hard' ? 'order' : 'order-wished',
        { before: title(before), after: title(after) },
        `subModule/${after}`,
      ),
    ),
  ];
}

function wishes(facts: TimetableFacts, { smallest }: Groups): readonly Constraint[] {
  const { subModules, trainers, rooms } = facts;
  return [
    ...trainers.flatMap(({ id, name, availability }) => {
      const count = Object.values(availability).filter((answer) => answer === 'prefersNot').length;
      return count === 0 ? [] : [soft(`prefers/${id}`, 'prefers-not', { trainer: name, count }, `trainer/${id}`)];
    }),
    ...subModules.flatMap((subModule) => {
      const at = `subModule/${subModule.id}`;
      const says = { subModule: titleOf(subModule) };
      const limit = subModule.maxPerWeek;
      return [
        soft(`oneTrainer/${subModule.id}`, 'one-trainer', says, at),
        ...(limit === null ? [] : [soft(`aWeek/${subModule.id}`, 'a-week', { ...says, limit }, at)]),
      ];
    }),
    ...smallest.flatMap(({ id, name }) => [
      soft(`wholeDays/${id}`, 'whole-days', { group: name }, `group/${id}`),
      ...(rooms.length > 1 ? [soft(`sameRoom/${id}`, 'same-room', { group: name }, `group/${id}`)] : []),
    ]),
  ];
}
