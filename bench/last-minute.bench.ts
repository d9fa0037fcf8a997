/**
 * Two hundred applicants submit a complete file within one minute's last ten seconds, against a server that listens on
 * the database as it is: how long the slowest hundredth waits for the receipt.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { buildServer } from '#api/http/server.ts';
import { openDatabase } from '#db/connection.ts';
import { demoOrganisationId, loadDemo } from '#db/demo/index.ts';
import { newId } from '#db/identifiers.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { openKeyRing } from '#db/private/index.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { draftsReady } from '../tests/api/ready-drafts.ts';
import type { Measure } from './budget.bench.ts';

const APPLICANTS = 200;
const OVER_MILLISECONDS = 10_000;
const TARGET_SECONDS = 2;
const PERCENT = 0.99;

export async function measure(): Promise<Measure[]> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'filage-bench-'));
  const running = await startDatabase({ dataFolder });
  try {
    await migrate(running.adminUrl, { app: running.appRole });
    return await measureOn(running, dataFolder);
  } finally {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

type Urls = Pick<Awaited<ReturnType<typeof startDatabase>>, 'adminUrl' | 'appUrl'>;

async function measureOn({ adminUrl, appUrl }: Urls, dataFolder: string): Promise<Measure[]> {
  const school = DEMO.find((one) => one.school)!;
  const organisation = demoOrganisationId(school);
  const place = await asMigrator(
    adminUrl,
    async (tx) => {
      await loadDemo(tx, school, []);
      const cohort = await tx.selectFrom('cohort').select('id').executeTakeFirstOrThrow();
      const callId = newId();
      const [before, after] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
      await tx
        .insertInto('call')
        .values({
          organisation_id: organisation,
          id: callId,
          cohort_id: cohort.id,
          code: 'last-minute',
          title_fr: 'Dernière minute',
          title_en: 'Last minute',
          state: 'published',
          opens_on: before!.slice(0, 10),
          closes_on: after!.slice(0, 10),
          opens_at: before!,
          closes_at: after!,
          reading_opens_at: after!,
        })
        .execute();
      return { organisation, callId, cohortId: cohort.id };
    },
    { whose: { organisation, actor: { id: null, label: 'bench' } } },
  );
  const drafts = await draftsReady(adminUrl, place, APPLICANTS);
  const database = openDatabase(appUrl, { keys: openKeyRing({ dataFolder }) });
  const app = await buildServer({
    database,
    clock: () => new Date(),
    webRoot: null,
    settings: { url: 'http://127.0.0.1', dataFolder, smtp: null, requestsPerMinute: 0, signInsPerMinute: 0 },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const waits = await Promise.all(
    drafts.map(async ({ id, link }, index) => {
      await pause((index * OVER_MILLISECONDS) / APPLICANTS);
      const from = performance.now();
      const answer = await fetch(`${url}/api/o/${school.slug}/applications/${id}/submit`, {
        method: 'POST',
        headers: { authorization: link, 'content-type': 'application/json' },
        body: '{}',
      });
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
      return performance.now() - from;
    }),
  );
  await app.close();
  await database.close();
  const slowest = waits.sort((a, b) => a - b)[Math.ceil(waits.length * PERCENT) - 1]! / 1000;
  return [
    {
      name: 'a submission among 200 in the last ten seconds, p99 (s)',
      ours: slowest,
      peer: TARGET_SECONDS,
      peerName: 'the promise, seconds',
      ratio: slowest / TARGET_SECONDS,
      target: 1,
      met: slowest <= TARGET_SECONDS,
    },
  ];
}
