/**
 * A selection, case by case: who was read by whom with which marks, in which order the files of each pool stand and why,
 * who is offered a place, who waits, and who is called when somebody leaves.
 */
import { expect, test } from 'vitest';
import { date, dec, decimalText } from '#core/kernel/index.ts';
import {
  type Criterion,
  countedReadings,
  differenceBetween,
  rank,
  type Sheet,
  type Stage,
  sheetsToRank,
  waitingRanks,
} from '#core/school/admissions/index.ts';
import { nextInLine, placesByPool } from '#core/school/cohorts/index.ts';
import { casesOf } from './cases.ts';

type Marks = Readonly<Record<string, string>>;

interface Case {
  readonly why: string;
  readonly scale: number;
  /** How far apart two readings ask for a discussion. */
  readonly gap: string;
  readonly criteria: readonly { readonly name: string; readonly stage: Stage; readonly most: number; weight: string }[];
  /** In their order; `taken` are places that somebody has already. */
  readonly pools: readonly { readonly name: string; readonly places: number; readonly taken?: number }[];
  readonly files: readonly {
    readonly number: number;
    readonly pool: string;
    /** Marks by reader; null: not handed in. */
    readonly readers: Readonly<Record<string, Marks | null>>;
    /** Readers who declared a conflict of interest, before or after they marked. */
    readonly conflicts?: readonly string[];
    /** Marks by interviewer; absent where nobody came. */
    readonly interviewers?: Readonly<Record<string, Marks>>;
    /** What the committee said between equals. */
    readonly settled?: number;
  }[];
  /** One after the other, once the letters have gone. */
  readonly then?: readonly { readonly leaves: number; readonly because: string; readonly offered: readonly string[] }[];
  readonly expect: {
    /** `rank number mark because`, pool by pool. */
    readonly ranking: Readonly<Record<string, readonly string[]>>;
    /** `number difference`, where it is large. */
    readonly apart: readonly string[];
    readonly problems: readonly string[];
    readonly selected: readonly number[];
    /** `pool rank number`. */
    readonly waiting: readonly string[];
    /** After the last step. */
    readonly stillWaiting?: readonly number[];
  };
}

const TODAY = date('2025-11-03');
const cases = casesOf<Case>('selection');

const sheetOf = (marks: Marks): Sheet =>
  Object.fromEntries(Object.entries(marks).map(([name, given]) => [name, dec(given)]));
const idOf = (number: number): string => `file-${number}`;

function readingsOf({ readers, conflicts = [] }: Case['files'][number]) {
  return Object.entries(readers).map(([name, marks]) => ({
    state: conflicts.includes(name) ? ('conflict' as const) : marks ? ('submitted' as const) : ('assigned' as const),
    sheet: sheetOf(marks ?? {}),
  }));
}

const interviewsOf = ({ interviewers = {} }: Case['files'][number]) =>
  Object.values(interviewers).map((marks) => ({ isHandedIn: true, attended: true, sheet: sheetOf(marks) }));

test.each(cases)('%s', (_, golden) => {
  const criteria: Criterion[] = golden.criteria.map(({ name, weight, ...rest }) => ({
    ...{ ...rest, id: name, title: name },
    weight: dec(weight),
  }));
  const files = golden.files.map((file) => ({
    ...{ id: idOf(file.number), number: file.number, poolId: file.pool, settled: file.settled ?? null },
    sheets: sheetsToRank(criteria, readingsOf(file), interviewsOf(file)),
  }));
  const free = golden.pools.map(({ name, places, taken = 0 }) => ({ id: name, name, places: places - taken }));
  const ranking = rank(files, criteria, free, golden.scale);

  const shown = ranking.pools.map(({ poolId, rows }) => [
    poolId,
    rows.map(({ rank: at, number, mark, parted }) => {
      const by = parted.by === 'criterion' ? parted.criterionId : parted.by;
      return `${at} n° ${number} ${decimalText(mark.value)} ${by}`;
    }),
  ]);
  expect(Object.fromEntries(shown)).toEqual(golden.expect.ranking);
  const apart = golden.files.flatMap((file) => {
    const sheets = countedReadings(readingsOf(file)).map(({ sheet }) => sheet);
    const found = differenceBetween(criteria, sheets, { scale: golden.scale, large: dec(golden.gap) });
    return found?.isLarge ? [`n° ${file.number} ${decimalText(found.value)}`] : [];
  });
  expect(apart).toEqual(golden.expect.apart);
  expect(ranking.problems.map(({ code, at }) => [code, ...at].join(' '))).toEqual(golden.expect.problems);

  // Within the places one is offered one; whoever is beyond them waits, in that order.
  const rows = ranking.pools.flatMap(({ poolId, rows: own }) => own.map((row) => ({ ...row, poolId })));
  const selected = rows.filter(({ place }) => place === 'within');
  expect(selected.map(({ number }) => number)).toEqual(golden.expect.selected);
  const decided = rows
    .filter(({ place }) => place === 'beyond')
    .map(({ id, number, poolId, rank: at }) => ({
      ...{ applicationId: id, number, poolId, rank: at, reason: 'Classement.' },
      ...{ state: 'interview' as const, outcome: 'waiting' as const },
    }));
  let waiting = golden.pools.flatMap(({ name }) =>
    [...waitingRanks(decided, name, 0)].map(([id, at]) => ({
      ...{ id, poolId: name, personId: null, applicationId: id, name: id, status: null },
      ...{ rank: at, reason: '', state: 'waiting' as const },
    })),
  );
  const numberOf = (id: string) => Number(id.replace('file-', ''));
  expect(waiting.map(({ poolId, rank: at, id }) => `${poolId} ${at} n° ${numberOf(id)}`)).toEqual(
    golden.expect.waiting,
  );

  const pools = golden.pools.map(({ name, places }, index) => ({
    ...{ id: name, name, places, statuses: [], sortKey: String(index) },
    ...{ unused: 'keep' as const, transferFrom: null, transferTo: null },
  }));
  let held = [
    ...golden.pools.flatMap(({ name, taken = 0 }) => Array.from({ length: taken }, () => ({ id: '', poolId: name }))),
    ...selected.map(({ id, poolId }) => ({ id, poolId })),
  ];
  for (const { leaves, offered } of golden.then ?? []) {
    held = held.filter(({ id }) => id !== idOf(leaves));
    waiting = waiting.filter(({ id }) => id !== idOf(leaves));
    const places = held.map(({ poolId }) => ({ poolId, state: 'offered' as const }));
    const next = nextInLine(pools, placesByPool(pools, places, TODAY), waiting);
    expect(next.map(({ waitingId, poolId }) => `n° ${numberOf(waitingId)} ${poolId}`)).toEqual(offered);
    held = [...held, ...next.map(({ waitingId, poolId }) => ({ id: waitingId, poolId }))];
    waiting = waiting.filter(({ id }) => !next.some(({ waitingId }) => waitingId === id));
  }
  expect(waiting.map(({ id }) => numberOf(id))).toEqual(
    golden.expect.stillWaiting ?? waiting.map(({ id }) => numberOf(id)),
  );
});
