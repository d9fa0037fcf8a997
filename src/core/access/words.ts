import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  terms: {
    'role.owner': { fr: 'Propriétaire', en: 'Owner' },
    'role.administration': { fr: 'Administration', en: 'Administration' },
    'role.production': { fr: 'Production', en: 'Production' },
    'role.technical': { fr: 'Technique', en: 'Technical' },
    'role.reader': { fr: 'Lecture', en: 'Reader' },
    'role.coordinator': { fr: 'Coordination pédagogique', en: 'Coordinator' },
    'role.admissibility': { fr: 'Recevabilité', en: 'Admissibility' },
    'role.assessor': { fr: 'Sélection', en: 'Selection reader' },
    'role.disabilityContact': { fr: 'Référence handicap', en: 'Disability contact' },
    'role.funder': { fr: 'Financeur (lecture)', en: 'Funder (read)' },
    'role.trainer': { fr: 'Formateur·rice', en: 'Trainer' },
    'role.trainee': { fr: 'Stagiaire de la formation', en: 'Trainee' },
    'role.applicant': { fr: 'Candidat·e', en: 'Applicant' },
    'role.owner.may': {
      fr: 'Tout, y compris les propriétaires, sauf ce que chacun fait soi-même et ce qui se donne par son nom.',
      en: 'Everything, owners included, but what people do themselves and what is given by name.',
    },
    'role.administration.may': {
      fr: 'Tout ce que peut un propriétaire, sauf nommer des propriétaires.',
      en: 'Everything that an owner may, but making owners.',
    },
    'role.production.may': {
      fr: 'Monter des productions : dates, équipes, contrats, budgets, prix.',
      en: 'Running productions: dates, teams, contracts, budgets, prices.',
    },
    'role.technical.may': {
      fr: 'Tenir les dates et les lieux ; lire les équipes, sans les salaires.',
      en: 'Keeping dates and venues; reading teams, without pay.',
    },
    'role.reader.may': {
      fr: 'Lire les productions et les promotions, sans les salaires.',
      en: 'Reading productions and cohorts, without pay.',
    },
    'role.coordinator.may': {
      fr: 'Tenir la formation : programmes, promotions, candidatures, inscriptions, emploi du temps, présences.',
      en: 'Running the training: programmes, cohorts, applications, enrolments, timetable, attendance.',
    },
    'role.admissibility.may': {
      fr: 'Avant la clôture, vérifier que les pièces sont lisibles et en redemander ; aucune note.',
      en: 'Before the closing, checking that documents are legible and asking again; no marks.',
    },
    'role.assessor.may': {
      fr: 'Lire et noter les dossiers confiés, après la clôture.',
      en: 'Reading and marking the files assigned, after the closing.',
    },
    'role.disabilityContact.may': {
      fr: 'Lire et tenir les besoins liés à un handicap ; chaque lecture est notée.',
      en: 'Reading and keeping needs because of a disability; each reading is noted.',
    },
    'role.funder.may': {
      fr: 'Lire les états de présence d’une promotion.',
      en: 'Reading the statements of attendance of a cohort.',
    },
    'role.trainer.may': {
      fr: 'Dire ses disponibilités, suivre son emploi du temps, contresigner ses séances.',
      en: 'Stating availability, following one’s timetable, countersigning one’s sessions.',
    },
    'role.trainee.may': {
      fr: 'Suivre son emploi du temps, signer ses demi-journées.',
      en: 'Following one’s timetable, signing one’s half-days.',
    },
    'role.applicant.may': {
      fr: 'Remplir et déposer sa candidature, par son lien.',
      en: 'Filling in and submitting one’s application, by one’s link.',
    },
    'scope.organisation': { fr: 'Toute l’organisation', en: 'The whole organisation' },
    'scope.production': { fr: 'Une production', en: 'One production' },
    'scope.cohort': { fr: 'Une promotion', en: 'One cohort' },
    'scope.application': { fr: 'Une candidature', en: 'One application' },
  },
};
