/** What the house holds about people: the list of it, each person's own, and its end. */
import { addSentences } from '#api/http/index.ts';
import { erasureRoutes } from './erase.ts';
import { heldRoutes } from './held.ts';
import { kinds } from './kinds.ts';

addSentences({
  'people.not-linked': {
    fr: 'Votre accès n’est relié à aucune fiche de personne : demandez à la maison de le relier.',
    en: 'Your access is not linked to a person: ask the house to link it.',
  },
});

export const routes = [kinds, ...heldRoutes, ...erasureRoutes];
