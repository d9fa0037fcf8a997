/** The worked tables of docs/rules/selection.md come out as printed. */
import { expect, test } from 'vitest';
import { type CalendarDate, type Decimal, dec, decimalText } from '#core/kernel/index.ts';
import {
  type ApplicationState,
  admissibilityOf,
  assignReaders,
  type Criterion,
  countedBy,
  differenceBetween,
  eraseFrom,
  generateSlots,
  markOf,
  mayEraseOnRequest,
  rank,
  type Sheet,
  type Stage,
} from '#core/school/admissions/index.ts';
import { nextInLine, placesByPool } from '#core/school/cohorts/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
type Results = Readonly<Record<string, string>>;

const SCALE = 20;
const list = (text: string | undefined, by = ','): readonly string[] =>
  (text ?? '')
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const shown = (value: Decimal | null | undefined): string => (value ? decimalText(value) : '');

/** `project 5 ×2` */
const criteriaOf = (text: string | undefined, stage: Stage): Criterion[] =>
  list(text).map((one) => {
    const [id, most, weight] = one.split(' ') as [string, string, string];
    return { id, stage, title: id, most: Number(most), weight: dec(weight.slice(1)) };
  });

/** `4 6; 3 8`: two sheets, marks in the order of the criteria. */
const sheetsOf = (text: string | undefined, criteria: readonly Criterion[]): Sheet[] =>
  list(text, ';').map((one) =>
    Object.fromEntries(one.split(' ').map((given, index) => [criteria[index]!.id, dec(given)])),
  );

const pairs = (text: string | undefined) =>
  list(text).map((one) => {
    const [file, reader] = one.split(' ') as [string, string];
    return { file, reader };
  });

const TABLES: Readonly<Record<string, (row: Row) => Results>> = {
  admissibility: (row) => ({
    '=outcome':
      admissibilityOf(
        { state: row.state as ApplicationState, submittedAt: row.arrived || null, missing: list(row.missing) },
        '2025-10-15T22:00:00.000Z',
      ) ?? '',
  }),
  readers: (row) => {
    const files = list(row.files);
    const conflicts = pairs(row.conflicts);
    const { readings, problems } = assignReaders({
      files,
      readers: list(row.readers),
      given: pairs(row['given already']),
      conflicts,
    });
    const own = files
      .map((file) => [file, ...readings.filter((one) => one.file === file).map(({ reader }) => reader)])
      .filter((one) => one.length > 1);
    return {
      '=readings': own.map((one) => one.join(' ')).join('; '),
      '=lacking': problems.map(({ at }) => at[0]!.split('/')[1]).join(', '),
    };
  },
  marks: (row) => {
    const [file, interview] = [
      criteriaOf(row['file criteria'], 'file'),
      criteriaOf(row['interview criteria'], 'interview'),
    ];
    const sheets = { file: sheetsOf(row.readers, file), interview: sheetsOf(row.interviewers, interview) };
    return { '=mark': shown(markOf([...file, ...interview], sheets, SCALE)?.value) };
  },
  differences: (row) => {
    const criteria = criteriaOf(row.criteria, 'file');
    const found = differenceBetween(criteria, sheetsOf(row.readers, criteria), {
      scale: SCALE,
      large: dec(row.limit!),
    });
    return { '=difference': shown(found?.value), '=large': found?.isLarge ? 'yes' : 'no' };
  },
  ranking: (row) => {
    const criteria = (['file', 'interview'] as const).map((stage) => criteriaOf('c 20 ×1', stage)[0]!);
    const named = criteria.map((one) => ({ ...one, id: one.stage }));
    const files = list(row.files).map((one) => {
      const [number, marks] = one.split(' ') as [string, string];
      const [file, interview] = marks.split('/') as [string, string];
      return {
        id: number,
        number: Number(number),
        poolId: 'pool',
        settled: row.settled === number ? 1 : null,
        sheets: { file: [{ file: dec(file) }], interview: interview === '–' ? [] : [{ interview: dec(interview) }] },
      };
    });
    const { pools, problems } = rank(files, named, [{ id: 'pool', name: 'Pool', places: Number(row.places) }], SCALE);
    return {
      '=order': pools[0]!.rows.map(({ rank: at, number, parted }) => `${at} ${number} ${parted.by}`).join('; '),
      '=problem': problems.map(({ code }) => code.replace('admissions.', '')).join(', '),
    };
  },
  offers: (row) => {
    const read = list(row.pools).map((one) => {
      const [id, counts] = one.split(' ') as [string, string];
      const [places, taken] = counts.split('/').map(Number) as [number, number];
      return { id, places, taken };
    });
    const pools = read.map(({ id, places }) => ({
      ...{ id, name: id, places, statuses: [], sortKey: id },
      ...{ unused: 'keep' as const, transferFrom: null, transferTo: null },
    }));
    const held = read.flatMap(({ id, taken }) =>
      Array.from({ length: taken }, () => ({ poolId: id, state: 'offered' as const })),
    );
    const waiting = list(row.waiting).map((one) => {
      const [at, pool, id] = one.split(' ') as [string, string, string];
      return {
        ...{ id, poolId: pool === 'any' ? null : pool, personId: null, applicationId: id, name: id },
        ...{ status: null, rank: Number(at), reason: '', state: 'waiting' as const },
      };
    });
    const next = nextInLine(pools, placesByPool(pools, held, '2025-11-03' as CalendarDate), waiting);
    return { '=offers': next.map(({ waitingId, poolId }) => `${waitingId} ${poolId}`).join(', ') };
  },
  statistics: (row) => {
    const values = list(row.counts).flatMap((one) => {
      const [value, count] = one.split(' ') as [string, string];
      return Array.from({ length: Number(count) }, () => value);
    });
    const { cells, grouped } = countedBy(values, Number(row.threshold));
    return {
      '=shown': cells.map(({ value, count }) => `${value} ${count}`).join(', '),
      '=grouped': grouped ? `${grouped.count} in ${grouped.values}` : '',
    };
  },
  erasure: (row) => ({
    '=gone by':
      eraseFrom(
        {
          state: row.state as ApplicationState,
          endedOn: row['ended on'] as CalendarDate,
          cohortBegins: (row['cohort begins'] || null) as CalendarDate | null,
        },
        Number(row.months),
      ) ?? '',
    '=on request': mayEraseOnRequest(row.state as ApplicationState) ? 'yes' : 'no',
  }),
  slots: (row) => {
    const [from, to] = row.days!.split('..') as [CalendarDate, CalendarDate];
    const { slots } = generateSlots({
      from,
      to,
      hours: list(row.hours).map((one) => one.split('-') as [string, string]),
      minutes: Number(row.minutes),
      pauseMinutes: Number(row.pause),
      places: Array.from({ length: Number(row.places) }, (_, index) => ({ roomId: `room ${index}`, videoLink: null })),
    });
    return {
      '=slots': String(slots.length),
      '=first': slots[0]?.startsLocal ?? '',
      '=last': slots.at(-1)?.startsLocal ?? '',
    };
  },
};

const rows = executedTables('selection.md').flatMap(({ name, rows: own }) =>
  own.map((row, index) => [`${name} ${index + 1}`, name, row] as const),
);

test.each(rows)('%s', (_, name, row) => {
  const results = TABLES[name]!(row);
  const expected = Object.fromEntries(Object.entries(row).filter(([heading]) => heading.startsWith('=')));
  expect(results).toEqual(expected);
});

test('every table of the page is executed', () => {
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(Object.keys(TABLES)));
});
