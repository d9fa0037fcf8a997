/** Minimum pay of performers under the CCNSVP: the fee falls with the number of performances in the month. */
import {
  addDays,
  addMonths,
  compareDecimals,
  type Decimal,
  decimal,
  type Explained,
  euros,
  larger,
  type Money,
  ruled,
  times,
} from '#core/kernel/index.ts';
import { CCNSVP_ARTIST_GRID, CCNSVP_CABARET_GRID, cellsOf } from '#core/rates/index.ts';
import type { PaidItem } from '../paid-items.ts';
import { isMonthly, isRehearsal } from './ccneac-artists.ts';
import { countFact, type Due, dueOf, nothingDue, part, quantityOf } from './due.ts';
import type { Grid } from './grid.ts';

const ROWS: Readonly<Record<string, string>> = { ...CCNSVP_ARTIST_GRID, ...CCNSVP_CABARET_GRID };
/** Annexes whose text forbids that one performance more brings less for the whole month. */
const WITHOUT_LOSS = /^(annex1\.(musical|orchestra)|annex2)\./;

/** Rows of one person and employer under one job of the grid; `all` are that person's rows under any job of it. */
export function ccnsvpArtistDues(
  job: string,
  items: readonly PaidItem[],
  all: readonly PaidItem[],
  grid: Grid,
): readonly Due[] {
  const shows = all.filter((item) => !isMonthly(item) && !isRehearsal(item));
  return items.flatMap((item) => {
    if (isMonthly(item)) return [month(job, item, grid)];
    return isRehearsal(item) ? [rehearsal(job, item, items, grid)] : [show(job, item, shows, grid)];
  });
}

/** The row for the size of the room, when the grid has one: small rooms, first parts and discovery stages share theirs. */
function rowOf(job: string, { term: { conditions } }: PaidItem): string {
  const small = conditions.smallVenue === true || conditions.firstPart === true || conditions.discoveryStage === true;
  if (small && ROWS[`${job}.small`]) return `${job}.small`;
  return conditions.largeVenue === true && ROWS[`${job}.large`] ? `${job}.large` : job;
}

const columnsOf = (row: string): readonly string[] => cellsOf(ROWS[row]!).map(([column]) => column);

function show(job: string, item: PaidItem, shows: readonly PaidItem[], grid: Grid): Due {
  const row = rowOf(job, item);
  const played = quantityOf(shows.filter(({ month }) => month === item.month));
  const why = [countFact('minimum.performancesInMonth', played)];
  const columns = columnsOf(row);
  if (item.term.conditions.continuous === true && columns.includes('run')) {
    return dueOf([item], [part(grid.cell(`ccnsvp.${row}.run`, item.day), item.quantity)]);
  }
  const prefix =
    item.term.conditions.pair === true && columns.some((column) => column.startsWith('pair')) ? 'pair' : '';
  const brackets = bracketsOf(columns, prefix);
  const index = brackets.findLastIndex((from) => compareDecimals(played, decimal(from)) >= 0);
  const bracket = brackets[Math.max(index, 0)];
  if (bracket === undefined) return nothingDue([item]);
  const due = dueOf([item], [part(grid.cell(`ccnsvp.${row}.${prefix}${bracket}`, item.day), item.quantity)], why);
  const below = brackets[index - 1];
  if (below === undefined || due.minimum === null || !WITHOUT_LOSS.test(row)) return due;
  const floor = withoutLoss(
    grid.cell(`ccnsvp.${row}.${prefix}${below}`, item.day)?.amount,
    bracket,
    played,
    item,
    due.minimum,
  );
  return { ...due, minimum: floor };
}

function bracketsOf(columns: readonly string[], prefix: string): readonly number[] {
  return columns
    .filter((column) => column.startsWith(prefix))
    .map((column) => column.slice(prefix.length))
    .filter((rest) => /^\d+$/.test(rest))
    .map(Number)
    .sort((a, b) => a - b);
}

/** This row's share of what the last performance of the bracket below would have brought for the whole month. */
function withoutLoss(
  below: Money | undefined,
  bracket: number,
  played: Decimal,
  item: PaidItem,
  minimum: Explained<Money>,
): Explained<Money> {
  if (!below) return minimum;
  const whole = times(below, decimal(bracket - 1));
  const share = Math.ceil(
    (whole.cents * item.quantity.units * 10 ** played.scale) / (played.units * 10 ** item.quantity.scale),
  );
  if (share <= minimum.value.cents) return minimum;
  const inputs = [minimum.because, countFact('minimum.performancesInMonth', played)];
  return ruled('minimum.no-loss', larger(minimum.value, euros(share)), inputs);
}

function rehearsal(job: string, item: PaidItem, items: readonly PaidItem[], grid: Grid): Due {
  const columns = columnsOf(rowOf(job, item));
  const day = items.filter((other) => isRehearsal(other) && other.event !== null && other.day === item.day);
  const services = item.event === null ? item.quantity : quantityOf(day);
  const alone = compareDecimals(services, decimal(1)) <= 0 && item.event !== null;
  const column = alone && columns.includes('service') ? 'service' : columns.includes('day') ? 'day' : 'service';
  if (!columns.includes(column)) return nothingDue([item]);
  const cell = grid.cell(`ccnsvp.${rowOf(job, item)}.${column}`, item.day);
  const perDay = column === 'day' && item.term.basis === 'rehearsalService' && !alone;
  return dueOf([item], [part(cell, item.quantity, perDay ? decimal(2) : decimal(1))]);
}

function month(job: string, item: PaidItem, grid: Grid): Due {
  const row = rowOf(job, item);
  const columns = columnsOf(row);
  const { contract } = item;
  const long =
    contract !== null &&
    (contract.kind === 'openEnded' || addDays(contract.to, 1) > addMonths(contract.from, longMonths(item, grid)));
  const column = long && columns.includes('monthLong') ? 'monthLong' : 'month';
  return columns.includes(column)
    ? dueOf([item], [part(grid.cell(`ccnsvp.${row}.${column}`, item.day), item.quantity)])
    : nothingDue([item]);
}

const longMonths = (item: PaidItem, grid: Grid): number =>
  grid.reading('ccnsvp.longContract.months', item.day).value.units;
