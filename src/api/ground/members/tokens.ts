import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { role, scope } from '#api/http/grant-shape.ts';
import { grantOf, hashOfSecret, TOKEN_PREFIX } from '#api/http/identify.ts';
import {
  Answer,
  changeRow,
  created,
  defineRoute,
  exists,
  instant,
  line,
  notFound,
  row,
  type Stored,
  uuid,
} from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { listTokens } from '#db/ground/access/index.ts';
import { findRow, insertRow, type RowOf } from '#db/rows.ts';
import { grantColumns, holdPlace, refuseGrant, refuseTokens, sameGrant } from './grants.ts';

const token = z.object({
  ...row,
  name: z.string(),
  role,
  scope,
  readOnly: z.boolean(),
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
  createdAt: instant,
  /** The token itself: shown once, when it is made. */
  secret: z.string().nullable(),
});

export const newToken = (): string => TOKEN_PREFIX + randomBytes(32).toString('base64url');

const json = (found: RowOf<'api_token'>, secret: string | null = null): z.output<typeof token> => ({
  id: found.id,
  version: found.version,
  name: found.name,
  ...grantOf(found),
  readOnly: found.read_only,
  expiresAt: found.expires_at,
  revokedAt: found.revoked_at,
  createdAt: found.created_at,
  secret,
});

const stored: Stored<'api_token', z.output<typeof token>> = {
  table: 'api_token',
  kind: 'token',
  label: ({ name }) => name,
  json: (found) => json(found),
};

export const listTokensRoute = defineRoute({
  id: 'tokens.list',
  method: 'GET',
  path: '/tokens',
  summary: 'Keys for programs, newest first',
  needs: 'tokens.manage',
  reply: z.object({
    items: z.array(
      token.extend({
        /** The token does no more than they may do now; null: the operator of the server made it. */
        madeBy: z.string().nullable(),
      }),
    ),
  }),
  handle: async ({ tx }) => ({
    items: (await listTokens(tx)).map((found) => ({ ...json(found), madeBy: found.maker })),
  }),
});

export const makeToken = defineRoute({
  id: 'tokens.put',
  method: 'PUT',
  path: '/tokens/{id}',
  summary: 'Makes a key for a program (create only); it is shown once',
  needs: 'tokens.manage',
  params: z.object({ id: uuid }),
  body: z.strictObject({
    name: line(100),
    role,
    scope,
    readOnly: z.boolean().default(false),
    expiresAt: instant.nullable().default(null),
  }),
  reply: token,
  handle: async ({ tx, actor, params, body, isCreate }) => {
    refuseTokens(actor);
    await holdPlace(tx, actor);
    await refuseGrant(tx, actor, body);
    const present = await findRow(tx, 'api_token', params.id);
    if (present) {
      const same = present.name === body.name && sameGrant(grantOf(present), { role: body.role, scope: body.scope });
      if (isCreate && same && present.read_only === body.readOnly) return new Answer(200, json(present));
      throw exists(json(present));
    }
    if (!isCreate) throw notFound();
    const secret = newToken();
    const made = (await insertRow(tx, 'api_token', params.id, {
      name: body.name,
      ...grantColumns(body),
      read_only: body.readOnly,
      expires_at: body.expiresAt,
      secret_hash: hashOfSecret(secret),
    }))!;
    await recordChange(tx, {
      action: 'create',
      subject: { kind: 'token', id: made.id, label: made.name },
      changes: diffForAudit('api_token', null, made),
    });
    return created(json(made, secret));
  },
});

export const revokeToken = defineRoute({
  id: 'tokens.revoke',
  method: 'DELETE',
  path: '/tokens/{id}',
  summary: 'Revokes a key: it no longer works',
  needs: 'tokens.manage',
  params: z.object({ id: uuid }),
  handle: async ({ tx, actor, params, now, ifMatch }) => {
    refuseTokens(actor);
    await changeRow(tx, stored, params.id, ifMatch!, { revoked_at: now }, 'revoke');
  },
});
