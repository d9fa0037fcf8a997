import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, openStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ demo: true });
  page = await stage.owner();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.url });
  await goTo(page, stage);
  const show = await page.locator('main a[href*="/productions/"]').first().getAttribute('href');
  await page.goto(`${stage.url}${show}/budget`);
  await page.getByRole('grid').first().getByText('Camion').waitFor();
});
afterAll(() => stage.close());

const QUANTITY = 3;
const AMOUNT = 6;
const sheet = () => page.getByRole('grid').first();
/** The cell of a column on the line that holds this text. */
const cell = (text: string, column: number) =>
  sheet().getByRole('row').filter({ hasText: text }).locator(`[aria-colindex="${column}"]`);
const shown = async (text: string, column = QUANTITY) => (await cell(text, column).textContent())?.trim();
const write = (text: string) => page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);

test('typing into a cell recomputes at once; Ctrl+Z takes it back and Ctrl+Y does it again', async () => {
  const [before, amount] = [await shown('Camion'), await shown('Camion', AMOUNT)];
  await cell('Camion', QUANTITY).click();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown('Camion')).toBe('30');
  await expect.poll(() => shown('Camion', AMOUNT)).not.toBe(amount);
  await cell('Camion', QUANTITY).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown('Camion')).toBe(before);
  await page.keyboard.press('Control+y');
  await expect.poll(() => shown('Camion')).toBe('30');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown('Camion')).toBe(before);
});

test('a range is made with Shift and the arrows, said, and filled down with Ctrl+D', async () => {
  const first = await shown('Camion');
  await cell('Camion', QUANTITY).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 cellules sélectionnées').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+d');
  await expect.poll(() => shown('Assurance de la tournée')).toBe(first);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown('Assurance de la tournée')).toBe('1');
});

test('a range is made with the mouse and copied as a spreadsheet reads it', async () => {
  const from = (await cell('Camion', QUANTITY).boundingBox())!;
  const to = (await cell('Assurance de la tournée', QUANTITY + 2).boundingBox())!;
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await page.getByText('6 cellules sélectionnées').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(/^23\tjour\t96,40?\r\n1\t\t417,93$/);
});

test('what a spreadsheet copied is pasted, French decimals included, and computed cells are left alone', async () => {
  await write('7,5\tjour\t100\n2\t\t500,25');
  await cell('Camion', QUANTITY).click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => shown('Camion')).toBe('7,5');
  await expect.poll(() => shown('Camion', AMOUNT)).toBe('750,00\u202f€');
  await expect.poll(() => shown('Assurance de la tournée', AMOUNT)).toBe('1\u202f000,50\u202f€');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown('Camion')).toBe('23');

  const computed = await shown('Voyages', AMOUNT);
  await write('1');
  // Beside the figure, which would open its reasons and take the focus.
  await cell('Voyages', AMOUNT).click({ position: { x: 6, y: 6 } });
  await page.keyboard.press('Control+v');
  await page.getByText('elles sont calculées').waitFor({ state: 'attached' });
  expect(await shown('Voyages', AMOUNT)).toBe(computed);
});

test('groups fold by keyboard, and say whether they are open', async () => {
  const group = sheet().getByRole('button', { name: /61 Services extérieurs/ });
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  await group.click();
  await sheet().getByText('Camion').waitFor({ state: 'detached' });
  await sheet()
    .getByRole('button', { name: /61 Services extérieurs/ })
    .press('Enter');
  await sheet().getByText('Camion').waitFor();
});
