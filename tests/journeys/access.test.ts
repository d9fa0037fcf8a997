import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, goTo, openStage, PHONE, type Stage, settled } from './stage.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function check(): Promise<void> {
  for (const { name, page } of pages) {
    expect([name, await violations(page)]).toEqual([name, []]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect([name, 'wider than the window by', overflow]).toEqual([name, 'wider than the window by', 0]);
  }
}

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
  test.each(SCREENS)('/o/…%s', async (where) => {
    for (const { page } of pages) await goTo(page, stage, where);
    await check();
  });

  test('a person, a venue, and the account', async () => {
    for (const where of ['/people', '/venues']) {
      for (const { page } of pages) {
        await goTo(page, stage, where);
        await page.locator('tbody a').first().click();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await settled(page);
      }
      await check();
    }
    for (const { page } of pages) {
      await page.goto(`${stage.url}/account`);
      await settled(page);
    }
    await check();
  });

  test('a date’s form, the search, and the menus', async () => {
    for (const { page } of pages) {
      await goTo(page, stage, '/calendar');
      await page.getByRole('button', { name: /Nouvelle date|New date/ }).click();
      await page.getByRole('dialog').locator('[name=day]').waitFor();
    }
    await check();
    for (const { page } of pages) {
      await goTo(page, stage);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(/Une personne, un lieu|A person, a venue/).fill('ni');
      await page.waitForTimeout(500);
    }
    await check();
  });

  test('the doors', async () => {
    for (const { page } of pages) {
      await page.context().clearCookies();
      await page.goto(`${stage.url}/sign-in`);
      await settled(page);
    }
    await check();
  });
});
