/** Interviews by slots: cut, filled, swapped, moved, and told to those whose turn it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announced, AnnouncedChange } from './announced.ts';
import { slotFaults, spanLeft, withSlotAdded, withSlotTimes } from './edit-slot.ts';
import type { Session } from './facts.ts';
import { changeFor, cutIntoSlots, fillSlots, slotsMoved, withTurn } from './slots.ts';
import { clockTime } from './time.ts';

const MORNING = { from: '09:00', to: '13:00' };
const AFTERNOON = { from: '14:00', to: '17:00' };
const people = (slots: readonly { readonly traineeId: string | null }[]) => slots.map(({ traineeId }) => traineeId);

test('a morning makes eight half-hours and five slots of three quarters, the rest being free', () => {
  expect(cutIntoSlots(MORNING, 30)).toHaveLength(8);
  expect(cutIntoSlots(MORNING, 45).at(-1)).toEqual({ from: '12:00', to: '12:45', traineeId: null });
  expect(cutIntoSlots(MORNING, 0)).toEqual([]);
  expect(cutIntoSlots(AFTERNOON, 200)).toEqual([]);
});

test('slots lie in their session, one after the other, whatever their length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 1, max: 400 }),
      (from, length, minutes) => {
        const session = { from: clockTime(from), to: clockTime(from + length) };
        const slots = cutIntoSlots(session, minutes);
        const ends = [session.from, ...slots.map(({ to }) => to)];
        expect(slots.every((slot, at) => slot.from === ends[at] && slot.from < slot.to && slot.to <= session.to)).toBe(
          true,
        );
      },
    ),
  );
});

test('free slots are filled in order, and those who have one keep it', () => {
  const held = cutIntoSlots(AFTERNOON, 60).map((slot, at) => (at === 1 ? { ...slot, traineeId: 'Élie' } : slot));
  expect(people(fillSlots(held, ['Dina', 'Élie', 'Farid', 'Gaëlle']))).toEqual(['Dina', 'Élie', 'Farid']);
});

test('who takes a slot leaves theirs to whoever had it, in another session too', () => {
  const session = (id: string, names: readonly (string | null)[]): Session => ({
    ...{ id, kind: 'individualInterview', subModuleId: 's', groupId: 'g', date: '2026-01-05' as never, index: 0 },
    ...{ ...AFTERNOON, trainerId: null, roomId: null, locked: false },
    slots: cutIntoSlots(AFTERNOON, 60).map((slot, at) => ({ ...slot, traineeId: names[at]! })),
  });
  const sessions = [session('a', ['Dina', 'Élie', null]), session('b', ['Farid', null, null])];
  const after = (at: number, who: string | null) => withTurn(sessions, 'a', at, who).map(({ slots }) => people(slots));
  expect(after(1, 'Dina')).toEqual([['Élie', 'Dina', null]]);
  expect(after(0, 'Farid')).toEqual([
    ['Farid', 'Élie', null],
    ['Dina', null, null],
  ]);
  expect(after(2, 'Farid')).toEqual([
    ['Dina', 'Élie', 'Farid'],
    [null, null, null],
  ]);
  expect(after(0, null)).toEqual([[null, 'Élie', null]]);
  expect(after(0, 'Gaëlle')).toEqual([['Gaëlle', 'Élie', null]]);
  expect(after(0, 'Dina')).toEqual([]);
});

test('a slot that is set anew keeps who holds it, and one more goes where nobody is', () => {
  const held = cutIntoSlots(MORNING, 60).map((slot, at) => ({ ...slot, traineeId: ['Dina', 'Élie', null, null][at]! }));
  const later = withSlotTimes(held.slice(0, 2), 0, { from: '11:00', to: '11:30' });
  expect(later).toEqual([
    { from: '10:00', to: '11:00', traineeId: 'Élie' },
    { from: '11:00', to: '11:30', traineeId: 'Dina' },
  ]);
  expect(spanLeft(MORNING, later, 60)).toEqual({ from: '09:00', to: '10:00' });
  expect(spanLeft(MORNING, later, 90)).toEqual({ from: '11:30', to: '13:00' });
  expect(spanLeft(MORNING, later, 200)).toEqual({ from: '11:30', to: '13:00' });
  expect(spanLeft(MORNING, held, 5)).toBe(null);
});

test('slots without a fault lie in their session, one after the other; one more that is proposed never has any', () => {
  const minute = fc.integer({ min: 480, max: 800 }).map(clockTime);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(minute, minute), { maxLength: 5 }),
      fc.integer({ min: 1, max: 90 }),
      (spans, long) => {
        const slots = spans.map(([from, to]) => ({ from, to, traineeId: null }));
        const isSound = slots.every(
          (a, at) =>
            a.from < a.to &&
            a.from >= MORNING.from &&
            a.to <= MORNING.to &&
            slots.every((b, other) => at === other || a.to <= b.from || b.to <= a.from),
        );
        expect(slotFaults(MORNING, slots).length === 0).toBe(isSound);
        if (!isSound) return;
        const span = spanLeft(MORNING, slots, long);
        if (span) expect(slotFaults(MORNING, withSlotAdded(slots, { ...span, traineeId: null }))).toEqual([]);
      },
    ),
  );
});

test('slots follow their session, and come back with it', () => {
  const slots = cutIntoSlots(MORNING, 60);
  const moved = slotsMoved(slots, MORNING, AFTERNOON);
  expect(moved[0]).toMatchObject({ from: '14:00', to: '15:00' });
  expect(slotsMoved(moved, AFTERNOON, MORNING)).toEqual(slots);
});

describe('what a trainee is told of a session of interviews', () => {
  const [early, late] = [
    { from: '09:00', to: '09:30' },
    { from: '09:30', to: '10:00' },
  ];
  const told = (more: Partial<Announced>): Announced => ({
    ...({
      kind: 'individualInterview',
      subModuleId: 's',
      groupId: 'g',
      date: '2026-01-05' as never,
      index: 0,
    } as const),
    ...{ ...MORNING, trainerId: 'Anouk', roomId: null, cancelled: false, sequence: 0, slots: [], ...more },
  });
  const both = [
    { ...early, traineeId: 'Dina' },
    { ...late, traineeId: 'Élie' },
  ];
  const change = (before: Partial<Announced> | null, after: Partial<Announced>): AnnouncedChange => ({
    ...{ sessionId: 'x', kind: before === null ? 'new' : 'changed' },
    ...{ before: before && told(before), after: told(after) },
  });
  const shortly = (one: AnnouncedChange | null) =>
    one && [one.kind, one.after.from, one.after.to, one.before?.from ?? null];

  test('is their own turn, as long as it lasts', () => {
    expect(shortly(changeFor(change(null, { slots: both }), 'Élie'))).toEqual(['new', '09:30', '10:00', null]);
    expect(changeFor(change(null, { slots: both }), 'Farid')).toBe(null);
  });

  test('is nothing when others change places', () => {
    const others = [both[0]!, { ...late, traineeId: 'Farid' }];
    const one = change({ slots: both }, { slots: others });
    expect(changeFor(one, 'Dina')).toBe(null);
    expect(shortly(changeFor(one, 'Élie'))).toEqual(['cancelled', '09:30', '10:00', '09:30']);
    expect(shortly(changeFor(one, 'Farid'))).toEqual(['new', '09:30', '10:00', null]);
  });

  test('is that their turn moves when it does, or that another person sees them', () => {
    const swapped = [
      { ...early, traineeId: 'Élie' },
      { ...late, traineeId: 'Dina' },
    ];
    expect(shortly(changeFor(change({ slots: both }, { slots: swapped }), 'Dina'))).toEqual([
      'moved',
      '09:30',
      '10:00',
      '09:00',
    ]);
    const another = change({ slots: both }, { slots: both, trainerId: 'Basile' });
    expect(shortly(changeFor(another, 'Dina'))).toEqual(['changed', '09:00', '09:30', '09:00']);
  });

  test('is all of it while nobody has been given a turn', () => {
    const whole = change(null, {});
    expect(changeFor(whole, 'Farid')).toBe(whole);
  });
});
