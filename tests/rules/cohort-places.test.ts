/** The worked tables of docs/rules/places.md come out as printed. */
import { expect, test } from 'vitest';
import { type CalendarDate, date } from '#core/kernel/index.ts';
import {
  type CohortGroup,
  type EnrolmentState,
  entryProblems,
  groupProblems,
  nextInLine,
  type Pool,
  placesByPool,
  type TraineeStatus,
  trackChoiceProblems,
  trackTermsProblems,
  type WaitingPlace,
} from '#core/school/cohorts/index.ts';
import { mayEnrol } from '#core/school/programmes/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const list = (text: string | undefined, by = ','): readonly string[] =>
  (text ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const day = (text: string | undefined): CalendarDate | null => (text ? date(text) : null);
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code).join(', ');

/** `B 10 → A from 2025-11-17`, `A 1 jobSeeker` */
function poolsOf(text: string): Pool[] {
  return list(text, ';').map((one) => {
    const [, name = '', places = '', status, to, from] =
      /^(\w+) (\d+)(?: (jobSeeker|employee))?(?: → (\w+) from (\S+))?$/.exec(one) ?? [];
    return {
      ...{ id: name, name, places: Number(places), sortKey: name, statuses: status ? [status as TraineeStatus] : [] },
      ...{ unused: to ? 'transfer' : 'keep', transferFrom: day(from), transferTo: to === 'any' ? null : (to ?? null) },
    };
  });
}

const heldOf = (text: string) =>
  list(text).flatMap((one) => {
    const [poolId = '', count = '0'] = one.split(' ');
    return Array.from({ length: Number(count) }, () => ({ poolId, state: 'enrolled' as EnrolmentState }));
  });

/** `Ana 1 A employee` */
const waitingOf = (text: string): WaitingPlace[] =>
  list(text, ';').map((one) => {
    const [name = '', rank = '', pool, status] = one.split(' ');
    return {
      ...{ id: name, name, rank: Number(rank), poolId: pool === '*' ? null : pool!, reason: 'jury', state: 'waiting' },
      ...{ personId: name, applicationId: null, status: status === '*' ? null : (status as TraineeStatus) },
    };
  });

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  places: (row) => {
    const { pools } = placesByPool(poolsOf(row.pools!), heldOf(row.taken!), date(row.on!));
    const counted = (name: 'borrowed' | 'over') =>
      pools
        .filter((pool) => pool[name] > 0)
        .map((pool) => `${pool.poolId} ${pool[name]}`)
        .join(', ');
    return {
      '=free': pools.map(({ poolId, free }) => `${poolId} ${free}`).join(', '),
      '=borrowed': counted('borrowed'),
      '=over': counted('over'),
    };
  },
  entry: (row) => ({
    '=problems': codes(entryProblems({ today: date(row.on!), entryUntil: day(row['entry until']) })),
  }),
  certification: ({ registered, expires, enters }) => {
    const record = { id: 'r', register: 'rncp' as const, number: '1', certifier: null };
    const dates = { registeredOn: day(registered), expiresOn: day(expires) };
    return { '=problems': codes(mayEnrol([{ ...record, ...dates }], date(enters!))) };
  },
  waiting: (row) => {
    const pools = poolsOf(row.pools!);
    const places = placesByPool(pools, heldOf(row.taken!), date('2025-11-20'));
    return {
      '=next': nextInLine(pools, places, waitingOf(row.waiting!))
        .map(({ poolId, waitingId }) => `${poolId} ${waitingId}`)
        .join(', '),
    };
  },
  tracks: (row) => {
    const track = (trackId: string, capacity: number | null) => ({
      ...{ trackId, title: trackId, capacity, changeUntil: day(row['change until']) },
    });
    const tracks = [track('music', row.capacity ? Number(row.capacity) : null), track('theatre', null)];
    const taken = Array.from({ length: Number(row.taken) }, (_, at) => ({
      ...{ id: `other ${at}`, trackId: 'music', state: 'enrolled' as const },
    }));
    const choice = { enrolmentId: 'me', from: row.from || null, to: row.to || null };
    return { '=problems': codes(trackChoiceProblems(tracks, taken, choice, date(row.on!))) };
  },
  'terms of a track': (row) => {
    const terms = { trackId: 'music', title: 'Musiques', changeUntil: day(row['change until']) };
    const capacity = row.capacity ? Number(row.capacity) : null;
    return { '=problems': codes(trackTermsProblems({ ...terms, capacity }, Number(row.taken), day(row.ends))) };
  },
  groups: (row) => {
    const all = [row.group, row.others].flatMap((text) => list(text, ';')).map(groupOf);
    return { '=problems': codes(groupProblems(all[0]!, all)) };
  },
};

/** `Atelier part: Ana, Bo` */
function groupOf(text: string, index: number): CohortGroup {
  const [, name = '', kind, members] = /^(\w+) (whole|track|part)(?:: (.+))?$/.exec(text) ?? [];
  return { id: String(index), name, kind: kind as CohortGroup['kind'], trackId: null, members: list(members) };
}

const tables = executedTables('places.md');

test('the page has every table that is executed here', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
});

test.each(tables.flatMap(({ name, rows }) => rows.map((row, index) => [name, index + 1, row] as const)))(
  '%s, row %i',
  (name, _, row) => {
    const results = TABLES[name]!(row);
    expect({ ...row, ...results }).toEqual(row);
  },
);
