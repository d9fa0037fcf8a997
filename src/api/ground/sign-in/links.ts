/**
 * Sign-in and a new password by e-mail. The link carries its secret behind `#`, where no server log sees it, and the
 * page sends it by POST, so that a mail program that looks at links does not use it up.
 */
import { z } from 'zod';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { Refusal } from '#api/http/refusal.ts';
import type { Services } from '#api/http/services.ts';
import { email, line } from '#api/http/shapes.ts';
import {
  endSessions,
  findAccount,
  type LinkPurpose,
  makeChallenge,
  makeLink,
  makeSession,
  setPassword,
  useLink,
} from '#db/ground/access/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import { mailResetLink, mailSignInLink } from '#jobs/mail/index.ts';
import { CHALLENGE_SECONDS, setChallenge, setSession } from './cookies.ts';
import { SESSION_DAYS } from './identity.ts';
import { hashPassword, newPassword } from './password.ts';

const LINK_MINUTES = 20;
const PATHS: Readonly<Record<LinkPurpose, string>> = { 'sign-in': '/sign-in/link', reset: '/sign-in/reset' };

export const linkUrl = (url: string, purpose: LinkPurpose, secret: string): string =>
  `${url}${PATHS[purpose]}#${secret}`;

/** A link for an address, or null when it has no account. Also behind `filage sign-in-link`. */
export function linkFor(
  { database, settings }: Pick<Services, 'database'> & { readonly settings: { readonly url: string } },
  purpose: LinkPurpose,
  address: string,
): Promise<string | null> {
  return withoutOrganisation(database, async (tx) => {
    const account = await findAccount(tx, { email: address });
    return account && linkUrl(settings.url, purpose, await makeLink(tx, purpose, account.id, LINK_MINUTES));
  });
}

/** Begun and not waited for: the answer is the same, and as quick, whether the address has an account or not. */
function mailLink(services: Services, purpose: LinkPurpose, address: string): void {
  const { mailer } = services;
  if (!mailer) return;
  linkFor(services, purpose, address)
    .then((link) => {
      if (link === null) return undefined;
      return purpose === 'reset' ? mailResetLink(mailer, address, link) : mailSignInLink(mailer, address, link);
    })
    .catch((error: Error) => services.report('a sign-in mail was not sent', error));
}

const asked = z.strictObject({ email });
const secret = line(100);
const sent = z.object({
  /** False where no mail server is configured: the operator can make a link with `filage sign-in-link`. */
  mail: z.boolean(),
});

export const linkRoutes = [
  defineOpenRoute({
    id: 'sign-in.ask-link',
    method: 'POST',
    path: '/api/auth/link/ask',
    summary: 'Sends a sign-in link by e-mail, if the address has an account',
    guarded: true,
    body: asked,
    reply: sent,
    handle: async ({ body, services }) => {
      mailLink(services, 'sign-in', body.email);
      return { mail: services.mailer !== null };
    },
  }),
  defineOpenRoute({
    id: 'sign-in.link',
    method: 'POST',
    path: '/api/auth/link',
    summary: 'Signs in with the secret of a link',
    guarded: true,
    body: z.strictObject({ secret }),
    reply: z.object({ secondFactor: z.boolean() }),
    handle: async ({ body, services, request, reply }) => {
      const found = await withoutOrganisation(services.database, async (tx) => {
        const id = await useLink(tx, 'sign-in', body.secret);
        const account = id === null ? null : await findAccount(tx, { id });
        if (!account) return null;
        if (account.two_factor) return { challenge: await makeChallenge(tx, account.id, CHALLENGE_SECONDS) };
        const program = request.headers['user-agent']?.slice(0, 300) ?? null;
        return { session: await makeSession(tx, account.id, SESSION_DAYS, { address: request.ip, program }) };
      });
      if (!found) throw new Refusal(403, 'sign-in.link-spent');
      if (found.challenge !== undefined) setChallenge(reply, services, found.challenge);
      else setSession(reply, services, found.session);
      return { secondFactor: found.challenge !== undefined };
    },
  }),
  defineOpenRoute({
    id: 'sign-in.ask-reset',
    method: 'POST',
    path: '/api/auth/reset/ask',
    summary: 'Sends a link for a new password, if the address has an account',
    guarded: true,
    body: asked,
    reply: sent,
    handle: async ({ body, services }) => {
      mailLink(services, 'reset', body.email);
      return { mail: services.mailer !== null };
    },
  }),
  defineOpenRoute({
    id: 'sign-in.reset',
    method: 'POST',
    path: '/api/auth/reset',
    summary: 'Sets a new password with the secret of a link, and ends every session',
    guarded: true,
    body: z.strictObject({ secret, password: newPassword }),
    handle: async ({ body, services }) => {
      const hashed = await hashPassword(body.password);
      const done = await withoutOrganisation(services.database, async (tx) => {
        const id = await useLink(tx, 'reset', body.secret);
        if (id === null) return false;
        await setPassword(tx, id, hashed);
        await endSessions(tx, id, { except: null });
        return true;
      });
      if (!done) throw new Refusal(403, 'sign-in.link-spent');
    },
  }),
];
