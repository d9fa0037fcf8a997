/**
 * What an upgrade leaves to the program, since SQL has no keys: done once the database is at this version and before
 * anybody is served. It looks at what is there and does what is left, in batches that each stand by themselves, so that
 * a start that was killed half-way is finished by the next.
 */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Database } from '#db/connection.ts';
import { everyOrganisation, type FoundOrganisation } from '#db/ground/organisations/index.ts';
import { inOrganisation, withoutOrganisation } from '#db/transaction.ts';
import { keepReasons } from './school/attendance/index.ts';

export interface Start {
  readonly database: Database;
  readonly clock: () => Date;
  readonly dayIn: (timeZone: string, instant: Date) => CalendarDate;
  /** Lines of one table brought over in one transaction. */
  readonly batch?: number;
}

const BATCH = 500;
const ACTOR = { id: null, label: 'Filage' };

/** Says how many lines were brought over. What fails stops the start: people's words are not served in clear. */
export async function finishUpgrade(start: Start): Promise<number> {
  let carried = 0;
  for (const organisation of await withoutOrganisation(start.database, everyOrganisation, { readOnly: true })) {
    for (let last = await carryBatch(start, organisation); last > 0; last = await carryBatch(start, organisation)) {
      carried += last;
    }
  }
  return carried;
}

function carryBatch({ database, clock, dayIn, batch }: Start, { id, time_zone }: FoundOrganisation): Promise<number> {
  return inOrganisation(database, { organisation: id, actor: ACTOR }, (tx) => {
    const now = clock();
    return keepReasons(tx, { now: now.toISOString(), day: dayIn(time_zone, now) }, batch ?? BATCH);
  });
}
