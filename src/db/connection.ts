/**
 * The one place that opens connections to PostgreSQL, and what its values become in JavaScript.
 *
 * | PostgreSQL    | here                                                                                    |
 * |---------------|-----------------------------------------------------------------------------------------|
 * | `date`        | `'2026-10-05'`: the day as written, never an instant                                     |
 * | `numeric`     | `'12.50'`: exact decimals stay text until the kernel reads them                          |
 * | `int8`        | a number; past 2^53 an error, never a rounded count                                      |
 * | `timestamptz` | `'2026-10-05T08:00:00.000Z'`, as `Date.toISOString` writes it, with three more digits    |
 * |               | when the instant has microseconds (`now()` does), so that no keyset page skips a row     |
 * | `time`        | `'08:30:00'`                                                                            |
 */
import pg from 'pg';
import type { KeyRing } from './private/ring.ts';

/** The handle that the whole server shares. Only `transaction.ts` can do something with it. */
export interface Database {
  readonly url: string;
  readonly keys: KeyRing | undefined;
  close(): Promise<void>;
}

const TYPES = pg.types.builtins;
const plain = (text: string): string => text;
const readers = new Map<number, (text: string) => unknown>([
  [TYPES.DATE, plain],
  [TYPES.NUMERIC, plain],
  [TYPES.TIME, plain],
  [TYPES.INTERVAL, plain],
  [TYPES.INT8, readInteger],
  [TYPES.TIMESTAMPTZ, readInstant],
]);

function readInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 past the safe integers: ${text}`);
  return number;
}

const INSTANT_IN_UTC = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/;

/** Reads `2026-10-05 08:00:00.25+00`. The sessions opened here speak ISO and UTC, so anything else is an error. */
function readInstant(text: string): string {
  const match = INSTANT_IN_UTC.exec(text);
  if (!match) throw new RangeError(`not an instant in UTC: ${text}`);
  const digits = (match[3] ?? '').padEnd(6, '0');
  return `${match[1]}T${match[2]}.${digits.endsWith('000') ? digits.slice(0, 3) : digits}Z`;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

const SESSION = '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601 -c standard_conforming_strings=on';
const STATEMENT_MILLISECONDS = 30_000;
const LOCK_MILLISECONDS = 10_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 60_000;
const CONNECT_MILLISECONDS = 10_000;
const DEFAULT_CONNECTIONS = 10;

const pools = new WeakMap<Database, pg.Pool>();

export interface DatabaseOptions {
  readonly connections?: number;
  /** Opens and seals private columns and the personal values of the audit. */
  readonly keys?: KeyRing;
}

/** Opens the database as the app role. */
export function openDatabase(appUrl: string, options: DatabaseOptions = {}): Database {
  const pool = openPool(appUrl, SESSION, options.connections ?? DEFAULT_CONNECTIONS);
  const database: Database = { url: appUrl, keys: options.keys, close: () => pool.end() };
  pools.set(database, pool);
  return database;
}

/** For `transaction.ts`. */
export function poolOf(database: Database): pg.Pool {
  const pool = pools.get(database);
  if (!pool) throw new TypeError('a database that openDatabase did not open');
  return pool;
}

/**
 * The pool of better-auth, whose tables lie in schema `auth` and which speaks SQL of its own. It sees nothing of
 * `public` but what the app role sees without an organisation: no row.
 */
export function openIdentityPool(appUrl: string, connections = 4): pg.Pool {
  return openPool(appUrl, `${SESSION} -c search_path=auth`, connections, undefined);
}

function openPool(url: string, session: string, max: number, parsers: pg.CustomTypesConfig | undefined = types) {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    ...(parsers ? { types: parsers } : {}),
    options: session,
    // Statements are sent without waiting for the answer to the one before: see OneTripDriver in transaction.ts.
    pipeline: parsers !== undefined,
    application_name: 'filage',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    lock_timeout: LOCK_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
  });
  // A connection that dies (the database was restarted) fails the query it carries and is dropped by the pool. It also
  // says so as an event, idle or at work, which would end the process if nobody heard it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/**
 * One connection as the migrator, for migrations, backup, restore and seeds. `row_security = off` makes a read that
 * policies would have filtered an error instead of an empty result.
 */
export async function openAdminClient(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: adminUrl,
    types,
    options: `${SESSION} -c row_security=off`,
    application_name: 'filage admin',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}
