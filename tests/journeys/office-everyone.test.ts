import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
let room = '';
beforeAll(async () => {
  stage = await openStage({ demo: true });
  const page = await stage.owner();
  await goTo(page, stage, '/productions');
  const link = page.getByRole('link', { name: 'La Nuit des tuiles' }).last();
  room = `/productions/${(await link.getAttribute('href'))!.split('/').at(-1)}`;
});
afterAll(() => stage.close());

const LOOKS = [
  { size: DESKTOP, scheme: 'light', language: 'fr' },
  { size: PHONE, scheme: 'dark', language: 'en' },
] as const;

test.each(LOOKS)('every room of a production is readable by everybody ($language, $scheme)', async (look) => {
  const page = await stage.owner(look);
  for (const where of ['/productions', room, `${room}/planning`, `${room}/team`]) {
    await goTo(page, stage, where);
    expect([where, ...(await faultsOf(page, { fewRows: true }))]).toEqual([where]);
  }
  await page.locator('h2 button[aria-expanded=false]').nth(1).click();
  await page.locator('h3 button[aria-expanded=false]').first().click();
  expect(await faultsOf(page, { fewRows: true })).toEqual([]);
});

test('a date is moved with the keyboard alone', async () => {
  const page = await stage.owner();
  await goTo(page, stage, `${room}/planning`);
  const focused = () =>
    page.evaluate('(document.activeElement.innerText || document.activeElement.name || "").trim()') as Promise<string>;
  const tabTo = async (what: string) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await focused()) === what) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached “${what}”`);
  };
  const show = page.locator('tr[data-kind=performance]').first();
  const before = await show.locator('td').first().textContent();
  await page.getByRole('checkbox', { name: 'Montrer le passé' }).focus();
  await tabTo('La Nuit des tuiles');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo('Reculer d’un jour');
  await page.keyboard.press('Enter');
  await page.getByText('Ce que cela change').waitFor();
  await tabTo('Accepter et enregistrer');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await settled(page);
  await expect.poll(() => show.locator('td').first().textContent()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => show.locator('td').first().textContent()).toBe(before);
});

test('two people change one position: the second chooses, field by field, in words', async () => {
  const [one, other] = [await stage.owner(), await stage.owner()];
  const open = async (page: Page) => {
    await goTo(page, stage, `${room}/team`);
    await page.getByRole('button', { name: /^Costumes/, expanded: false }).click();
    await page.getByRole('button', { name: 'Modifier le poste' }).click();
    await page.getByRole('dialog').locator('[name=profession]').waitFor();
  };
  const save = async (page: Page, profession: string) => {
    await page.getByRole('dialog').locator('[name=profession]').fill(profession);
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  };
  await open(one);
  await open(other);
  await save(one, 'costumière-réalisatrice');
  await one.getByText('Costumes : enregistré.').waitFor();
  await save(other, 'habilleuse');
  await other.getByRole('button', { name: 'Départager' }).click();
  const merge = other.getByRole('dialog').filter({ hasText: 'entre-temps' });
  await merge
    .getByRole('row', { name: /^Métier/ })
    .getByLabel('habilleuse')
    .check();
  await merge.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await other
    .getByText(/· habilleuse$/)
    .first()
    .waitFor();
});
