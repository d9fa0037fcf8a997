/** A reader in a browser: the true budget and the true price, and nobody's pay in any room. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
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
  /** The sheet draws the rows in sight alone: each is looked at as it comes. */
  const everyRow = async (whose: Page): Promise<string[]> => {
    const sheet = charges(whose);
    await sheet.getByRole('row').nth(5).waitFor();
    const rows = new Map<string, string>();
    for (let top = 0, end = 1; top <= end; top += 300) {
      end = await sheet.evaluate((grid, at) => {
        grid.scrollTop = at;
        return grid.scrollHeight;
      }, top);
      await whose.waitForTimeout(100);
      const seen = await sheet
        .locator('[role="row"]')
        .evaluateAll((drawn) => drawn.map((row) => [row.getAttribute('aria-rowindex'), row.textContent] as const));
      for (const [place, text] of seen) rows.set(place ?? '', text ?? '');
    }
    return [...rows.values()];
  };
  expect((await everyRow(owner)).join(' ')).toContain('Montbrisac');
  const mine = await everyRow(page);
  expect(mine.join(' ')).not.toContain('Montbrisac');
  expect(await page.locator('body').textContent()).not.toContain('Montbrisac');
  expect(mine.filter((row) => row.includes('Rémunération brute')).length).toBe(1);
  await charges(page).evaluate((grid) => {
    grid.scrollTop = 0;
  });
  expect(await page.getByRole('button', { name: /^(Forcer|Détails)/ }).count()).toBe(0);
  await page.getByText('La paie est montrée au total').waitFor();
  const pay = charges(page).getByRole('button', { name: /Rémunération brute/ });
  for (let down = 0; down < 20 && (await pay.count()) === 0; down += 1) {
    await charges(page).hover();
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(100);
  }
  await pay.click();
  await page.getByText('au total, sans le détail de chaque personne').waitFor();
  expect(await page.locator('aside', { hasText: 'Pourquoi ce chiffre' }).textContent()).toMatch(/personnes\D*\d+/);
});

test.each([{ size: DESKTOP }, { size: PHONE, scheme: 'dark', language: 'en' }] as const)(
  'every room is readable by everybody',
  async (look) => {
    const page = await reader(look);
    for (const where of ['', '/budget', '/booking']) {
      await goTo(page, stage, room + where);
      expect(await violationsOf(page, { fewRows: true }), where).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
  },
);
