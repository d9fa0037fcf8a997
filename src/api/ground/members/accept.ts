/** The other end of an invitation: outside of the organisation, by its link. */
import { z } from 'zod';
import { role, scope } from '#api/http/grant-shape.ts';
import { grantOf } from '#api/http/identify.ts';
import { defineOpenRoute } from '#api/http/open-route.ts';
import { Refusal } from '#api/http/refusal.ts';
import { line } from '#api/http/shapes.ts';
import { recordChange } from '#db/audit/index.ts';
import {
  createAccount,
  type FoundInvitation,
  findAccount,
  invitationBehind,
  makeSession,
  takeInvitation,
} from '#db/ground/access/index.ts';
import { addMember } from '#db/ground/organisations/index.ts';
import { newId } from '#db/identifiers.ts';
import { inOrganisation, type Tx, withoutOrganisation } from '#db/transaction.ts';
import { hashPassword, newPassword, SESSION_DAYS, setSession } from '../sign-in/index.ts';
import { maskedAddress, sameAddress } from './masked-address.ts';

const secret = line(100);
const spent = () => new Refusal(403, 'invitation.spent');

export const lookAtInvitation = defineOpenRoute({
  id: 'invitations.look',
  method: 'POST',
  path: '/api/invitations/look',
  summary: 'What an invitation offers',
  guarded: true,
  body: z.strictObject({ secret }),
  reply: z.object({
    organisation: z.string(),
    /** Masked for somebody signed in with another address. */
    email: z.string(),
    role,
    scope,
    /** The address has an account: sign in first, then accept. */
    hasAccount: z.boolean(),
    signedIn: z.boolean(),
    /** The account signed in to is the one that was invited, or nobody is signed in. */
    forYou: z.boolean(),
  }),
  handle: async ({ body, account, services }) => {
    const found = await withoutOrganisation(services.database, async (tx) => {
      const invitation = await invitationBehind(tx, body.secret);
      return invitation && { invitation, known: await findAccount(tx, { email: invitation.email }) };
    });
    if (!found) throw spent();
    const { invitation, known } = found;
    const forYou = account === null || sameAddress(account.email, invitation.email);
    return {
      organisation: invitation.organisation_name,
      email: forYou ? invitation.email : maskedAddress(invitation.email),
      ...grantOf(invitation),
      hasAccount: known !== null,
      signedIn: account !== null,
      forYou,
    };
  },
});

export const acceptInvitation = defineOpenRoute({
  id: 'invitations.accept',
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Takes the place offered, with the account of the invited address: the one signed in to, or a new one',
  guarded: true,
  body: z.strictObject({ secret, name: line(100).optional(), password: newPassword.optional() }),
  reply: z.object({ slug: z.string() }),
  handle: async ({ body, account, services, request, reply }) => {
    const invitation = await withoutOrganisation(services.database, (tx) => invitationBehind(tx, body.secret));
    if (!invitation) throw spent();
    if (account && !sameAddress(account.email, invitation.email)) {
      // A link that was passed on or read by somebody else is no invitation of theirs.
      throw new Refusal(403, 'invitation.other-address', { facts: { email: maskedAddress(invitation.email) } });
    }
    const whose = {
      organisation: invitation.organisation_id,
      actor: { id: newId(), label: account?.name ?? body.name ?? '' },
    };
    if (account) {
      await inOrganisation(services.database, whose, (tx) => join(tx, invitation, whose.actor.id, account));
      return { slug: invitation.slug };
    }
    const { name, password } = body;
    if (name === undefined || password === undefined) throw new Refusal(422, 'account.details-missing');
    const passwordHash = await hashPassword(password);
    const session = await inOrganisation(services.database, whose, async (tx) => {
      const id = await createAccount(tx, { name, email: invitation.email, passwordHash });
      if (id === null) throw new Refusal(409, 'account.exists');
      await join(tx, invitation, whose.actor.id, { id, name, email: invitation.email });
      const program = request.headers['user-agent']?.slice(0, 300) ?? null;
      return makeSession(tx, id, SESSION_DAYS, { address: request.ip, program });
    });
    setSession(reply, services, session);
    return { slug: invitation.slug };
  },
});

async function join(
  tx: Tx,
  invitation: FoundInvitation,
  memberId: string,
  account: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> {
  if (!(await takeInvitation(tx, invitation.invitation_id))) throw spent();
  const { role, scope_kind, scope_id } = invitation;
  const owner = { memberId, accountId: account.id, name: account.name, email: account.email };
  const member = await addMember(tx, owner, { role, scope_kind, scope_id });
  await recordChange(tx, { action: 'join', subject: { kind: 'member', id: member }, changes: [] });
}
