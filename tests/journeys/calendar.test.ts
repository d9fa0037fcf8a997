import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.owner();
  await goTo(page, stage, '/people');
  await page.getByRole('button', { name: 'Ajouter une personne' }).first().click();
  await page.locator('[name=givenName]').fill('Noor');
  await page.locator('[name=familyName]').fill('Delvaux');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Noor Delvaux' }).waitFor();
  await goTo(page, stage, '/calendar');
  await page.getByLabel('Mois suivant').click();
});
afterAll(() => stage.close());

const dayOf = (number: number) => {
  const next = new Date();
  next.setUTCMonth(next.getUTCMonth() + 1, number);
  return next.toISOString().slice(0, 10);
};
const chip = (title: string) => page.locator('[data-event]').filter({ hasText: title });
const dayShown = (title: string) =>
  chip(title).evaluate((element) => element.closest('[data-date]')?.getAttribute('data-date'));

async function makeDate(title: string, day: number, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle date' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.locator('[name=title]').fill(title);
  await drawer.locator('[name=day]').fill(dayOf(day));
  await drawer.locator('[name=from]').fill(from);
  await drawer.locator('[name=to]').fill(to);
  await drawer.getByRole('button', { name: 'Convoquer quelqu’un' }).click();
  await drawer.getByPlaceholder('Choisir…').last().click();
  await page.getByRole('option', { name: 'Noor Delvaux' }).click();
  await drawer.getByRole('button', { name: 'Créer la date' }).click();
  await chip(title).waitFor();
}

test('a date is made with its call, and what law holds against it shows at once, with the derogation', async () => {
  await makeDate('Répétition des chœurs', 10, '10h', '22h30');
  await makeDate('Raccord du matin', 11, '7h', '9h');
  await page.getByText(/n’a que 8.*h.* de repos/).waitFor();
  const problem = page.getByRole('button', { name: /n’a que 8/ });
  expect(await problem.textContent()).toContain('D3131-6');
  await problem.click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
});

test('a date is moved with the keyboard alone, and Ctrl+Z brings it back', async () => {
  const before = await dayShown('Raccord du matin');
  await chip('Raccord du matin').evaluate((element) => element.closest('[tabindex], a, button').focus());
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => dayShown('Raccord du matin')).not.toBe(before);
  await page.getByText(/Déplacé.*enregistré/).waitFor();
  await page.getByText(/n’a que 8/).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => dayShown('Raccord du matin')).toBe(before);
});

test('a date is dragged to another day', async () => {
  const before = await dayShown('Raccord du matin');
  const from = (await chip('Raccord du matin').boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 60, { steps: 5 });
  await page.mouse.move(from.x + 20, from.y + 150, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => dayShown('Raccord du matin')).not.toBe(before);
  await page
    .getByText(/Déplacé.*enregistré/)
    .last()
    .waitFor();
});

test('cancelling asks for the cause, keeps the date struck out, and can be undone', async () => {
  await chip('Répétition des chœurs').click();
  await page.getByRole('button', { name: 'Annuler cette date…' }).click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByText('les salaires dus en dépendent').waitFor();
  await dialog.getByRole('combobox', { name: 'Cause' }).click();
  await page.getByRole('option', { name: 'maladie' }).click();
  await dialog.getByRole('button', { name: 'Annuler la date' }).click();
  await chip('Répétition des chœurs').getByText('Annulé').waitFor();
  const said = page.locator('.mantine-Notification-root').filter({ hasText: 'Date annulée' });
  await said.getByRole('button', { name: 'Annuler' }).click();
  await chip('Répétition des chœurs').getByText('Annulé').waitFor({ state: 'detached' });
});

test('a postponed date points to the new one, a series is copied, and each can be undone', async () => {
  const typed = (number: number) => dayOf(number).split('-').reverse().join('/');
  await chip('Raccord du matin').click();
  await page.getByRole('button', { name: 'Reporter…' }).click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByLabel('Nouveau jour').fill(typed(18));
  await dialog.getByRole('button', { name: 'Reporter la date' }).click();
  await expect.poll(() => chip('Raccord du matin').count()).toBe(2);
  const postponed = page.locator('.mantine-Notification-root').filter({ hasText: 'Date reportée' });
  await postponed.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => chip('Raccord du matin').count()).toBe(1);
  await chip('Raccord du matin').getByText('Reporté').waitFor({ state: 'detached' });

  await chip('Raccord du matin').click();
  await page.getByRole('button', { name: 'Copier en série…' }).click();
  const copy = page.getByRole('dialog').last();
  await copy.getByLabel('Jours').fill(typed(19));
  await page.keyboard.press('Enter');
  await copy.getByLabel('Jours').fill(typed(20));
  await page.keyboard.press('Enter');
  await copy.getByRole('button', { name: 'Créer 2 dates' }).click();
  await expect.poll(() => chip('Raccord du matin').count()).toBe(3);
  const copied = page.locator('.mantine-Notification-root').filter({ hasText: '2 copies' });
  await copied.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => chip('Raccord du matin').count()).toBe(1);
});

test('the list says the same as the month', async () => {
  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('button', { name: 'Répétition des chœurs' }).waitFor();
  await page.getByRole('button', { name: 'Raccord du matin' }).waitFor();
});

test('the agenda narrows to one person, and its address keeps it', async () => {
  const nobody = '0199a000-0000-7000-8000-000000000001';
  const shown = (title: string) => page.getByRole('button', { name: title }).count();
  await goTo(page, stage, `/calendar?person=${nobody}`);
  await page.getByLabel('Mois suivant').click();
  await page.getByText('Liste', { exact: true }).click();
  expect(await shown('Raccord du matin')).toBe(0);
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect.poll(() => shown('Raccord du matin')).toBe(1);
  expect(page.url()).not.toContain('person=');

  const person = page.getByRole('combobox', { name: 'Personne' });
  await person.fill('Noor');
  await page.getByRole('option', { name: 'Noor Delvaux' }).click();
  await expect.poll(() => page.url()).toContain('person=');
  await page.reload();
  await expect.poll(() => person.inputValue(), { timeout: 10_000 }).toBe('Noor Delvaux');
  await page.getByLabel('Mois suivant').click();
  await page.getByText('Liste', { exact: true }).click();
  await page.getByRole('button', { name: 'Raccord du matin' }).waitFor();
  for (const name of ['Production', 'Lieu']) await page.getByRole('combobox', { name, exact: true }).waitFor();
});
