/** Pages without an account: `/p/…` is open to everybody, `/l/…` to the holder of a link. Each loads when it is gone to. */
import type { ComponentType } from 'react';

export interface DoorPage {
  readonly pattern: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const pages: readonly DoorPage[] = [
  { pattern: '/p/{slug}', load: () => import('./programmes/Programmes.tsx') },
  { pattern: '/p/{slug}/programmes', load: () => import('./programmes/Programmes.tsx') },
  { pattern: '/p/{slug}/programmes/{code}', load: () => import('./programmes/Programme.tsx') },
  { pattern: '/p/{slug}/calls/{code}', load: () => import('./admissions/Call.tsx') },
  { pattern: '/p/{slug}/meetings/{id}', load: () => import('./admissions/Meeting.tsx') },
  { pattern: '/l/{slug}/availability', load: () => import('./timetable/Availability.tsx') },
  { pattern: '/l/{slug}/timetable', load: () => import('./timetable/OwnTimetable.tsx') },
  { pattern: '/l/{slug}/application', load: () => import('./admissions/Application.tsx') },
  { pattern: '/l/{slug}/interview', load: () => import('./admissions/Interview.tsx') },
  { pattern: '/l/{slug}/decision', load: () => import('./admissions/Decision.tsx') },
  { pattern: '/l/{slug}/own-data', load: () => import('./people/OwnData.tsx') },
  { pattern: '/l/{slug}/attendance', load: () => import('./attendance/Attendance.tsx') },
];
