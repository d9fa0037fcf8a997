/** Somebody applies from a phone: begins, is told what is missing, loses the network, submits, gets a receipt. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PDF } from '../api/school-call.ts';
import { violationsOf } from './axe.ts';
import { openSchoolStage, type SchoolStage } from './school-stage.ts';
import { PHONE } from './stage.ts';

let stage: SchoolStage;
beforeAll(async () => {
  stage = await openSchoolStage();
});
afterAll(() => stage.close());

const PICTURES = process.env.FILAGE_PICTURES;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};
const accessible = async (page: Page) => {
  expect(await violationsOf(page)).toEqual([]);
};
const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });

test('apply from a phone, be told what is missing, submit, and have a receipt', async () => {
  const context = await stage.visitor({ size: PHONE });
  const page = await context.newPage();
  await page.goto(`${stage.url}/p/${stage.school}/calls/essai`);
  await page.getByText('Candidatures ouvertes').waitFor();
  await accessible(page);
  await picture(page, 'call-phone');
  await page.getByRole('button', { name: 'Commencer ma candidature' }).click();
  await page.getByText('Une adresse s’écrit comme').waitFor();
  await page.getByLabel('Votre adresse électronique').first().fill('lise@example.org');
  await page.getByRole('button', { name: 'Commencer ma candidature' }).click();
  await page.getByText('Brouillon : pas encore déposé').or(page.getByText('Brouillon : pas encore déposé')).waitFor();
  // The secret has left the address bar.
  expect(new URL(page.url()).hash).toBe('');
  await page.getByLabel('Prénom').fill('Lise');
  await page.getByLabel('Nom', { exact: true }).fill('Coulisse');
  await page.getByLabel('Salarié·e').check();
  await page.getByLabel('Après des études artistiques ou culturelles').check();
  const missing = page.getByRole('region', { name: 'Ce qu’il manque encore' });
  await missing.getByText('Justificatifs de 12 mois d’expérience').waitFor();
  await accessible(page);
  await picture(page, 'draft-phone');

  // The network goes: what is typed stays, and says so; it leaves when the network is back.
  await context.setOffline(true);
  await page.getByLabel('Votre projet').fill('Monter une tournée dans les villages.');
  await page.getByText('Pas de réseau : ce que vous écrivez est gardé').waitFor();
  await context.setOffline(false);
  await page.getByText('Enregistré', { exact: true }).waitFor();
  await page.reload();
  expect(await page.getByLabel('Votre projet').inputValue()).toBe('Monter une tournée dans les villages.');

  await page.getByLabel('Théâtre', { exact: false }).first().check();
  for (const title of [
    'Curriculum vitæ',
    'Lettre de motivation',
    'Diplôme de niveau 4 ou plus',
    'Justificatifs de 12 mois',
    'Attestation d’employeur',
  ]) {
    const piece = page.locator('div', { has: page.getByRole('heading', { level: 3, name: title }) }).last();
    await piece
      .locator('input[type=file]')
      .last()
      .setInputFiles(file(`${title.slice(0, 6)}.pdf`));
    await piece.getByText('Reçu ·').first().waitFor();
  }
  await page.getByText('Votre dossier est complet').waitFor();
  await picture(page, 'complete-phone');
  await page.getByRole('button', { name: 'Déposer mon dossier' }).click();
  await page.getByRole('button', { name: 'Oui, déposer' }).click();
  await page.getByText('Empreinte SHA-256').waitFor();
  await page.getByText('Déposé', { exact: true }).waitFor();
  await accessible(page);
  await picture(page, 'receipt-phone');
  const got = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reçu en PDF' }).click();
  expect((await got).suggestedFilename()).toBe('candidature-1.pdf');
  await context.close();
}, 120_000);

test('the same in English, in the dark, by the keyboard alone', async () => {
  const context = await stage.visitor({ size: PHONE, language: 'en', scheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${stage.url}/p/${stage.school}/calls/essai`);
  await page.getByText('Applications are open').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  const email = page.getByLabel('Your e-mail address').first();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await email.evaluate((field) => field.matches(':focus'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('ana@example.org');
  await page.keyboard.press('Enter');
  await page.getByText('Draft: not submitted yet').waitFor();
  await accessible(page);
  await picture(page, 'draft-dark-en');
  await page.getByRole('button', { name: 'Submit my file' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('a file that stays incomplete is not processed').waitFor();
  await context.close();
}, 60_000);

test('the coordinator prepares a call and sees the files that arrive', async () => {
  const page = await stage.coordinator();
  await page.goto(`${stage.url}/o/${stage.school}/cohorts/${stage.cohortId}/admissions`);
  await page.getByText('Publié', { exact: true }).waitFor();
  await accessible(page);
  await picture(page, 'room-call');
  await page.getByRole('link', { name: 'Réunions d’information' }).click();
  await page.getByRole('button', { name: 'Ajouter une réunion' }).waitFor();
  await accessible(page);
  await page.getByRole('link', { name: 'Dossiers' }).click();
  await page.getByText('Lise Coulisse').waitFor();
  await page.getByText('personne ne voit les réponses').waitFor();
  await accessible(page);
  await picture(page, 'room-files');
}, 60_000);
