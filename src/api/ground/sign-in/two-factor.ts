/** The second factor: an app that makes codes, and ten backup codes. */
import { z } from 'zod';
import { defineAccountRoute } from '#api/http/open-route.ts';
import type { Identity } from './identity.ts';
import { password } from './password.ts';

const confirmed = z.strictObject({ password: password.optional() });
const codes = z.array(z.string());

export const twoFactorRoutes = (identity: Identity) => [
  defineAccountRoute({
    id: 'two-factor.begin',
    method: 'POST',
    path: '/api/me/two-factor',
    summary: 'Begins: the address for the app, and the backup codes; on once a first code was given',
    guarded: true,
    body: confirmed,
    reply: z.object({ uri: z.string(), backupCodes: codes }),
    handle: async ({ body, request, reply }) => {
      const said = await identity.ask(request, reply, 'POST', '/two-factor/enable', { ...body, method: 'totp' });
      return { uri: String(said.totpURI), backupCodes: said.backupCodes as string[] };
    },
  }),
  defineAccountRoute({
    id: 'two-factor.confirm',
    method: 'POST',
    path: '/api/me/two-factor/confirm',
    summary: 'Turns it on with a first code of the app',
    guarded: true,
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    handle: async ({ body, request, reply }) => {
      await identity.ask(request, reply, 'POST', '/two-factor/verify-totp', body);
    },
  }),
  defineAccountRoute({
    id: 'two-factor.backup-codes',
    method: 'POST',
    path: '/api/me/two-factor/backup-codes',
    summary: 'Makes new backup codes; the old ones no longer work',
    guarded: true,
    body: confirmed,
    reply: z.object({ backupCodes: codes }),
    handle: async ({ body, request, reply }) => {
      const said = await identity.ask(request, reply, 'POST', '/two-factor/generate-backup-codes', body);
      return { backupCodes: said.backupCodes as string[] };
    },
  }),
  defineAccountRoute({
    id: 'two-factor.end',
    method: 'POST',
    path: '/api/me/two-factor/end',
    summary: 'Turns it off',
    guarded: true,
    body: confirmed,
    handle: async ({ body, request, reply }) => {
      await identity.ask(request, reply, 'POST', '/two-factor/disable', body);
    },
  }),
];
