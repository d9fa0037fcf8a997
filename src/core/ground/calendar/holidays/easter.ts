/** The day of Easter, on which the movable holidays hang. */
import { addDays, type CalendarDate, isoDate } from '#core/kernel/index.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar: the Sunday after the paschal full moon, which is the first
 * ecclesiastical full moon on or after 21 March.
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapDaysLeftOut = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  let moonAge = (19 * golden + leapDaysLeftOut - moonCorrection + 15) % 30;
  // The paschal moon is never later than 18 April, and not twice on the same day within nineteen years.
  if (moonAge === 29 || (moonAge === 28 && golden > 10)) moonAge -= 1;
  const fullMoon = addDays(isoDate(year, 3, 21), moonAge);
  const sundayLetter = (year + Math.floor(year / 4) + moonAge + 2 - leapDaysLeftOut) % 7;
  return addDays(fullMoon, 7 - sundayLetter);
}
