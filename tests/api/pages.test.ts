/** The built screens as the server gives them out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'filage-pages-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Filage</title>');
  await writeFile(path.join(folder, 'door.html'), '<!doctype html><title>Porte</title>');
  await writeFile(path.join(folder, 'assets', 'main-abc123.js'), 'export {};');
  await writeFile(path.join(folder, 'sw.js'), 'self;');
  house = await openHouse({ webRoot: folder });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const get = (url: string) => house.call(null, 'GET', url);

test.each(['/', '/o/nord', '/o/nord/productions/0199a000/budget', '/first-start', '/sign-in/link'])(
  'every address of the application is its one page, never kept: %s',
  async (url) => {
    const reply = await get(url);
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(reply.body).toContain('<title>Filage</title>');
  },
);

test.each(['/p/nord/calls/automne-2025', '/p/nord/v1.pdf', '/l/nord/application'])(
  'who has no account gets a page of their own, never kept: %s',
  async (url) => {
    const reply = await get(url);
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(reply.body).toContain('<title>Porte</title>');
    expect(reply.headers['x-robots-tag']).toBe(url.startsWith('/l/') ? 'noindex' : undefined);
  },
);

test('what bears a hash in its name is kept for ever, the rest is asked for again', async () => {
  expect((await get('/assets/main-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache');
});

test.each(['/assets/gone.js', '/api/nothing', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc'])(
  'what is not there is not the page: %s',
  async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.body).not.toContain('dependencies');
  },
);
