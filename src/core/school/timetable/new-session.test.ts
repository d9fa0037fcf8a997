/** Sessions made by hand: what is proposed before anybody has said more. */
import { expect, test } from 'vitest';
import { smallTimetable } from '../../../../tests/golden/small-timetable.ts';
import type { Session } from './facts.ts';
import { firstFree, leftToPlace, newSession } from './new-session.ts';
import { timetableProblems } from './problems.ts';

const MONDAY = '2026-01-05' as never;
const facts = smallTimetable({
  from: MONDAY,
  days: 4,
  tracks: true,
  subModules: [
    { code: '1.1', hours: 9 },
    { code: '3.6m', hours: 4, groups: ['music'] },
    { code: '3.6t', hours: 7, groups: ['theatre'] },
  ],
  trainers: [
    { id: 'Anouk', teaches: ['1.1', '3.6m'], unavailable: ['2026-01-05/0'] },
    { id: 'Basile', teaches: ['1.1', '3.6t'], prefersNot: ['2026-01-05/0', '2026-01-05/1'] },
  ],
  rooms: [
    { id: 'A', seats: 20, closed: ['2026-01-07/0'] },
    { id: 'B', seats: 20 },
  ],
});

test('an empty half-day is proposed the first sub-module with hours left, by somebody free, in a room that is', () => {
  const first = newSession(facts, [], 'n', { date: MONDAY, index: 0, groupId: 'cohort' })!;
  expect(first).toMatchObject({ from: '09:00', to: '13:00', trainerId: 'Basile', roomId: 'A', groupId: 'cohort' });
  const beside = newSession(facts, [first], 'm', { date: MONDAY, index: 0, groupId: 'theatre' })!;
  expect(beside).toMatchObject({ groupId: 'theatre', trainerId: null, roomId: 'B' });
  expect(newSession(facts, [], 'n', { date: '2026-01-07' as never, index: 0 })).toMatchObject({ roomId: 'B' });
  expect(newSession(facts, [], 'n', { date: '2026-01-10' as never, index: 0 })).toBe(null);
});

test('it lasts as long as hours are left', () => {
  const whole = (id: string, index: number) => newSession(facts, [], id, { date: MONDAY, index, groupId: 'cohort' })!;
  const sessions = [whole('a', 0), whole('b', 1)];
  const last = newSession(facts, sessions, 'c', { date: '2026-01-06' as never, index: 0, groupId: 'cohort' })!;
  expect(last).toMatchObject({ from: '09:00', to: '11:00' });
});

test('taking what is proposed again and again fills the programme with nothing blocking', () => {
  const sessions: Session[] = [];
  for (let left = leftToPlace(facts, sessions); left.length > 0; left = leftToPlace(facts, sessions)) {
    const [{ groupId, subModule }] = left as [(typeof left)[number]];
    const { date, index } = firstFree(facts, sessions, { from: MONDAY, groupId })!;
    sessions.push(
      newSession(facts, sessions, `n${sessions.length}`, { date, index, groupId, subModuleId: subModule.id })!,
    );
  }
  expect(timetableProblems(facts, sessions).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  // Three, two and three: the theatre goes around the half-day of which the only room is the music's.
  expect(sessions).toHaveLength(8);
});
