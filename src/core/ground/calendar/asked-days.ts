/** Days as people write them when they look for a date. */
import { type CalendarDate, isoDate, parseDate, yearOf } from '#core/kernel/index.ts';

/** Small letters without accents, at least three of them: `avr`, `avril`, `april`. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FIGURES = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,})\.?(?: (\d{4}))?$/;
const MONTH_FIRST = /^([a-z]{3,})\.? (\d{1,2})(?:er|st|nd|rd|th)?(?:,? (\d{4}))?$/;
const CENTURY = 2000;
const TWO_FIGURES = 100;
/** Without a year: the one before, this one, and the two that are being booked. */
const YEARS_AROUND = [0, 1, -1, 2];

/**
 * The days that `12/03`, `12.03.27`, `12 mars`, `1er avril 2027`, `12 March`, `March 12` or `2027-03-12` may stand for,
 * the day before the month; the year of `today` first when none is written. Null when the words are no day.
 */
export function askedDays(words: string, today: CalendarDate): readonly CalendarDate[] | null {
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ');
  if (ISO.test(plain)) return existing([plain]);
  const figures = FIGURES.exec(plain);
  if (figures) return daysOf(Number(figures[1]), Number(figures[2]), figures[3], today);
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return daysOf(Number(dayFirst[1]), monthOf(dayFirst[2]!), dayFirst[3], today);
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst) return daysOf(Number(monthFirst[2]), monthOf(monthFirst[1]!), monthFirst[3], today);
  return null;
}

/** 1…12; 0 when no month begins so, or several do (`jui`). */
function monthOf(written: string): number {
  const found = MONTHS.flatMap((names, index) => (names.some((name) => name.startsWith(written)) ? [index + 1] : []));
  return found.length === 1 ? found[0]! : 0;
}

function daysOf(day: number, month: number, written: string | undefined, today: CalendarDate) {
  const year = Number(written);
  const years =
    written === undefined
      ? YEARS_AROUND.map((offset) => yearOf(today) + offset)
      : [year < TWO_FIGURES ? CENTURY + year : year];
  return existing(years.map((one) => isoDate(one, month, day)));
}

/** Nobody looks for a date before or after these; each has a day before and a day after it. */
const [EARLIEST, LATEST] = ['1900-01-01', '9999-12-30'];

function existing(texts: readonly string[]): readonly CalendarDate[] | null {
  const days = texts.flatMap((text) => parseDate(text) ?? []).filter((day) => day >= EARLIEST! && day <= LATEST!);
  return days.length > 0 ? days : null;
}
