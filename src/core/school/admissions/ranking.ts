/** The order of the files of each pool, and for each why it stands where it stands. */
import { compareDecimals, type Decimal, type Explained, type Problem, problem } from '#core/kernel/index.ts';
import { type Criterion, markOf, type Sheets } from './marks.ts';

export interface RankedPool {
  readonly id: string;
  readonly name: string;
  /** Places to give. */
  readonly places: number;
}

/** The pool that somebody's situation puts them in: the first in order that takes it. Null when none does. */
export function poolOf(
  pools: readonly { readonly id: string; readonly statuses: readonly string[] }[],
  status: string | null,
): string | null {
  const takes = ({ statuses }: { readonly statuses: readonly string[] }) =>
    statuses.length === 0 || (status !== null && statuses.includes(status));
  return pools.find(takes)?.id ?? null;
}

export interface FileToRank {
  readonly id: string;
  readonly number: number;
  readonly poolId: string;
  readonly sheets: Sheets;
  /** What the committee said between files that are equal in everything; 1 before 2, null after those that have one. */
  readonly settled: number | null;
}

/** What parted a file from the one before it. */
export type PartedBy =
  | { readonly by: 'first' | 'mark' | 'interview' | 'file' | 'committee' | 'nothing' }
  | { readonly by: 'criterion'; readonly criterionId: string };

export interface Ranked {
  readonly id: string;
  readonly number: number;
  /** Those whom nothing parts share a rank, and the next one is as far down as if they did not. */
  readonly rank: number;
  readonly mark: Explained<Decimal>;
  readonly file: Decimal | null;
  readonly interview: Decimal | null;
  readonly place: 'within' | 'beyond' | 'tied';
  readonly parted: PartedBy;
  /** The number of the file just before. */
  readonly after: number | null;
}

export interface PoolRanking {
  readonly poolId: string;
  readonly places: number;
  readonly rows: readonly Ranked[];
}

export interface Ranking {
  readonly pools: readonly PoolRanking[];
  /** Without the sheets that a mark needs. */
  readonly unmarked: readonly string[];
  readonly problems: readonly Problem[];
}

interface Weighed {
  readonly file: FileToRank;
  readonly mark: Explained<Decimal>;
  /** What is looked at in turn, best first, until something parts two files. */
  readonly steps: readonly { readonly by: PartedBy; readonly value: Decimal | null }[];
}

/**
 * Ranks the files of each pool: the mark; then, between equals, the interview's mark, the file's mark, each criterion
 * from the heaviest down, and last what the committee said. Files that nothing parts share their rank, and where they
 * stand astride the last place a problem asks the committee to say. The order of the lists never matters.
 * Problems: `admissions.tied-at-the-last-place` (blocking), `admissions.unmarked` (warning).
 */
export function rank(
  files: readonly FileToRank[],
  criteria: readonly Criterion[],
  pools: readonly RankedPool[],
  scale: number,
): Ranking {
  const weighed = files.map((file) => weigh(file, criteria, scale));
  const marked = weighed.filter((one) => one !== null);
  const unmarked = files.filter((_, index) => weighed[index] === null);
  const problems = unmarked.map(({ id, number }) =>
    problem('admissions.unmarked', 'warning', { number }, [`application/${id}`]),
  );
  const ranked = pools.map((pool) => {
    const rows = rowsOf(
      marked.filter(({ file }) => file.poolId === pool.id),
      pool.places,
    );
    problems.push(...tiesOf(rows, pool));
    return { poolId: pool.id, places: pool.places, rows };
  });
  return { pools: ranked, unmarked: unmarked.map(({ id }) => id), problems };
}

function weigh(file: FileToRank, criteria: readonly Criterion[], scale: number): Weighed | null {
  const mark = markOf(criteria, file.sheets, scale);
  if (!mark) return null;
  const of = (stage: 'file' | 'interview') =>
    markOf(criteria, { file: [], interview: [], [stage]: file.sheets[stage] }, scale)?.value ?? null;
  const heaviest = [...criteria].sort((a, b) => compareDecimals(b.weight, a.weight) || (a.id < b.id ? -1 : 1));
  const single = (criterion: Criterion) => {
    const sheets = { file: [], interview: [], [criterion.stage]: file.sheets[criterion.stage] };
    return markOf([criterion], sheets, scale)?.value ?? null;
  };
  return {
    file,
    mark,
    steps: [
      { by: { by: 'mark' }, value: mark.value },
      { by: { by: 'interview' }, value: of('interview') },
      { by: { by: 'file' }, value: of('file') },
      ...heaviest.map((one) => ({ by: { by: 'criterion', criterionId: one.id } as const, value: single(one) })),
    ],
  };
}

/** Below nought when `a` stands before `b`, and what said so; what is not there stands last. */
function compare(a: Weighed, b: Weighed): { readonly order: number; readonly by: PartedBy } {
  for (const [at, step] of a.steps.entries()) {
    const other = b.steps[at]!.value;
    if (step.value === null && other === null) continue;
    const order = step.value === null ? 1 : other === null ? -1 : compareDecimals(other, step.value);
    if (order !== 0) return { order, by: step.by };
  }
  const [first, second] = [a.file.settled ?? Number.POSITIVE_INFINITY, b.file.settled ?? Number.POSITIVE_INFINITY];
  if (first !== second) return { order: first - second < 0 ? -1 : 1, by: { by: 'committee' } };
  return { order: 0, by: { by: 'nothing' } };
}

function rowsOf(files: readonly Weighed[], places: number): Ranked[] {
  const sorted = [...files].sort((a, b) => compare(a, b).order || a.file.number - b.file.number);
  const rows: Ranked[] = [];
  for (const [index, one] of sorted.entries()) {
    const before = sorted[index - 1];
    const parted = before ? compare(before, one).by : ({ by: 'first' } as const);
    const rankNumber = parted.by === 'nothing' ? rows[index - 1]!.rank : index + 1;
    rows.push({
      id: one.file.id,
      number: one.file.number,
      rank: rankNumber,
      mark: one.mark,
      interview: one.steps[1]!.value,
      file: one.steps[2]!.value,
      place: 'beyond',
      parted,
      after: before?.file.number ?? null,
    });
  }
  return rows.map((row) => {
    const last = row.rank + rows.filter(({ rank: other }) => other === row.rank).length - 1;
    return { ...row, place: last <= places ? 'within' : row.rank > places ? 'beyond' : 'tied' };
  });
}

function tiesOf(rows: readonly Ranked[], pool: RankedPool): Problem[] {
  const tied = rows.filter(({ place }) => place === 'tied');
  if (tied.length === 0) return [];
  const facts = {
    pool: pool.name,
    numbers: tied.map(({ number }) => String(number)).join(', '),
    left: pool.places - tied[0]!.rank + 1,
  };
  const at = tied.map(({ id }) => `application/${id}`);
  return [problem('admissions.tied-at-the-last-place', 'blocking', facts, at)];
}
