/** Minimum pay by the hour, day and month: everyone but artists under the CCNEAC, technicians and administration under the CCNSVP. */
import {
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  type Problem,
  percentOf,
  problem,
  ruled,
  subtractDecimals,
} from '#core/kernel/index.ts';
import type { PaidItem } from '../paid-items.ts';
import { workedHours } from '../quantities.ts';
import { type Due, dueOf, nothingDue, part, total } from './due.ts';
import type { Cell, Grid } from './grid.ts';

const hoursOf = ({ term, quantity }: PaidItem): Decimal | null => workedHours(term, quantity);

/** A grid in euros a month: hours are paid at a month ÷ its hours, night and overtime with the agreement's uplift. */
export function ccneacStaffDues(cellId: string, items: readonly PaidItem[], grid: Grid): readonly Due[] {
  const days = hoursByDay(items);
  return items.map((item) => {
    const cell = grid.cell(cellId, item.day);
    if (item.term.basis === 'month') return dueOf([item], [part(cell, item.quantity)]);
    const worked = hoursOf(item);
    if (worked === null) return nothingDue([item]);
    const month = grid.reading('ccneac.staff.monthlyHours', item.day);
    const short = shortCall(item, days, grid);
    const due = dueOf([item], [part(cell, short?.hours ?? worked, month.value)], [month.because], short?.problems);
    return uplifted(due, item, grid);
  });
}

function hoursByDay(items: readonly PaidItem[]): ReadonlyMap<CalendarDate, Decimal> {
  const placed = items.filter(({ event }) => event !== null);
  return new Map(
    [...Map.groupBy(placed, ({ day }) => day)].map(([day, rows]) => [
      day,
      total(rows.map(hoursOf).filter((hours) => hours !== null)),
    ]),
  );
}

/** CCNEAC VI.6: nobody but artists is called for less than three hours and a half in a day. */
function shortCall(
  item: PaidItem,
  days: ReadonlyMap<CalendarDate, Decimal>,
  grid: Grid,
): { readonly hours: Decimal; readonly problems: readonly Problem[] } | null {
  const called = item.event === null ? undefined : days.get(item.day);
  const shortest = grid.reading('ccneac.staff.shortestCall', item.day);
  if (called === undefined || compareDecimals(called, shortest.value) >= 0) return null;
  const facts = { hours: called, limit: shortest.value, on: item.day };
  const at = [`engagementTerm/${item.term.id}`, `event/${item.event!.id}`];
  const alone = compareDecimals(called, hoursOf(item) ?? called) === 0;
  return {
    hours: alone ? shortest.value : (hoursOf(item) ?? called),
    problems: [problem('ccneac.call-too-short', 'warning', facts, at)],
  };
}

function uplifted(due: Due, { term, day }: PaidItem, grid: Grid): Due {
  const kind = term.conditions.hourKind ?? 'normal';
  if (kind === 'normal' || due.minimum === null) return due;
  const rate = grid.reading(kind === 'night' ? 'ccneac.staff.nightUplift' : 'ccneac.staff.overtimeUplift', day);
  const { value, because } = due.minimum;
  const more = percentOf(value, { ...rate.value, units: rate.value.units + 100 * 10 ** rate.value.scale });
  return { ...due, minimum: ruled('minimum.uplift', more, [because, rate.because]) };
}

/** CCNSVP technicians: `hour` and `month` are printed; beyond eight hours of a long day, 25 % more. */
export function ccnsvpTechnicianDues(job: string, items: readonly PaidItem[], grid: Grid): readonly Due[] {
  return items.map((item) => {
    if (item.term.basis === 'month')
      return dueOf([item], [part(grid.cell(`ccnsvp.${job}.month`, item.day), item.quantity)]);
    const hours = hoursOf(item);
    if (hours === null) return nothingDue([item]);
    if (grid.has(`ccnsvp.${job}.hour`)) return longDay(item, hours, grid.cell(`ccnsvp.${job}.hour`, item.day), grid);
    const service = grid.reading('ccnsvp.frontOfHouse.serviceHours', item.day);
    const paid = compareDecimals(hours, service.value) > 0 ? hours : service.value;
    return dueOf([item], [part(grid.cell(`ccnsvp.${job}.service`, item.day), paid, service.value)], [service.because]);
  });
}

function longDay(item: PaidItem, hours: Decimal, cell: Cell | null, grid: Grid): Due {
  const perDay = item.term.basis === 'hour' ? hours : workedHours(item.term, decimal(1))!;
  const amplitude = grid.reading('ccnsvp.technician.longDay.amplitude', item.day);
  if (compareDecimals(perDay, amplitude.value) < 0) return dueOf([item], [part(cell, hours)]);
  const usual = grid.reading('ccnsvp.technician.longDay.hours', item.day);
  const uplift = grid.reading('ccnsvp.technician.longDay.uplift', item.day);
  const days = item.term.basis === 'hour' ? decimal(1) : item.quantity;
  const beyond = multiplyDecimals(subtractDecimals(perDay, usual.value), days, perDay.scale + days.scale);
  const share = multiplyDecimals(
    beyond,
    { ...uplift.value, scale: uplift.value.scale + 2 },
    beyond.scale + uplift.value.scale + 2,
  );
  return dueOf([item], [part(cell, hours), part(cell, share)], [amplitude.because, usual.because, uplift.because]);
}

/** CCNSVP administration: five steps of seniority, by the month of 151.67 hours. */
export function ccnsvpAdministrationDues(
  job: string,
  step: string,
  items: readonly PaidItem[],
  grid: Grid,
): readonly Due[] {
  return items.map((item) => {
    const cell = grid.cell(`ccnsvp.${job}.month${step}`, item.day);
    if (item.term.basis === 'month') return dueOf([item], [part(cell, item.quantity)]);
    const hours = hoursOf(item);
    const month = grid.reading('ccnsvp.staff.monthlyHours', item.day);
    return hours === null ? nothingDue([item]) : dueOf([item], [part(cell, hours, month.value)], [month.because]);
  });
}
