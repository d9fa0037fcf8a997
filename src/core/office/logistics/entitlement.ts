/** What somebody away from home is entitled to, day by day, from when they leave and return. */
import {
  dayOf,
  type LocalDateTime,
  MINUTES_PER_DAY,
  MINUTES_PER_HOUR,
  minuteOfDay,
} from '#core/ground/calendar/index.ts';
import {
  addDays,
  type CalendarDate,
  compareDecimals,
  type Decimal,
  daysBetween,
  dec,
  multiplyDecimals,
} from '#core/kernel/index.ts';
import { byId, rateAt, TRAVEL_ALLOWANCES } from '#core/rates/index.ts';

export interface Absence {
  readonly leavesAt: LocalDateTime;
  readonly returnsAt: LocalDateTime;
}

export type EntitledComponent = 'breakfast' | 'meal' | 'bed';

export interface Entitlement {
  readonly component: EntitledComponent;
  /** For a bed, the evening of the night; breakfast comes with it. */
  readonly on: CalendarDate;
  /** Set on meals. */
  readonly meal: 'lunch' | 'dinner' | null;
  /** A breakfast before an early departure is paid on its receipt only. */
  readonly onReceipt: boolean;
}

const rates = byId(TRAVEL_ALLOWANCES);
const SIXTY = dec(String(MINUTES_PER_HOUR));

/** A clock time of the agreement in minutes after midnight; `25` hours are 1 a.m. of the next day. */
function clockTime(name: string, on: CalendarDate): number {
  const rate = rates.get(`ccneac.travel.split.${name}`)!;
  const first = rate.values[0]!.from;
  return multiplyDecimals(rateAt(rate, on < first ? first : on).value, SIXTY, 0).units;
}

/**
 * Meals, nights and the early breakfast of an absence (CCNEAC VIII.2.3): two meals for a day begun before 13:00 and ended
 * after 20:30, one when it begins later, a room when it ends after 1 a.m.; breakfast for a departure before 9:00. A day
 * of return between 13:00 and 20:30 gives lunch: the agreement is silent, and its 13:00 is read both ways.
 */
export function entitlements({ leavesAt, returnsAt }: Absence): readonly Entitlement[] {
  const [first, last] = [dayOf(leavesAt), dayOf(returnsAt)];
  const found: Entitlement[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const leaves = day === first ? minuteOfDay(leavesAt) : null;
    const returns = minutesUntil(returnsAt, day);
    found.push(...ofDay(day, leaves, returns));
  }
  return found;
}

/** Minutes from the beginning of a day to a clock time of that day or a later one. */
const minutesUntil = (time: LocalDateTime, day: CalendarDate): number =>
  minuteOfDay(time) + daysBetween(day, dayOf(time)) * MINUTES_PER_DAY;

function ofDay(on: CalendarDate, leaves: number | null, returns: number): readonly Entitlement[] {
  const lunchTime = clockTime('leavesBeforeLunch', on);
  const dinnerTime = clockTime('returnsAfterDinner', on);
  const begins = leaves ?? 0;
  const found: Entitlement[] = [];
  const give = (component: EntitledComponent, meal: Entitlement['meal'] = null, onReceipt = false) =>
    found.push({ component, on, meal, onReceipt });
  if (leaves !== null && leaves < clockTime('leavesEarly', on) && returns > dinnerTime) give('breakfast', null, true);
  if (begins < lunchTime && returns > lunchTime) give('meal', 'lunch');
  if (begins < dinnerTime && returns > dinnerTime) give('meal', 'dinner');
  if (returns > clockTime('returnsAtNight', on)) give('bed');
  return found;
}

/**
 * CCNEAC VIII, preamble: a long trip (grand déplacement) is presumed from 40 km one way, when public transport does not
 * cover the way there and back in less than 1 h 30; and holds whenever someone is in fact kept from going home.
 */
export function isLongTrip(
  {
    kilometres,
    publicTransportHours,
    keptFromHome,
  }: {
    readonly kilometres: Decimal;
    /** There and back; null when there is none. */
    readonly publicTransportHours: Decimal | null;
    readonly keptFromHome: boolean;
  },
  on: CalendarDate,
): boolean {
  if (keptFromHome) return true;
  const distance = rateAt(rates.get('ccneac.travel.longTrip.kilometres')!, on).value;
  const hours = rateAt(rates.get('ccneac.travel.longTrip.hours')!, on).value;
  const slow = publicTransportHours === null || compareDecimals(publicTransportHours, hours) >= 0;
  return compareDecimals(kilometres, distance) >= 0 && slow;
}
