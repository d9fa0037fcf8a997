/** The worked tables of docs/rules/attendance.md come out as printed. */
import { expect, test } from 'vitest';
import {
  countersigningProblem,
  hoursText,
  latenessOf,
  ledgerOf,
  readCode,
  type Standing,
  shareMinutes,
  signingProblem,
} from '#core/school/attendance/index.ts';
import { at, countersignatureOf, linesOf, sessionOf, TRAINEE } from '../golden/attendance-day.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
const short = (code: string | undefined): string => (code ?? '').replace('attendance.', '');
const session = sessionOf();
const moment = (text: string | undefined) => (text ? at(text) : null);

function entry(row: Row, minutes = 240) {
  return ledgerOf({
    sessions: [session],
    lines: linesOf(row.lines ?? ''),
    countersignatures: row['trainer signed'] ? [countersignatureOf(row['trainer signed'], minutes)] : [],
    scanned: new Set(),
    now: at('+1 09:00'),
  })[0]!;
}

const TABLES: Readonly<Record<string, (row: Row) => Row>> = {
  holds: (row) => {
    const { state, doneMinutes, lateMinutes, earlyMinutes, problems } = entry(row);
    return {
      '=state': state,
      '=counts': hoursText(doneMinutes),
      '=late': String(lateMinutes),
      '=early': String(earlyMinutes),
      '=problems': problems.map(({ code }) => short(code)).join(', '),
    };
  },
  taught: (row) => {
    const told = entry(
      { lines: `trainee code 09:02 late ${row.late}`, 'trainer signed': '12:50' },
      Number(row['taught minutes']),
    );
    return { '=counts': hoursText(told.doneMinutes) };
  },
  sign: (row) => {
    const attempt = {
      how: row.how as 'code',
      now: at(row.at!),
      deviceAt: moment(row.phone),
      provenAt: moment(row.code),
      reason: row.reason || null,
    };
    const facts = { session, standing: row.day as Standing, enrolmentId: TRAINEE, lines: linesOf(row.before ?? '') };
    return { '=refused': short(signingProblem(facts, attempt)?.code) };
  },
  lateness: (row) => ({ '=late': String(latenessOf(session, TRAINEE, at(row['signed at']!))) }),
  countersign: (row) => {
    const facts = {
      session,
      standing: 'open' as const,
      trainerId: row.who!,
      countersignatures: row.before ? [countersignatureOf(row.before)] : [],
      dayIsOver: row['day over'] === 'yes',
    };
    const asked = {
      now: at(row.at!),
      how: row.how as 'code',
      reason: row.reason || null,
      minutes: Number(row.minutes),
    };
    return { '=refused': short(countersigningProblem(facts, asked)?.code) };
  },
  typed: ({ typed }) => ({ '=read': readCode(typed!) }),
  shares: (row) => ({
    '=shares': shareMinutes(Number(row.minutes), row['hours taken on']!.split(',').map(Number)).join(', '),
  }),
};

const cases = executedTables('attendance.md').flatMap(({ name, rows }) =>
  rows.map((row, index) => [`${name}, row ${index + 1}: ${Object.values(row).join(' | ')}`, name, row] as const),
);

test('there are tables', () => expect(new Set(cases.map(([, name]) => name))).toEqual(new Set(Object.keys(TABLES))));

test.each(cases)('%s', (_, name, row) => {
  const results = Object.entries(row).filter(([heading]) => heading.startsWith('='));
  expect(TABLES[name]!(row)).toEqual(Object.fromEntries(results));
});
