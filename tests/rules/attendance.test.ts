/** The worked tables of docs/rules/attendance.md come out as printed. */
import { expect, test } from 'vitest';
import {
  countersigningProblem,
  type Half,
  hoursText,
  isExpectedAt,
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

/** `2026-01-05/1`; a day alone is its first half-day. */
const halfOf = (text: string | undefined): Half | null => {
  if (!text) return null;
  const [day, half = '0'] = text.split('/');
  return { day: day as Half['day'], half: Number(half) };
};

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
  stay: (row) => {
    const stay = { entered: halfOf(row.entered), left: halfOf(row.left) };
    const half = halfOf(row['half-day'])!;
    const expected = isExpectedAt(stay, half, row.signed === 'yes');
    const there = { ...session, ...half };
    const lines = linesOf(row.signed === 'yes' ? 'trainee code 09:02' : '').map((line) => ({ ...line, ...half }));
    const facts = { lines, countersignatures: [countersignatureOf('12:50')], scanned: new Set<string>() };
    const entries = ledgerOf({
      ...facts,
      sessions: expected ? [there] : [],
      stays: new Map([[TRAINEE, stay]]),
      now: at('+1 09:00'),
    });
    const codes = entries.flatMap(({ problems }) => problems.map(({ code }) => short(code)));
    return {
      '=expected': expected ? 'yes' : 'no',
      '=problem': codes.filter((code) => code !== 'unsigned').join(', '),
    };
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
