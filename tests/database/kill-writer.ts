/**
 * A process to be killed: several people work at once in the organisation it is given, through the same door as the
 * server. Each line on standard output is an edit that the database has acknowledged.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '#db/connection.ts';
import { startDatabase } from '#db/launcher/index.ts';
import { migrate } from '#db/migrate.ts';
import { inOrganisation } from '#db/transaction.ts';
import { addPerson } from './organisations.ts';

const [organisation, ...desks] = process.argv.slice(2) as [string, ...string[]];
const running = await startDatabase({ dataFolder: process.env.FILAGE_DATA! }, { asServer: true });
await migrate(running.adminUrl, { app: running.appRole });
const database = openDatabase(running.appUrl);
writeSync(2, 'Filage is ready: here\n');

/** Each makes people, and rewrites the count of them on a row of its own. */
await Promise.all(
  desks.map(async (desk) => {
    const whose = { organisation, actor: { id: null, label: desk } };
    for (;;) {
      const [made, count] = await inOrganisation(database, whose, async (tx) => {
        const id = await addPerson(tx, organisation, desk);
        const row = await tx.selectFrom('person').select('note').where('id', '=', desk).forUpdate().executeTakeFirst();
        const next = Number(row?.note ?? 0) + 1;
        await tx
          .updateTable('person')
          .set({ note: String(next) })
          .where('id', '=', desk)
          .execute();
        return [id, next] as const;
      });
      writeSync(1, `${desk} ${count} ${made}\n`);
    }
  }),
);
