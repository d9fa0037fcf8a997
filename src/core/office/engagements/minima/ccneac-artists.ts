/** Minimum pay of artists under the CCNEAC, read as the agreement groups them: by day, fortnight and month. */

import type { EventKind } from '#core/ground/calendar/index.ts';
import {
  addDays,
  addMonths,
  type Because,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  problem,
} from '#core/kernel/index.ts';
import { byId, rateAt, WORKING_TIME } from '#core/rates/index.ts';
import type { PaidItem } from '../paid-items.ts';
import { countFact, type Due, dueOf, lessForTrainees, nothingDue, part, quantityOf, total } from './due.ts';
import type { Grid } from './grid.ts';
import type { CcneacArtistKey } from './keys.ts';

const REHEARSALS: readonly EventKind[] = ['rehearsal', 'residency', 'technicalRehearsal', 'runThrough'];
const ONE = decimal(1);
const TWO = decimal(2);

/** A row paid as rehearsal: by its basis, or because the event it lies on is one. */
export const isRehearsal = ({ term, event }: PaidItem): boolean =>
  term.basis === 'rehearsalService' || (event !== null && REHEARSALS.includes(event.kind));

export const isMonthly = ({ term }: PaidItem): boolean => term.basis === 'month';

/** Rows of one person, employer and discipline, of any month. */
export function ccneacArtistDues(
  key: CcneacArtistKey,
  step: string | null,
  items: readonly PaidItem[],
  grid: Grid,
): readonly Due[] {
  switch (key) {
    case 'ccneac.dramatic':
    case 'ccneac.choreographic':
      return dramatic(items, grid).map((due) => lessForTrainees(due, grid));
    case 'ccneac.circus':
      return circus(items, grid);
    case 'ccneac.musician.nomenclature.tutti':
    case 'ccneac.musician.nomenclature.soloist':
    case 'ccneac.musician.nomenclature.principal':
      return items.map((item) => nomenclature(key, item, grid));
    default:
      return byDays(key, step, items, grid);
  }
}

/** Fees of the month: one rate up to two of them, a lower one for all of them from the third on. */
function byMonthlyCount(
  items: readonly PaidItem[],
  all: readonly PaidItem[],
  cells: (item: PaidItem, few: boolean) => string,
  grid: Grid,
) {
  return items.map((item) => {
    const fees = quantityOf(all.filter(({ month }) => month === item.month));
    const limit = grid.reading('ccneac.dramatic.firstCachets', item.day);
    const few = compareDecimals(fees, limit.value) <= 0;
    const why = [countFact('minimum.performancesInMonth', fees), limit.because];
    return dueOf([item], [part(grid.cell(cells(item, few), item.day), item.quantity)], why);
  });
}

function dramatic(items: readonly PaidItem[], grid: Grid): readonly Due[] {
  const fees = items.filter((item) => !isMonthly(item) && !isRehearsal(item));
  const cell = (_: PaidItem, few: boolean) => `ccneac.dramatic.performance.${few ? 'firstTwo' : 'moreThanTwo'}`;
  return [
    ...byMonthlyCount(fees, fees, cell, grid),
    ...items.filter((item) => !isMonthly(item) && isRehearsal(item)).map((item) => dramaticService(item, grid)),
    ...items.filter(isMonthly).map((item) => dramaticMonth(item, grid)),
  ];
}

function dramaticService(item: PaidItem, grid: Grid): Due {
  const services = servicesOf(item);
  const problems = lastsAMonth(item)
    ? [problem('ccneac.services-on-long-contract', 'warning', { on: item.day }, [`engagementTerm/${item.term.id}`])]
    : [];
  return dueOf([item], [part(grid.cell('ccneac.dramatic.rehearsalService', item.day), services)], [], problems);
}

function dramaticMonth(item: PaidItem, grid: Grid): Due {
  const months = grid.reading('ccneac.dramatic.longContract', item.day);
  const long = isOpenEnded(item) || lasts(item, months.value.units);
  const kind = long ? 'long' : item.term.conditions.splitPeriod === true ? 'split' : 'short';
  return dueOf([item], [part(grid.cell(`ccneac.dramatic.month.${kind}`, item.day), item.quantity)], [months.because]);
}

