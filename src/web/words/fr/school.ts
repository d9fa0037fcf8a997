export default {
  title: 'École',
  subtitle: 'Chaque formation, et chaque promotion qui la suit : son calendrier, ses places, ses stagiaires.',
  cohorts: 'Promotions',
  newCohort: 'Nouvelle promotion',
  noProgramme: 'Aucune formation : une promotion suit la version d’une formation, avec ses heures et ses modules.',
  which: 'Lesquelles',
  current: 'En cours',
  archived: 'Archivées',
  columns: {
    name: 'Promotion',
    programme: 'Formation',
    state: 'État',
    dates: 'Dates',
    enrolled: 'Stagiaires',
  },
  noPeriod: 'sans dates',
  ofPlaces: '{{enrolled}} sur {{places}}',
  nameHint: 'Comme vous la nommez : Promotion 2027, session d’automne…',
  versionHint:
    'La promotion garde cette version : elle se fige, et une formation qui change prend une nouvelle version.',
  versionOf: '{{title}} — version {{number}}',
  empty: {
    title: 'Aucune promotion',
    text: 'Une promotion suit une formation, de la première période en centre au dernier jour de stage. Posez ses dates : le calendrier compte les jours, les fériés et les fermetures, et dit s’il donne les heures prévues.',
  },
};
