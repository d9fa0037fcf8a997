/** Ready only when the database answers and has every migration of this version. */
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import { knownMigrations } from '#db/migrate.ts';
import { withoutOrganisation } from '#db/transaction.ts';

export function registerHealth(app: FastifyInstance, database: Database): void {
  let expected: Promise<string[]> | null = null;
  app.get('/health', { schema: { hide: true } as object, config: { rateLimit: false } }, async (_request, reply) => {
    expected ??= knownMigrations().then((all) => all.map((migration) => migration.name));
    const ready = await isReady(database, await expected);
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