const isOpenEnded = ({ contract }: PaidItem): boolean => contract?.kind === 'openEnded';

/** Whether the contract lasts so many months from date to date. */
function lasts({ contract }: PaidItem, months: number): boolean {
  return contract !== null && addDays(contract.to, 1) > addMonths(contract.from, months);
}

const lastsAMonth = ({ contract }: PaidItem): boolean =>
  contract !== null && addDays(contract.to, 1) >= addMonths(contract.from, 1);

/** A fee paid for a rehearsal stands for one service, two when it says more hours than one service can last. */
function servicesOf({ term, quantity, day }: PaidItem): Decimal {
  if (term.basis === 'rehearsalService' || term.hoursPerUnit === null) return quantity;
  const longest = byId(WORKING_TIME).get('workingTime.actors.service')!;
  const two = compareDecimals(term.hoursPerUnit, rateAt(longest, day).value) > 0;
  return two ? multiplyDecimals(quantity, TWO, quantity.scale) : quantity;
}

function circus(items: readonly PaidItem[], grid: Grid): readonly Due[] {
  const fees = items.filter((item) => !isMonthly(item) && !isRehearsal(item));
  const cell = ({ term, day }: PaidItem, few: boolean) => {
    const small = grid.reading('ccneac.circus.smallPlateau', day).value;
    const large = compareDecimals(decimal(term.conditions.plateau ?? 0), small) > 0;
    return `ccneac.circus.performance.${large ? 'largePlateau' : few ? 'firstTwo' : 'moreThanTwo'}`;
  };
  const services = items.filter((item) => !isMonthly(item) && isRehearsal(item));
  return [
    ...byMonthlyCount(fees, fees, cell, grid),
    ...rehearsalDays('ccneac.circus', services, grid),
    ...items
      .filter(isMonthly)
      .map((item) => dueOf([item], [part(grid.cell('ccneac.circus.month', item.day), item.quantity)])),
  ];
}

/** Services of one day: alone, in a day of two, and in proportion beyond. Unplaced ones are taken two by two. */
function rehearsalDays(family: string, items: readonly PaidItem[], grid: Grid): readonly Due[] {
  const days = Map.groupBy(items, (item) => (item.event === null ? `${item.term.id} ${item.day}` : item.day));
  return [...days.values()].map((day) =>
    dueOf(day, [servicesPart(family, day, grid)], [countFact('minimum.services', quantityOf(day))]),
  );
}

function servicesPart(family: string, items: readonly PaidItem[], grid: Grid) {
  const [{ day, event }] = items as readonly [PaidItem];
  const services = total(items.map(servicesOf));
  const alone = event !== null && compareDecimals(services, ONE) <= 0;
  if (alone || !grid.has(`${family}.rehearsal.day`))
    return part(grid.cell(`${family}.rehearsal.isolated`, day), services);
  return part(grid.cell(`${family}.rehearsal.day`, day), services, TWO);
}

function nomenclature(key: CcneacArtistKey, item: PaidItem, grid: Grid): Due {
  if (isMonthly(item)) {
    const rank = key.slice('ccneac.musician.nomenclature.'.length);
    return dueOf([item], [part(grid.cell(`ccneac.musician.nomenclature.month.${rank}`, item.day), item.quantity)]);
  }
  const service = grid.reading('ccneac.nomenclature.serviceHours', item.day);
  const hours = item.term.hoursPerUnit;
  const cell = grid.cell('ccneac.musician.nomenclature.service', item.day);
  if (hours === null || compareDecimals(hours, service.value) <= 0) return dueOf([item], [part(cell, item.quantity)]);
  const worked = multiplyDecimals(item.quantity, hours, item.quantity.scale + hours.scale);
  return dueOf([item], [part(cell, worked, service.value)], [service.because]);
}

