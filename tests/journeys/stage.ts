/** A real server over a database of its own, the built pages, and a browser to walk through them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { firstStartLink } from '#api/ground/sign-in/index.ts';
import { buildServer } from '#api/http/server.ts';
import { demoFor } from '#cli/demo.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { openKeyRing } from '#db/private/index.ts';
import { findChromium } from '../../setup/chromium.js';
import { copyFurniture, type Furnishing, testDatabase } from '../database.ts';
import { DEMO_HOUSE } from '../demo-house.ts';

const PAGES = process.env.FILAGE_PAGES ?? path.join(import.meta.dirname, '..', '..', 'dist', 'web');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface Look {
  readonly size?: { readonly width: number; readonly height: number };
  readonly language?: 'fr' | 'en';
  readonly scheme?: 'light' | 'dark';
  /** The pages may be kept for when there is no network; requests can then not be tampered with. */
  readonly offline?: boolean;
}

export const OWNER = { name: 'Camille Essai', email: 'camille@example.org', password: 'une phrase assez longue' };

export interface Stage {
  readonly url: string;
  readonly database: Database;
  /** What the server believes the time to be; null: the real one. */
  readonly clock: { now: Date | null };
  /** For what only the migrator may do: rows of another organisation, a closing that moves. */
  readonly adminUrl: string;
  /** Where files lie. */
  readonly dataFolder: string;
  /** The link of the first start, while there is no account. */
  firstStart(): Promise<string>;
  /** The server goes away, and comes back on the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** A browser of its own: nothing stored, nobody signed in. Opened in a test, it goes with that test. */
  visitor(look?: Look): Promise<BrowserContext>;
  /** A page signed in as the owner; the first call makes the owner, and the demo when asked. */
  owner(look?: Look): Promise<Page>;
  readonly slug: string;
  close(): Promise<void>;
}

interface StageOptions {
  /** The demo's organisations, whose owner the first owner becomes. */
  readonly demo?: boolean;
  /** What it begins with otherwise. */
  readonly furnishing?: Furnishing;
}

export async function openStage({ demo = false, furnishing }: StageOptions = {}): Promise<Stage> {
  const begins = demo ? DEMO_HOUSE : furnishing;
  const test = await testDatabase(begins);
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'filage-journey-'));
  if (begins) await copyFurniture(begins, dataFolder);
  const keys = openKeyRing({ dataFolder });
  const database = openDatabase(test.appUrl, { keys });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let app: FastifyInstance | undefined;
  const contexts = new Set<BrowserContext>();
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>> | undefined;
  let slug = '';
  const clock: { now: Date | null } = { now: null };

  const start = async () => {
    app = await buildServer({
      database,
      clock: () => clock.now ?? new Date(),
      webRoot: PAGES,
      demo: demoFor(test.adminUrl, { dataFolder, keys }),
      settings: { url, dataFolder, smtp: null, requestsPerMinute: 0, signInsPerMinute: 0 },
    });
    await app.listen({ host: '127.0.0.1', port });
  };
  const stop = async () => {
    app?.server.closeAllConnections();
    await app?.close();
    app = undefined;
  };
  const firstStart = async () => {
    const link = await firstStartLink({ database, url });
    if (link === null) throw new Error('somebody has an account already');
    return link;
  };
  const visitor = async (look: Look = {}) => {
    const context = await (await browser()).newContext({
      viewport: look.size ?? DESKTOP,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      colorScheme: look.scheme ?? 'light',
      reducedMotion: 'reduce',
      serviceWorkers: look.offline ? 'allow' : 'block',
    });
    context.setDefaultTimeout(30_000);
    const kept = { 'filage-language': look.language ?? 'fr', 'filage-scheme': look.scheme ?? 'auto' };
    await context.addInitScript((values) => {
      for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
    }, kept);
    contexts.add(context);
    const gone = () => {
      contexts.delete(context);
      return context.close();
    };
    if (TestRunner.getCurrentTest() !== undefined) onTestFinished(gone);
    return context;
  };
  const owner = async (look: Look = {}) => {
    const context = await visitor(look);
    if (cookies) await context.addCookies(cookies);
    else {
      const secret = (await firstStart()).split('#')[1]!;
      const answer = await context.request.post(`${url}/api/first-start`, {
        data: { secret, ...OWNER, organisation: { name: 'Compagnie Essai' }, demo },
      });
      if (!answer.ok()) throw new Error(`first start: ${answer.status()} ${await answer.text()}`);
      const made = (await answer.json()) as { slug: string; demo: string | null };
      slug = made.demo ?? made.slug;
      cookies = await context.cookies();
    }
    return context.newPage();
  };
  await start();
  return {
    url,
    adminUrl: test.adminUrl,
    database,
    clock,
    dataFolder,
    firstStart,
    start,
    stop,
    visitor,
    owner,
    get slug() {
      return slug;
    },
    close: async () => {
      await Promise.all([...contexts].map((context) => context.close()));
      await stop();
      await database.close();
      await test.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

let launched: Promise<Browser> | undefined;

/** One for all stages of a process, with which it ends. */
function browser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  launched ??= chromium.launch({ executablePath, args: FLAGS });
  return launched;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Goes to a page of the organisation and waits until it shows what it has to show. */
export async function goTo(page: Page, stage: Stage, where = ''): Promise<void> {
  await page.goto(`${stage.url}/o/${stage.slug}${where}`);
  await settled(page);
}

/** The page has its heading, and nothing says any more that it is coming. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  let quiet = 0;
  while (quiet < 3) {
    quiet = (await page.getByText(/^(Chargement|Loading)…$/).count()) === 0 ? quiet + 1 : 0;
    await page.waitForTimeout(50);
  }
}
