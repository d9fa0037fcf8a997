/** A coordinator in the room of trainees: places, a trainee's payers, a convention printed, somebody who leaves. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ demo: true });
});
afterAll(() => stage.close());

const SHOTS = process.env.FILAGE_SHOTS;
const look = async (page: Page, name: string) => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};

const flawless = async (page: Page, where: string) => {
  expect(await violationsOf(page), where).toEqual([]);
};

const school = () => `${stage.url}/o/trappe-et-cintre`;

async function openRoom(page: Page): Promise<void> {
  await page.goto(`${school()}/school`);
  await settled(page);
  await page
    .getByRole('link', { name: /2025-2026/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^(Stagiaires|Trainees)$/ }).click();
  await page.getByRole('heading', { level: 2, name: /^(Places)$/ }).waitFor();
  await settled(page);
}

test('from the places of a cohort to a convention printed and a departure noted', async () => {
  const page = await stage.owner();
  await openRoom(page);
  await page.getByText(/Places prises\s: \d+ sur 20/).waitFor();
  await flawless(page, 'room');
  await look(page, 'room-fr');

  // Nobody enters a course that began a year ago, and the dialogue says why.
  await page.getByRole('button', { name: 'Inscrire' }).click();
  const enrol = page.getByRole('dialog');
  await enrol.getByLabel('Personne').fill('a');
  await page.getByRole('option').first().click();
  await enrol.getByLabel('Enveloppe').click();
  await page.getByRole('option').first().click();
  await enrol.getByLabel('Statut').click();
  await page.getByRole('option', { name: 'demandeur·se d’emploi' }).click();
  await enrol.getByRole('button', { name: 'Enregistrer' }).click();
  await enrol
    .getByText(/expiré|n’entre plus|déjà|Plus aucune place/)
    .first()
    .waitFor();
  await flawless(page, 'enrolling');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: /Oloronn/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Payeurs', exact: true }).waitFor();
  await settled(page);
  await flawless(page, 'trainee');
  await look(page, 'trainee-fr');

  await page.getByRole('button', { name: /^Lire : Convention/ }).click();
  const paper = page.getByRole('dialog');
  await paper.getByRole('heading', { name: 'Modalités de paiement' }).waitFor();
  await flawless(page, 'paper');
  await look(page, 'paper-fr');
  await paper.getByRole('button', { name: 'Imprimer et garder' }).click();
  await page.getByRole('heading', { name: 'Documents gardés' }).waitFor({ timeout: 30_000 });
  await page
    .getByRole('link', { name: /^Convention de formation — / })
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Noter une sortie' }).click();
  const leaving = page.getByRole('dialog');
  await leaving.getByLabel('Motif').click();
  await page.getByRole('option', { name: 'emploi trouvé' }).click();
  await leaving.getByLabel('Dernier jour').fill('13/02/2026');
  await leaving.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Sorti·e', { exact: true }).waitFor();
  await page.getByText(/justificatif de sortie manquant/).waitFor();
  await settled(page);
  await flawless(page, 'left');
  await look(page, 'left-fr');
  await page.getByRole('button', { name: 'Annuler la sortie' }).click();
  await page.getByText('En formation.').waitFor();
}, 90_000);

test('on a phone, in the dark, in English', async () => {
  const page = await stage.owner({ size: PHONE, scheme: 'dark', language: 'en' });
  await openRoom(page);
  await page.getByText(/of 20 places taken/).waitFor();
  await flawless(page, 'room on a phone');
  await look(page, 'room-phone-dark-en');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.getByRole('link', { name: /Oloronn/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Payers', exact: true }).waitFor();
  await settled(page);
  await flawless(page, 'trainee on a phone');
  await look(page, 'trainee-phone-dark-en');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}, 60_000);
