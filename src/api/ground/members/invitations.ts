import { z } from 'zod';
import { role, scope } from '#api/http/grant-shape.ts';
import { grantOf, hashOfSecret } from '#api/http/identify.ts';
import {
  Answer,
  type ApiActor,
  created,
  defineRoute,
  email,
  exists,
  instant,
  notFound,
  row,
  uuid,
} from '#api/http/index.ts';
import { changeRow, type Stored } from '#api/http/stored.ts';
import type { Grant } from '#core/access/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { listInvitations, newLinkSecret } from '#db/ground/access/index.ts';
import { findRow, insertRow, type RowOf } from '#db/rows.ts';
import { postMail } from '#jobs/mail/index.ts';
import { grantColumns, holdPlace, refuseGrant, refuseTokens, sameGrant } from './grants.ts';

const DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

const facts = { email, role, scope };
const invitation = z.object({
  ...row,
  email: z.string(),
  role,
  scope,
  expiresAt: instant,
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
  /** Shown once, to whoever made it; it also goes by mail where a mail server is configured. */
  link: z.string().nullable(),
});

type Row = RowOf<'invitation'>;

const json = (found: Row, now: string, link: string | null = null): z.output<typeof invitation> => ({
  id: found.id,
  version: found.version,
  email: found.email,
  ...grantOf(found),
  expiresAt: found.expires_at,
  state: stateOf(found, now),
  link,
});

function stateOf(found: Row, now: string) {
  if (found.accepted_at !== null) return 'accepted';
  if (found.revoked_at !== null) return 'revoked';
  return found.expires_at <= now ? 'expired' : 'open';
}

const stored = (now: string): Stored<'invitation', z.output<typeof invitation>> => ({
  table: 'invitation',
  kind: 'invitation',
  json: (found) => json(found, now),
});

export const listInvitationsRoute = defineRoute({
  id: 'invitations.list',
  method: 'GET',
  path: '/invitations',
  summary: 'Places offered, newest first',
  needs: 'members.manage',
  reply: z.object({ items: z.array(invitation) }),
  handle: async ({ tx, now }) => ({ items: (await listInvitations(tx)).map((found) => json(found, now)) }),
});

export const invite = defineRoute({
  id: 'invitations.put',
  method: 'PUT',
  path: '/invitations/{id}',
  summary: 'Offers a place by mail and link (create only)',
  needs: 'members.manage',
  params: z.object({ id: uuid }),
  body: z.strictObject(facts),
  reply: invitation,
  handle: async ({ tx, actor, params, body, now, isCreate, services }) => {
    refuseTokens(actor);
    await holdPlace(tx, actor);
    await refuseGrant(tx, actor, body);
    const present = await findRow(tx, 'invitation', params.id);
    if (present) {
      const same = present.email === body.email && sameGrant(grantOf(present), { role: body.role, scope: body.scope });
      if (isCreate && same) return new Answer(200, json(present, now));
      throw exists(json(present, now));
    }
    if (!isCreate) throw notFound();
    const secret = newLinkSecret();
    const made = (await insertRow(tx, 'invitation', params.id, {
      email: body.email,
      ...grantColumns(body),
      secret_hash: hashOfSecret(secret),
      expires_at: new Date(Date.parse(now) + DAYS * DAY_MILLISECONDS).toISOString(),
    }))!;
    const link = `${services.settings.url}/invitation#${secret}`;
    await postMail(tx, services.queue, mailOf(actor, body, link));
    await recordChange(tx, {
      action: 'create',
      subject: { kind: 'invitation', id: made.id },
      changes: diffForAudit('invitation', null, made),
    });
    return created(json(made, now, link));
  },
});

function mailOf(actor: ApiActor, { email: to }: { readonly email: string } & Grant, link: string) {
  const { name } = actor.organisation;
  return {
    to,
    subject: `${name} vous invite dans Filage — ${name} invites you to Filage`,
    text: `${actor.label} vous invite à rejoindre ${name} dans Filage. Ouvrez ce lien dans les quatorze jours :

${link}

--
${actor.label} invites you to join ${name} in Filage. Open this link within fourteen days.
`,
  };
}

export const revokeInvitation = defineRoute({
  id: 'invitations.revoke',
  method: 'DELETE',
  path: '/invitations/{id}',
  summary: 'Takes an offer back: its link no longer works',
  needs: 'members.manage',
  params: z.object({ id: uuid }),
  handle: async ({ tx, actor, params, now, ifMatch }) => {
    refuseTokens(actor);
    await changeRow(tx, stored(now), params.id, ifMatch!, { revoked_at: now }, 'revoke');
  },
});
