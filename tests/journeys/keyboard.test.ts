import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, OWNER, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate('(document.activeElement.innerText || document.activeElement.getAttribute("name") || "").trim()');

/** Presses Tab until that is focused; fails when a whole round does not reach it. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(what)) return;
  }
  throw new Error(`Tab never reached “${what}”`);
}

test('from the door to a new venue without touching the mouse', async () => {
  await (await stage.owner()).close();
  const page = await (await stage.visitor()).newPage();
  await page.goto(`${stage.url}/sign-in`);
  await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(OWNER.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(OWNER.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Compagnie Essai' }).waitFor();

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Une personne, un lieu').waitFor();
  await page.keyboard.type('lieux');
  await page.getByRole('button', { name: 'Lieux' }).last().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Lieux', level: 1 }).waitFor();

  await tabTo(page, 'Ajouter un lieu');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('[name=name]').waitFor();
  await tabTo(page, 'name');
  await page.keyboard.type('Théâtre du Clavier');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Théâtre du Clavier' }).waitFor();
});

test('the first Tab offers to skip to the content, and Escape closes what floats', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/people');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Aller au contenu');
  await tabTo(page, 'Ajouter une personne');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // The focus goes back once the dialogue has faded.
  await expect.poll(() => focused(page), { timeout: 5000 }).toBe('Ajouter une personne');
});
