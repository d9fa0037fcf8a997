/** The ways in, as rows: accounts, sessions, links, invitations, members and their grants. */
export {
  anyAccount,
  createAccount,
  endSessions,
  findAccount,
  languageOf,
  passwordHashOf,
  renameAccount,
  sessionsOf,
  setPassword,
  speakTo,
} from './accounts.ts';
export {
  accountBehindSession,
  type FoundGrant,
  type FoundLink,
  type FoundSession,
  linkBehindHash,
  memberBehindSession,
  tokenBehindHash,
} from './doors.ts';
export { type FoundInvitation, invitationBehind, takeInvitation } from './invitations.ts';
export { type ActingLink, confirmActingLink, isAddressShown, makeActingLink, revokeActingLinks } from './links.ts';
export { type MadeCounts, madeByMembers, type Revoked, revokeMadeBy } from './made-by.ts';
export {
  countOwners,
  grantsOf,
  isPlace,
  listInvitations,
  listMembers,
  listTokens,
  lockOwners,
  type MemberRow,
  removeGrant,
} from './members.ts';
export { organisationsOf } from './memberships.ts';
export {
  knowsFirstStart,
  type LinkPurpose,
  makeChallenge,
  makeFirstStart,
  makeLink,
  makeSession,
  newLinkSecret,
  useFirstStart,
  useLink,
} from './one-time-links.ts';
export { signInSecret } from './sign-in-secret.ts';
export { takeCode } from './spent-codes.ts';
