/** A new organisation with its first owner. */
import { recordChange } from '../../audit/index.ts';
import { newId } from '../../identifiers.ts';
import type { RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface NewOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: 'company' | 'school' | 'both';
}

export interface FirstOwner {
  readonly memberId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

/** In a transaction of the new organisation itself. False when the slug is taken. */
export async function createOrganisation(tx: Tx, organisation: NewOrganisation, owner: FirstOwner): Promise<boolean> {
  const made = await tx
    .insertInto('organisation')
    .values({ ...organisation })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return false;
  await addMember(tx, owner, { role: 'owner', scope_kind: 'organisation', scope_id: null });
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'organisation', id: organisation.id, label: organisation.name },
    changes: [],
  });
  return true;
}

export type NewGrant = Pick<RowOf<'access_grant'>, 'role' | 'scope_kind' | 'scope_id'>;

/** Gives an account a place (or gives it back) with one grant more. Returns the member's id. */
export async function addMember(
  tx: Tx,
  { memberId, accountId, name, email }: FirstOwner,
  grant: NewGrant,
): Promise<string> {
  const { organisation } = whoseIs(tx);
  const member = await tx
    .insertInto('member')
    .values({ organisation_id: organisation, id: memberId, account_id: accountId, display_name: name, email })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'account_id']).doUpdateSet((row) => ({
        state: 'active',
        version: row('member.version', '+', 1),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('access_grant')
    .values({ organisation_id: organisation, id: newId(), member_id: member.id, ...grant })
    .onConflict((conflict) => conflict.constraint('access_grant_once').doNothing())
    .execute();
  return member.id;
}

const SHORTEST = 2;
const LONGEST = 40;

/** `Compagnie du Désert` → `compagnie-du-desert`: what stands in every address of the organisation. */
export function slugFor(name: string): string {
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return slug.length >= SHORTEST ? slug : `${slug || 'org'}-1`;
}
