import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  date,
  dayNumber,
  daysBetween,
  fromDayNumber,
  lastOfMonth,
  parseDate,
  placeOfZone,
  weekday,
} from './dates.ts';
import { byMonth, contains, daysIn, eachDay, overlap } from './periods.ts';

const day = fc.integer({ min: -200000, max: 200000 }).map(fromDayNumber);

describe('calendar days', () => {
  it('knows which days exist', () => {
    expect(parseDate('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1']) {
      expect(parseDate(text), text).toBeNull();
    }
  });

  it('agrees with the calendar on the wall', () => {
    expect(weekday(date('2026-11-24'))).toBe(2);
    expect(weekday(date('1969-12-31'))).toBe(3);
    expect(dayNumber(date('1970-01-01'))).toBe(0);
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addMonths(date('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(date('2026-03-15'), -3)).toBe('2025-12-15');
    expect(lastOfMonth(date('2026-02-10'))).toBe('2026-02-28');
  });

  it('counting days forth and back is the identity', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(parseDate(from)).toBe(from);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect((weekday(addDays(from, 7)) - weekday(from)) % 7).toBe(0);
      }),
    );
  });
});

describe('periods', () => {
  it('a period cut by months loses no day and doubles none', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
        const period = { from, to: addDays(from, length) };
        const parts = byMonth(period);
        expect(parts.reduce((total, part) => total + daysIn(part), 0)).toBe(daysIn(period));
        for (const part of parts) expect(part.from.slice(0, 7)).toBe(part.to.slice(0, 7));
      }),
    );
  });

  it('the place of a time zone', () => {
    expect(['Europe/Paris', 'America/Argentina/Buenos_Aires', 'UTC'].map(placeOfZone)).toEqual([
      'Paris',
      'Buenos Aires',
      'UTC',
    ]);
  });

  it('days in common', () => {
    const october = { from: date('2026-10-01'), to: date('2026-10-31') };
    expect(overlap(october, { from: date('2026-09-15'), to: date('2026-10-02') })).toEqual({
      from: '2026-10-01',
      to: '2026-10-02',
    });
    expect(overlap(october, { from: date('2026-11-01'), to: date('2026-11-02') })).toBeNull();
    expect(contains(october, date('2026-10-31'))).toBe(true);
    expect([...eachDay({ from: date('2026-02-27'), to: date('2026-03-01') })]).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });
});
