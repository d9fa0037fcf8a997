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
