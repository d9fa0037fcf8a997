import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function addVenue(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un lieu' }).first().click();
  await page.getByRole('dialog').locator('[name=name]').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const venuesStored = async (page: Page): Promise<string[]> => {
  const reply = await page.request.get(`${stage.url}/api/o/${stage.slug}/venues`);
  return ((await reply.json()) as { items: { name: string }[] }).items.map(({ name }) => name);
};

test('edits made while the server is away are kept, said, and sent once it is back: in order and once each', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/venues');
  await stage.stop();
  for (const name of ['Salle Une', 'Salle Deux', 'Salle Trois']) await addVenue(page, name);
  await page.getByText('3 modifications non envoyées').waitFor();
  await page.getByText('gardées dans ce navigateur').first().waitFor();

  await stage.start();
  await page.getByText('modifications non envoyées').waitFor({ state: 'detached', timeout: 60_000 });
  expect((await venuesStored(page)).sort()).toEqual(['Salle Deux', 'Salle Trois', 'Salle Une']);
  const lines = await auditLabels(page, 'venue');
  expect(lines).toEqual(['Salle Une', 'Salle Deux', 'Salle Trois']);
});

test('they outlive a closed tab', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/venues');
  const context = page.context();
  await context.setOffline(true);
  await addVenue(page, 'Salle Quatre');
  await page.getByText('1 modification non envoyée').waitFor();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await goTo(again, stage, '/venues');
  await again.getByText('modification non envoyée').waitFor({ state: 'detached', timeout: 60_000 });
  expect(await venuesStored(again)).toContain('Salle Quatre');
});

test('a request whose answer was lost is sent again without making a double', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/venues');
  let lost = 0;
  await page.route('**/venues/*', async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await addVenue(page, 'Salle Cinq');
  await expect.poll(async () => (await venuesStored(page)).filter((name) => name === 'Salle Cinq').length).toBe(1);
  await page.getByText('modification non envoyée').waitFor({ state: 'detached', timeout: 60_000 });
  expect(lost).toBe(1);
  expect((await auditLabels(page, 'venue')).filter((label) => label === 'Salle Cinq')).toHaveLength(1);
});

test('two people change one field: the second chooses between mine and theirs', async () => {
  const first = await stage.owner();
  const second = await stage.owner();
  for (const page of [first, second]) {
    await goTo(page, stage, '/venues');
    await page.getByRole('link', { name: 'Salle Une', exact: true }).click();
    await page.getByRole('heading', { name: 'Salle Une' }).waitFor();
    await page.getByRole('button', { name: 'Modifier' }).click();
  }
  const save = async (page: Page, town: string, capacity: string | null) => {
    const dialog = page.getByRole('dialog');
    await dialog.locator('[name=town]').fill(town);
    if (capacity) await dialog.locator('[name=capacity]').fill(capacity);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await save(first, 'Albi', null);
  await save(second, 'Castres', '250');

  await second.getByText('1 modification à départager').waitFor();
  await second.getByRole('button', { name: 'Départager' }).click();
  const merge = second.getByRole('dialog');
  await merge.getByText('Quelqu’un a modifié « Salle Une » entre-temps').waitFor();
  await merge.getByLabel('Albi').waitFor();
  await merge.getByLabel('Castres').check();
  await merge.getByLabel('250').check();
  await merge.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await second.getByText('Castres').first().waitFor();
  await second.getByText('à départager').waitFor({ state: 'detached' });
  await first.reload();
  await first.getByText('Castres').first().waitFor();
});

async function auditLabels(page: Page, kind: string): Promise<string[]> {
  const reply = await page.request.get(`${stage.url}/api/o/${stage.slug}/audit?subjectKind=${kind}&limit=500`);
  const { items } = (await reply.json()) as { items: { action: string; subject: { label: string } }[] };
  return items
    .filter(({ action }) => action === 'create')
    .map(({ subject }) => subject.label)
    .reverse();
}
