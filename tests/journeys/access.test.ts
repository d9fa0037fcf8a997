import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_FULL } from '../scale.ts';
import { violationsOf } from './axe.ts';
import { DESKTOP, goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

let stage: Stage;
let pages: readonly { name: string; page: Page }[] = [];
beforeAll(async () => {
  stage = await openStage({ demo: true });
  const wide = await stage.owner({ size: DESKTOP });
  const narrow = await stage.owner({ size: PHONE, scheme: 'dark', language: 'en' });
  pages = [
    { name: 'wide, light', page: wide },
    { name: 'phone, dark', page: narrow },
  ];
});
afterAll(() => stage.close());

type Look = (typeof pages)[number];

const onEach = (looks: readonly Look[], work: (page: Page, name: string) => Promise<void>) =>
  Promise.all(looks.map(({ name, page }) => work(page, name)));
const onBoth = (work: (page: Page) => Promise<void>) => onEach(pages, work);

async function check(looks = pages): Promise<void> {
  await onEach(looks, async (page, name) => {
    expect([name, await violationsOf(page, { standards: true })]).toEqual([name, []]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect([name, 'wider than the window by', overflow]).toEqual([name, 'wider than the window by', 0]);
  });
}

/** Each wide or on a phone, by turns; both when the tests take their time. */
const SCREENS = [
  '',
  '/today',
  '/calendar',
  '/people',
  '/venues',
  '/rates',
  '/rates/minimumWage.hour',
  '/settings',
  '/settings/terms',
  '/settings/members',
  '/settings/tokens',
  '/settings/audit',
  '/settings/outbox',
];

describe('every screen can be used by everybody', () => {
  test.each(SCREENS.map((where, place) => ({ where, place })))('/o/…$where', async ({ where, place }) => {
    const looks = IN_FULL ? pages : [pages[place % pages.length]!];
    await onEach(looks, (page) => goTo(page, stage, where));
    await check(looks);
  });

  test('a person, a venue, and the account', async () => {
    for (const where of ['/people', '/venues']) {
      await onBoth(async (page) => {
        await goTo(page, stage, where);
        await page.locator('tbody a').first().click();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await settled(page);
      });
      await check();
    }
    await onBoth(async (page) => {
      await page.goto(`${stage.url}/account`);
      await settled(page);
    });
    await check();
  });

  test('a date’s form, the search, and the menus', async () => {
    await onBoth(async (page) => {
      await goTo(page, stage, '/calendar');
      await page.getByRole('button', { name: /Nouvelle date|New date/ }).click();
      await page.getByRole('dialog').locator('[name=day]').waitFor();
    });
    await check();
    await onBoth(async (page) => {
      await goTo(page, stage);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(/Une personne, un lieu|A person, a venue/).fill('ni');
      await page.getByRole('dialog').getByRole('button', { name: /Niort/ }).first().waitFor();
    });
    await check();
  });

  test('the doors', async () => {
    await onBoth(async (page) => {
      await page.context().clearCookies();
      await page.goto(`${stage.url}/sign-in`);
      await settled(page);
    });
    await check();
  });
});
