export default {
  attention: 'À traiter',
  reading: 'Lecture…',
  nothing: 'Rien ne vous attend. Bonne journée.',
  next: 'Prochaines dates',
  calendar: 'Tout l’agenda',
  options: 'Options qui expirent sous quinze jours',
  cohorts: 'Promotions',
  roomsOf: 'Les salles de {{name}}',
  productions: 'Productions',
  own: {
    title: 'Vos séances',
    timetable: 'Tout votre emploi du temps',
    none: 'Aucune séance annoncée pour l’instant.',
    sign: 'Signer — {{name}}',
    countersign: 'Contresigner — {{name}}',
  },
  noCohorts: {
    title: 'Aucune promotion',
    text: 'Une promotion suit une formation, de sa première période en centre à ses derniers jours. Tout le reste en découle : places, candidatures, emploi du temps, émargement.',
    act: 'Ouvrir l’école',
  },
  noDates: {
    title: 'Aucune date dans le mois qui vient',
    text: 'Une répétition, une option, un jour de résidence : chaque date posée dans l’agenda nourrit les contrats, le budget et les feuilles de route.',
    act: 'Ouvrir l’agenda',
  },
  noProductions: {
    title: 'Aucune production',
    text: 'Une production réunit une équipe, des dates, un budget et un prix. Commencez par son titre et sa discipline ; le coût de chaque engagement suit.',
    act: 'Créer une production',
  },
};
