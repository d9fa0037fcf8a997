/** What the operator of the server does by hand: tokens, and ways in where no mail goes out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Io } from '#cli/io.ts';
import { main } from '#cli/main.ts';
import { asMigrator } from '#db/transaction.ts';
import { everywhere, type House, openHouse, type Somebody } from './house.ts';

let house: House;
let owner: Somebody;
beforeAll(async () => {
  house = await openHouse();
  owner = await house.member(await house.organisation('nord'), [everywhere('owner')]);
});
afterAll(() => house.close());

async function filage(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    environment: {
      FILAGE_DATA: house.dataFolder,
      FILAGE_URL: 'http://filage.example',
      DATABASE_URL: house.test.appUrl,
      DATABASE_ADMIN_URL: house.test.adminUrl,
    },
    input: async () => '',
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  };
  return { status: await main(args, io), out: out.join('\n'), err: err.join('\n') };
}

const named = ['token', 'create', '--organisation', 'nord', '--name', 'Caisse', '--role'];

test('a token made on the command line works, alone on standard output, and the audit says where it came from', async () => {
  const made = await filage(...named, 'production');
  expect([made.status, made.err]).toEqual([0, '']);
  expect(made.out).toMatch(/^filage_[\w-]{43}$/);
  expect((await house.call(made.out, 'GET', '/api/o/nord/organisation')).json().slug).toBe('nord');
  const { items } = (await house.call(owner, 'GET', '/api/o/nord/audit?subjectKind=token')).json();
  expect(items[0]).toMatchObject({ action: 'create', actor: { id: null, label: 'filage token create' } });
});

test('it may be read-only and end on a day', async () => {
  const { out } = await filage(...named, 'owner', '--read-only', '--expires', '2027-12-31');
  const refused = await house.call(out, 'PATCH', '/api/o/nord/organisation', {
    payload: { town: 'Albi' },
    headers: { 'if-match': '"0"' },
  });
  expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'access.read-only']);
  const [token] = await asMigrator(house.test.adminUrl, (tx) =>
    tx.selectFrom('api_token').select('expires_at').orderBy('created_at', 'desc').limit(1).execute(),
  );
  expect(token!.expires_at).toBe('2027-12-31T23:59:59.000Z');
});

test.each([
  [['token', 'create', '--organisation', 'nowhere', '--name', 'x', '--role', 'reader'], 'token.no-organisation'],
  [[...named, 'emperor'], 'command.arguments'],
  [[...named, 'reader', '--expires', '2026-02-30'], 'command.arguments'],
  [[...named, 'reader', '--production', 'x'], 'command.arguments'],
  [[...named, 'reader', '--production', '0199a000-0000-7000-8000-000000000000'], 'token.no-production'],
  [['token', 'destroy'], 'command.arguments'],
  [['sign-in-link', 'nobody@example.org'], 'sign-in-link.no-account'],
  [['sign-in-link'], 'command.arguments'],
])('%j: %s', async (args, code) => {
  const told = await filage(...args);
  expect([told.status, told.out, told.err.split('\n')[0]]).toEqual([2, '', code]);
});

test('a link made for somebody signs them in', async () => {
  const { out } = await filage('sign-in-link', owner.email);
  expect(out).toMatch(/^http:\/\/filage\.example\/sign-in\/link#[\w-]{43}$/);
  const signedIn = await house.call(null, 'POST', '/api/auth/link', { payload: { secret: out.split('#')[1] } });
  expect(signedIn.json()).toEqual({ secondFactor: false });
});

test('the description of the API needs no database', async () => {
  const { out, status } = await filage('openapi');
  expect([status, JSON.parse(out).openapi]).toEqual([0, '3.1.0']);
});
