export default {
  attention: 'Needs you',
  reading: 'Reading…',
  nothing: 'Nothing waits for you. Have a good day.',
  next: 'Next dates',
  calendar: 'The whole calendar',
  options: 'Options that expire within two weeks',
  cohorts: 'Cohorts',
  roomsOf: 'The rooms of {{name}}',
  productions: 'Productions',
  own: {
    title: 'Your sessions',
    timetable: 'Your whole timetable',
    none: 'No session has been announced yet.',
    sign: 'Sign — {{name}}',
    countersign: 'Countersign — {{name}}',
  },
  noCohorts: {
    title: 'No cohort',
    text: 'A cohort follows a programme, from its first period in the centre to its last days. Everything else follows: places, applications, timetable, attendance.',
    act: 'Open the school',
  },
  noDates: {
    title: 'No date in the coming month',
    text: 'A rehearsal, an option, a residency day: each date put in the calendar feeds contracts, budget and road sheets.',
    act: 'Open the calendar',
  },
  noProductions: {
    title: 'No production',
    text: 'A production brings together a team, dates, a budget and a price. Begin with its title and discipline; the cost of each engagement follows.',
    act: 'Create a production',
  },
};
