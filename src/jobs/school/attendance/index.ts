/** What attendance does by itself: each night, what has been stated since is sealed. */

import { addDays } from '#core/kernel/index.ts';
import { cohortsToSeal } from '#db/school/attendance/index.ts';
import type { ScheduledWork } from '#jobs/scheduled.ts';
import { keepReasons, sealCohort } from './seal.ts';

export { type Chain, readChain, sha256 } from './chain.ts';
export { keepReasons, type Night, sealCohort, sealNights } from './seal.ts';

/** Run in the night: the day that is sealed is the one before. */
export const sealDays: ScheduledWork = {
  name: 'attendance-seals',
  everyMinutes: 1440,
  run: async (tx, { now, today }) => {
    const when = { now, day: addDays(today, -1) };
    await keepReasons(tx, when);
    for (const cohortId of await cohortsToSeal(tx)) await sealCohort(tx, cohortId, when);
  },
};
