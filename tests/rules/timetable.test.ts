/** The worked tables of docs/rules/timetable.md come out as printed. */
import { expect, test } from 'vitest';
import { type CalendarDate, date, dec, moneyText, parseMoney } from '#core/kernel/index.ts';
import {
  type Announced,
  BALANCED_WEIGHTS,
  changeFor,
  clockTime,
  minuteOf,
  SESSION_KINDS,
  type SessionKind,
  serviceDone,
  slotFaults,
  type TimetableFacts,
  timetableProblems,
  unannounced,
  type Weights,
  withSlotAdded,
  withSlotTimes,
} from '#core/school/timetable/index.ts';
import { explainCollision } from '../../src/jobs/timetable/explain.ts';
import { openHighs } from '../../src/jobs/timetable/highs.ts';
import { propose } from '../../src/jobs/timetable/propose.ts';
import { session, sessionText, smallTimetable } from '../golden/small-timetable.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const LIMITS = { timeLimitSeconds: 20, gap: 0 };
const solve = await openHighs();
const list = (text: string, by = ','): readonly string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const shortCode = ({ code }: { readonly code: string }) => code.replace(/^timetable\.(constraint\.)?/, '');

/** Two days, `1.1` of 7 h by Anouk, `1.2` by Basile, a room of 20 seats and one of 12. */
function factsOf(row: Row): TimetableFacts {
  const facts = smallTimetable({
    from: '2026-01-05',
    days: Number(row.days || 2),
    tracks: true,
    subModules: [
      { code: '1.1', hours: Number(row['1.1'] || 7), ...(row['a day'] ? { maxPerDay: Number(row['a day']) } : {}) },
      ...(row['1.2'] === undefined || row['1.2'] === '' ? [] : [{ code: '1.2', hours: Number(row['1.2']) }]),
    ],
    orders: row.order ? [['1.1', '1.2', row.order as 'hard' | 'soft']] : [],
    trainers: [
      { id: 'Anouk', teaches: ['1.1'], unavailable: list(row['Anouk away'] ?? '').map(keyText) },
      { id: 'Basile', teaches: ['1.2'], unavailable: list(row['Basile away'] ?? '').map(keyText) },
    ],
    rooms: [
      { id: 'A', seats: Number(row.seats || 20) },
      { id: 'B', seats: 12 },
    ],
  });
  const latest = row['1.2 until'] ? (`2026-01-${row['1.2 until']}` as CalendarDate) : null;
  return {
    ...facts,
    subModules: facts.subModules.map((one) => (one.code === '1.2' ? { ...one, latest } : one)),
  };
}

/** `05 morning` is 2026-01-05/0. */
const keyText = (text: string) => {
  const [day, half] = text.split(' ');
  return `2026-01-${day}/${half === 'morning' ? 0 : 1}`;
};

/** `05 morning Anouk`; null for nothing. */
function announcedOf(text: string): Announced | null {
  const [day, half, trainerId] = text.split(' ');
  if (half === undefined) return null;
  const hours =
    half === 'morning' ? { index: 0, from: '09:00', to: '13:00' } : { index: 1, from: '14:00', to: '17:00' };
  return {
    ...{ kind: 'course', subModuleId: '1.1', groupId: 'cohort', date: date(`2026-01-${day}`), ...hours },
    ...{ trainerId: trainerId!, roomId: null, cancelled: false, sequence: 0 },
  };
}

