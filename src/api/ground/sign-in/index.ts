/** Identity: everything that happens before, and apart from, an organisation. */
import type { OpenRoute } from '#api/http/open-route.ts';
import { addSentences } from '#api/http/words.ts';
import { accountRoutes } from './account.ts';
import { firstStartRoutes } from './first-start.ts';
import type { Identity } from './identity.ts';
import { linkRoutes } from './links.ts';
import { signInRoutes } from './sign-in.ts';
import { twoFactorRoutes } from './two-factor.ts';
import { sentences } from './words.ts';

export { firstStartLink } from './first-start.ts';
export { type Identity, openIdentity } from './identity.ts';
export { linkFor } from './links.ts';

addSentences(sentences);

export const openRoutes = (identity: Identity): readonly OpenRoute[] => [
  ...signInRoutes(identity),
  ...linkRoutes,
  ...accountRoutes(identity),
  ...twoFactorRoutes(identity),
  ...firstStartRoutes,
];
export { setSession } from './cookies.ts';
export { SESSION_DAYS } from './identity.ts';
export { hashPassword, newPassword } from './password.ts';
