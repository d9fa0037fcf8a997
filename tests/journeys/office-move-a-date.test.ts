import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, type Stage, settled } from './stage.ts';

let stage: Stage;
let page: Page;
let room = '';
beforeAll(async () => {
  stage = await openStage({ demo: true });
  page = await stage.owner();
  await goTo(page, stage, '/productions');
  await page.getByRole('link', { name: 'La Nuit des tuiles' }).last().click();
  await settled(page);
  room = `/productions/${page.url().split('/').at(-1)}`;
});
afterAll(() => stage.close());

const drawer = () => page.getByRole('dialog').last();
const [AFTER, DIFFERENCE] = [1, 2];
/** The cost of the team as the drawer lays it out. */
const amount = (column: number) =>
  drawer()
    .getByRole('row', { name: /Coût de l’équipe/ })
    .getByRole('cell')
    .nth(column)
    .textContent();
const teamCost = async () => {
  await goTo(page, stage, room);
  return page.getByRole('button', { name: /^Pourquoi Coût de l’équipe/ }).textContent();
};
const listShows = async () => {
  await goTo(page, stage, `${room}/planning`);
  await page.getByText('Représentations', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Montrer le passé' }).check();
};
const openShow = async () => {
  await listShows();
  await page.locator('tr').filter({ hasText: 'Niort' }).getByRole('button', { name: 'La Nuit des tuiles' }).click();
};

test('a move says what it costs and breaks before it is accepted; dropped, nothing has changed', async () => {
  const before = await teamCost();
  await openShow();
  await drawer().getByRole('button', { name: 'Reculer d’un jour' }).click();
  await drawer().getByText('Ce que cela change').waitFor();
  await drawer().getByText('hors du contrat').first().waitFor();
  expect(await amount(DIFFERENCE)).toMatch(/[+−]\d/);
  await drawer().getByRole('button', { name: 'Renoncer' }).click();
  await drawer().getByRole('button', { name: 'Fermer' }).click();
  expect(await teamCost()).toBe(before);
});

test('accepted, cost and budget follow; undone, they come back', async () => {
  const before = await teamCost();
  await openShow();
  await drawer().getByRole('button', { name: 'Reculer d’un jour' }).click();
  const after = await amount(AFTER);
  await drawer().getByRole('button', { name: 'Accepter et enregistrer' }).click();
  await page
    .getByText(/enregistré/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Aperçu', exact: true }).click();
  const cost = page.getByRole('button', { name: /^Pourquoi Coût de l’équipe/ });
  await expect.poll(() => cost.textContent()).toBe(after);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cost.textContent()).toBe(before);
});

/** The journeys of Niort, as the planning lists them. */
const niort = () => page.getByRole('button', { name: /Niort/ }).first().textContent();

test('the journeys made for a date follow it, are counted before it is accepted, and come back', async () => {
  await goTo(page, stage, `${room}/planning`);
  await page.getByText('Déplacements', { exact: true }).click();
  const before = await niort();
  await openShow();
  await drawer().getByRole('button', { name: 'Reculer d’un jour' }).click();
  await drawer()
    .getByText(/déplacements suivent aussi\. Avec \d+ nuits, repas et voyages\./)
    .waitFor();
  await drawer().getByRole('button', { name: 'Accepter et enregistrer' }).click();
  await page
    .getByText(/enregistré/)
    .first()
    .waitFor();
  await page.getByText('Déplacements', { exact: true }).click();
  await expect.poll(niort).not.toBe(before);
  await page.getByRole('button', { name: /Niort/ }).first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(niort).toBe(before);
});

test('several dates are moved together by as many days, and undone in one stroke', async () => {
  await listShows();
  const shows = () => page.locator('td:first-child').allTextContents();
  const before = await shows();
  await page.getByRole('button', { name: 'Déplacer plusieurs dates…' }).click();
  const ticks = page.getByRole('checkbox', { name: /^Choisir/ });
  for (const place of [0, 1]) await ticks.nth(place).check();
  await page.getByText('2 dates choisies').waitFor();
  await page.getByRole('button', { name: 'Déplacer…', exact: true }).click();
  const days = drawer().getByRole('textbox', { name: 'De combien de jours' });
  await days.fill('7');
  await drawer().getByText('Ce que cela change').waitFor();
  await drawer().getByRole('button', { name: 'Déplacer et enregistrer' }).click();
  await page.getByText(/2 dates déplacées/).waitFor();
  await expect.poll(shows).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(shows).toEqual(before);
});

test('a cancellation says what pay stays due, by its cause', async () => {
  await openShow();
  await drawer().getByRole('button', { name: 'Annuler cette date…' }).click();
  await drawer().getByText('le salaire promis reste dû (L1243-4)').first().waitFor();
  await drawer().getByRole('combobox', { name: 'Cause' }).click();
  await page.getByRole('option', { name: 'force majeure' }).click();
  await drawer().getByText('une part n’a pas encore de date').first().waitFor();
  expect(await drawer().getByText('le salaire promis reste dû').count()).toBe(0);
  await drawer().getByRole('button', { name: 'Renoncer' }).click();
});

test('a contribution on a payslip unfolds to its law', async () => {
  await goTo(page, stage, `${room}/team`);
  await page.getByRole('button', { name: /^Lucile/, expanded: false }).click();
  await page.locator('article').getByRole('button', { expanded: false }).first().click();
  await page
    .getByRole('button', { name: /^Voir les \d+ lignes/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Pourquoi Vieillesse plafonnée/ })
    .first()
    .click();
  const why = page.getByRole('complementary', { name: 'Pourquoi ce chiffre' });
  await why.getByText('Barème au').waitFor();
  await why
    .getByText(/vérifié le/)
    .first()
    .waitFor();
  await why.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toContain('/rates/');
});
