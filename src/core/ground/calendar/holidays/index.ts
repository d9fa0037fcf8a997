export { easterSunday } from './easter.ts';
export { isPublicHoliday, type PublicHoliday, publicHolidayOn, publicHolidays } from './public-holidays.ts';
export { HOLIDAY_KINDS, type HolidayId } from './rules.ts';
export { HOLIDAY_SOURCES, type HolidaySource, type HolidaySourceId } from './sources.ts';
export { HOLIDAY_ZONES, type HolidayZone, ZONES as HOLIDAYS_OF_ZONES } from './zones.ts';
