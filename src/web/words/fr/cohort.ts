export default {
  rooms: {
    overview: 'Aperçu',
    calendar: 'Calendrier',
    admissions: 'Admissions',
    enrolments: 'Stagiaires',
    timetable: 'Emploi du temps',
    attendance: 'Émargement',
  },
  states: {
    preparing: 'En préparation',
    recruiting: 'En recrutement',
    running: 'En cours',
    ended: 'Terminée',
    archived: 'Archivée',
  },
  header: {
    version: 'version {{number}}',
    enrolled: 'inscrit·es pour {{places}} places',
  },
  identity: {
    title: 'Identité',
    programme: 'Formation',
    dates: 'Dates',
    hours: 'Heures',
    hoursValue: '{{centre}} h en centre, {{internship}} h en entreprise',
    venue: 'Lieu',
  },
};
