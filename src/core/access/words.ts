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
    'scope.organisation': { fr: 'Toute l’organisation', en: 'The whole organisation' },
    'scope.production': { fr: 'Une production', en: 'One production' },
    'scope.cohort': { fr: 'Une promotion', en: 'One cohort' },
    'scope.application': { fr: 'Une candidature', en: 'One application' },
  },
};
