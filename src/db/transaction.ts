/**
 * The one door to the rows. Every read and write happens inside a transaction handed out here, which tells the
 * database whose data it is; without that, row-level security shows nothing.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import { type Database, openAdminClient, poolOf } from './connection.ts';
import type { KeyRing } from './private/ring.ts';
import type { DB } from './schema.ts';

export type Tx = Transaction<DB>;

/** Who acts: `id` is the member, token or link; null for the command line and for jobs, which have a label only. */
export interface Actor {
  readonly id: string | null;
  /** As the audit shows it. */
  readonly label: string;
}

export interface Whose {
  readonly organisation: string;
  readonly actor: Actor;
}

export interface TransactionOptions {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => UUID.test(text);

/** What is running now, for the driver, which Kysely tells only of the connection. */
interface Running {
  readonly prelude: string;
  /** Nothing depends on the end of a transaction that cannot have written. */
  readonly endsUnheard: boolean;
  open: boolean;
  begun: Promise<unknown> | null;
}
const running = new AsyncLocalStorage<Running>();
/** What a transaction was opened with. */
interface Opening {
  readonly whose: Whose | null;
  readonly keys: KeyRing | undefined;
}
const openings = new WeakMap<Tx, Opening>();
const kyselies = new WeakMap<Database, Kysely<DB>>();

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

/**
 * A page is one round trip instead of three: the beginning, which also names the organisation, is sent together with
 * the first statement, and nobody waits for the end of a transaction that only read. Should the beginning fail, the
 * statements behind it are in no organisation, where they see and write nothing; the end then tells the failure.
 */
class OneTripDriver extends PostgresDriver {
  override async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : '';
    const access = settings.accessMode ? ` ${settings.accessMode}` : '';
    const now = running.getStore()!;
    now.begun = connection.executeQuery(CompiledQuery.raw(`start transaction${isolation}${access}; ${now.prelude}`));
    now.begun.catch(() => {});
  }

  override async commitTransaction(connection: Connection): Promise<void> {
    const now = running.getStore()!;
    await now.begun;
    const ended = super.commitTransaction(connection);
    if (now.endsUnheard) ended.catch(() => {});
    else await ended;
  }
}

class OneTripDialect extends PostgresDialect {
  readonly #pool: pg.Pool;
  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }
  override createDriver(): PostgresDriver {
    return new OneTripDriver({ pool: this.#pool });
  }
}

function kyselyOf(database: Database): Kysely<DB> {
  let kysely = kyselies.get(database);
  if (!kysely) kyselies.set(database, (kysely = new Kysely<DB>({ dialect: new OneTripDialect(poolOf(database)) })));
  return kysely;
}

/**
 * Runs `work` in one transaction of one organisation: load, decide, save and audit together. Serialization failures
 * and deadlocks are retried up to three times, so `work` must do nothing outside the transaction that may not be done
 * twice. Throws TypeError when the organisation or the actor is not a UUID, or inside another transaction.
 */
export function inOrganisation<T>(
  database: Database,
  whose: Whose,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return retried(() => transact(kyselyOf(database), preludeOf(whose), { whose, keys: database.keys }, work, options));
}

/**
 * For the ways in: the `SECURITY DEFINER` doors that turn a session, token, link or slug into an organisation and a
 * grant, and for `organisation`, which has no policy. Every other table is empty here.
 */
export function withoutOrganisation<T>(
  database: Database,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const prelude = "set local filage.organisation = ''; set local filage.actor = ''";
  return retried(() => transact(kyselyOf(database), prelude, { whose: null, keys: database.keys }, work, options));
}

/**
 * One transaction as the migrator, past row-level security, across organisations: migrations, seeds, key rotation,
 * the command line. Never behind a route. `whose` lets the audit know in whose name.
 */
export async function asMigrator<T>(
  adminUrl: string,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions & { readonly whose?: Whose; readonly keys?: KeyRing } = {},
): Promise<T> {
  const client = await openAdminClient(adminUrl);
  // Kysely asks a pool for connections; this one has a single connection, which is never given back to anybody.
  const pool = {
    options: {},
    connect: async () => Object.assign(client, { release: () => {} }),
    end: () => client.end(),
  } as unknown as pg.Pool;
  const kysely = new Kysely<DB>({ dialect: new OneTripDialect(pool) });
  try {
    const prelude = options.whose ? preludeOf(options.whose) : '';
    const opening = { whose: options.whose ?? null, keys: options.keys };
    return await retried(() => transact(kysely, prelude, opening, work, options));
  } finally {
    await client.end();
  }
}

/** Whose transaction it is. Throws TypeError for a transaction without an organisation. */
export function whoseIs(tx: Tx): Whose {
  const whose = openings.get(tx)?.whose;
  if (!whose) throw new TypeError('a transaction without an organisation');
  return whose;
}

/** The keys its database was opened with. Throws TypeError when it was opened without. */
export function keysOf(tx: Tx): KeyRing {
  const keys = openings.get(tx)?.keys;
  if (!keys) throw new TypeError('a database opened without its key ring');
  return keys;
}

/** `SET` takes no parameters and `set_config` does not reach the workers of a sharded database: validated literals. */
function preludeOf({ organisation, actor }: Whose): string {
  if (!isUuid(organisation)) throw new TypeError(`not an organisation: ${organisation}`);
  if (actor.id !== null && !isUuid(actor.id)) throw new TypeError(`not an actor: ${actor.id}`);
  return `set local filage.organisation = '${organisation}'; set local filage.actor = '${actor.id ?? ''}'`;
}

async function transact<T>(
  kysely: Kysely<DB>,
  prelude: string,
  opening: Opening,
  work: (tx: Tx) => Promise<T>,
  { isolation, readOnly }: TransactionOptions,
): Promise<T> {
  if (running.getStore()?.open) throw new TypeError('a transaction is open already: pass it on instead');
  const endsUnheard = readOnly === true && isolation !== 'serializable';
  const state: Running = { prelude, endsUnheard, open: true, begun: null };
  let builder = kysely.transaction();
  if (isolation) builder = builder.setIsolationLevel(isolation);
  if (readOnly) builder = builder.setAccessMode('read only');
  try {
    return await running.run(state, () =>
      builder.execute((tx) => {
        openings.set(tx, opening);
        return work(tx);
      }),
    );
  } finally {
    state.open = false;
  }
}

const RETRIES = 3;
const FIRST_PAUSE_MILLISECONDS = 15;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const state = error instanceof pg.DatabaseError ? error.code : undefined;
      if (tries === RETRIES || (state !== SERIALIZATION_FAILURE && state !== DEADLOCK)) throw error;
      const pause = FIRST_PAUSE_MILLISECONDS * 2 ** tries * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const VIOLATIONS: Readonly<Record<string, Violation['kind']>> = {
  '23502': 'missing',
  '23503': 'reference',
  '23505': 'unique',
  '23514': 'check',
  '23P01': 'exclusion',
};

/** A constraint that refused a row. */
export interface Violation {
  readonly kind: 'missing' | 'reference' | 'unique' | 'check' | 'exclusion';
  readonly table: string;
  readonly constraint: string;
  readonly column?: string;
}

/** What the database refused, or null when the error is something else. */
export function violationIn(error: unknown): Violation | null {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return null;
  const kind = VIOLATIONS[error.code];
  if (kind === undefined) return null;
  const found = { kind, table: error.table ?? '', constraint: error.constraint ?? '' };
  return error.column === undefined ? found : { ...found, column: error.column };
}
