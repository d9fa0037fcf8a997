/** `filage backup`, `restore` and `key rotate` as people type them, on data folders of their own. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Io } from '#cli/io.ts';
import { main } from '#cli/main.ts';
import { readBackup } from '#db/backup/index.ts';
import { openKeyRing } from '#db/private/index.ts';
import { newFolder } from './organisations.ts';

// Databases of one's own take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

interface Told {
  readonly status: number;
  readonly said: string;
}

async function filage(dataFolder: string, ...args: string[]): Promise<Told> {
  const said: string[] = [];
  const io: Io = {
    environment: { FILAGE_DATA: dataFolder },
    input: async () => '',
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
  };
  return { status: await main(args, io), said: said.join('\n') };
}

test('a backup goes from one data folder to another with the key brought by hand, and not without', async () => {
  const [here, there, apart] = [newFolder(), newFolder(), newFolder()];
  const file = path.join(apart, 'backup.tar');
  expect(await filage(here, 'backup', file)).toMatchObject({
    status: 1,
    said: expect.stringMatching(/^backup\.nothing/),
  });
  expect(existsSync(file)).toBe(false);
  expect((await filage(here, 'key', 'rotate')).status).toBe(0);
  expect(readFileSync(path.join(here, 'secret'), 'utf8').trim().split('\n')).toHaveLength(2);
  const made = await filage(here, 'backup', file);
  expect(made).toMatchObject({ status: 0, said: expect.stringContaining(file) });
  expect(made.said).toContain('FILAGE_SECRET');
  expect((await filage(here, 'key', 'rotate')).status).toBe(0);
  const after = path.join(apart, 'after.tar');
  expect((await filage(here, 'backup', after)).status).toBe(0);
  const ring = openKeyRing({ dataFolder: here });
  expect(ring.all()).toHaveLength(3);
  expect((await readBackup(after, ring)).keys, 'nothing is sealed with an old key').toEqual([ring.current().id]);

  expect(await filage(there, 'restore', file)).toMatchObject({
    status: 1,
    said: expect.stringMatching(/^restore\.key-missing/),
  });
  expect(existsSync(path.join(there, 'secret'))).toBe(false);
  copyFileSync(path.join(here, 'secret'), path.join(there, 'secret'));
  expect((await filage(there, 'restore', file)).status).toBe(0);
});

test.each([['backup'], ['backup', 'a', 'b'], ['restore'], ['key'], ['key', 'turn']])(
  '%s %s %s: not enough or too much is answered with what to write',
  async (...args) => {
    expect(await filage(newFolder(), ...args)).toMatchObject({
      status: 2,
      said: expect.stringMatching(/^command\.arguments/),
    });
  },
);
