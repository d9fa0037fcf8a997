import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  terms: {
    'role.owner': { fr: 'Propriétaire', en: 'Owner' },
    'role.administration': { fr: 'Administration', en: 'Administration' },
    'role.production': { fr: 'Production', en: 'Production' },
    'role.technical': { fr: 'Technique', en: 'Technical' },
    'role.reader': { fr: 'Lecture', en: 'Reader' },
    'scope.organisation': { fr: 'Toute l’organisation', en: 'The whole organisation' },
    'scope.production': { fr: 'Une production', en: 'One production' },
  },
};
