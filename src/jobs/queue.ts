/**
 * Work for later, kept in the same PostgreSQL (schema `pgboss`, owned by the app role). A job is enqueued inside the
 * transaction that causes it, so that neither is there without the other; its payload holds ids only.
 */
import { CompiledQuery } from 'kysely';
import { PgBoss } from 'pg-boss';
import type { Database } from '#db/connection.ts';
import type { Tx } from '#db/transaction.ts';

export interface Queue {
  enqueue(tx: Tx, name: string, payload: object): Promise<void>;
  work<T extends object>(name: string, handle: (payload: T) => Promise<void>): Promise<void>;
  /** From now on a job of this name comes round by itself (cron, UTC), one at a time whatever the number of servers. */
  comeRound(name: string, cron: string, handle: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const RETRIES = 6;
const FIRST_RETRY_SECONDS = 30;
const CONNECTIONS = 2;
const LAST_MILLISECONDS = 5_000;

export interface QueueOptions {
  readonly names: readonly string[];
  readonly report: (what: string, error: Error) => void;
}

export async function openQueue(database: Database, { names, report }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({ connectionString: database.url, schema: 'pgboss', createSchema: false, max: CONNECTIONS });
  boss.on('error', (error: Error) => report('the queue of jobs', error));
  await boss.start();
  for (const name of names) {
    await boss.createQueue(name, { retryLimit: RETRIES, retryDelay: FIRST_RETRY_SECONDS, retryBackoff: true });
  }
  return {
    enqueue: async (tx, name, payload) => {
      await boss.send(name, payload, { db: { executeSql: (text, values) => inTransaction(tx, text, values) } });
    },
    work: async (name, handle) => {
      await boss.work(name, async (jobs) => {
        for (const job of jobs) await handle(job.data as never);
      });
    },
    comeRound: async (name, cron, handle) => {
      await boss.createQueue(name, { policy: 'exclusive', retryLimit: 0 });
      await boss.schedule(name, cron);
      await boss.work(name, handle);
    },
    close: () => boss.stop({ graceful: true, timeout: LAST_MILLISECONDS }),
  };
}

async function inTransaction(tx: Tx, text: string, values: unknown[] = []) {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
  return { rows: rows as Record<string, unknown>[], rowCount: rows.length };
}
