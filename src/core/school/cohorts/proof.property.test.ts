/** What holds of every calendar, whatever its periods, closures, zone, week and half-days. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLIDAY_ZONES, MINUTES_PER_HOUR, minuteOfDay } from '#core/ground/calendar/index.ts';
import { addDays, compareDecimals, date, daysBetween, decimal } from '#core/kernel/index.ts';
import { countedAgain } from '../../../../tests/golden/count-again.ts';
import {
  type CohortCalendar,
  type CohortPeriod,
  daysOfCohort,
  hoursOf,
  minutesPerDay,
  openHalfDays,
  proveCalendar,
  whatChanges,
} from './index.ts';

const START = date('2025-01-01');
const day = fc.integer({ min: 0, max: 800 }).map((number) => addDays(START, number));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const period = fc
  .tuple(span, fc.constantFrom('centre', 'internship'))
  .map(([dates, kind]) => ({ ...dates, kind }) as Omit<CohortPeriod, 'id'>);
const halfDays = fc.constantFrom<CohortCalendar['halfDays']>(
  [
    ['09:00', '13:00'],
    ['14:00', '17:00'],
  ],
  [['13:30', '17:00']],
  [
    ['08:40', '12:30'],
    ['13:30', '17:00'],
  ],
);
const calendar: fc.Arbitrary<CohortCalendar> = fc
  .record({
    zone: fc.constantFrom(...HOLIDAY_ZONES),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    halfDays,
    periods: fc.array(period, { maxLength: 5 }),
    closures: fc.array(span, { maxLength: 4 }),
    hours: fc.record({ centre: fc.integer({ min: 0, max: 900 }), internship: fc.integer({ min: 0, max: 400 }) }),
  })
  .map(({ periods, closures, hours, ...rest }) => ({
    ...rest,
    periods: periods.map((one, index) => ({ ...one, id: `p${index}` })),
    closures: closures.map((one, index) => ({ ...one, id: `c${index}`, reason: null })),
    hours: { centre: decimal(hours.centre), internship: decimal(hours.internship) },
  }));

const KINDS = ['centre', 'internship'] as const;
const totals = (given: CohortCalendar) =>
  KINDS.map((kind) => {
    const { why: _, ...proof } = proveCalendar(given)[kind];
    return proof;
  });

describe('a calendar', () => {
  test('has as many days as weekdays less holidays less closed days', () => {
    fc.assert(
      fc.property(calendar, (given) => {
        for (const { weekdays, holidays, closed, days } of totals(given)) {
          expect(days).toBe(weekdays - holidays.length - closed);
          expect(days).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('is counted the same by hand', () => {
    fc.assert(
      fc.property(calendar, ({ hours: _, ...given }) => {
        // Before 2025 another day was kept in Polynesia; from then on the second count’s plain list holds.
        for (const kind of KINDS) {
          const { weekdays, holidays, closed, days } = proveCalendar({ ...given, hours: NONE })[kind];
          expect({ weekdays, holidays, closed, days }).toEqual(countedAgain({ ...given, hours: {} }, kind));
        }
      }),
    );
  });

  test('never gains a day by a closure, and never loses one by its removal', () => {
    fc.assert(
      fc.property(calendar, span, (given, closure) => {
        const more = { ...given, closures: [...given.closures, { ...closure, id: 'more', reason: null }] };
        const [before, after] = [proveCalendar(given), proveCalendar(more)];
        const change = whatChanges(before, after);
        for (const kind of KINDS) {
          expect(change[kind].days).toBeLessThanOrEqual(0);
          expect(change[kind].slackDays).toBe(change[kind].days);
          expect(after[kind].holidays).toEqual(before[kind].holidays);
          expect(change.said.some(({ facts }) => facts.kind === kind)).toBe(change[kind].days !== 0);
        }
      }),
    );
  });

  test('is the same when a period is cut into two that touch', () => {
    fc.assert(
      fc.property(calendar, fc.nat(), fc.nat(), (given, which, where) => {
        const cut = given.periods[which % Math.max(1, given.periods.length)];
        fc.pre(cut !== undefined && cut.from < cut.to);
        const middle = addDays(cut!.from, where % daysBetween(cut!.from, cut!.to));
        const others = given.periods.filter((one) => one !== cut);
        // Where periods overlap, which of them owns a day may depend on where they begin.
        fc.pre(others.every(({ from, to }) => to < cut!.from || cut!.to < from));
        const halves = [
          { ...cut!, to: middle },
          { ...cut!, id: 'second', from: addDays(middle, 1) },
        ];
        expect(totals({ ...given, periods: [...others, ...halves] })).toEqual(totals(given));
      }),
    );
  });

  test('does not depend on the order of what it is made from', () => {
    fc.assert(
      fc.property(calendar, ({ periods, closures, weekdays, ...given }) => {
        const turned = {
          ...given,
          periods: [...periods].reverse(),
          closures: [...closures].reverse(),
          weekdays: [...weekdays].reverse(),
        };
        expect(totals(turned)).toEqual(totals({ ...given, periods, closures, weekdays }));
      }),
    );
  });

  test('gives hours that are its open half-days added up, and says when they are too few', () => {
    fc.assert(
      fc.property(calendar, (given) => {
        const proof = proveCalendar(given);
        for (const kind of KINDS) {
          const minutes = openHalfDays(given, kind).reduce((sum, { date: on, from, to }) => {
            const at = (clock: string) => minuteOfDay(`${on}T${clock}` as never);
            return sum + at(to) - at(from);
          }, 0);
          const { hours, needed, slackDays, days } = proof[kind];
          expect(hours).toEqual(hoursOf(minutes));
          expect(days * minutesPerDay(given.halfDays)).toBe(minutes);
          const tooFew = minutes < needed.units * MINUTES_PER_HOUR;
          expect(slackDays < 0).toBe(tooFew);
          const said = proof.problems.filter(
            ({ code, facts }) => code === 'cohort.hours-missing' && facts.kind === kind,
          );
          expect(said.length).toBe(tooFew ? 1 : 0);
          expect(compareDecimals(hours, needed) < 0).toBe(tooFew);
        }
      }),
    );
  });

  test('gives every day of its span one nature', () => {
    fc.assert(
      fc.property(calendar, (given) => {
        const days = daysOfCohort(given);
        expect(new Set(days.map((one) => one.day)).size).toBe(days.length);
        for (const { nature, kind } of days) expect(nature === 'outside').toBe(kind === null);
        const counted = totals(given);
        expect(days.filter(({ nature }) => nature === 'centre').length).toBe(counted[0]!.days);
        expect(days.filter(({ nature }) => nature === 'internship').length).toBe(counted[1]!.days);
      }),
    );
  });

  test('that stays the same changes nothing', () => {
    fc.assert(
      fc.property(calendar, (given) => {
        const proof = proveCalendar(given);
        const { said, appeared, solved } = whatChanges(proof, proveCalendar({ ...given }));
        expect([said, appeared, solved]).toEqual([[], [], []]);
      }),
    );
  });
});

const NONE: CohortCalendar['hours'] = { centre: decimal(0), internship: decimal(0) };
