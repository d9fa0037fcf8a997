/** The pages of the school, hung on the organisation's. */
import { createRoute, type RouteComponent } from '@tanstack/react-router';
import { organisationRoute, screen } from '../shell/root.ts';

const cohortRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/cohorts/$cohortId',
  component: screen(() => import('./cohorts/CohortFrame.tsx')),
});

/** A room of a cohort; its tab is a line of `cohorts/rooms.ts`. */
const room = <const Path extends string>(path: Path, load: () => Promise<{ default: RouteComponent }>) =>
  createRoute({ getParentRoute: () => cohortRoute, path, component: screen(load) });

const programmeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/programmes/$programmeId/versions/$versionId',
  component: screen(() => import('./programmes/ProgrammeFrame.tsx')),
});

const roomOfProgramme = <const Path extends string>(path: Path, load: () => Promise<{ default: RouteComponent }>) =>
  createRoute({ getParentRoute: () => programmeRoute, path, component: screen(load) });

const admissionsRoute = room('/admissions', () => import('./admissions/AdmissionsRoom.tsx'));

/** A part of the admissions room; its tab is a line of `admissions/tabs.ts`. */
const admissions = <const Path extends string>(path: Path, load: () => Promise<{ default: RouteComponent }>) =>
  createRoute({ getParentRoute: () => admissionsRoute, path, component: screen(load) });

export const schoolRoutes = [
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/school',
    component: screen(() => import('./cohorts/School.tsx')),
  }),
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/programmes/$programmeId',
    component: screen(() => import('./programmes/LatestVersion.tsx')),
  }),
  programmeRoute.addChildren([
    roomOfProgramme('/', () => import('./programmes/Overview.tsx')),
    roomOfProgramme('/structure', () => import('./programmes/Structure.tsx')),
    roomOfProgramme('/admission', () => import('./programmes/Admission.tsx')),
    roomOfProgramme('/sheet', () => import('./programmes/Sheet.tsx')),
  ]),
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/cohorts/$cohortId/room/$sessionId',
    component: screen(() => import('./attendance/Room.tsx')),
  }),
  createRoute({
    getParentRoute: () => organisationRoute,
    path: '/my-timetable',
    component: screen(() => import('./timetable/MyTimetable.tsx')),
  }),
  cohortRoute.addChildren([
    // One line a room, in the order of the tabs.
    room('/', () => import('./cohorts/Overview.tsx')),
    room('/calendar', () => import('./cohorts/calendar/CalendarRoom.tsx')),
    room('/selection', () => import('./admissions/selection/Selections.tsx')),
    room('/selection/$callId/$step', () => import('./admissions/selection/Selection.tsx')),
    room('/enrolments', () => import('./cohorts/trainees/Trainees.tsx')),
    room('/enrolments/$enrolmentId', () => import('./cohorts/trainees/Trainee.tsx')),
    room('/timetable', () => import('./timetable/Timetable.tsx')),
    room('/attendance', () => import('./attendance/Attendance.tsx')),

    admissionsRoute.addChildren([
      admissions('/', () => import('./admissions/CallPage.tsx')),
      admissions('/meetings', () => import('./admissions/Meetings.tsx')),
      admissions('/files', () => import('./admissions/Files.tsx')),
    ]),
  ]),
] as const;
