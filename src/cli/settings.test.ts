import { expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/filage');
const refused = (environment: Record<string, string>): string => {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'accepted';
};

test('nothing set: this machine alone, port 4600, data beside the program', () => {
  expect(read({})).toEqual({
    host: '127.0.0.1',
    port: 4600,
    dataFolder: '/srv/filage/data',
    databaseUrl: undefined,
    databaseAdminUrl: undefined,
    secret: undefined,
    url: 'http://127.0.0.1:4600',
    proxies: ['127.0.0.1/8', '::1/128'],
    scanner: null,
    smtp: null,
  });
});

test('an empty value counts as none', () => {
  expect(read({ PORT: '', FILAGE_URL: ' ', SMTP_URL: '' })).toEqual(read({}));
});

test('a server that listens to everybody is reached by a name that can be typed', () => {
  expect(read({ HOST: '0.0.0.0', PORT: '80' }).url).toBe('http://localhost:80');
  expect(read({ HOST: '::1' }).url).toBe('http://[::1]:4600');
  expect(read({ HOST: '0.0.0.0', FILAGE_URL: 'https://filage.example/' }).url).toBe('https://filage.example');
});

test.each([
  [{ FILAGE_DATE: 'data' }, 'settings.unknown'],
  [{ HOST: 'http://here' }, 'settings.host'],
  [{ HOST: '127.0.0.256' }, 'settings.host'],
  [{ PORT: '4600 ' }, 'accepted'],
  [{ PORT: '46OO' }, 'settings.port'],
  [{ PORT: '65536' }, 'settings.port'],
  [{ PORT: '-1' }, 'settings.port'],
  [{ PORT: '1e3' }, 'settings.port'],
  [{ DATABASE_URL: 'mysql://a:b@c/d' }, 'settings.database-url'],
  [{ DATABASE_URL: 'postgresql://app@machine' }, 'settings.database-url'],
  [{ DATABASE_URL: 'postgresql://machine/filage' }, 'settings.database-url'],
  [{ DATABASE_ADMIN_URL: 'filage' }, 'settings.database-url'],
  [{ DATABASE_URL: 'postgresql://app:secret@machine:5432/filage?sslmode=require' }, 'accepted'],
  [{ FILAGE_SECRET: 'short' }, 'settings.secret'],
  [{ FILAGE_SECRET: 'a'.repeat(64) }, 'accepted'],
  [{ FILAGE_SECRET: `${'a'.repeat(64)}, ${'b'.repeat(64)}` }, 'accepted'],
  [{ FILAGE_SECRET: `${'a'.repeat(64)},` }, 'settings.secret'],
  [{ FILAGE_URL: 'filage.example' }, 'settings.url'],
  [{ FILAGE_URL: 'https://filage.example/office' }, 'settings.url'],
  [{ FILAGE_URL: 'ftp://filage.example' }, 'settings.url'],
  [{ FILAGE_PROXIES: '10.0.0.0/8,fd00::/8' }, 'accepted'],
  [{ FILAGE_PROXIES: '10.0.0.0/33' }, 'settings.proxies'],
  [{ FILAGE_PROXIES: 'everybody' }, 'settings.proxies'],
  [{ FILAGE_SCANNER: 'clamdscan --no-summary --fdpass' }, 'accepted'],
  [{ SMTP_URL: 'mail.example', SMTP_FROM: 'a@filage.example' }, 'settings.smtp-url'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'settings.smtp-from'],
  [{ SMTP_FROM: 'a@filage.example' }, 'settings.smtp-url'],
  [{ SMTP_URL: 'smtps://mail.example:465', SMTP_FROM: 'Filage <no-reply@filage.example>' }, 'accepted'],
  [{ SMTP_URL: 'smtp://mail.example', SMTP_FROM: 'Filage' }, 'settings.smtp-from'],
  [{ FILAGE_KILLS: '0' }, 'settings.count'],
  [{ FILAGE_FUZZ: 'many' }, 'settings.count'],
])('%o: %s', (environment, verdict) => {
  expect(refused(environment as Record<string, string>)).toBe(verdict);
});
