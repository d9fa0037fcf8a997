/** What the sessions taken together owe the programme and the trainers: hours, order, how many a day. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { type Order, type Trainer, teachingsOf } from './facts.ts';
import { hoursTaught, teachingKey } from './hours-taught.ts';
import { type Known, type Lookup, place, titleOf } from './lookup.ts';
import { hours, lengthOf, weekOf } from './time.ts';

/** Each group is taught each sub-module for exactly the hours of the programme. */
export function hoursProblems({ facts }: Lookup, sessions: readonly Known[]): readonly Problem[] {
  const { byTeaching } = hoursTaught(
    facts,
    sessions.map(({ session }) => session),
  );
  return teachingsOf(facts).flatMap(({ subModule, group }) => {
    const placed = byTeaching.get(teachingKey(subModule.id, group.id)) ?? 0;
    if (placed === subModule.minutes) return [];
    const says = {
      subModule: titleOf(subModule),
      group: group.name,
      placed: hours(placed),
      hours: hours(subModule.minutes),
      gap: hours(Math.abs(subModule.minutes - placed)),
    };
    const code = placed < subModule.minutes ? 'timetable.hours-under' : 'timetable.hours-over';
    return [problem(code, 'blocking', says, [`subModule/${subModule.id}`])];
  });
}

/** No more sessions of a sub-module in a day than it says; in a week, a wish. */
export function crowdingProblems(sessions: readonly Known[]): readonly Problem[] {
  const per = (key: (one: Known) => string) =>
    [
      ...Map.groupBy(sessions, (one) => `${one.session.subModuleId} ${one.session.groupId} ${key(one)}`).values(),
    ] as const;
  const judge = (same: readonly Known[], limit: number | null, code: string, severity: Problem['severity']) => {
    const { session, subModule, group } = same[0]!;
    if (limit === null || same.length <= limit) return [];
    const facts = { session: titleOf(subModule), group: group.name, on: session.date, count: same.length, limit };
    return [
      problem(
        code,
        severity,
        facts,
        same.map(({ session: one }) => place(one)),
      ),
    ];
  };
  return [
    ...per(({ session }) => session.date).flatMap((same) =>
      judge(same, same[0]!.subModule.maxPerDay, 'timetable.too-many-a-day', 'blocking'),
    ),
    ...per(({ session }) => weekOf(session.date)).flatMap((same) =>
      judge(same, same[0]!.subModule.maxPerWeek, 'timetable.crowded-week', 'warning'),
    ),
  ];
}

/** A sub-module begins after the last session of the one that goes before it, for groups with trainees in common. */
export function orderProblems({ facts, groups }: Lookup, sessions: readonly Known[]): readonly Problem[] {
  const bySubModule = Map.groupBy(sessions, ({ session }) => session.subModuleId);
  return facts.orders.flatMap((order) => {
    const before = bySubModule.get(order.before) ?? [];
    const after = bySubModule.get(order.after) ?? [];
    return [...Map.groupBy(after, ({ session }) => session.groupId)].flatMap(([groupId, own]) => {
      const last = latest(before.filter(({ session }) => groups.share(session.groupId, groupId)));
      const first = earliest(own);
      return last && first && isBefore(first, last) ? [brokenOrder(order, last, first)] : [];
    });
  });
}

const moment = ({ session }: Known): string => `${session.date} ${session.from}`;
const isBefore = (a: Known, b: Known): boolean => moment(a) < `${b.session.date} ${b.session.to}`;
const latest = (all: readonly Known[]) =>
  all.reduce<Known | null>((a, b) => (a && moment(a) > moment(b) ? a : b), null);
const earliest = (all: readonly Known[]) =>
  all.reduce<Known | null>((a, b) => (a && moment(a) < moment(b) ? a : b), null);

const brokenOrder = ({ strength }: Order, last: Known, first: Known): Problem =>
  problem(
    strength === 'hard' ? 'timetable.order-broken' : 'timetable.order-not-kept',
    strength === 'hard' ? 'blocking' : 'warning',
    {
      before: titleOf(last.subModule),
      after: titleOf(first.subModule),
      group: first.group.name,
      on: first.session.date,
      until: last.session.date,
    },
    [place(first.session), place(last.session)],
  );

/** Hours that a trainer has agreed to, in all and a week. */
export function trainerHoursProblems(sessions: readonly Known[]): readonly Problem[] {
  const byTrainer = Map.groupBy(sessions, ({ trainer }) => trainer);
  return [...byTrainer].flatMap(([trainer, own]) => (trainer ? tooLong(trainer, own) : []));
}

const minutesOf = (sessions: readonly Known[]): number =>
  sessions.reduce((sum, { session }) => sum + lengthOf(session), 0);

function tooLong(trainer: Trainer, own: readonly Known[]): readonly Problem[] {
  const { maxMinutes, maxMinutesPerWeek, name } = trainer;
  const found: Problem[] = [];
  const say = (code: string, minutes: number, limit: number, more: Problem['facts'] = {}) =>
    problem(code, 'blocking', { trainer: name, hours: hours(minutes), limit: hours(limit), ...more }, [
      `trainer/${trainer.id}`,
    ]);
  const total = minutesOf(own);
  if (maxMinutes !== null && total > maxMinutes) found.push(say('timetable.trainer-over-total', total, maxMinutes));
  if (maxMinutesPerWeek === null) return found;
  for (const [week, sessions] of Map.groupBy(own, ({ session }) => weekOf(session.date))) {
    const minutes = minutesOf(sessions);
    if (minutes > maxMinutesPerWeek) {
      found.push(say('timetable.trainer-over-week', minutes, maxMinutesPerWeek, { from: week }));
    }
  }
  return found;
}
