import { z } from 'zod';
import { grantShape } from '#api/http/grant-shape.ts';
import { grantOf } from '#api/http/identify.ts';
import { broken, defineRoute, notAllowed, notFound, row, stale, uuid } from '#api/http/index.ts';
import { type Grant, mayGrant } from '#core/access/index.ts';
import { type Change, diffForAudit, recordChange } from '#db/audit/index.ts';
import {
  countOwners,
  grantsOf,
  listMembers,
  lockOwners,
  type MemberRow,
  madeByMembers,
  removeGrant,
  revokeMadeBy,
} from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { findRow, insertRow, updateRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { grantColumns, refuseGrant, refuseTokens, sameGrant } from './grants.ts';

const member = z.object({
  ...row,
  name: z.string(),
  email: z.string(),
  personId: uuid.nullable(),
  state: z.enum(['active', 'removed']),
  grants: z.array(grantShape),
  /** Whether this is who asks. */
  you: z.boolean(),
});

const listed = member.extend({
  /** What they have made that still works, and that ends if their place is taken away. */
  made: z.object({ tokens: z.int(), links: z.int(), invitations: z.int() }),
});
const NOTHING = { tokens: 0, links: 0, invitations: 0 };

const json = (found: MemberRow, you: string): z.output<typeof member> => ({
  id: found.id,
  version: found.version,
  name: found.display_name,
  email: found.email,
  personId: found.person_id,
  state: found.state,
  grants: found.grants.map(grantOf),
  you: found.id === you,
});

export const listMembersRoute = defineRoute({
  id: 'members.list',
  method: 'GET',
  path: '/members',
  summary: 'Who has a place here, and what they may do',
  needs: 'members.read',
  reply: z.object({ items: z.array(listed) }),
  handle: async ({ tx, actor }) => {
    const made = await madeByMembers(tx);
    const rows = await listMembers(tx);
    return { items: rows.map((found) => ({ ...json(found, actor.id), made: made.get(found.id) ?? NOTHING })) };
  },
});

export const changeMember = defineRoute({
  id: 'members.change',
  method: 'PATCH',
  path: '/members/{id}',
  summary:
    'Changes what a member may do, links them to a person, or takes their place away, with all they made that opens it',
  needs: 'members.manage',
  params: z.object({ id: uuid }),
  body: z
    .strictObject({
      grants: z.array(grantShape).min(1).max(50),
      personId: uuid.nullable(),
      state: z.enum(['active', 'removed']),
    })
    .partial(),
  reply: member,
  handle: async ({ tx, actor, params, body, ifMatch }) => {
    refuseTokens(actor);
    await lockOwners(tx);
    const before = await findRow(tx, 'member', params.id, { lock: true });
    if (!before) throw notFound();
    const held = await grantsOf(tx, params.id);
    if (before.version !== ifMatch) throw stale(json({ ...before, grants: held }, actor.id));
    if (body.state === 'removed' && held.some(({ role }) => !mayGrant(actor.grants, role))) throw notAllowed();
    const after = (await updateRow(tx, 'member', params.id, before.version, {
      ...(body.personId === undefined ? {} : { person_id: body.personId }),
      ...(body.state === undefined ? {} : { state: body.state }),
    }))!;
    const changes = [...diffForAudit('member', before, after)];
    if (body.state === 'removed') {
      // Somebody invited again later must not find their old rights.
      for (const grant of held) {
        await removeGrant(tx, grant.id);
        changes.push(...diffForAudit('access_grant', grant, null));
      }
    } else if (body.grants) {
      const wanted = body.grants.filter((grant, index, all) => all.findIndex((one) => sameGrant(one, grant)) === index);
      for (const grant of held) {
        if (wanted.some((one) => sameGrant(one, grantOf(grant)))) continue;
        if (!mayGrant(actor.grants, grant.role)) throw notAllowed();
        await removeGrant(tx, grant.id);
        changes.push(...diffForAudit('access_grant', grant, null));
      }
      for (const grant of wanted) {
        if (held.some((one) => sameGrant(grantOf(one), grant))) continue;
        await refuseGrant(tx, actor, grant);
        changes.push(...diffForAudit('access_grant', null, await give(tx, params.id, grant)));
      }
    }
    if ((await countOwners(tx)) === 0) throw broken('members.last-owner', {}, [`member/${params.id}`]);
    await recordChange(tx, {
      action: 'change',
      subject: { kind: 'member', id: after.id, label: null },
      changes,
    });
    if (body.state === 'removed') await endWhatTheyMade(tx, params.id);
    return json({ ...after, grants: await grantsOf(tx, params.id) }, actor.id);
  },
});

/** Tokens, links and pending invitations of somebody who has gone, each with its line in the audit. */
async function endWhatTheyMade(tx: Tx, memberId: string): Promise<void> {
  const { tokens, links, invitations } = await revokeMadeBy(tx, memberId);
  const tell = (kind: string, id: string, label: string | null, changes: readonly Change[]) =>
    recordChange(tx, { action: 'revoke', subject: { kind, id, label }, changes });
  const open = { revoked_at: null };
  for (const row of tokens) {
    await tell('token', row.id, row.name, diffForAudit('api_token', { ...row, ...open }, row));
  }
  for (const row of links) await tell('link', row.id, null, diffForAudit('share_link', { ...row, ...open }, row));
  for (const row of invitations) {
    await tell('invitation', row.id, null, diffForAudit('invitation', { ...row, ...open }, row));
  }
}

async function give(tx: Tx, memberId: string, grant: Grant) {
  return (await insertRow(tx, 'access_grant', newId(), { member_id: memberId, ...grantColumns(grant) }))!;
}
