/** `filage token create`: a key for a program, made by the operator of the server. The key alone goes to standard output. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashOfSecret, TOKEN_PREFIX } from '#api/http/identify.ts';
import { ROLES, type Role } from '#core/access/index.ts';
import { parseDate } from '#core/kernel/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { isPlace } from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { openKeyRing } from '#db/private/index.ts';
import { insertRow } from '#db/rows.ts';
import { asMigrator, isUuid, type Tx } from '#db/transaction.ts';
import { withHouse } from './house.ts';
import type { Run } from './io.ts';
import { Refusal } from './refusal.ts';

const USAGE =
  'filage token create --organisation SLUG --name NAME --role owner|administration|production|technical|reader [--production ID] [--read-only] [--expires 2027-12-31]';

interface Asked {
  readonly organisation: string;
  readonly name: string;
  readonly role: Role;
  readonly production: string | null;
  readonly readOnly: boolean;
  readonly expiresAt: string | null;
}

export const run: Run = async (args, io) => {
  const asked = read(args);
  const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
  await withHouse(io, async ({ settings, database }) => {
    const organisation = await asMigrator(database.adminUrl, (tx) => organisationOf(tx, asked.organisation));
    const whose = { organisation, actor: { id: null, label: 'filage token create' } };
    const keys = openKeyRing(settings);
    await asMigrator(database.adminUrl, (tx) => create(tx, asked, hashOfSecret(secret)), { whose, keys });
  });
  io.out(secret);
  return 0;
};

function read(args: readonly string[]): Asked {
  const [verb, ...rest] = args;
  const values = verb === 'create' ? parsed(rest) : null;
  const { organisation, name, role, production, expires } = values ?? {};
  const day = expires === undefined ? null : parseDate(expires);
  const isRole = (text: string | undefined): text is Role => ROLES.includes(text as Role);
  const wrong =
    !values ||
    !organisation ||
    !name?.trim() ||
    name.length > 100 ||
    !isRole(role) ||
    (production !== undefined && !isUuid(production.toLowerCase())) ||
    (expires !== undefined && day === null);
  if (wrong) throw new Refusal('command.arguments', { usage: USAGE });
  return {
    organisation,
    name: name!.trim(),
    role,
    production: production?.toLowerCase() ?? null,
    readOnly: values['read-only'],
    expiresAt: day === null ? null : `${day}T23:59:59Z`,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        organisation: text,
        name: text,
        role: text,
        production: text,
        expires: text,
        'read-only': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

async function organisationOf(tx: Tx, slug: string): Promise<string> {
  const found = await tx.selectFrom('organisation').select('id').where('slug', '=', slug).executeTakeFirst();
  if (!found) throw new Refusal('token.no-organisation', { slug });
  return found.id;
}

async function create(tx: Tx, asked: Asked, secretHash: string): Promise<void> {
  if (asked.production !== null && !(await isPlace(tx, 'production', asked.production))) {
    throw new Refusal('token.no-production', { id: asked.production });
  }
  const made = (await insertRow(tx, 'api_token', newId(), {
    name: asked.name,
    role: asked.role,
    scope_kind: asked.production === null ? 'organisation' : 'production',
    scope_id: asked.production,
    read_only: asked.readOnly,
    expires_at: asked.expiresAt,
    secret_hash: secretHash,
  }))!;
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'token', id: made.id, label: made.name },
    changes: diffForAudit('api_token', null, made),
  });
}
