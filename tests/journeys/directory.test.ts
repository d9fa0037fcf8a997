import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a person is added once, and found again by part of the name', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/people');
  await page.getByRole('button', { name: 'Ajouter une personne' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=givenName]').fill('Noor');
  await dialog.locator('[name=familyName]').fill('Delvaux');
  await dialog.locator('[name=phone]').fill('+33 6 00 00 00 01');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Noor Delvaux' }).waitFor();

  await page.getByRole('button', { name: 'Ajouter' }).first().click();
  await page.getByRole('dialog').locator('[name=profession]').fill('accordéoniste');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'accordéoniste', exact: true }).waitFor();

  await goTo(page, stage, '/people');
  await page.getByLabel('Nom, nom de scène ou ville').fill('delv');
  await page.getByRole('link', { name: 'Noor Delvaux' }).waitFor();
});

test('private data stay closed until somebody says why, and the reading is written down', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/people');
  await page.getByRole('link', { name: 'Noor Delvaux' }).click();
  await page.getByText('Données privées', { exact: true }).waitFor();
  expect(await page.getByText('IBAN').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Pourquoi les ouvrir' }).click();
  await page.getByRole('option', { name: 'Bulletin de paie' }).click();
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await page.getByText('Cette lecture est inscrite').waitFor();
  await page.getByText('IBAN').first().waitFor();
  await page.getByText('Qui les a lues').click();
  await page.getByRole('cell', { name: 'Bulletin de paie' }).waitFor();
});

test('a venue is added with its contact; removing the contact can be undone', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/venues');
  await page.getByRole('button', { name: 'Ajouter un lieu' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('À remplir.').waitFor();
  await dialog.locator('[name=name]').fill('Théâtre des Essais');
  await dialog.locator('[name=town]').fill('Albi');
  await dialog.locator('[name=capacity]').fill('420');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Théâtre des Essais' }).waitFor();

  await page.getByRole('button', { name: 'Ajouter' }).first().click();
  await dialog.locator('[name=name]').fill('Sacha Morel');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Sacha Morel' }).click();
  await dialog.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('button', { name: 'Sacha Morel' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Annuler' }).last().click();
  await page.getByRole('button', { name: 'Sacha Morel' }).waitFor();
});
