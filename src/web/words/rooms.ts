/** The rooms that have words, and their keys as written in French; the English ones are checked against them by a test. */
import type access from './fr/access.ts';
import type admissions from './fr/admissions.ts';
import type attendance from './fr/attendance.ts';
import type audit from './fr/audit.ts';
import type budget from './fr/budget.ts';
import type calendar from './fr/calendar.ts';
import type cohort from './fr/cohort.ts';
import type cohortCalendar from './fr/cohortCalendar.ts';
import type fields from './fr/fields.ts';
import type home from './fr/home.ts';
import type organisation from './fr/organisation.ts';
import type people from './fr/people.ts';
import type planning from './fr/planning.ts';
import type pricing from './fr/pricing.ts';
import type production from './fr/production.ts';
import type productions from './fr/productions.ts';
import type programme from './fr/programme.ts';
import type rates from './fr/rates.ts';
import type school from './fr/school.ts';
import type selection from './fr/selection.ts';
import type shell from './fr/shell.ts';
import type team from './fr/team.ts';
import type timetable from './fr/timetable.ts';
import type trainees from './fr/trainees.ts';
import type ui from './fr/ui.ts';
import type venues from './fr/venues.ts';

export interface Rooms {
  access: typeof access;
  attendance: typeof attendance;
  admissions: typeof admissions;
  audit: typeof audit;
  budget: typeof budget;
  calendar: typeof calendar;
  cohort: typeof cohort;
  cohortCalendar: typeof cohortCalendar;
  fields: typeof fields;
  home: typeof home;
  organisation: typeof organisation;
  people: typeof people;
  pricing: typeof pricing;
  planning: typeof planning;
  production: typeof production;
  productions: typeof productions;
  rates: typeof rates;
  programme: typeof programme;
  school: typeof school;
  selection: typeof selection;
  shell: typeof shell;
  team: typeof team;
  trainees: typeof trainees;
  timetable: typeof timetable;
  ui: typeof ui;
  venues: typeof venues;
}

export type Room = keyof Rooms;
