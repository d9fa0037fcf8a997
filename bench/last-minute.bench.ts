/**
 * Two hundred applicants submit a complete file within one minute's last ten seconds, against a server that listens on
 * the database as it is: how long the slowest hundredth waits for the receipt.
 */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { demoOrganisationId, loadDemo } from '#db/demo/index.ts';
import { newId } from '#db/identifiers.ts';
import { asMigrator } from '#db/transaction.ts';
import { DEMO } from '#seeds/index.ts';
import { draftsReady } from '../tests/api/ready-drafts.ts';
import type { Measure } from './budget.bench.ts';
import { inNewPlace, listening, type Place } from './server.ts';

const APPLICANTS = 200;
const OVER_MILLISECONDS = 10_000;
const TARGET_SECONDS = 2;
const PERCENT = 0.99;

export const measure = (): Promise<Measure[]> => inNewPlace(measureOn);

async function measureOn(house: Place): Promise<Measure[]> {
  const { adminUrl } = house;
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
  const server = await listening(house);
  const waits = await Promise.all(
    drafts.map(async ({ id, link }, index) => {
      await pause((index * OVER_MILLISECONDS) / APPLICANTS);
      const from = performance.now();
      const answer = await fetch(`${server.url}/api/o/${school.slug}/applications/${id}/submit`, {
        method: 'POST',
        headers: { authorization: link, 'content-type': 'application/json' },
        body: '{}',
      });
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
      return performance.now() - from;
    }),
  );
  await server.close();
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
