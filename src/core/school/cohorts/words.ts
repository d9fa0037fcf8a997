import type { Words } from '#core/kernel/index.ts';
import { calendarWords } from './calendar-words.ts';

export const words: Words = {
  rules: calendarWords.rules!,
  facts: calendarWords.facts!,
  problems: {
    ...calendarWords.problems,
    'cohort.state-skipped': {
      fr: 'Une promotion ne passe pas de « {from:cohortState} » à « {to:cohortState} » : une étape à la fois.',
      en: 'A cohort does not go from “{from:cohortState}” to “{to:cohortState}”: one step at a time.',
    },
    'cohort.version-fixed': {
      fr: 'Une promotion garde la version de programme sur laquelle elle a été créée. Pour une autre version, créer une autre promotion.',
      en: 'A cohort keeps the version of the programme it was made on. For another version, make another cohort.',
    },
    'cohort.not-empty': {
      fr: 'Cette promotion a déjà des candidatures, des inscriptions ou des séances : elle s’archive, elle ne se supprime plus.',
      en: 'This cohort has applications, enrolments or sessions already: it can be archived, no longer removed.',
    },
  },
  terms: {
    ...calendarWords.terms,
    'cohortState.preparing': { fr: 'En préparation', en: 'In preparation' },
    'cohortState.recruiting': { fr: 'En recrutement', en: 'Recruiting' },
    'cohortState.running': { fr: 'En cours', en: 'Running' },
    'cohortState.ended': { fr: 'Terminée', en: 'Ended' },
    'cohortState.archived': { fr: 'Archivée', en: 'Archived' },
    'cohortPeriod.centre': { fr: 'En centre', en: 'In the centre' },
    'cohortPeriod.internship': { fr: 'En entreprise', en: 'In a company' },
  },
};
