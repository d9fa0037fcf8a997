/**
 * A second count of a cohort's calendar, written to be read rather than to be fast: JavaScript's own dates, Easter by
 * Gauss's formula, the holidays of each zone as a list. It shares nothing with the count it checks.
 */
export interface CalendarQuestion {
  readonly zone: string;
  readonly weekdays: readonly number[];
  readonly halfDays: readonly (readonly string[])[];
  readonly periods: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  readonly hours: { readonly centre?: string; readonly internship?: string };
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Gauss, with the exceptions of the Gregorian calendar. */
export function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const m = (15 - p + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const april = d === 29 && e === 6 ? 19 : d === 28 && e === 6 && (11 * m + 11) % 30 < 19 ? 18 : d + e - 9;
  return iso(Date.UTC(year, 3, april));
}

const EVERYWHERE = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const OF_ZONE: Readonly<Record<string, readonly string[]>> = {
  'FR-57': ['12-26'],
  'FR-67': ['12-26'],
  'FR-68': ['12-26'],
  'FR-971': ['05-27'],
  'FR-972': ['05-22'],
  'FR-973': ['06-10'],
  'FR-974': ['12-20'],
  'FR-976': ['04-27'],
  'FR-977': ['10-09'],
  'FR-978': ['05-28'],
  'FR-986': ['04-28', '07-29'],
  'FR-987': ['03-05', '11-20'],
  'FR-988': ['09-24'],
};
const GOOD_FRIDAY = ['FR-57', 'FR-67', 'FR-68', 'FR-987'];

export function isHolidayAgain(zone: string, day: string): boolean {
  if ([...EVERYWHERE, ...(OF_ZONE[zone] ?? [])].includes(day.slice(5))) return true;
  const sinceEaster = (time(day) - time(easterByGauss(Number(day.slice(0, 4))))) / DAY;
  return [1, 39, 50, ...(GOOD_FRIDAY.includes(zone) ? [-2] : [])].includes(sinceEaster);
}

export function countedAgain(question: CalendarQuestion, kind: string) {
  const earliestFirst = [...question.periods].sort(
    (a, b) => time(a.from) - time(b.from) || time(b.to) - time(a.to) || (a.kind < b.kind ? -1 : 1),
  );
  const holidays: string[] = [];
  let [weekdays, closed, days] = [0, 0, 0];
  const first = Math.min(...question.periods.map(({ from }) => time(from)));
  const last = Math.max(...question.periods.map(({ to }) => time(to)));
  for (let now = first; now <= last; now += DAY) {
    const day = iso(now);
    const owner = earliestFirst.find(({ from, to }) => from <= day && day <= to);
    const weekday = new Date(now).getUTCDay() || 7;
    if (owner?.kind !== kind || !question.weekdays.includes(weekday)) continue;
    weekdays += 1;
    if (isHolidayAgain(question.zone, day)) holidays.push(day);
    else if (question.closures.some(({ from, to }) => from <= day && day <= to)) closed += 1;
    else days += 1;
  }
  return { weekdays, holidays, closed, days };
}
