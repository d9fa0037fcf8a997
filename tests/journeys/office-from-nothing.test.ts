import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#web/client/uuid.ts';
import { goTo, openStage, type Stage, settled } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.owner();
  const put = async (path: string, data: object) => {
    const answer = await page.request.put(`${stage.url}/api/o/${stage.slug}${path}/${newId()}`, {
      data,
      headers: { 'if-none-match': '*' },
    });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  };
  await put('/people', { givenName: 'Jeanne', familyName: 'Kervaloret' });
  const settings = {
    agreement: 'CCNEAC',
    headcount: 4,
    workAccidentRate: '1.60',
    providentRate: '0.42',
    vatRegime: 'taxable',
  };
  for (const [key, value] of Object.entries(settings)) await put('/terms', { key, validFrom: '2026-01-01', value });
});
afterAll(() => stage.close());

const dialog = () => page.getByRole('dialog').last();
const saved = () => dialog().waitFor({ state: 'detached' });
const tab = async (name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await settled(page);
};
/** Three weeks from now, as it is typed. */
const soon = (days: number) => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
};

test('a show begins with its title', async () => {
  await goTo(page, stage, '/productions');
  await page.getByText('Aucune production').waitFor();
  await page.getByRole('button', { name: 'Nouvelle production' }).first().click();
  await dialog().locator('[name=title]').fill('Les Marées basses');
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Les Marées basses', level: 1 }).waitFor();
});

test('a date that nothing hangs on is saved at once', async () => {
  await tab('Planning');
  await page.getByRole('button', { name: 'Nouvelle date' }).first().click();
  await dialog().locator('[name=day]').fill(soon(21));
  await dialog().locator('[name=from]').fill('20h30');
  await dialog().locator('[name=to]').fill('22h');
  await dialog().getByRole('button', { name: 'Créer la date' }).click();
  await page.getByRole('button', { name: 'Représentation', exact: true }).waitFor();
});

test('a position that nobody holds is paid at least the minimum, or says so', async () => {
  await tab('Équipe et contrats');
  await page.getByRole('button', { name: 'Ajouter un poste' }).first().click();
  await dialog().locator('[name=title]').fill('Marée');
  await dialog().locator('[name=profession]').fill('comédienne');
  await dialog().getByRole('combobox', { name: 'Classement' }).click();
  await page.getByRole('option', { name: 'CCNEAC · artiste dramatique' }).click();
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await saved();
  await page.getByRole('button', { name: 'Prévoir une rémunération' }).click();
  await dialog().locator('[name=unitGross]').fill('60');
  await dialog()
    .getByText(/la dernière grille connue/)
    .waitFor();
  await dialog().locator('[name=unitGross]').fill('185');
  await dialog().getByText('minimum atteint').waitFor();
  await dialog().locator('[name=hoursPerUnit]').fill('5');
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await saved();
  await page.getByRole('button', { name: /^Pas encore de contrat/ }).waitFor();
  await page.getByText('À pourvoir').waitFor();
});

test('found, she is engaged by a contract that takes the planned pay over, and placed on the date', async () => {
  await page.getByRole('button', { name: 'Pourvoir ce poste' }).click();
  await dialog()
    .getByRole('combobox', { name: /Tenu par/ })
    .fill('Jeanne');
  await page.getByRole('option', { name: 'Jeanne Kervaloret' }).click();
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await saved();
  await page.getByRole('button', { name: 'Nouveau contrat' }).click();
  await dialog().locator('[name=from]').fill(soon(21));
  await dialog().locator('[name=to]').fill(soon(21));
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await saved();
  await page.getByRole('button', { name: /^Pas encore de contrat/ }).waitFor({ state: 'detached' });
  await page.locator('article').getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: /^Placer/ }).click();
  await dialog()
    .getByRole('checkbox', { name: /Représentation/ })
    .check();
  await dialog().getByText('Reste à placer : 0.').waitFor();
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await saved();
  await page.getByText('simulation de paie', { exact: false }).first().waitFor();
});

test('an artist on an invoice needs a reason', async () => {
  await page.getByRole('button', { name: 'Modifier le contrat' }).click();
  await dialog().getByRole('combobox', { name: 'Qui emploie' }).click();
  await page.getByRole('option', { name: 'Facture' }).click();
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await dialog().getByText('donnez le motif').waitFor();
  await dialog().getByRole('button', { name: 'Annuler', exact: true }).click();
  await saved();
});

test('the budget has her pay and contributions, and the show has a price, each with its law', async () => {
  await tab('Budget');
  await page.getByText('185,00').first().waitFor();
  await tab('Diffusion');
  await page.getByRole('button', { name: 'Calculer un prix' }).click();
  await page.getByRole('heading', { name: 'Prix de cession selon le nombre de dates' }).waitFor();
  await tab('Aperçu');
  const cost = page.getByRole('button', { name: /^Pourquoi Coût de l’équipe/ });
  expect(await cost.textContent()).toMatch(/^2\d\d,\d\d/);
  await cost.click();
  const why = page.getByRole('complementary', { name: 'Pourquoi ce chiffre' });
  await why.getByText('Barème au').waitFor();
  await why.getByRole('button', { name: 'Copier en texte' }).waitFor();
});
