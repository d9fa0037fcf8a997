/** The worked tables of docs/rules/cohort-calendar.md come out as printed. */
import { expect, test } from 'vitest';
import { type HolidayZone, publicHolidays } from '#core/ground/calendar/index.ts';
import { type CalendarDate, date, dec, decimalText, type Problem } from '#core/kernel/index.ts';
import {
  type CohortCalendar,
  dayOfCohort,
  type HalfDayTimes,
  type KindProof,
  type PeriodKind,
  proveCalendar,
  whatChanges,
} from '#core/school/cohorts/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const parts = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function span(text: string) {
  const [from = '', to = ''] = text.split('..');
  return { from: date(from), to: date(to) };
}
const closed = (text = '') => parts(text).map((one, index) => ({ ...span(one), id: `c${index}`, reason: null }));
const period = (kind: string, dates: string, index: number) => ({
  ...span(dates),
  id: `p${index}`,
  kind: kind as PeriodKind,
});

const REFERENCE: CohortCalendar = {
  zone: 'FR',
  weekdays: [1, 2, 3, 4, 5],
  halfDays: [
    ['09:00', '13:00'],
    ['14:00', '17:00'],
  ],
  periods: [
    period('centre', '2025-12-01..2026-03-27', 0),
    period('internship', '2026-04-07..2026-06-19', 1),
    period('centre', '2026-06-22..2026-06-30', 2),
  ],
  closures: [],
  hours: { centre: dec('511'), internship: dec('350') },
};

const codes = (problems: readonly Problem[]): string =>
  problems
    .filter(({ severity }) => severity !== 'estimate')
    .map(({ code }) => code.replace('cohort.', ''))
    .join(', ');

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  day: (row) => {
    const [first = 1, last = 7] = row.week!.split('-').map(Number);
    const calendar: CohortCalendar = {
      ...REFERENCE,
      zone: row.zone as HolidayZone,
      weekdays: Array.from({ length: last - first + 1 }, (_, index) => first + index),
      closures: closed(row.closed),
    };
    return { '=nature': dayOfCohort(calendar, date(row.day!)).nature };
  },
  count: (row) => {
    const kind = row.kind as PeriodKind;
    const proof: KindProof = proveCalendar({
      ...REFERENCE,
      periods: parts(row.periods).map((one, index) => period(kind, one, index)),
      closures: closed(row.closed),
      halfDays: parts(row['half-days']).map((half) => half.split('-') as unknown as HalfDayTimes),
      hours: { ...REFERENCE.hours, [kind]: dec(row.needed!) },
    })[kind];
    return {
      '=weekdays': String(proof.weekdays),
      '=holidays': String(proof.holidays.length),
      '=closed days': String(proof.closed),
      '=days': String(proof.days),
      '=hours': decimalText(proof.hours),
      '=days needed': String(proof.neededDays),
      '=slack': String(proof.slackDays),
    };
  },
  problems: (row) => {
    const [centre = '0', internship = '0'] = parts(row.hours);
    const { problems } = proveCalendar({
      ...REFERENCE,
      periods: parts(row.periods).map((one, index) => period(one.split(' ')[0]!, one.split(' ')[1]!, index)),
      closures: closed(row.closed),
      hours: { centre: dec(centre), internship: dec(internship) },
    });
    return { '=problems': codes(problems) };
  },
  change: (row) => {
    const [what, value = ''] = row.change!.split(' ');
    const changed = what === 'zone' ? { zone: value as HolidayZone } : { closures: closed(value) };
    const before = proveCalendar(REFERENCE);
    const after = proveCalendar({ ...REFERENCE, ...changed });
    const change = whatChanges(before, after);
    const told = (kind: PeriodKind) =>
      change[kind].days === 0 ? '' : `${change[kind].days} days, slack ${after[kind].slackDays}`;
    return { '=centre': told('centre'), '=internship': told('internship'), '=appears': codes(change.appeared) };
  },
  holidays: (row) => {
    const year = (day: string) => `${row.year}-${day}` as CalendarDate;
    const found = publicHolidays(row.zone as HolidayZone, year('01-01'), year('12-31'));
    return { '=days': found.map(({ day }) => day.slice(5)).join(', ') };
  },
};

const tables = executedTables('cohort-calendar.md');

test('every table of the page is executed', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
});

test.each(tables.flatMap(({ name, rows }) => rows.map((row, index) => [`${name} ${index + 1}`, name, row] as const)))(
  '%s',
  (_, name, row) => {
    const expected = Object.fromEntries(Object.entries(row).filter(([heading]) => heading.startsWith('=')));
    expect(TABLES[name]!(row)).toEqual(expected);
  },
);
