/** Ready only when the database answers and has every migration of this version. */
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import { knownMigrations } from '#db/migrate.ts';
import { withoutOrganisation } from '#db/transaction.ts';

export async function registerHealth(
  app: FastifyInstance,
  database: Database,
  known: typeof knownMigrations = knownMigrations,
): Promise<void> {
  // Now, and not at the first question: a folder that an upgrade has changed since is not what is running.
  const expected = (await known()).map(({ name }) => name);
  app.get('/health', { schema: { hide: true } as object, config: { rateLimit: false } }, async (_request, reply) => {
    const ready = await isReady(database, expected);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'starting' });
  });
}

async function isReady(database: Database, expected: readonly string[]): Promise<boolean> {
  try {
    const { rows } = await withoutOrganisation(
      database,
      (tx) => sql<{ name: string }>`select name from public.migration`.execute(tx),
      { readOnly: true },
    );
    const applied = new Set(rows.map((row) => row.name));
    return expected.every((name) => applied.has(name));
  } catch {
    return false;
  }
}
