/** Links for people without an account, what is open to everybody, and work that comes round by itself. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkAddress, makeLink, revokeLinks } from '#api/ground/access/index.ts';
import { inPublicPlace } from '#api/http/public-place.ts';
import type { Services } from '#api/http/services.ts';
import { dayIn } from '#api/http/today.ts';
import { application } from '#core/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { ensureSubject } from '#db/rows.ts';
import { asMigrator, inOrganisation, type Tx, whoseIs } from '#db/transaction.ts';
import { openPrinter } from '#documents/index.ts';
import { cronOf, runForEveryone, type ScheduledWork } from '#jobs/scheduled.ts';
import { type House, openHouse } from './house.ts';

/** Starts no thread until something is printed. */
const printer = openPrinter();
let house: House;
let north: string;
let south: string;
beforeAll(async () => {
  house = await openHouse();
  north = await house.organisation('nord');
  south = await house.organisation('sud');
});
afterAll(() => house.close());

const within = <T>(organisation: string, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(house.database, { organisation, actor: { id: null, label: 'test' } }, work);

const applicantLink = (id: string, opens = 'application') =>
  within(north, async (tx) => {
    await ensureSubject(tx, 'application', id);
    const scope = application(id);
    return makeLink(tx, { role: 'applicant', scope, subjectId: id, opens, label: 'Candidature' });
  });

/** The holder is known (403: an applicant is shown no agenda), or not (401). */
const knows = async (secret: string, slug = 'nord') =>
  (await house.call(`Link ${secret}`, 'GET', `/api/o/${slug}/events`)).statusCode;

test('a link opens until it is revoked, in its organisation alone, and only its hash is kept', async () => {
  const id = newId();
  const [secret, other] = [await applicantLink(id), await applicantLink(id, 'elsewhere')];
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(linkAddress('https://x.example', 'nord', 'application', secret)).toBe(
    `https://x.example/l/nord/application#${secret}`,
  );
  expect([await knows(secret), await knows(secret, 'sud'), await knows('x'.repeat(43))]).toEqual([403, 404, 401]);
  const kept = await asMigrator(house.test.adminUrl, (tx) => tx.selectFrom('share_link').selectAll().execute());
  expect(JSON.stringify(kept)).not.toContain(secret);
  house.clock.now = new Date(Date.now() + 60_000);
  await within(north, (tx) => revokeLinks(tx, id, 'application'));
  expect([await knows(secret), await knows(other)]).toEqual([401, 403]);
  await within(north, (tx) => revokeLinks(tx, id));
  house.clock.now = new Date(Date.now() + 120_000);
  expect(await knows(other)).toBe(401);
  house.clock.now = null;
  const told = await asMigrator(house.test.adminUrl, (tx) =>
    tx.selectFrom('audit_line').selectAll().where('subject_kind', '=', 'link').orderBy('created_at').execute(),
  );
  expect(told.map(({ action }) => action).sort()).toEqual(['create', 'create', 'revoke', 'revoke']);
  expect(JSON.stringify(told)).not.toContain(secret);
});

test('what is open to everybody is so in the organisation of the address', async () => {
  const services = { database: house.database } as Services;
  expect(await inPublicPlace(services, 'sud', 'public', async (tx) => whoseIs(tx).organisation)).toBe(south);
  await expect(inPublicPlace(services, 'nowhere', 'public', async () => 1)).rejects.toMatchObject({ status: 404 });
});

test('work comes round to every organisation in its own transaction; a failure stops none of the others', async () => {
  const seen: string[] = [];
  const failures: string[] = [];
  const round = {
    database: house.database,
    clock: () => new Date('2026-03-28T23:30:00Z'),
    dayIn,
    url: 'https://x.example',
    queue: null,
    printer,
    report: (what: string) => failures.push(what),
  };
  const work: ScheduledWork = {
    name: 'counting',
    everyMinutes: 5,
    run: async (tx, { organisation, today, now }) => {
      if (whoseIs(tx).organisation !== organisation.id) throw new Error('another organisation');
      seen.push(`${organisation.slug} ${today} ${now}`);
      if (organisation.slug === 'nord') throw new Error('north fails');
    },
  };
  await runForEveryone(work, round);
  expect(seen.sort()).toEqual(['nord', 'sud'].map((slug) => `${slug} 2026-03-29 2026-03-28T23:30:00.000Z`));
  expect(failures).toEqual(['scheduled work counting']);
});

test('two rounds at once do the work once', async () => {
  let done = 0;
  const [begun, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const work: ScheduledWork = {
    name: 'once',
    everyMinutes: 15,
    run: async () => {
      done += 1;
      begun.resolve();
      await release.promise;
    },
  };
  const round = {
    database: house.database,
    clock: () => new Date(),
    dayIn,
    url: '',
    queue: null,
    printer,
    report: () => {},
  };
  const oneOrganisation = {
    ...work,
    run: async (tx: Tx, desk: { organisation: { slug: string } }) => {
      if (desk.organisation.slug === 'nord') await work.run(tx, desk as never);
    },
  };
  const first = runForEveryone(oneOrganisation, round);
  await begun.promise;
  // The second finds the first at work, and passes on without waiting for it.
  await runForEveryone(oneOrganisation, round);
  release.resolve();
  await first;
  expect(done).toBe(1);
});

test('how often it comes round is said in cron', () => {
  expect(([5, 15, 60, 1440] as const).map((everyMinutes) => cronOf({ everyMinutes }))).toEqual([
    '*/5 * * * *',
    '*/15 * * * *',
    '0 * * * *',
    '0 4 * * *',
  ]);
});
