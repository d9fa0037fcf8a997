/**
 * The pictures of docs/screens, in French, from the demo: `node tests/journeys/screens.ts ADDRESS E-MAIL PASSWORD`,
 * against a running Filage whose owner asked for the demo. Names after the password take those pictures alone. Chromium
 * must be installed.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../setup/chromium.js';
import { DURING_THE_COURSE, SCHOOL_PICTURES, schoolAt } from './school-pictures.ts';

const [url, email, password] = process.argv.slice(2);
if (!url || !email || !password) {
  process.stderr.write('usage: node tests/journeys/screens.ts http://127.0.0.1:4600 you@example.org "your password"\n');
  process.exit(2);
}
const FOLDER = path.join(import.meta.dirname, '..', '..', 'docs', 'screens');
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

type Way = (page: Page, home: string) => Promise<unknown>;

const production = async (page: Page, home: string, room = '') => {
  await page.goto(home);
  const link = page.locator('main a[href*="/productions/"]').first();
  await page.goto(`${url}${await link.getAttribute('href')}${room}`);
};
const nextMonth = (page: Page) => page.getByLabel('Mois suivant').click();

interface Picture {
  readonly name: string;
  readonly size: typeof DESKTOP;
  readonly dark?: true;
  readonly way: Way;
}

const OFFICE: readonly Picture[] = [
  { name: 'accueil', size: DESKTOP, way: (page, home) => page.goto(home) },
  {
    name: 'agenda',
    size: DESKTOP,
    way: async (page, home) => {
      await page.goto(`${home}/calendar`);
      await nextMonth(page);
      await page.locator('[data-event]').first().waitFor();
    },
  },
  { name: 'production', size: DESKTOP, way: (page, home) => production(page, home) },
  {
    name: 'budget',
    size: DESKTOP,
    way: async (page, home) => {
      await production(page, home, '/budget');
      await page.getByRole('grid').first().waitFor();
      // Only the rows in sight are drawn: the contributions come after everybody's pay.
      const charges = page.getByRole('grid').first();
      await charges.evaluate((grid) => {
        grid.scrollTop = grid.scrollHeight;
      });
      await page
        .getByRole('button', { name: /^Pourquoi.*[Cc]harges/ })
        .first()
        .click();
      await page.getByText('Pourquoi ce chiffre').waitFor();
      await page.locator('details > summary').first().click();
      await page.locator('details details > summary').first().click();
    },
  },
  { name: 'planning', size: DESKTOP, way: (page, home) => production(page, home, '/planning') },
  { name: 'equipe', size: DESKTOP, way: (page, home) => production(page, home, '/team') },
  { name: 'prix', size: DESKTOP, way: (page, home) => production(page, home, '/booking') },
  { name: 'annuaire', size: DESKTOP, way: (page, home) => page.goto(`${home}/people`) },
  { name: 'bareme', size: DESKTOP, way: (page, home) => page.goto(`${home}/rates/minimumWage.hour`) },
  { name: 'reglages', size: DESKTOP, way: (page, home) => page.goto(`${home}/settings/terms`) },
  { name: 'accueil-telephone', size: PHONE, way: (page, home) => page.goto(home) },
  {
    name: 'journee-telephone-sombre',
    size: PHONE,
    dark: true,
    way: async (page, home) => {
      await page.goto(`${home}/today`);
      await page.getByLabel('Le lendemain').waitFor();
      for (let days = 0; days < 60 && (await page.locator('main ol li').count()) === 0; days += 1) {
        await page.getByLabel('Le lendemain').click();
        await page.waitForTimeout(250);
      }
    },
  },
];

const SCHOOL = SCHOOL_PICTURES.map(
  ({ name, phone, during, way }): Picture => ({
    name,
    size: phone ? PHONE : DESKTOP,
    way: async (page) => {
      if (during) await page.clock.setFixedTime(new Date(DURING_THE_COURSE));
      await way(page, await schoolAt(page, url));
    },
  }),
);

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('Chromium is not installed');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
await mkdir(FOLDER, { recursive: true });
const wanted = process.argv.slice(5);
for (const { name, size, dark, way } of [...OFFICE, ...SCHOOL]) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const context = await browser.newContext({
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await context.request.post(`${url}/api/auth/sign-in`, { data: { email, password } });
  const me = await (await context.request.get(`${url}/api/me`)).json();
  const slugs = (me as { organisations: { slug: string }[] }).organisations.map(({ slug }) => slug);
  const slug = slugs.find((one) => one === 'ardoises-claires') ?? slugs[0];
  const page = await context.newPage();
  await way(page, `${url}/o/${slug}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(1200);
  await page
    .getByText(/^Chargement/)
    .first()
    .waitFor({ state: 'hidden' });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/screens/${name}.png\n`);
  await context.close();
}
await browser.close();