/** Musicians, choir, lyric soloists: a day's services and shows are one amount where the agreement names one. */
function byDays(key: CcneacArtistKey, step: string | null, items: readonly PaidItem[], grid: Grid): readonly Due[] {
  const shows = items.filter((item) => !isMonthly(item) && !isRehearsal(item));
  const services = items.filter((item) => !isMonthly(item) && isRehearsal(item));
  const dues: Due[] = items.filter(isMonthly).map((item) => month(key, step, item, grid));
  const together = new Set<PaidItem>();
  if (grid.has(`${key}.rehearsalAndPerformance`)) {
    for (const [day, showsOfDay] of Map.groupBy(
      shows.filter(({ event }) => event !== null),
      ({ day }) => day,
    )) {
      const servicesOfDay = services.filter((item) => item.event !== null && item.day === day);
      if (servicesOfDay.length === 0) continue;
      for (const item of [...showsOfDay, ...servicesOfDay]) together.add(item);
      dues.push(serviceAndShow(key, showsOfDay, servicesOfDay, shows, grid));
    }
  }
  const alone = (item: PaidItem) => !together.has(item);
  return [
    ...dues,
    ...shows.filter(alone).map((item) => {
      const { cell, why } = showCell(key, item, shows, grid);
      return dueOf([item], [part(grid.cell(cell, item.day), item.quantity)], why);
    }),
    ...rehearsalDays(key, services.filter(alone), grid),
  ];
}

function month(key: CcneacArtistKey, step: string | null, item: PaidItem, grid: Grid): Due {
  const kind = item.contract?.kind ?? 'cddu';
  const seniority = kind === 'openEnded' && step !== null ? `.${step}` : '';
  const cell = grid.cell(`${key}.month.${kind}${seniority}`, item.day);
  return cell ? dueOf([item], [part(cell, item.quantity)]) : nothingDue([item]);
}

/** One service and one show are one amount; a further show is a fee, a second service makes it a full rehearsal day. */
function serviceAndShow(
  key: CcneacArtistKey,
  shows: readonly PaidItem[],
  services: readonly PaidItem[],
  allShows: readonly PaidItem[],
  grid: Grid,
): Due {
  const [{ day }] = shows as readonly [PaidItem];
  const [played, rehearsed] = [quantityOf(shows), quantityOf(services)];
  const why = [countFact('minimum.services', rehearsed), countFact('minimum.performances', played)];
  const { cell } = showCell(key, shows[0]!, allShows, grid);
  const single = compareDecimals(rehearsed, ONE) <= 0;
  const further = { units: played.units - 10 ** played.scale, scale: played.scale };
  const parts = single
    ? [part(grid.cell(`${key}.rehearsalAndPerformance`, day), ONE), part(grid.cell(cell, day), further)]
    : [servicesPart(key, services, grid), part(grid.cell(cell, day), played)];
  return dueOf([...shows, ...services], parts, why);
}

function showCell(
  key: CcneacArtistKey,
  item: PaidItem,
  shows: readonly PaidItem[],
  grid: Grid,
): { readonly cell: string; readonly why: readonly Because[] } {
  const { conditions } = item.term;
  const named = (['firstPart', 'discoveryStage', 'smallVenue'] as const).find(
    (condition) => conditions[condition] === true && grid.has(`${key}.performance.${condition}`),
  );
  if (named) return { cell: `${key}.performance.${named}`, why: [] };
  if (conditions.continuous === true && grid.has(`${key}.performance.continuous`)) {
    return { cell: `${key}.performance.continuous`, why: [] };
  }
  const low = `${key}.performance.sevenInFortnight`;
  if (item.event === null || !grid.has(low)) return { cell: `${key}.performance`, why: [] };
  const needed = grid.reading('ccneac.musician.fortnight.performances', item.day);
  const days = grid.reading('ccneac.musician.fortnight.days', item.day);
  const most = mostInFortnight(item.day, days.value.units, shows);
  const why = [countFact('minimum.performancesInFortnight', most), needed.because, days.because];
  return { cell: compareDecimals(most, needed.value) >= 0 ? low : `${key}.performance`, why };
}

/** The most performances in any run of so many days that holds the day. */
function mostInFortnight(day: CalendarDate, days: number, shows: readonly PaidItem[]): Decimal {
  const near = shows.filter(
    (show) => show.event !== null && show.day > addDays(day, -days) && show.day < addDays(day, days),
  );
  let most = decimal(0);
  for (const { day: first } of near) {
    if (first > day) continue;
    const until = addDays(first, days - 1);
    if (until < day) continue;
    const within = quantityOf(near.filter((show) => show.day >= first && show.day <= until));
    if (compareDecimals(within, most) > 0) most = within;
  }
  return most;
}
