export default {
  rooms: {
    overview: 'Overview',
    calendar: 'Calendar',
    admissions: 'Admissions',
    enrolments: 'Trainees',
    timetable: 'Timetable',
    attendance: 'Attendance',
  },
  states: {
    preparing: 'In preparation',
    recruiting: 'Recruiting',
    running: 'Running',
    ended: 'Ended',
    archived: 'Archived',
  },
  header: {
    version: 'version {{number}}',
    enrolled: 'enrolled for {{places}} places',
  },
  identity: {
    title: 'Identity',
    programme: 'Programme',
    dates: 'Dates',
    hours: 'Hours',
    hoursValue: '{{centre}} h in the centre, {{internship}} h in a company',
    venue: 'Place',
  },
};
