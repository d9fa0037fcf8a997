import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { defineOpenRoute } from '#api/http/open-route.ts';
import type { Services } from '#api/http/services.ts';
import { email } from '#api/http/shapes.ts';
import { takeCode } from '#db/ground/access/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import { challengeOf } from './cookies.ts';
import type { Identity } from './identity.ts';
import { password } from './password.ts';

const signedIn = z.object({
  /** The second factor is still to be given, at `/api/auth/two-factor`. */
  secondFactor: z.boolean(),
});

/** No app makes this code: it counts as one more wrong attempt. */
const SPENT = 'spent';

async function onceGiven(services: Services, request: FastifyRequest, code: string): Promise<string> {
  const challenge = challengeOf(request);
  if (challenge === null) return code;
  return (await withoutOrganisation(services.database, (tx) => takeCode(tx, challenge, code))) ? code : SPENT;
}

export const signInRoutes = (identity: Identity) => [
  defineOpenRoute({
    id: 'sign-in.password',
    method: 'POST',
    path: '/api/auth/sign-in',
    summary: 'Signs in with a password',
    guarded: true,
    body: z.strictObject({ email, password, remember: z.boolean().default(true) }),
    reply: signedIn,
    handle: async ({ body, request, reply }) => {
      const { email, password, remember } = body;
      const said = await identity.ask(request, reply, 'POST', '/sign-in/email', {
        email,
        password,
        rememberMe: remember,
      });
      return { secondFactor: said.twoFactorRedirect === true };
    },
  }),
  defineOpenRoute({
    id: 'sign-in.second-factor',
    method: 'POST',
    path: '/api/auth/two-factor',
    summary: 'Gives the second factor: a code of the app, or a backup code',
    guarded: true,
    body: z.union([
      z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
      z.strictObject({ backupCode: z.string().min(6).max(40) }),
    ]),
    handle: async ({ body, services, request, reply }) => {
      const [path, code] =
        'code' in body
          ? ['/two-factor/verify-totp', await onceGiven(services, request, body.code)]
          : ['/two-factor/verify-backup-code', body.backupCode];
      await identity.ask(request, reply, 'POST', path, { code });
    },
  }),
  defineOpenRoute({
    id: 'sign-in.out',
    method: 'POST',
    path: '/api/auth/sign-out',
    summary: 'Ends this session',
    handle: async ({ request, reply }) => {
      await identity.ask(request, reply, 'POST', '/sign-out');
    },
  }),
];
