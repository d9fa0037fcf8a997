import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ demo: true });
});
afterAll(() => stage.close());

test('today’s calls can be read on a phone without network, saying how old they are', async () => {
  const page = await stage.owner({ size: PHONE, offline: true });
  await goTo(page, stage, '/today');
  await page.evaluate('navigator.serviceWorker.ready');
  await page.reload();
  await settled(page);
  await page.getByText('À jour').waitFor();

  await stage.stop();
  await page.reload();
  await page.getByRole('heading', { name: 'Aujourd’hui' }).waitFor();
  await page.getByText(/Hors connexion · dernière mise à jour/).waitFor();
  expect(await page.getByText('Cette page n’a pas pu être lue').count()).toBe(0);

  await stage.start();
  await page.getByText('À jour').waitFor({ timeout: 45_000 });
});
