/**
 * Limits of working time: Code du travail, CCNEAC title VI (everyone), VIII (travel) and XIII (dramatic artists). Each limit
 * starts on the day from which the text read is known to be in force; the calendar applies it to earlier days as well.
 */
import { date } from '../kernel/index.ts';
import type { Rate, RateUnit } from './rate.ts';

const CODE = '2017-01-01';
const CCNEAC = '2020-01-01';

const limit = (id: string, unit: RateUnit, value: string, from: string): Rate => ({
  id: `workingTime.${id}`,
  unit,
  values: [{ from: date(from), value, confidence: 'C' }],
});

export const WORKING_TIME: readonly Rate[] = [
  limit('day', 'hours', '10', CODE),
  limit('day.extended', 'hours', '12', CODE),
  limit('day.extended.beforeOpening', 'days', '15', CCNEAC),
  limit('week', 'hours', '48', CODE),
  limit('week.average', 'hours', '44', CODE),
  limit('dailyRest', 'hours', '11', CODE),
  limit('dailyRest.least', 'hours', '9', CODE),
  limit('weeklyRest', 'hours', '35', CODE),
  limit('daysInARow', 'days', '6', CODE),
  limit('amplitude', 'hours', '13', CCNEAC),
  limit('sundays', 'days', '20', CCNEAC),
  limit('legalWeek', 'hours', '35', CODE),

  limit('actors.travelForbidsPlaying', 'hours', '7.5', CCNEAC),
  limit('actors.service', 'hours', '4', CCNEAC),
  limit('actors.services', 'count', '2', CCNEAC),
  limit('actors.services.beforeOpening', 'count', '3', CCNEAC),
  limit('actors.beforeOpening', 'days', '10', CCNEAC),
  limit('actors.performances', 'count', '30', CCNEAC),
  limit('actors.restBeforeShow', 'hours', '2.5', CCNEAC),
  limit('actors.restBeforeShow.collective', 'hours', '1.5', CCNEAC),
  limit('actors.rest.shortTrip', 'hours', '0.5', CCNEAC),
  limit('actors.rest.longTrip', 'hours', '4', CCNEAC),
  limit('travel.shortTrip', 'hours', '2', CCNEAC),
  limit('travel.middleTrip', 'hours', '4', CCNEAC),
  limit('travel.longTrip', 'hours', '6', CCNEAC),
  limit('rest.shortTrip', 'hours', '0.5', CCNEAC),
  limit('rest.middleTrip', 'hours', '1', CCNEAC),
  limit('rest.longerTrip', 'hours', '2', CCNEAC),
  limit('rest.longTrip', 'hours', '4', CCNEAC),

  limit('creation.weeks', 'count', '5', CCNEAC),
  limit('creation.rehearsalWeeks', 'count', '4', CCNEAC),
  limit('creation.fractions', 'count', '3', CCNEAC),
  limit('creation.lastFraction', 'days', '10', CCNEAC),
  limit('creation.span', 'count', '3', CCNEAC),
  limit('revival.oneService', 'count', '4', CCNEAC),
  limit('revival.twoServices', 'count', '8', CCNEAC),
  {
    id: 'intermittence.cachetHours',
    unit: 'hours',
    values: [{ from: date('2016-08-01'), value: '12', confidence: 'P' }],
  },
  {
    id: 'intermittence.monthlyCachets',
    unit: 'count',
    values: [{ from: date('2016-08-01'), value: '28', confidence: 'G' }],
  },
  {
    id: 'intermittence.yearlyHours',
    unit: 'hours',
    values: [{ from: date('2016-08-01'), value: '507', confidence: 'P' }],
  },
];
