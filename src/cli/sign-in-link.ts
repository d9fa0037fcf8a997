/** `filage sign-in-link ADDRESS`: where no mail server is configured, the operator hands somebody their way in. */
import { linkFor } from '#api/ground/sign-in/index.ts';
import { openDatabase } from '#db/connection.ts';
import { openKeyRing } from '#db/private/index.ts';
import { withHouse } from './house.ts';
import type { Run } from './io.ts';
import { Refusal } from './refusal.ts';

export const run: Run = async (args, io) => {
  const [address] = args;
  if (args.length !== 1 || !address?.includes('@')) {
    throw new Refusal('command.arguments', { usage: 'filage sign-in-link somebody@example.org' });
  }
  const link = await withHouse(io, async ({ settings, database: running }) => {
    const database = openDatabase(running.appUrl, { keys: openKeyRing(settings), connections: 1 });
    try {
      return await linkFor({ database, settings }, 'sign-in', address);
    } finally {
      await database.close();
    }
  });
  if (link === null) throw new Refusal('sign-in-link.no-account', { address });
  io.out(link);
  return 0;
};
