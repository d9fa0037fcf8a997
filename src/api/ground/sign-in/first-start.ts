/** The very first start: a link printed on the console makes the owner and their organisation. */
import { z } from 'zod';
import { defineAccountRoute, defineOpenRoute } from '#api/http/open-route.ts';
import { notAllowed, Refusal } from '#api/http/refusal.ts';
import type { Services } from '#api/http/services.ts';
import { email, line } from '#api/http/shapes.ts';
import type { Database } from '#db/connection.ts';
import {
  anyAccount,
  createAccount,
  knowsFirstStart,
  makeFirstStart,
  makeSession,
  organisationsOf,
  useFirstStart,
} from '#db/ground/access/index.ts';
import { createOrganisation, slugFor } from '#db/ground/organisations/index.ts';
import { newId } from '#db/identifiers.ts';
import { inOrganisation, withoutOrganisation } from '#db/transaction.ts';
import { setSession } from './cookies.ts';
import { SESSION_DAYS } from './identity.ts';
import { hashPassword, newPassword } from './password.ts';

/** The link to print while nobody has an account; null afterwards. Each start makes a new one. */
export function firstStartLink(options: { readonly database: Database; readonly url: string }): Promise<string | null> {
  return withoutOrganisation(options.database, async (tx) => {
    if (await anyAccount(tx)) return null;
    return `${options.url}/first-start#${await makeFirstStart(tx)}`;
  });
}

const organisation = z.strictObject({
  name: line(200),
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,60}$/)
    .optional(),
  kind: z.enum(['company', 'school', 'both']).default('company'),
});

const made = z.object({ slug: z.string() });

/** Who was let in as a guest keeps no house of their own on this server. */
async function refuseGuests(services: Services, accountId: string): Promise<void> {
  const places = await withoutOrganisation(services.database, (tx) => organisationsOf(tx, accountId), {
    readOnly: true,
  });
  const owns = places.some(({ grants }) =>
    grants.some(({ role, scope_kind }) => role === 'owner' && scope_kind === 'organisation'),
  );
  if (!owns) throw notAllowed();
}

async function demoOf(services: Services, account: { id: string; name: string; email: string }) {
  if (!services.demo) throw new Refusal(409, 'demo.unavailable');
  return services.demo(account);
}

export const firstStartRoutes = [
  defineOpenRoute({
    id: 'first-start.check',
    method: 'POST',
    path: '/api/first-start/check',
    summary: 'Whether a first-start link still works',
    guarded: true,
    body: z.strictObject({ secret: line(100) }),
    reply: z.object({ works: z.boolean(), demo: z.boolean() }),
    handle: async ({ body, services }) => ({
      works: await withoutOrganisation(services.database, (tx) => knowsFirstStart(tx, body.secret)),
      demo: services.demo !== null,
    }),
  }),
  defineOpenRoute({
    id: 'first-start.begin',
    method: 'POST',
    path: '/api/first-start',
    summary: 'Makes the owner and their organisation, and signs them in; with `demo`, the demo organisation too',
    guarded: true,
    body: z.strictObject({
      secret: line(100),
      name: line(100),
      email,
      password: newPassword,
      organisation,
      demo: z.boolean().default(false),
    }),
    reply: z.object({ slug: z.string(), demo: z.string().nullable() }),
    handle: async ({ body, services, request, reply }) => {
      const known = await withoutOrganisation(services.database, (tx) => knowsFirstStart(tx, body.secret));
      if (!known) throw new Refusal(403, 'first-start.done');
      const passwordHash = await hashPassword(body.password);
      const [organisationId, memberId] = [newId(), newId()];
      const slug = body.organisation.slug ?? slugFor(body.organisation.name);
      const whose = { organisation: organisationId, actor: { id: memberId, label: body.name } };
      const account = await inOrganisation(services.database, whose, async (tx) => {
        if (!(await useFirstStart(tx, body.secret))) throw new Refusal(403, 'first-start.done');
        const id = await createAccount(tx, { name: body.name, email: body.email, passwordHash });
        if (id === null) throw new Refusal(409, 'account.exists');
        const owner = { memberId, accountId: id, name: body.name, email: body.email };
        const done = await createOrganisation(
          tx,
          { id: organisationId, slug, name: body.organisation.name, kind: body.organisation.kind },
          owner,
        );
        if (!done) throw new Refusal(409, 'organisation.slug-taken', { facts: { slug } });
        const program = request.headers['user-agent']?.slice(0, 300) ?? null;
        return { id, session: await makeSession(tx, id, SESSION_DAYS, { address: request.ip, program }) };
      });
      setSession(reply, services, account.session);
      const demo = body.demo ? await demoOf(services, { id: account.id, name: body.name, email: body.email }) : null;
      return { slug, demo: demo?.slug ?? null };
    },
  }),
  defineAccountRoute({
    id: 'organisations.create',
    method: 'POST',
    path: '/api/organisations',
    summary: 'Makes another organisation, owned by who asks and owns one already',
    body: organisation,
    reply: made,
    handle: async ({ body, account, services }) => {
      await refuseGuests(services, account.id);
      const [id, memberId] = [newId(), newId()];
      const slug = body.slug ?? slugFor(body.name);
      const owner = { memberId, accountId: account.id, name: account.name, email: account.email };
      await inOrganisation(
        services.database,
        { organisation: id, actor: { id: memberId, label: account.name } },
        async (tx) => {
          const done = await createOrganisation(tx, { id, slug, name: body.name, kind: body.kind }, owner);
          if (!done) throw new Refusal(409, 'organisation.slug-taken', { facts: { slug } });
        },
      );
      return { slug };
    },
  }),
  defineAccountRoute({
    id: 'organisations.demo',
    method: 'POST',
    path: '/api/demo',
    summary: 'Makes the demo organisation, owned by who asks and owns one already',
    reply: made,
    handle: async ({ account, services }) => {
      await refuseGuests(services, account.id);
      return demoOf(services, account);
    },
  }),
];
