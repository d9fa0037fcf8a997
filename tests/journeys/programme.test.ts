/** From a programme brought in to its public sheet: hours mended until they add up, a text written, shown to everybody. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallProgramme } from '../golden/small-programme.ts';
import { readPdf } from '../read-pdf.ts';
import { violationsOf } from './axe.ts';
import { goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const flawless = async (page: Page, where: string) => {
  expect(await violationsOf(page), where).toEqual([]);
};

/** One sub-module an hour short, and no contact for the VAE. */
function flawed(): Buffer {
  const modules = smallProgramme.modules.map(({ subModules = [], ...module }) => ({
    ...module,
    subModules: subModules.map((one) => (one.code === '1.1' ? { ...one, hours: '9.5' } : one)),
  }));
  const texts = smallProgramme.texts.filter(({ piece }) => piece !== 'vae');
  return Buffer.from(JSON.stringify({ ...smallProgramme, modules, texts }));
}

test('a programme is brought in, mended until its hours add up, and read by everybody', async () => {
  const page = await stage.owner();
  await goTo(page, stage, '/school');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'programme.json', mimeType: 'application/json', buffer: flawed() });
  await page.getByRole('heading', { level: 1, name: 'Régie de tournée' }).waitFor();
  await settled(page);
  const version = page.url();
  const problems = page.getByRole('region', { name: 'Points à régler' });
  await problems.getByText('Le parcours « MUS » fait 20').waitFor();
  await flawless(page, 'overview');

  await page.getByRole('button', { name: 'Publier la fiche' }).click();
  await page.getByText('« Contact pour la VAE » doit être public').first().waitFor();

  await page.getByRole('link', { name: 'Contenus' }).click();
  await page.getByText('Un·e stagiaire suit 20').waitFor();
  await page.getByRole('gridcell', { name: '9,5', exact: true }).click();
  await page.keyboard.type('10,5');
  await page.keyboard.press('Enter');
  await page.getByText('Un·e stagiaire suit 21').waitFor();
  await flawless(page, 'structure');

  await page.getByRole('link', { name: 'Fiche publique' }).click();
  const written = page.getByRole('textbox', { name: 'Contact pour la VAE – français' });
  await written.fill('Écrire à vae@example.org');
  await written.blur();
  await problems.getByText('n’est pas écrit en anglais').waitFor();
  await page.getByRole('textbox', { name: 'Contact pour la VAE – anglais' }).fill('Write to vae@example.org');
  await page.getByRole('textbox', { name: 'Contact pour la VAE – anglais' }).blur();
  await page.getByText('Tout ce que la loi demande est écrit').waitFor();
  await flawless(page, 'sheet');
  await page.getByRole('button', { name: 'Publier la fiche' }).click();
  await page.getByRole('link', { name: 'Voir la fiche' }).waitFor();
  await page.getByRole('link', { name: 'regie-de-tournee-v1-fr.pdf' }).waitFor();

  const anyone = await (await stage.visitor({ size: PHONE, language: 'en' })).newPage();
  await anyone.goto(`${stage.url}/p/${stage.slug}`);
  await anyone.getByText('No call for applications is open').waitFor();
  await flawless(anyone, 'public page of the school');
  await anyone.getByRole('link', { name: 'Tour management' }).click();
  await anyone.getByRole('heading', { level: 1, name: 'Tour management' }).waitFor();
  await anyone.getByText('Write to vae@example.org').waitFor();
  await anyone.getByRole('cell', { name: '10.5 h' }).waitFor();
  await flawless(anyone, 'public page');
  const address = await anyone.getByRole('link', { name: 'Download the sheet (PDF)' }).getAttribute('href');
  const pdf = readPdf(await (await anyone.request.get(stage.url + address)).body());
  expect(pdf).toMatchObject({ title: 'Tour management', isTagged: true, language: 'en-GB' });

  // A year's results, by keyboard alone: the sheet follows, and the version is the same.
  const results = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Résultats publics' }) })
    .last();
  await results.getByRole('button', { name: 'Ajouter' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=year]').fill('2025');
  await dialog.locator('[name=counted]').fill('17');
  await dialog.locator('[name=among]').fill('20');
  await dialog.locator('[name=among]').press('Enter');
  await results.getByText('(17 sur 20)').waitFor();
  await anyone.reload();
  await anyone.getByRole('cell', { name: '85% (17 of 20)' }).waitFor();
  await page.getByRole('button', { name: 'Version', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Figer la fiche du jour' }).click();
  await page.getByText('La fiche du jour est figée').waitFor();

  await page.goto(version);
  await settled(page);
  await page.getByRole('button', { name: 'Version', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Créer la version suivante' }).click();
  await page.getByText('En préparation').waitFor();
  await page.getByRole('link', { name: 'version 1' }).waitFor();

  await page.getByRole('button', { name: 'Version', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Renommer la formation' }).click();
  await page.getByRole('dialog').locator('[name=titleFr]').fill('Régie et tournée');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Régie et tournée' }).waitFor();
});