/** `09:00 Dina, 09:30 Élie`: turns of half an hour; null for nothing. */
function interviewsOf(text: string): Announced | null {
  const slots = list(text).map((turn) => {
    const [from, traineeId] = turn.split(' ');
    return { from: from!, to: clockTime(minuteOf(from!) + 30), traineeId: traineeId! };
  });
  return slots.length === 0 ? null : { ...announcedOf('05 morning Anouk')!, kind: 'individualInterview', slots };
}

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  kinds: ({ kind }) => {
    const { proof, proctored, bySlots } = SESSION_KINDS[kind as SessionKind];
    return { '=proof': proof, '=proctored': proctored ? 'yes' : 'no', '=by slots': bySlots ? 'yes' : 'no' };
  },
  weights: ({ wish }) => ({ '=weight': String(BALANCED_WEIGHTS[wish as keyof Weights]) }),
  judged: (row) => {
    const facts = factsOf({ ...row, '1.2': '4' });
    const sessions = list(row.sessions!, ';').map((text) => session(facts, text));
    const blocking = timetableProblems(facts, sessions).filter(({ severity }) => severity === 'blocking');
    return { '=blocking': [...new Set(blocking.map(shortCode))].join(', ') };
  },
  placed: (row) => {
    const { sessions, status } = propose(solve, factsOf(row), LIMITS);
    const text = sessions.map((one) =>
      sessionText(one)
        .replace(/ cohort 2026-01-(\d+)\/\d /, ' $1 ')
        .replace(' A ', ' '),
    );
    return { '=status': status, '=sessions': text.join('; ') };
  },
  told: (row) => {
    const before = announcedOf(row.announced!);
    const now = announcedOf(row.now!) ?? announcedOf('05 morning Anouk')!;
    const { sequence, ...said } = now;
    const draft = { id: 's', slots: [], ...said, cancelled: row.now === 'off', announced: before };
    return {
      '=told': unannounced([draft])
        .map(({ kind }) => kind)
        .join(', '),
    };
  },
  turns: (row) => {
    const [before, after] = [interviewsOf(row.announced!), interviewsOf(row.now!)!];
    const change = { sessionId: 's', kind: before === null ? ('new' as const) : ('changed' as const), before, after };
    const told = (traineeId: string) => {
      const own = changeFor(change, traineeId);
      return own === null ? '' : `${own.kind} ${own.after.from}`;
    };
    return { '=Dina is told': told('Dina'), '=Élie is told': told('Élie') };
  },
  slot: (row) => {
    const slotOf = (text: string) => {
      const [from, to] = text.split('-');
      return { from: from!, to: to!, traineeId: null };
    };
    const before = list(row.slots!).map(slotOf);
    const [which, span] = row.set!.split(' ');
    const set = slotOf(span!);
    const after = which === 'new' ? withSlotAdded(before, set) : withSlotTimes(before, Number(which) - 1, set);
    const faults = slotFaults({ from: '09:00', to: '11:00' }, after, before);
    return { '=refused': faults.map(shortCode).join(', '), '=at': faults.flatMap(({ at }) => at).join(', ') };
  },
  mission: (row) => {
    const signed = [{ sessionId: 's', date: date('2026-01-05'), minutes: Number(row['signed minutes']) }];
    const mission = {
      ...{
        id: 'm',
        trainer: 'Anouk',
        kind: 'invoice' as const,
        hourlyRate: dec(row.rate!),
        travel: parseMoney(row.travel!)!,
      },
      ...{ siret: '73282932000074', declarationNumber: '76310000031', invoiceNumber: 'F-1', invoicedOn: null },
      invoiceAmount: row.invoiced ? parseMoney(row.invoiced) : null,
    };
    const { due, problems } = serviceDone(mission, 0, signed);
    const codes = problems.map(({ code }) => code.replace('mission.', ''));
    return { '=due': moneyText(due.value), '=problem': codes.join(', ') };
  },
  colliding: (row) => {
    const facts = factsOf(row);
    expect(propose(solve, facts, LIMITS).status).toBe('infeasible');
    return { '=colliding': explainCollision(solve, facts, LIMITS)!.constraints.map(shortCode).join(', ') };
  },
};

const tables = executedTables('timetable.md');

test('the page has a table for each of the computations', () => {
  expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(TABLES).toSorted());
});

test.each(tables.flatMap(({ name, rows }) => rows.map((row, at) => [`${name}, row ${at + 1}`, name, row] as const)))(
  '%s',
  (_, name, row) => {
    const wanted = Object.fromEntries(Object.entries(row).filter(([heading]) => heading.startsWith('=')));
    expect(TABLES[name]!(row)).toEqual(wanted);
  },
);
