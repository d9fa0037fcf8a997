/** A problem leads to the cell that causes it, and ⌘K to the row that was chosen: in sight, with the focus on it, said. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { violationsOf } from './axe.ts';
import { goTo, openStage, PHONE, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: Stage;
let page: Page;
let show: string;
beforeAll(async () => {
  stage = await openStage({ demo: true });
  page = await stage.owner();
  await goTo(page, stage);
  show = `${stage.url}${await page.locator('main a[href*="/productions/"]').first().getAttribute('href')}`;
}, 120_000);
afterAll(() => stage.close());

interface Reached {
  /** The place that the focus is in: `contract/0199…`, `sheet` for a cell. */
  readonly place: string | null;
  readonly text: string;
  readonly inSight: boolean;
  readonly outlined: boolean;
}

/** Rooms and sheets load as they are first shown. */
const SOON = { timeout: 10_000 };

/** Where the focus is. As a text: it runs in the page. */
const reached = (on: Page): Promise<Reached> =>
  on.evaluate(`(() => {
    const active = document.activeElement;
    const cell = active.closest('[role="gridcell"]');
    const placed = active.closest('[data-place]');
    const box = active.getBoundingClientRect();
    const ring = getComputedStyle(active.closest('[data-here]') ?? active);
    return {
      place: cell ? 'sheet' : placed && !placed.closest('[data-problems]') ? placed.dataset.place : null,
      text: (cell ? cell.closest('[role="row"]') : active).textContent,
      inSight: box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
      outlined: parseFloat(ring.outlineWidth) > 0 && ring.outlineStyle !== 'none',
    };
  })()`);

const said = async (on: Page): Promise<string> =>
  (await on.locator('[role="status"].visually-hidden').allTextContents()).join(' ');

async function expectReached(on: Page, place: RegExp, text?: string): Promise<void> {
  await expect.poll(async () => (await reached(on)).place ?? '', SOON).toMatch(place);
  await expect.poll(() => reached(on), SOON).toMatchObject({ inSight: true, outlined: true });
  if (text !== undefined) expect((await reached(on)).text).toContain(text);
  await expect.poll(() => said(on), SOON).toMatch(/^Vous êtes sur\s:\s\S/);
}

describe('each problem of the overview', () => {
  test('leads to its row, by keyboard, in whatever room that is', async () => {
    await page.goto(show);
    const problems = page.getByRole('region', { name: 'Points à régler' }).getByRole('button');
    await problems.first().waitFor();
    const count = await problems.count();
    expect(count).toBeGreaterThan(2);
    const rooms = new Set<string>();
    for (let place = 0; place < count; place += 1) {
      await page.goto(show);
      await problems.nth(place).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#/);
      const { hash, pathname } = new URL(page.url());
      rooms.add(pathname.split('/').at(-1)!);
      const wanted = decodeURIComponent(hash.slice(1));
      await expect.poll(async () => (await reached(page)).text, { ...SOON, message: wanted }).not.toBe('');
      await expect.poll(() => said(page), { ...SOON, message: wanted }).toMatch(/^Vous êtes sur\s:\s\S/);
    }
    expect(rooms.size).toBeGreaterThan(1);
  });
});

describe('in the budget', () => {
  test('a line without a name is pointed at in its own cell, from the overview and again from the room', async () => {
    await page.goto(`${show}/budget`);
    const quick = page.getByRole('form', { name: 'Ajouter une ligne' });
    await quick.waitFor();
    await quick.getByLabel('Prix unitaire').fill('12,34');
    await quick.getByRole('button').last().click();
    await page.getByText('12,34').first().waitFor();
    await page.goto(show);
    await page.getByRole('button', { name: /12,34/ }).first().click();
    await expectReached(page, /^sheet$/, '12,34');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-colindex")')).toBe('2');
    await page.getByRole('region', { name: 'Points à régler' }).getByRole('button', { name: /12,34/ }).click();
    await expectReached(page, /^sheet$/, '12,34');
  });

  test('what is wrong with the whole leads to its totals', async () => {
    await page.goto(show);
    await page
      .getByRole('button', { name: /fonds propres|Il manque|excédent/i })
      .first()
      .click();
    await expectReached(page, /^budget\//);
  });
});

test('a price below what the performance costs is pointed at where it was decided', async () => {
  await page.goto(`${show}/booking`);
  const decided = page.getByRole('table').getByRole('textbox').first();
  await decided.fill('10');
  await decided.press('Tab');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page
    .getByRole('region', { name: 'Points à régler' })
    .getByRole('button', { name: /plateau/ })
    .first()
    .waitFor();
  await page.goto(show);
  await page
    .getByRole('button', { name: /plateau/ })
    .first()
    .click();
  await expectReached(page, /^series\/1$/);
  expect(await page.evaluate('document.activeElement.value')).toContain('10');
});

describe('⌘K', () => {
  const choose = async (on: Page, words: string, label: RegExp) => {
    await on.keyboard.press('Control+k');
    await on.getByPlaceholder('Une personne, un lieu').waitFor();
    await on.keyboard.type(words);
    await on.getByRole('dialog').getByRole('button', { name: label }).first().click();
  };

  test('finds a budget line and stands on it', async () => {
    await goTo(page, stage);
    await choose(page, 'camion', /Camion/);
    await expectReached(page, /^sheet$/, 'Camion');
    await choose(page, 'camion', /Camion/);
    await expectReached(page, /^sheet$/, 'Camion');
  });

  test('finds a contract by whom it binds', async () => {
    const person = await page.evaluate<string>(
      `fetch('/api/o/${stage.slug}/search/contracts?search=a').then((r) => r.json()).then(({ items }) => items[0].person)`,
    );
    await goTo(page, stage);
    await choose(page, person, new RegExp(`${person} · `));
    await expectReached(page, /^contract\//);
  });

  test('finds a date by its day, on a phone in the dark, without axe violations', async () => {
    const phone = await stage.owner({ size: PHONE, scheme: 'dark' });
    await goTo(phone, stage);
    const day = await phone.evaluate<string>(
      `fetch('/api/o/${stage.slug}/search/events?search=albi').then((r) => r.json()).then(({ items }) => items.find((one) => one.productionId).startsLocal.slice(0, 10))`,
    );
    const [, month, dayOfMonth] = day.split('-');
    await phone.keyboard.press('Control+k');
    await phone.getByPlaceholder('Une personne, un lieu').waitFor();
    await phone.keyboard.type(`${dayOfMonth}/${month}`);
    await phone.getByRole('dialog').getByRole('button', { name: /Albi/ }).first().waitFor();
    expect(await violationsOf(phone)).toEqual([]);
    await phone.getByRole('dialog').getByRole('button', { name: /Albi/ }).first().click();
    await expectReached(phone, /^event\//);
  });
});
