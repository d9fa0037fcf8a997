import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { asMigrator } from '#db/transaction.ts';
import { dataFolder, killEverything, ROOT, start } from '../house/process.ts';
import { KILLS } from '../scale.ts';
import { addPerson, newOrganisation } from './organisations.ts';

const WRITER = path.join(ROOT, 'tests', 'database', 'kill-writer.ts');

interface Acknowledged {
  readonly people: Set<string>;
  readonly counts: Map<string, number>;
}

test(`what was acknowledged is there after each of ${KILLS} kills of process and database under load`, async () => {
  await using folder = await dataFolder();
  const { organisation, desks } = await furnish(folder.path);
  const acknowledged: Acknowledged = { people: new Set(), counts: new Map() };
  for (let round = 0; round < KILLS; round += 1) {
    const writer = start([process.execPath, WRITER, organisation, ...desks], { FILAGE_DATA: folder.path });
    await writer.ready();
    await pause(200 + Math.random() * 1300);
    killEverything(writer, folder.cluster);
    note(acknowledged, (await writer.ended).out);
    await compare(folder.path, desks, acknowledged);
  }
  expect(acknowledged.people.size).toBeGreaterThan(KILLS * 20);
}, 300_000);

async function furnish(folder: string): Promise<{ organisation: string; desks: string[] }> {
  const running = await startDatabase({ dataFolder: folder });
  await migrate(running.adminUrl, { app: running.appRole });
  const { organisation } = await newOrganisation(running.adminUrl, 'Compagnie');
  const desks: string[] = [];
  await asMigrator(running.adminUrl, async (tx) => {
    for (let i = 0; i < 4; i += 1) desks.push(await addPerson(tx, organisation, 'Bureau'));
  });
  await running.stop();
  return { organisation, desks };
}

/** The last line may be cut: it was not acknowledged then. */
function note(acknowledged: Acknowledged, out: string): void {
  for (const line of out.split('\n').slice(0, -1)) {
    const [desk, count, person] = line.split(' ') as [string, string, string];
    acknowledged.people.add(person);
    acknowledged.counts.set(desk, Number(count));
  }
}

async function compare(folder: string, desks: readonly string[], acknowledged: Acknowledged): Promise<void> {
  const running = await startDatabase({ dataFolder: folder });
  const people = await asMigrator(running.adminUrl, (tx) =>
    tx.selectFrom('person').innerJoin('subject', 'subject.id', 'person.id').selectAll('person').execute(),
  );
  const all = await asMigrator(running.adminUrl, (tx) => tx.selectFrom('subject').select('id').execute());
  await running.stop();
  const found = new Set(people.map((person) => person.id));
  expect([...acknowledged.people].filter((id) => !found.has(id))).toEqual([]);
  expect(all).toHaveLength(people.length);
  for (const desk of desks) {
    const count = Number(people.find((person) => person.id === desk)!.note ?? 0);
    // An edit may be kept whose acknowledgement died on its way; it is then kept whole, with the person it made.
    expect(count).toBeGreaterThanOrEqual(acknowledged.counts.get(desk) ?? 0);
    expect(count).toBe(people.filter((person) => person.family_name === desk).length);
  }
}
