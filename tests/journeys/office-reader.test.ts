/** A reader in a browser: the true budget and the true price, and nobody's pay in any room. */
import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, goTo, type Look, openStage, PHONE, type Stage } from './stage.ts';

let stage: Stage;
let owner: Page;
let room = '';
beforeAll(async () => {
  stage = await openStage({ demo: true });
  owner = await stage.owner();
  await goTo(owner, stage, '/productions');
  const link = owner.getByRole('link', { name: 'La Nuit des tuiles' }).last();
  room = `/productions/${(await link.getAttribute('href'))!.split('/').at(-1)}`;
});
afterAll(() => stage.close());

/** Somebody who was invited as a reader and took the place. */
async function reader(look: Look = {}): Promise<Page> {
  const made = await owner.request.put(`${stage.url}/api/o/${stage.slug}/invitations/${randomUUID()}`, {
    data: { email: `${randomUUID()}@example.org`, role: 'reader', scope: { kind: 'organisation' } },
    headers: { 'if-none-match': '*' },
  });
  const { link } = (await made.json()) as { readonly link: string };
  const visitor = await stage.visitor(look);
  const accepted = await visitor.request.post(`${stage.url}/api/invitations/accept`, {
    data: { secret: link.split('#')[1], name: 'Lou Essai', password: 'une phrase assez longue' },
  });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  return visitor.newPage();
}

const MONEY = [
  ['/budget', 'section[aria-label="Où en est ce budget"] dd'],
  ['/booking', 'main table button'],
] as const;

test('totals and prices are those that the owner sees', async () => {
  const page = await reader();
  for (const [where, figures] of MONEY) {
    const shown = async (whose: Page) => {
      await goTo(whose, stage, room + where);
      return whose.locator(figures).allTextContents();
    };
    const [mine, theirs] = [await shown(page), await shown(owner)];
    expect(theirs.length).toBeGreaterThan(6);
    expect(mine).toEqual(theirs);
  }
});

test('pay is one line for each account, unfolds to a number of people, and cannot be edited', async () => {
  const page = await reader();
  const charges = (whose: Page) => whose.getByRole('grid', { name: 'Charges' });
  for (const whose of [page, owner]) await goTo(whose, stage, `${room}/budget`);
  expect(await charges(owner).textContent()).toContain('Montbrisac');
  expect(await page.locator('body').textContent()).not.toContain('Montbrisac');
  expect(await charges(page).getByText('Rémunération brute').count()).toBe(1);
  expect(await page.getByRole('button', { name: /^(Forcer|Détails)/ }).count()).toBe(0);
  await page.getByText('La paie est montrée au total').waitFor();
  await charges(page)
    .getByRole('button', { name: /Rémunération brute/ })
    .click();
  await page.getByText('au total, sans le détail de chaque personne').waitFor();
  expect(await page.locator('aside', { hasText: 'Pourquoi ce montant' }).textContent()).toMatch(/personnes\D*\d+/);
});

test.each([{ size: DESKTOP }, { size: PHONE, scheme: 'dark', language: 'en' }] as const)(
  'every room is readable by everybody',
  async (look) => {
    const page = await reader(look);
    for (const where of ['', '/budget', '/booking']) {
      await goTo(page, stage, room + where);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([where, ...violations.map(({ id }) => id)]).toEqual([where]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
  },
);
