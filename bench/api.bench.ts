/**
 * A signed-in read through the API (session, rights, row-level security, one transaction, the reply's own shape) against
 * the same rows asked by bare `pg` behind bare Fastify; and what a page costs when a thousand other organisations live
 * in the same tables. Client and servers do not share a thread.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import Fastify from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { signInSecret } from '#db/ground/access/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import type { Measure } from './budget.bench.ts';
import { inNewPlace, listening, type Place } from './server.ts';

const VENUES = 1_000;
const REQUESTS = 400;
const ROUNDS = 5;
const AT_ONCE = 8;
const OTHER_ORGANISATIONS = 1_000;
const VENUES_OF_OTHERS = 100;

const NAME = 'compagnie';

export const measure = (): Promise<Measure[]> => inNewPlace(measureOn);

async function measureOn(place: Place): Promise<Measure[]> {
  const { adminUrl } = place;
  const organisation = newId();
  const ours = await listening(place);
  const cookie = await furnish(adminUrl, organisation, await signInSecret(ours.database));
  const pool = new pg.Pool({ connectionString: adminUrl, max: 10 });
  const bare = Fastify();
  bare.get<{ Querystring: { limit: string } }>('/venues', async ({ query }) => {
    const { rows } = await pool.query(
      'select * from venue where organisation_id = $1 order by name collate "fr-x-icu", id limit $2',
      [organisation, Number(query.limit)],
    );
    return { items: rows };
  });
  const [home, peer] = [ours.url, await bare.listen({ port: 0, host: '127.0.0.1' })];
  const rows: Measure[] = [];
  for (const [limit, target] of [
    [50, 2],
    [400, 1.5],
  ] as const) {
    const [mine, theirs] = await compare(
      { url: `${home}/api/o/${NAME}/venues?limit=${limit}`, cookie },
      { url: `${peer}/venues?limit=${limit}`, cookie: '' },
    );
    const ratio = mine / theirs;
    rows.push({
      name: `signed-in read of ${limit} rows, milliseconds each`,
      ours: mine,
      peer: theirs,
      peerName: 'the same rows by bare pg behind bare Fastify; times slower',
      ratio,
      target,
      met: ratio <= target,
    });
  }
  const before = await buffers(adminUrl, organisation);
  await furnishOthers(adminUrl);
  const after = await buffers(adminUrl, organisation);
  rows.push({
    name: `pages of PostgreSQL read by a list with ${OTHER_ORGANISATIONS} organisations beside`,
    ours: after,
    peer: before,
    peerName: 'the same list with one organisation; times more',
    ratio: after / before,
    target: 1.2,
    met: after / before < 1.2,
  });
  await Promise.all([ours.close(), bare.close(), pool.end()]);
  return rows;
}

async function furnish(adminUrl: string, organisation: string, secret: string): Promise<string> {
  const [member, account, token] = [newId(), newId(), randomBytes(24).toString('base64url')];
  const row = { organisation_id: organisation };
  await asMigrator(adminUrl, async (tx) => {
    await tx.insertInto('organisation').values({ id: organisation, slug: NAME, name: 'Compagnie' }).execute();
    await sql`insert into auth."user" (id, name, email, "emailVerified")
      values (${account}, 'Camille', 'camille@example.org', true)`.execute(tx);
    await sql`insert into auth.session (id, token, "userId", "expiresAt")
      values (${newId()}, ${token}, ${account}, now() + interval '1 day')`.execute(tx);
    await tx
      .insertInto('member')
      .values({ ...row, id: member, account_id: account, display_name: 'Camille', email: 'camille@example.org' })
      .execute();
    await tx
      .insertInto('access_grant')
      .values({ ...row, id: newId(), member_id: member, role: 'owner' })
      .execute();
    await venuesOf(organisation, VENUES).execute(tx);
    await sql`analyze`.execute(tx);
  });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `filage.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

const venuesOf = (organisation: string, count: number) => sql`
  with made as (
    insert into subject (organisation_id, id, kind)
    select ${organisation}, gen_random_uuid(), 'venue' from generate_series(1, ${count}) returning organisation_id, id
  )
  insert into venue (organisation_id, id, name, address, postcode, town, capacity, stage_width, note)
  select organisation_id, id, 'Salle ' || id, '1 place du Marché', '81000', 'Albi', 400, 12.5, 'Accès décor par la cour'
  from made`;

async function furnishOthers(adminUrl: string): Promise<void> {
  await asMigrator(adminUrl, async (tx) => {
    for (let i = 0; i < OTHER_ORGANISATIONS; i += 1) {
      const id = newId();
      await tx
        .insertInto('organisation')
        .values({ id, slug: `autre-${i}`, name: `Autre ${i}` })
        .execute();
      await venuesOf(id, VENUES_OF_OTHERS).execute(tx);
    }
  });
  await asMigrator(adminUrl, (tx) => sql`analyze`.execute(tx));
}

/** Pages touched by one page of the list, as the app role sees it. */
async function buffers(adminUrl: string, organisation: string): Promise<number> {
  return asMigrator(adminUrl, async (tx) => {
    await sql
      .raw(`set local role filage_app; set local row_security = on; set local filage.organisation = '${organisation}'`)
      .execute(tx);
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>`
      explain (analyze, buffers, format json)
      select * from venue where organisation_id = ${organisation} order by name collate "fr-x-icu", id limit 50`.execute(
      tx,
    );
    const plan = rows[0]!['QUERY PLAN'][0].Plan;
    return plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!;
  });
}

interface Asked {
  readonly url: string;
  readonly cookie: string;
}

/** Rounds take turns, so that a busy moment of the machine hits both; the median of each is kept, in milliseconds. */
async function compare(one: Asked, other: Asked): Promise<[number, number]> {
  const client = new Worker(new URL('./api-client.ts', import.meta.url));
  const run = (asked: Asked) =>
    new Promise<number>((resolve, reject) => {
      client.once('message', (answer: { milliseconds?: number; error?: string }) =>
        answer.milliseconds === undefined ? reject(new Error(answer.error)) : resolve(answer.milliseconds),
      );
      client.postMessage({ ...asked, requests: REQUESTS, atOnce: AT_ONCE });
    });
  const [first, second]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [await run(one), await run(other)] as const;
    if (round === 0) continue;
    first.push(times[0] / REQUESTS);
    second.push(times[1] / REQUESTS);
  }
  await client.terminate();
  return [median(first), median(second)];
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
