/** The environment, read once and refused with a sentence where it is malformed. docs/hosting.md lists it for people. */
import { isIP } from 'node:net';
import path from 'node:path';
import { readSecret } from '#db/private/index.ts';
import { Refusal, type RefusalCode } from './refusal.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly databaseAdminUrl: string | undefined;
  /** The current key and older ones after it; undefined: those kept in the data folder. */
  readonly secret: readonly Buffer[] | undefined;
  /** Where people find this server, without a slash at its end. */
  readonly url: string;
  /** Whose `X-Forwarded-*` is believed. */
  readonly proxies: readonly string[];
  /** The command that looks for malicious programs in what people send; null: nothing does. */
  readonly scanner: readonly string[] | null;
  /** Null: mails wait in the outbox page. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
}

/** What this project reads under its own prefix; the last two belong to the tests (CONTRIBUTING). */
const OURS = [
  'FILAGE_DATA',
  'FILAGE_SECRET',
  'FILAGE_URL',
  'FILAGE_PROXIES',
  'FILAGE_SCANNER',
  'FILAGE_KILLS',
  'FILAGE_FUZZ',
];
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 4600;
const LAST_PORT = 65_535;

/** Throws Refusal for the first setting that will not do. An empty value counts as none. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  for (const name of Object.keys(environment)) {
    if (name.startsWith('FILAGE_') && !OURS.includes(name)) {
      throw new Refusal('settings.unknown', { name, known: OURS.join(', ') });
    }
  }
  const value = (name: string) => environment[name]?.trim() || undefined;
  const host = hostOf(value('HOST') ?? DEFAULT_HOST);
  const port = portOf(value('PORT') ?? String(DEFAULT_PORT));
  for (const name of ['FILAGE_KILLS', 'FILAGE_FUZZ']) refuseCount(name, value(name));
  return {
    host,
    port,
    dataFolder: folderOf(value('FILAGE_DATA') ?? path.join(root, 'data')),
    databaseUrl: databaseUrlOf('DATABASE_URL', value('DATABASE_URL')),
    databaseAdminUrl: databaseUrlOf('DATABASE_ADMIN_URL', value('DATABASE_ADMIN_URL')),
    secret: secretOf(value('FILAGE_SECRET')),
    url: urlOf(value('FILAGE_URL')) ?? `http://${nameForPeople(host)}:${port}`,
    proxies: proxiesOf(value('FILAGE_PROXIES')),
    scanner: value('FILAGE_SCANNER')?.split(/\s+/) ?? null,
    smtp: smtpOf(value('SMTP_URL'), value('SMTP_FROM')),
  };
}

/** An address to listen on is not always one to type: `0.0.0.0` means every address of this machine. */
function nameForPeople(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

const MACHINE = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function hostOf(value: string): string {
  // What looks like an address but is none (`127.0.0.256`) is a slip, not a name.
  if (isIP(value) === 0 && (!MACHINE.test(value) || /^[\d.]+$/.test(value)))
    throw new Refusal('settings.host', { value });
  return value;
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > LAST_PORT) throw new Refusal('settings.port', { value });
  return port;
}

function folderOf(value: string): string {
  if (value.includes('\0')) throw new Refusal('settings.data', { value });
  return path.resolve(value);
}

function databaseUrlOf(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = parsed(value, ['postgres:', 'postgresql:'], 'settings.database-url', { name });
  if (url.username === '' || url.pathname.length < 2) throw new Refusal('settings.database-url', { name });
  return value;
}

function secretOf(value: string | undefined): Buffer[] | undefined {
  return value?.split(',').map((written) => {
    const key = readSecret(written.trim());
    if (key === null) throw new Refusal('settings.secret');
    return key;
  });
}

function urlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = parsed(value, ['http:', 'https:'], 'settings.url', { value });
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Refusal('settings.url', { value });
  }
  return url.origin;
}

function proxiesOf(value: string | undefined): string[] {
  const LOOPBACK = ['127.0.0.1/8', '::1/128'];
  if (value === undefined) return LOOPBACK;
  const proxies = value.split(',').map((proxy) => proxy.trim());
  for (const proxy of proxies) {
    const [address = '', width] = proxy.split('/');
    const version = isIP(address);
    const widest = version === 6 ? 128 : 32;
    if (version === 0 || (width !== undefined && !(/^\d{1,3}$/.test(width) && Number(width) <= widest))) {
      throw new Refusal('settings.proxies', { value });
    }
  }
  return [...LOOPBACK, ...proxies];
}

const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+$/;

function smtpOf(url: string | undefined, from: string | undefined): Settings['smtp'] {
  if (url === undefined && from === undefined) return null;
  if (url === undefined) throw new Refusal('settings.smtp-url');
  parsed(url, ['smtp:', 'smtps:'], 'settings.smtp-url');
  const address = /<([^<>]*)>$/.exec(from ?? '')?.[1] ?? from ?? '';
  if (from === undefined || !ADDRESS.test(address)) throw new Refusal('settings.smtp-from');
  return { url, from };
}

function refuseCount(name: string, value: string | undefined): void {
  if (value !== undefined && !/^[1-9]\d{0,8}$/.test(value)) throw new Refusal('settings.count', { name, value });
}

function parsed(
  value: string,
  protocols: readonly string[],
  code: RefusalCode,
  facts: Readonly<Record<string, string>> = {},
): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !protocols.includes(url.protocol) || url.hostname === '') throw new Refusal(code, facts);
  return url;
}
