/** Proposals whose process has gone are taken up again by themselves: a run outlives its server. */
import { proposalsToTakeUp, SILENT_SECONDS } from '#db/school/timetable/index.ts';
import type { ScheduledWork } from '#jobs/scheduled.ts';

/** Whoever starts one finds it claimed, or claims it: of two servers that come round at once, one runs it. */
export const takeUpProposals: ScheduledWork = {
  name: 'timetable-proposals',
  everyMinutes: 5,
  run: async (tx, { organisation, solver }) => {
    for (const id of await proposalsToTakeUp(tx)) solver?.start(organisation.id, id);
  },
};

const MILLISECONDS = 1_000;

/**
 * A server that comes back looks at once for what was put back to wait, and once more when whatever its own end cut off
 * has been silent long enough to be known as gone; the rounds do the rest. Answers what stops it.
 */
export function soonAfterStart(look: () => Promise<void>, report: (error: Error) => void): () => void {
  const safely = () => void look().catch(report);
  safely();
  const again = setTimeout(safely, (SILENT_SECONDS + 1) * MILLISECONDS);
  return () => clearTimeout(again);
}
