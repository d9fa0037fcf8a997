/** Members, invitations and tokens: who comes in, with what right, and how it ends. */
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

const PASSWORD = 'une phrase assez longue';
let house: House;
let nord: string;
let owner: Somebody;
let administrator: Somebody;
const base = '/api/o/nord';

beforeAll(async () => {
  house = await openHouse();
  nord = await house.organisation('nord');
  await house.organisation('sud');
  owner = await house.member(nord, [everywhere('owner')]);
  administrator = await house.member(nord, [everywhere('administration')]);
});
afterAll(() => house.close());

const codeOf = (reply: LightMyRequestResponse): string => reply.json().error?.code ?? reply.body;
const create = (who: Somebody | string, path: string, payload: object) =>
  house.call(who, 'PUT', `${base}${path}/${newId()}`, { payload, headers: { 'if-none-match': '*' } });
const post = (path: string, payload: object, cookie?: string) =>
  house.app.inject({ method: 'POST', url: path, payload, ...(cookie ? { headers: { cookie } } : {}) });
const everyone = { kind: 'organisation' };
const secretOf = (link: string): string => link.split('#')[1]!;
const cookieFrom = (reply: LightMyRequestResponse): string => {
  const { name, value } = reply.cookies.find((cookie) => cookie.name === 'filage.session_token')!;
  return `${name}=${encodeURIComponent(value)}`;
};

