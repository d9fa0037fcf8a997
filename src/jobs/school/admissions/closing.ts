/**
 * Ten minutes after the closing reading opens, and what follows from the closing follows by itself: whole files are
 * admissible, whoever did not submit in time is told so, and whoever submitted an incomplete file too, with the next date.
 * Nobody has to press anything; whoever does says it of the files that still wait for a piece too.
 */
import { findRow } from '#db/rows.ts';
import { closedWithWaiting } from '#db/school/admissions/index.ts';
import type { ScheduledWork } from '../../scheduled.ts';
import { settleAdmissibility } from './admissibility.ts';

export const closedCalls: ScheduledWork = {
  name: 'closed-calls',
  everyMinutes: 5,
  run: async (tx, desk) => {
    for (const { id } of await closedWithWaiting(tx, desk.now)) {
      // Whoever closes the call by hand at this moment goes first or waits.
      const call = await findRow(tx, 'call', id, { lock: true });
      if (call) await settleAdmissibility(tx, desk, call, { waitsForPieces: true });
    }
  },
};
