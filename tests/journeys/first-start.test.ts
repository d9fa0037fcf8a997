import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWNER, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('the one-time link makes an owner and their organisation, and works once', async () => {
  const link = await stage.firstStart();
  const page = await (await stage.visitor()).newPage();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Bienvenue dans Filage' }).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).click();
  expect(await page.getByText('À remplir.').count()).toBe(4);

  await page.locator('[name=name]').fill(OWNER.name);
  await page.locator('[name=email]').fill(OWNER.email);
  await page.locator('[name=password]').fill(OWNER.password);
  await page.locator('[name=organisation]').fill('Compagnie du Passage');
  await page.getByLabel('Ajouter aussi une organisation de démonstration').uncheck();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL('**/o/compagnie-du-passage');
  await page.getByRole('heading', { name: 'Compagnie du Passage' }).waitFor();
  await page.getByText('Aucune production', { exact: true }).waitFor();

  const second = await (await stage.visitor()).newPage();
  await second.goto(link);
  await second.getByText('Ce lien a déjà servi').waitFor();
});

test('a stranger is led to the door, and back to where they wanted to go once signed in', async () => {
  const page = await (await stage.visitor()).newPage();
  await page.goto(`${stage.url}/o/compagnie-du-passage/people`);
  await page.waitForURL('**/sign-in?**');
  await page.getByLabel('Courriel').fill(OWNER.email);
  await page.locator('input[type=password]').fill('un autre mot de passe');
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByText('Adresse ou mot de passe inconnu.').waitFor();

  await page.locator('input[type=password]').fill(OWNER.password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.waitForURL('**/o/compagnie-du-passage/people');
  await page.getByText('L’annuaire est vide').waitFor();

  await page.getByRole('button', { name: /Mon compte et mes préférences/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await page.waitForURL('**/sign-in');
});

test('the screens speak English when asked, and remember it', async () => {
  const page = await (await stage.visitor()).newPage();
  await page.goto(`${stage.url}/sign-in`);
  await page.getByText('English').click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
