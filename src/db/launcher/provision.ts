/**
 * The two roles and the database of the bundled PostgreSQL. The migrator owns the tables and sees past row-level
 * security; the app owns nothing and never does.
 */
import pg from 'pg';
import { superuserUrl } from './cluster.ts';
import type { Credentials } from './credentials.ts';

export const MIGRATOR = 'filage_migrator';
export const APP = 'filage_app';
export const DATABASE = 'filage';

/** Makes what is missing; each start may be the first, or follow one that was cut short. */
export async function provision(port: number, credentials: Credentials): Promise<void> {
  const client = new pg.Client(superuserUrl(port, credentials.superuser, 'postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4600, 2)');
    const known = await client.query<{ name: string }>(
      'select rolname as name from pg_roles union select datname from pg_database',
    );
    const has = (name: string) => known.rows.some((row) => row.name === name);
    if (!has(MIGRATOR)) {
      await client.query(
        `create role ${MIGRATOR} login bypassrls password ${client.escapeLiteral(credentials.migrator)}`,
      );
    }
    if (!has(APP)) {
      await client.query(`create role ${APP} login nobypassrls password ${client.escapeLiteral(credentials.app)}`);
    }
    await client.query(`grant ${APP} to ${MIGRATOR}`);
    if (!has(DATABASE)) await client.query(createDatabase(DATABASE));
  } finally {
    await client.end();
  }
}

/** `template0` has nothing that a superuser may have put into the other template. */
export const createDatabase = (name: string, template = 'template0') =>
  `create database ${name} owner ${MIGRATOR} template ${template}`;

export function roleUrl(
  role: typeof MIGRATOR | typeof APP,
  port: number,
  credentials: Credentials,
  database = DATABASE,
) {
  const password = role === MIGRATOR ? credentials.migrator : credentials.app;
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}
