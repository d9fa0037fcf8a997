/** Who has a place in the organisation, and with what right. */
import { addSentences } from '#api/http/words.ts';
import { acceptInvitation, lookAtInvitation } from './accept.ts';
import { invite, listInvitationsRoute, revokeInvitation } from './invitations.ts';
import { changeMember, listMembersRoute } from './members.ts';
import { listTokensRoute, makeToken, revokeToken } from './tokens.ts';

addSentences({
  'access.no-such-cohort': {
    fr: 'Cette promotion n’existe pas ici. Choisissez-en une dans la liste.',
    en: 'There is no such cohort here. Choose one from the list.',
  },
  'access.no-such-application': {
    fr: 'Cette candidature n’existe pas ici.',
    en: 'There is no such application here.',
  },
  'access.no-such-production': {
    fr: 'Cette production n’existe pas ici.',
    en: 'There is no such production here.',
  },
  'members.last-owner': {
    fr: 'Il faut au moins une ou un propriétaire : donnez ce rôle à quelqu’un d’autre d’abord.',
    en: 'There must be at least one owner: give that role to somebody else first.',
  },
});

export const routes = [
  listMembersRoute,
  changeMember,
  listInvitationsRoute,
  invite,
  revokeInvitation,
  listTokensRoute,
  makeToken,
  revokeToken,
];
export const openRoutes = [lookAtInvitation, acceptInvitation];
