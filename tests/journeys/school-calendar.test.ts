/** A coordinator makes a cohort, gives it dates, and is told what closing a day does before it is saved. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { DESKTOP, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ demo: true });
});
afterAll(() => stage.close());

const school = async (page: Page) => {
  await page.goto(`${stage.url}/o/trappe-et-cintre/school`);
  await settled(page);
};
const calendarOf = async (page: Page, name: string) => {
  await school(page);
  await page.getByRole('link', { name }).click();
  await page.waitForURL('**/cohorts/*');
  await page.goto(`${page.url()}/calendar`);
  await settled(page);
};
const slack = (page: Page, kind: RegExp) =>
  page
    .getByRole('article')
    .filter({ hasText: kind })
    .getByRole('button', { name: /(marge|slack)/ })
    .textContent();
const day = (page: Page, on: string) => page.locator(`[data-day="${on}"]`);
const saved = (page: Page) =>
  page
    .getByText(/enregistré/)
    .first()
    .waitFor();

test('closing a day says what it breaks; dropped, nothing has changed; saved and undone, it comes back', async () => {
  const page = await stage.owner();
  await calendarOf(page, 'Promotion 2025-2026');
  await expect.poll(() => slack(page, /En centre/)).toBe('9 jours de marge');
  await expect.poll(() => slack(page, /En entreprise/)).toBe('0 jour de marge');

  await day(page, '2026-05-15').click();
  const bar = page.getByRole('region', { name: /pas encore enregistré/ });
  await bar.getByText('Le calendrier donne 49 jours, 343 h pour 350 h prévues').waitFor();
  await bar.getByText('il manque 7 h').waitFor();
  await bar.getByRole('button', { name: 'Abandonner' }).click();
  await expect.poll(() => slack(page, /En entreprise/)).toBe('0 jour de marge');

  // A week, from its first day to its last with Shift.
  await day(page, '2026-02-16').click();
  await day(page, '2026-02-20').click({ modifiers: ['Shift'] });
  await expect.poll(() => slack(page, /En centre/)).toBe('4 jours de marge');
  await bar.getByRole('button', { name: 'Enregistrer' }).click();
  await saved(page);
  await expect.poll(() => bar.count()).toBe(0);
  await expect.poll(() => slack(page, /En centre/)).toBe('4 jours de marge');
  await page.keyboard.press('Control+z');
  await expect.poll(() => slack(page, /En centre/)).toBe('9 jours de marge');
  await day(page, '2026-02-16').click();
  await day(page, '2026-02-20').click({ modifiers: ['Shift'] });
  await bar.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => bar.count()).toBe(0);
  await page.reload();
  await settled(page);
  await expect.poll(() => slack(page, /En centre/)).toBe('4 jours de marge');
  expect(await page.getByRole('table', { name: 'Fermetures' }).getByRole('row').count()).toBe(3);
});

test('the figure unfolds to its periods, holidays and closures', async () => {
  const page = await stage.owner();
  await calendarOf(page, 'Promotion 2025-2026');
  await page
    .getByRole('article')
    .filter({ hasText: 'En centre' })
    .getByRole('button', { name: /jours possibles/ })
    .click();
  await page.getByText('Fermeture de fin d’année').first().waitFor();
  await page.getByText('Noël').first().waitFor();
  await page.getByText('Tableau', { exact: true }).click();
  const row = page.getByRole('table').getByRole('row', { name: /25 mai 2026/ });
  expect(await row.textContent()).toContain('Lundi de Pentecôte');
});

test('a cohort is made, and its days are closed by keyboard alone', async () => {
  const page = await stage.owner();
  await school(page);
  await page.getByRole('button', { name: 'Nouvelle promotion' }).click();
  await page.getByRole('dialog').getByLabel('Promotion').fill('Promotion 2027');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Promotion 2027' }).waitFor();
  await page.getByRole('link', { name: 'Calendrier' }).first().click();
  await page.getByText('Aucune date').waitFor();
  await page.getByRole('button', { name: 'Ajouter une période' }).click();
  await page.getByLabel('Du — En centre').fill('07/09/2026');
  await page.getByLabel('Au — En centre').fill('18/09/2026');
  const counted = () => page.getByRole('article').filter({ hasText: 'En centre' }).textContent();
  await expect.poll(counted).toContain('= 10 jours');
  await day(page, '2026-09-07').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await expect.poll(() => day(page, '2026-09-15').getAttribute('aria-pressed')).toBe('true');
  await expect.poll(counted).toContain('= 9 jours');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await saved(page);
  await page.getByRole('link', { name: 'Aperçu', exact: true }).click();
  await page.getByRole('button', { name: /En recrutement/ }).click();
  await page.getByRole('banner').or(page.locator('header')).getByText('En recrutement').first().waitFor();
});

const LOOKS = [
  { size: DESKTOP, scheme: 'dark', language: 'fr' },
  { size: PHONE, scheme: 'light', language: 'en' },
] as const;

test.each(LOOKS)('the calendar is readable by everybody ($language, $scheme)', async (look) => {
  const page = await stage.owner(look);
  await school(page);
  if (look.size === PHONE) expect(await faultsOf(page, { fewRows: true })).toEqual([]);
  await page.getByRole('link', { name: 'Promotion 2025-2026' }).click();
  await page.waitForURL('**/cohorts/*');
  await settled(page);
  expect(await faultsOf(page, { fewRows: true })).toEqual([]);
  await page.goto(`${page.url()}/calendar`);
  await day(page, '2026-05-15').click();
  expect(await faultsOf(page, { fewRows: true })).toEqual([]);
  if (look.size === PHONE) return;
  await page.getByText('Tableau', { exact: true }).click();
  expect(await faultsOf(page, { fewRows: true })).toEqual([]);
});
