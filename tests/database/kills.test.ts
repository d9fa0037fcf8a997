import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hashOfSecret } from '#api/http/identify.ts';
import { newId } from '#db/identifiers.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { asMigrator, type Tx } from '#db/transaction.ts';
import { killEverything, ROOT, serve, start, usedFolder } from '../house/process.ts';
import { KILLS } from '../scale.ts';
import { addPerson, newOrganisation } from './organisations.ts';

const DESKS = 4;
const aWhile = () => pause(300 + Math.random() * 1200);

/** The database alone for a moment, after a kill or before the first start: it recovers by itself. */
async function onDatabase<T>(folder: string, work: (adminUrl: string) => Promise<T>): Promise<T> {
  const running = await startDatabase({ dataFolder: folder });
  try {
    await migrate(running.adminUrl, { app: running.appRole });
    return await work(running.adminUrl);
  } finally {
    await running.stop();
  }
}

describe(`after each of ${KILLS} kills of process and database under load`, () => {
  test('what the database acknowledged is there, whole', async () => {
    await using folder = await usedFolder();
    const { organisation, desks } = await onDatabase(folder.path, furnish);
    const people = new Set<string>();
    const counts = new Map<string, number>();
    for (let round = 0; round < KILLS; round += 1) {
      const program = [
        process.execPath,
        path.join(ROOT, 'tests', 'database', 'kill-writer.ts'),
        organisation,
        ...desks,
      ];
      const writer = start(program, { FILAGE_DATA: folder.path });
      await writer.ready();
      await aWhile();
      killEverything(writer, folder.cluster);
      // The last line may be cut: it was not acknowledged then.
      for (const line of (await writer.ended).out.split('\n').slice(0, -1)) {
        const [desk, count, person] = line.split(' ') as [string, string, string];
        people.add(person);
        counts.set(desk, Number(count));
      }
      await onDatabase(folder.path, (adminUrl) => compare(adminUrl, desks, people, counts));
    }
    expect(people.size).toBeGreaterThan(KILLS * 20);
  }, 600_000);

  test('what the server acknowledged is there, and was done once', async () => {
    await using folder = await usedFolder();
    const { slug, token } = await onDatabase(folder.path, openOffice);
    const versions = new Map<string, number>();
    for (let round = 0; round < KILLS; round += 1) {
      const server = serve(folder.path);
      const office = `${await server.ready()}/api/o/${slug}`;
      const desks = Array.from({ length: DESKS }, () => workAt(office, token, versions));
      await aWhile();
      killEverything(server, folder.cluster);
      await Promise.all([server.ended, ...desks]);
    }
    expect(versions.size).toBeGreaterThanOrEqual(KILLS);
    const venues = await onDatabase(folder.path, (adminUrl) =>
      asMigrator(adminUrl, (tx) => tx.selectFrom('venue').select(['id', 'version', 'capacity']).execute()),
    );
    const lines = await onDatabase(folder.path, (adminUrl) => asMigrator(adminUrl, auditedByVenue));
    const stored = new Map(venues.map((venue) => [venue.id, venue]));
    for (const [id, version] of versions) {
      expect(stored.get(id)?.version ?? 0, id).toBeGreaterThanOrEqual(version);
    }
    // Each version has its audit line and its seats: nothing was half done, nothing twice.
    for (const { id, version, capacity } of venues) {
      expect({ id, lines: lines.get(id), capacity }).toEqual({ id, lines: version, capacity: version });
    }
  }, 600_000);
});

async function furnish(adminUrl: string): Promise<{ organisation: string; desks: string[] }> {
  const { organisation } = await newOrganisation(adminUrl, 'Compagnie');
  const desks: string[] = [];
  await asMigrator(adminUrl, async (tx) => {
    for (let i = 0; i < DESKS; i += 1) desks.push(await addPerson(tx, organisation, 'Bureau'));
  });
  return { organisation, desks };
}

async function compare(
  adminUrl: string,
  desks: readonly string[],
  acknowledged: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const [people, subjects] = await asMigrator(adminUrl, async (tx) => [
    await tx.selectFrom('person').select(['id', 'family_name', 'note']).execute(),
    await tx.selectFrom('subject').select('id').execute(),
  ]);
  const found = new Set(people.map((person) => person.id));
  expect([...acknowledged].filter((id) => !found.has(id))).toEqual([]);
  expect(subjects).toHaveLength(people.length);
  for (const desk of desks) {
    const count = Number(people.find((person) => person.id === desk)!.note ?? 0);
    // An edit may be kept whose acknowledgement died on its way; it is then kept whole, with the person it made.
    expect(count).toBeGreaterThanOrEqual(counts.get(desk) ?? 0);
    expect(count).toBe(people.filter((person) => person.family_name === desk).length);
  }
}

async function openOffice(adminUrl: string): Promise<{ slug: string; token: string }> {
  const { organisation } = await newOrganisation(adminUrl, 'Compagnie');
  const token = `filage_${randomBytes(32).toString('base64url')}`;
  const row = { organisation_id: organisation, id: newId(), name: 'kills', secret_hash: hashOfSecret(token) };
  await asMigrator(adminUrl, (tx) =>
    tx
      .insertInto('api_token')
      .values({ ...row, role: 'owner' })
      .execute(),
  );
  return { slug: `o-${organisation}`, token };
}

/** Makes venues one after the other and adds seats to each, until nobody answers; notes what was answered. */
async function workAt(office: string, token: string, versions: Map<string, number>): Promise<void> {
  const send = async (method: string, id: string, precondition: Record<string, string>, body: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...precondition };
    const reply = await fetch(`${office}/venues/${id}`, { method, headers, body: JSON.stringify(body) });
    const { version } = (await reply.json()) as { version?: number };
    if (reply.status >= 500) throw new Error('the database went first');
    expect(reply.ok).toBe(true);
    versions.set(id, version!);
  };
  try {
    for (;;) {
      const id = newId();
      await send('PUT', id, { 'if-none-match': '*' }, { name: 'Salle des fêtes', capacity: 1 });
      for (let version = 1; version < 6; version += 1) {
        await send('PATCH', id, { 'if-match': `"${version}"` }, { capacity: version + 1 });
      }
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') throw error;
  }
}

async function auditedByVenue(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('audit_line')
    .select((row) => ['subject_id', row.fn.countAll<number>().as('lines')])
    .where('subject_kind', '=', 'venue')
    .groupBy('subject_id')
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.lines]));
}
