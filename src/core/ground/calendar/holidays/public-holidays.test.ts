import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type CalendarDate, date, weekday } from '#core/kernel/index.ts';
import {
  easterSunday,
  HOLIDAY_SOURCES,
  HOLIDAY_ZONES,
  HOLIDAYS_OF_ZONES,
  type HolidayZone,
  isPublicHoliday,
  publicHolidays,
} from './index.ts';

const days = (zone: HolidayZone, year: number): string =>
  publicHolidays(zone, date(`${year}-01-01`), date(`${year}-12-31`))
    .map(({ day }) => day.slice(5))
    .join(' ');

/** As printed in almanacs; 1943 and 2038 are the latest day there is, 2008 and 2035 among the earliest. */
const EASTER =
  '1943-04-25 1954-04-18 1981-04-19 2008-03-23 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 ' +
  '2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2038-04-25 2049-04-18 2076-04-19';

/** Easter Monday, Ascension, Whit Monday of each year, written down by hand. */
const MOVABLE: Readonly<Record<number, readonly [string, string, string]>> = {
  2020: ['04-13', '05-21', '06-01'],
  2021: ['04-05', '05-13', '05-24'],
  2022: ['04-18', '05-26', '06-06'],
  2023: ['04-10', '05-18', '05-29'],
  2024: ['04-01', '05-09', '05-20'],
  2025: ['04-21', '05-29', '06-09'],
  2026: ['04-06', '05-14', '05-25'],
  2027: ['03-29', '05-06', '05-17'],
  2028: ['04-17', '05-25', '06-05'],
  2029: ['04-02', '05-10', '05-21'],
  2030: ['04-22', '05-30', '06-10'],
  2031: ['04-14', '05-22', '06-02'],
  2032: ['03-29', '05-06', '05-17'],
  2033: ['04-18', '05-26', '06-06'],
  2034: ['04-10', '05-18', '05-29'],
  2035: ['03-26', '05-03', '05-14'],
};

const FIXED = '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25';
const together = (...texts: readonly string[]): string => texts.join(' ').split(' ').sort().join(' ');

describe('the day of Easter', () => {
  test.each(EASTER.split(' '))('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const day = easterSunday(year);
        expect(weekday(day)).toBe(7);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  test.each(Object.entries(MOVABLE))('%s has eleven in mainland France', (year, movable) => {
    expect(days('FR', Number(year))).toBe(together(FIXED, ...movable));
    expect(days('FR-975', Number(year))).toBe(together(FIXED, ...movable));
  });

  test('2026 as a wall calendar prints it', () => {
    expect(days('FR', 2026)).toBe('01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25');
  });

  test.each(['FR-57', 'FR-67', 'FR-68'] as const)('%s keeps Good Friday and 26 December as well', (zone) => {
    expect(days(zone, 2024)).toBe('01-01 03-29 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25 12-26');
    expect(days(zone, 2025)).toBe('01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25 12-26');
    expect(days(zone, 2026)).toBe('01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26');
    const friday = publicHolidays(zone, date('2026-04-03'), date('2026-04-03'))[0];
    expect(friday).toMatchObject({ id: 'goodFriday', onlyWith: 'protestantChurch' });
  });

  test.each([
    ['FR-971', '05-27'],
    ['FR-972', '05-22'],
    ['FR-973', '06-10'],
    ['FR-974', '12-20'],
    ['FR-976', '04-27'],
    ['FR-977', '10-09'],
    ['FR-978', '05-28'],
  ] as const)('%s commemorates the abolition of slavery on %s', (zone, day) => {
    for (const [year, movable] of Object.entries(MOVABLE)) {
      expect(days(zone, Number(year))).toBe(together(FIXED, day, ...movable));
    }
  });

  test('the Pacific has its own', () => {
    expect(days('FR-986', 2026)).toBe('01-01 04-06 04-28 05-01 05-08 05-14 05-25 07-14 07-29 08-15 11-01 11-11 12-25');
    expect(days('FR-988', 2026)).toBe('01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 09-24 11-01 11-11 12-25');
    expect(days('FR-987', 2024)).toBe(
      '01-01 03-05 03-29 04-01 05-01 05-08 05-09 05-20 06-29 07-14 08-15 11-01 11-11 12-25',
    );
    expect(days('FR-987', 2026)).toBe(
      '01-01 03-05 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 11-20 12-25',
    );
  });

  test.each([
    ['FR-987', '2024-06-29', true],
    ['FR-987', '2025-06-29', false],
    ['FR-987', '2024-11-20', false],
    ['FR-987', '2025-11-20', true],
    ['FR-978', '2017-05-27', true],
    ['FR-978', '2017-05-28', false],
    ['FR-978', '2018-05-27', false],
    ['FR-978', '2018-05-28', true],
    ['FR-978', '2011-05-27', false],
    ['FR-977', '2011-10-09', false],
    ['FR-977', '2012-10-09', true],
    ['FR-974', '1982-12-20', false],
    ['FR-974', '1983-12-20', true],
    ['FR-971', '1983-05-27', false],
    ['FR-971', '1984-05-27', true],
    ['FR', '1981-05-08', false],
    ['FR', '1982-05-08', true],
    ['FR', '2026-12-26', false],
    ['FR', '2026-04-03', false],
    ['FR-57', '2026-12-26', true],
    ['FR-971', '2026-05-22', false],
  ] as const)('in %s, %s is a holiday: %s', (zone, day, expected) => {
    expect(isPublicHoliday(zone, date(day))).toBe(expected);
  });

  test('Ascension on Labour Day is two holidays of one day', () => {
    const day = date('2008-05-01');
    expect(publicHolidays('FR', day, day).map(({ id }) => id)).toEqual(['labourDay', 'ascension']);
  });

  it('over several years, cut anywhere, gives the same list', () => {
    const day = fc.integer({ min: 0, max: 3 * 365 }).map((number) => addDays(date('2024-01-01'), number));
    fc.assert(
      fc.property(fc.constantFrom(...HOLIDAY_ZONES), day, day, day, (zone, ...three) => {
        const [from, cut, to] = [...three].sort() as [CalendarDate, CalendarDate, CalendarDate];
        const parts = [...publicHolidays(zone, from, cut), ...publicHolidays(zone, addDays(cut, 1), to)];
        expect(publicHolidays(zone, from, to)).toEqual(parts);
        for (const { day: one } of parts) expect(isPublicHoliday(zone, one)).toBe(true);
      }),
    );
  });

  it('says where each comes from, and claims no text that was not read', () => {
    for (const zone of HOLIDAY_ZONES) {
      for (const { source, confidence } of HOLIDAYS_OF_ZONES[zone].holidays) {
        expect(HOLIDAY_SOURCES[source].source.length).toBeGreaterThan(5);
        expect(confidence).toBe(source.startsWith('L') ? 'C' : 'P');
      }
    }
  });
});