describe('invitations', () => {
  const invite = (who: Somebody | string, role: string, email = `${newId()}@example.org`) =>
    create(who, '/invitations', { email, role, scope: everyone });

  test('a new person takes their place by the link, once', async () => {
    const email = 'Noemie@example.org';
    const made = await invite(owner, 'technical', email);
    expect([made.statusCode, made.json().state], made.body).toEqual([201, 'open']);
    const secret = secretOf(made.json().link);
    const seen = (await post('/api/invitations/look', { secret })).json();
    expect(seen).toMatchObject({
      organisation: 'Compagnie nord',
      email: 'noemie@example.org',
      role: 'technical',
      hasAccount: false,
    });
    expect(codeOf(await post('/api/invitations/accept', { secret }))).toBe('account.details-missing');
    const accepted = await post('/api/invitations/accept', { secret, name: 'Noémie Essai', password: PASSWORD });
    expect(accepted.json()).toEqual({ slug: 'nord' });
    const me = (await house.app.inject({ url: '/api/me', headers: { cookie: cookieFrom(accepted) } })).json();
    expect(me.organisations).toMatchObject([{ slug: 'nord', grants: [{ role: 'technical', scope: everyone }] }]);
    expect(codeOf(await post('/api/invitations/accept', { secret, name: 'X', password: PASSWORD }))).toBe(
      'invitation.spent',
    );
  });

  test('tried by five at once, an invitation makes one member', async () => {
    const secret = secretOf((await invite(owner, 'reader')).json().link);
    const accept = () => post('/api/invitations/accept', { secret, name: 'Cinq', password: PASSWORD });
    const replies = await Promise.all([accept(), accept(), accept(), accept(), accept()]);
    expect(replies.filter((reply) => reply.statusCode === 200)).toHaveLength(1);
  });

  test('somebody with an account signs in first; one account then has its place in both', async () => {
    const sud = await house.organisation('est');
    const visitor = await house.member(sud, [everywhere('owner')]);
    const secret = secretOf((await invite(owner, 'production', visitor.email)).json().link);
    expect((await post('/api/invitations/look', { secret })).json().hasAccount).toBe(true);
    const refused = await post('/api/invitations/accept', { secret, name: 'X', password: PASSWORD });
    expect(codeOf(refused)).toBe('account.exists');
    expect((await post('/api/invitations/accept', { secret }, visitor.cookie)).statusCode).toBe(200);
    const { organisations } = (await house.app.inject({ url: '/api/me', headers: { cookie: visitor.cookie } })).json();
    expect(organisations.map(({ slug }: { slug: string }) => slug).sort()).toEqual(['est', 'nord']);
    for (const slug of ['est', 'nord']) {
      expect((await house.call(visitor, 'GET', `/api/o/${slug}/organisation`)).json().slug).toBe(slug);
    }
  });

  test('another account does not take it: it is told for whom it is, masked, and the place stays free', async () => {
    const invited = await house.member(await house.organisation('lui'), [], 'Nadege@Example.org');
    const stranger = await house.member(await house.organisation('elle'), [everywhere('owner')]);
    const secret = secretOf((await invite(owner, 'administration', 'nadege@example.ORG')).json().link);
    const seen = (await post('/api/invitations/look', { secret }, stranger.cookie)).json();
    expect(seen).toMatchObject({ email: 'n•••@e•••.org', forYou: false, signedIn: true });
    const refused = await post('/api/invitations/accept', { secret }, stranger.cookie);
    expect([refused.statusCode, codeOf(refused)]).toEqual([403, 'invitation.other-address']);
    expect(refused.json().error.message.fr).toContain('n•••@e•••.org');
    expect(refused.body).not.toContain('nadege');
    expect((await house.call(stranger, 'GET', `${base}/organisation`)).statusCode).toBe(404);
    const mine = (await post('/api/invitations/look', { secret }, invited.cookie)).json();
    expect(mine).toMatchObject({ email: 'nadege@example.org', forYou: true });
    expect((await post('/api/invitations/accept', { secret }, invited.cookie)).statusCode).toBe(200);
    expect((await house.call(invited, 'GET', `${base}/organisation`)).statusCode).toBe(200);
  });

  test('revoked, its link no longer works', async () => {
    const made = (await invite(owner, 'reader')).json();
    const url = `${base}/invitations/${made.id}`;
    expect((await house.call(owner, 'DELETE', url, { headers: { 'if-match': '"1"' } })).statusCode).toBe(204);
    expect(codeOf(await post('/api/invitations/look', { secret: secretOf(made.link) }))).toBe('invitation.spent');
  });

  test('only an owner invites owners, and nobody else reads such a link in the outbox', async () => {
    expect(codeOf(await invite(administrator, 'owner'))).toBe('access.not-allowed');
    expect((await invite(administrator, 'administration')).statusCode).toBe(201);
    const link = (await invite(owner, 'owner')).json().link;
    const outbox = async (who: Somebody) => (await house.call(who, 'GET', `${base}/outbox`)).body;
    expect(await outbox(owner)).toContain(secretOf(link));
    expect(await outbox(administrator)).not.toContain(secretOf(link));
  });

  test('the secret is nowhere in the database', async () => {
    const secret = secretOf((await invite(owner, 'reader')).json().link);
    const rows = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('invitation').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe('members', () => {
  const grants = (who: Somebody, id: string, version: number, payload: object) =>
    house.call(who, 'PATCH', `${base}/members/${id}`, { payload, headers: { 'if-match': `"${version}"` } });

  test('a changed role holds at the next request', async () => {
    const one = await house.member(nord, [everywhere('reader')]);
    expect((await house.call(one, 'GET', `${base}/members`)).statusCode).toBe(403);
    expect((await grants(owner, one.memberId, 1, { grants: [everywhere('production')] })).statusCode).toBe(200);
    expect((await house.call(one, 'GET', `${base}/members`)).statusCode).toBe(200);
  });

  test('somebody whose place is taken away is out at once, and finds no old right when invited again', async () => {
    const one = await house.member(nord, [everywhere('administration')]);
    expect((await grants(owner, one.memberId, 1, { state: 'removed' })).statusCode).toBe(200);
    expect((await house.call(one, 'GET', `${base}/organisation`)).statusCode).toBe(404);
    const made = await create(owner, '/invitations', { email: one.email, role: 'reader', scope: everyone });
    await post('/api/invitations/accept', { secret: secretOf(made.json().link) }, one.cookie);
    const { organisations } = (await house.app.inject({ url: '/api/me', headers: { cookie: one.cookie } })).json();
    expect(organisations[0].grants).toEqual([everywhere('reader')]);
  });

  test('the last owner cannot go, not even when the last two go at once', async () => {
    const west = await house.organisation('ouest');
    const two = [await house.member(west, [everywhere('owner')]), await house.member(west, [everywhere('owner')])];
    const leave = (who: Somebody) =>
      house.call(who, 'PATCH', `/api/o/ouest/members/${who.memberId}`, {
        payload: { grants: [everywhere('reader')] },
        headers: { 'if-match': '"1"' },
      });
    const replies = await Promise.all(two.map(leave));
    expect(replies.map((reply) => reply.statusCode).sort()).toEqual([200, 422]);
    expect(codeOf(replies.find((reply) => reply.statusCode === 422)!)).toBe('members.last-owner');
  });

  test('administration neither makes owners nor unmakes them', async () => {
    const one = await house.member(nord, [everywhere('owner')]);
    expect((await grants(administrator, one.memberId, 1, { grants: [everywhere('reader')] })).statusCode).toBe(403);
    expect((await grants(administrator, one.memberId, 1, { state: 'removed' })).statusCode).toBe(403);
    const own = await grants(administrator, administrator.memberId, 1, { grants: [everywhere('owner')] });
    expect(own.statusCode).toBe(403);
  });

  test('a grant for a production that is not there is refused', async () => {
    const one = await house.member(nord, [everywhere('reader')]);
    const reply = await grants(owner, one.memberId, 1, {
      grants: [{ role: 'reader', scope: { kind: 'production', id: newId() } }],
    });
    expect([reply.statusCode, codeOf(reply)]).toEqual([422, 'access.no-such-production']);
  });
});

describe('tokens', () => {
  const make = (who: Somebody | string, extra: object = {}) =>
    create(who, '/tokens', { name: 'Caisse', role: 'reader', scope: everyone, ...extra });

  test('a token is shown once, works, and is stored hashed', async () => {
    const made = await make(owner);
    const { secret, id } = made.json();
    expect(secret).toMatch(/^filage_[\w-]{43}$/);
    expect((await house.call(secret, 'GET', `${base}/organisation`)).statusCode).toBe(200);
    expect((await house.call(secret, 'GET', '/api/o/sud/organisation')).statusCode).toBe(404);
    const rows = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('api_token').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(secret);
    const listed = (await house.call(owner, 'GET', `${base}/tokens`)).json().items;
    expect(listed.find((one: { id: string }) => one.id === id).secret).toBeNull();
  });

  test('revoked or expired, it is nobody', async () => {
    const revoked = (await make(owner)).json();
    await house.call(owner, 'DELETE', `${base}/tokens/${revoked.id}`, { headers: { 'if-match': '"1"' } });
    const expired = (await make(owner, { expiresAt: '2026-01-01T00:00:00Z' })).json();
    for (const { secret } of [revoked, expired]) {
      expect((await house.call(secret, 'GET', `${base}/organisation`)).statusCode).toBe(401);
    }
  });

  test('a token makes no tokens and no members, whatever its role', async () => {
    const { secret } = (await make(owner, { role: 'owner' })).json();
    expect((await make(secret)).statusCode).toBe(403);
    const invitation = await create(secret, '/invitations', { email: 'x@example.org', role: 'owner', scope: everyone });
    expect(invitation.statusCode).toBe(403);
  });

  const grantsOf = (who: Somebody, version: number, payload: object) =>
    house.call(owner, 'PATCH', `${base}/members/${who.memberId}`, { payload, headers: { 'if-match': `"${version}"` } });
  const statusOf = async (secret: string, path: string) =>
    (await house.call(secret, 'GET', `${base}${path}`)).statusCode;

  test('a token does no more than its maker may do now, and no more than it was made for', async () => {
    const maker = await house.member(nord, [everywhere('administration')]);
    const { secret } = (await make(maker, { role: 'administration' })).json();
    const reader = (await make(maker, { role: 'reader' })).json().secret;
    expect(await statusOf(secret, '/audit')).toBe(200);
    expect((await grantsOf(maker, 1, { grants: [everywhere('reader')] })).statusCode).toBe(200);
    expect(await statusOf(secret, '/audit')).toBe(403);
    expect(await statusOf(secret, '/people')).toBe(200);
    expect((await create(secret, '/venues', { name: 'Le Hangar' })).statusCode).toBe(403);
    expect((await grantsOf(maker, 2, { grants: [everywhere('owner')] })).statusCode).toBe(200);
    expect(await statusOf(secret, '/audit')).toBe(200);
    expect(await statusOf(reader, '/audit')).toBe(403);
  });

  test('a token made for the house is held to the production its maker has left', async () => {
    const maker = await house.member(nord, [everywhere('administration')]);
    const { secret } = (await make(maker, { role: 'production' })).json();
    const [mine, other] = [newId(), newId()];
    for (const id of [mine, other]) {
      const made = await house.call(owner, 'PUT', `${base}/productions/${id}`, {
        payload: { title: 'Pièce', discipline: 'theatre' },
        headers: { 'if-none-match': '*' },
      });
      expect(made.statusCode, made.body).toBe(201);
    }
    const scoped = { role: 'production', scope: { kind: 'production', id: mine } };
    expect((await grantsOf(maker, 1, { grants: [scoped] })).statusCode).toBe(200);
    expect(await statusOf(secret, `/productions/${mine}`)).toBe(200);
    expect(await statusOf(secret, `/productions/${other}`)).toBe(404);
  });

  test('whoever loses their place loses their tokens, links and pending invitations with it, told before and in the audit', async () => {
    const maker = await house.member(nord, [everywhere('administration')]);
    const token = (await make(maker, { name: 'Billetterie', role: 'administration' })).json();
    const email = `${newId()}@example.org`;
    const invitation = (await create(maker, '/invitations', { email, role: 'reader', scope: everyone })).json();
    const venue = newId();
    await house.call(token.secret, 'PUT', `${base}/venues/${venue}`, {
      payload: { name: 'Le Hangar' },
      headers: { 'if-none-match': '*' },
    });
    await asMigrator(house.test.adminUrl, async (tx) => {
      for (const maker_id of [maker.memberId, token.id, owner.memberId]) {
        const link = { organisation_id: nord, id: newId(), created_by: maker_id, subject_id: venue };
        await tx
          .insertInto('share_link')
          .values({ ...link, secret_hash: newId(), opens: 'venue' })
          .execute();
      }
    });
    const listed = (await house.call(owner, 'GET', `${base}/members`)).json().items;
    const made = listed.find(({ id }: { id: string }) => id === maker.memberId).made;
    expect(made).toEqual({ tokens: 1, links: 2, invitations: 1 });

    expect((await grantsOf(maker, 1, { state: 'removed' })).statusCode).toBe(200);
    expect(await statusOf(token.secret, '/organisation')).toBe(401);
    expect(codeOf(await post('/api/invitations/look', { secret: secretOf(invitation.link) }))).toBe('invitation.spent');
    const links = await asMigrator(house.test.adminUrl, (tx) =>
      tx.selectFrom('share_link').select(['created_by', 'revoked_at']).where('subject_id', '=', venue).execute(),
    );
    const open = links.filter(({ revoked_at }) => revoked_at === null).map(({ created_by }) => created_by);
    expect(open).toEqual([owner.memberId]);
    const { items } = (await house.call(owner, 'GET', `${base}/audit?action=revoke&limit=4`)).json();
    expect(items.map(({ subject }: { subject: { kind: string } }) => subject.kind).sort()).toEqual([
      'invitation',
      'link',
      'link',
      'token',
    ]);
    expect(items.find(({ subject }: { subject: { id: string } }) => subject.id === token.id)).toMatchObject({
      subject: { label: 'Billetterie' },
      changes: [{ field: 'api_token.revoked_at', before: null }],
    });

    const again = await create(owner, '/invitations', { email: maker.email, role: 'owner', scope: everyone });
    await post('/api/invitations/accept', { secret: secretOf(again.json().link) }, maker.cookie);
    expect(await statusOf(token.secret, '/organisation')).toBe(401);
  });

  test('a removal and a token made at the same moment leave no token that works', async () => {
    for (let round = 0; round < 5; round += 1) {
      const maker = await house.member(nord, [everywhere('administration')]);
      const [made] = await Promise.all([make(maker), grantsOf(maker, 1, { state: 'removed' })]);
      const { secret } = made.json();
      if (made.statusCode === 201) expect(await statusOf(secret, '/organisation')).toBe(401);
      const rows = await asMigrator(house.test.adminUrl, (tx) =>
        tx.selectFrom('api_token').select('revoked_at').where('created_by', '=', maker.memberId).execute(),
      );
      expect(rows.filter(({ revoked_at }) => revoked_at === null)).toEqual([]);
    }
  });

  test('administration makes no token that is an owner', async () => {
    expect((await make(administrator, { role: 'owner' })).statusCode).toBe(403);
  });

  test('what a token changes bears its name in the audit', async () => {
    const { secret } = (await make(owner, { role: 'production', name: 'Agenda partagé' })).json();
    await create(secret, '/venues', { name: 'Le Hangar' });
    const { items } = (await house.call(owner, 'GET', `${base}/audit?subjectKind=venue`)).json();
    expect(items[0]).toMatchObject({ action: 'create', actor: { label: 'Agenda partagé' } });
  });
});

describe('who was known a moment ago', () => {
  test('is not known any more once their session has ended', async () => {
    const one = await house.member(nord, [everywhere('reader')]);
    expect((await house.call(one, 'GET', `${base}/organisation`)).statusCode).toBe(200);
    expect((await post('/api/auth/sign-out', {}, one.cookie)).statusCode).toBe(204);
    expect((await house.call(one, 'GET', `${base}/organisation`)).statusCode).toBe(401);
  });

  test('nor, two seconds later, when another server has ended it', async () => {
    const one = await house.member(nord, [everywhere('reader')]);
    const now = Date.now();
    house.clock.now = new Date(now);
    expect((await house.call(one, 'GET', `${base}/organisation`)).statusCode).toBe(200);
    await asMigrator(house.test.adminUrl, (tx) => tx.deleteFrom('member').where('id', '=', one.memberId).execute());
    house.clock.now = new Date(now + 2001);
    expect((await house.call(one, 'GET', `${base}/organisation`)).statusCode).toBe(404);
    house.clock.now = null;
  });
});
