/** The rooms of the house, in the order of the navigation; each shows only to those who may enter. */
import type { Action } from '#core/access/index.ts';

export interface RoomLink {
  readonly word:
    | 'home'
    | 'calendar'
    | 'today'
    | 'people'
    | 'venues'
    | 'productions'
    | 'school'
    | 'myTimetable'
    | 'rates'
    | 'settings';
  readonly to:
    | '/o/$slug'
    | '/o/$slug/calendar'
    | '/o/$slug/today'
    | '/o/$slug/people'
    | '/o/$slug/venues'
    | '/o/$slug/school'
    | '/o/$slug/my-timetable'
    | '/o/$slug/rates'
    | '/o/$slug/settings';
  readonly needs: Action;
  /** Shown only in a house that has this wing. */
  readonly wing?: 'school';
}

export const ROOMS: readonly RoomLink[] = [
  { word: 'home', to: '/o/$slug', needs: 'organisation.read' },
  { word: 'today', to: '/o/$slug/today', needs: 'events.read' },
  { word: 'calendar', to: '/o/$slug/calendar', needs: 'events.read' },
  { word: 'people', to: '/o/$slug/people', needs: 'people.read' },
  { word: 'venues', to: '/o/$slug/venues', needs: 'venues.read' },
  { word: 'school', to: '/o/$slug/school', needs: 'cohorts.read', wing: 'school' },
  { word: 'myTimetable', to: '/o/$slug/my-timetable', needs: 'timetable.follow' },
];

export const HOUSE: readonly RoomLink[] = [
  { word: 'rates', to: '/o/$slug/rates', needs: 'rates.read' },
  { word: 'settings', to: '/o/$slug/settings', needs: 'organisation.read' },
];
