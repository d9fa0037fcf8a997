import { addSentences } from '#api/http/words.ts';
import { licenceRoutes } from './licences.ts';
import { editOrganisation, readOrganisation } from './organisation.ts';
import { partyRoutes } from './parties.ts';
import { payGridRoutes } from './pay-grid.ts';
import { termRoutes } from './terms.ts';

addSentences({
  'organisation.time-zone': {
    fr: 'Ce fuseau horaire n’existe pas ; il s’écrit comme Europe/Paris.',
    en: 'There is no such time zone; it is written like Europe/Paris.',
  },
});

export const routes = [
  readOrganisation,
  editOrganisation,
  ...termRoutes,
  ...licenceRoutes,
  ...payGridRoutes,
  ...partyRoutes,
];
