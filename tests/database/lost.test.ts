import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/connection.ts';
import { inOrganisation } from '#db/transaction.ts';
import { testDatabase } from '../database.ts';
import { addPerson, newOrganisation } from './organisations.ts';

test('when the database drops every connection, work in flight fails, the process lives, and the next work is done', async () => {
  const place = await testDatabase();
  const whose = await newOrganisation(place.adminUrl, 'Compagnie');
  const database = openDatabase(place.appUrl);
  const add = () => inOrganisation(database, whose, (tx) => addPerson(tx, whose.organisation, 'Aubry'));
  await add();
  const inFlight = inOrganisation(database, whose, (tx) => sql`select pg_sleep(20)`.execute(tx));
  const failed = expect(inFlight).rejects.toThrow();
  const admin = new pg.Client(place.adminUrl);
  await admin.connect();
  const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  await expect.poll(async () => (await admin.query(`select ${others} and wait_event = 'PgSleep'`)).rowCount).toBe(1);
  await admin.query(`select pg_terminate_backend(pid) ${others}`);
  await admin.end();
  await failed;
  await add();
  await database.close();
  await place.drop();
});
