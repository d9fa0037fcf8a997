/** Somebody's own account: name, password, sessions. */
import { z } from 'zod';
import { grantShape } from '#api/http/grant-shape.ts';
import { grantOf } from '#api/http/identify.ts';
import { defineAccountRoute } from '#api/http/open-route.ts';
import { notFound, Refusal } from '#api/http/refusal.ts';
import { instant, line } from '#api/http/shapes.ts';
import {
  endSessions,
  findAccount,
  organisationsOf,
  passwordHashOf,
  renameAccount,
  sessionsOf,
  setPassword,
  speakTo,
} from '#db/ground/access/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import type { Identity } from './identity.ts';
import { hashPassword, isPassword, newPassword, password } from './password.ts';

const locale = z.enum(['fr', 'en']);

const me = z.object({
  account: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    twoFactor: z.boolean(),
    hasPassword: z.boolean(),
    /** Of their screens and mails, once they have chosen one. */
    locale: locale.nullable(),
  }),
  organisations: z.array(
    z.object({ slug: z.string(), name: z.string(), memberId: z.string(), grants: z.array(grantShape) }),
  ),
});

export const accountRoutes = (identity: Identity) => [
  defineAccountRoute({
    id: 'me.read',
    method: 'GET',
    path: '/api/me',
    summary: 'Who is signed in, and their places in organisations',
    reply: me,
    handle: async ({ account, services, request, reply }) => {
      await identity.ask(request, reply, 'GET', '/get-session');
      return withoutOrganisation(
        services.database,
        async (tx) => {
          const { two_factor, has_password, ...own } = (await findAccount(tx, { id: account.id }))!;
          const organisations = await organisationsOf(tx, account.id);
          return {
            account: { ...own, twoFactor: two_factor, hasPassword: has_password },
            organisations: organisations.map(({ slug, name, memberId, grants }) => ({
              slug,
              name,
              memberId,
              grants: grants.map(grantOf),
            })),
          };
        },
        { readOnly: true },
      );
    },
  }),
  defineAccountRoute({
    id: 'me.rename',
    method: 'PATCH',
    path: '/api/me',
    summary: 'Changes the name of one’s account, or the language one is written to in',
    body: z.strictObject({ name: line(100).optional(), locale: locale.optional() }),
    handle: async ({ account, body, services }) => {
      await withoutOrganisation(services.database, async (tx) => {
        if (body.name !== undefined) await renameAccount(tx, account.id, body.name);
        if (body.locale !== undefined) await speakTo(tx, account.id, body.locale);
      });
    },
  }),
  defineAccountRoute({
    id: 'me.password',
    method: 'POST',
    path: '/api/me/password',
    summary: 'Sets a new password and ends the other sessions',
    guarded: true,
    body: z.strictObject({ current: password.optional(), next: newPassword }),
    handle: async ({ account, body, services }) => {
      const present = await withoutOrganisation(services.database, (tx) => passwordHashOf(tx, account.id));
      if (present !== null && !(await isPassword(present, body.current ?? ''))) {
        throw new Refusal(403, 'sign-in.wrong-password');
      }
      const hashed = await hashPassword(body.next);
      await withoutOrganisation(services.database, async (tx) => {
        await setPassword(tx, account.id, hashed);
        await endSessions(tx, account.id, { except: account.sessionId });
      });
    },
  }),
  defineAccountRoute({
    id: 'me.sessions',
    method: 'GET',
    path: '/api/me/sessions',
    summary: 'Where one is signed in',
    reply: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          current: z.boolean(),
          createdAt: instant,
          usedAt: instant,
          expiresAt: instant,
          address: z.string().nullable(),
          program: z.string().nullable(),
        }),
      ),
    }),
    handle: async ({ account, services }) => {
      const rows = await withoutOrganisation(services.database, (tx) => sessionsOf(tx, account.id));
      return {
        items: rows.map((row) => ({
          id: row.id,
          current: row.id === account.sessionId,
          createdAt: row.created_at,
          usedAt: row.used_at,
          expiresAt: row.expires_at,
          address: row.address,
          program: row.program,
        })),
      };
    },
  }),
  defineAccountRoute({
    id: 'me.end-session',
    method: 'DELETE',
    path: '/api/me/sessions/{id}',
    summary: 'Ends one session',
    params: z.object({ id: z.string().min(1).max(64) }),
    handle: async ({ account, params, services }) => {
      const ended = await withoutOrganisation(services.database, (tx) =>
        endSessions(tx, account.id, { id: params.id }),
      );
      if (ended === 0) throw notFound();
    },
  }),
  defineAccountRoute({
    id: 'me.end-other-sessions',
    method: 'POST',
    path: '/api/me/sessions/end-others',
    summary: 'Ends every session but this one',
    reply: z.object({ ended: z.int() }),
    handle: async ({ account, services }) => ({
      ended: await withoutOrganisation(services.database, (tx) =>
        endSessions(tx, account.id, { except: account.sessionId }),
      ),
    }),
  }),
];
