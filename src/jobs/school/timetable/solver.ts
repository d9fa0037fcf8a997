/** The solver of this process: proposals are handed to it once their rows are there. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '#db/connection.ts';
import { findRow } from '#db/rows.ts';
import { inOrganisation } from '#db/transaction.ts';
import { solveProposal } from './solving.ts';

export interface Solver {
  /**
   * Called inside the transaction that makes the row: work begins when that has been committed. One that this process is
   * at already, or another, goes on.
   */
  start(organisation: string, proposalId: string): void;
  /** Resolves when nothing is being computed any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface SolverOptions {
  readonly report: (what: string, error: Error) => void;
}

const LOOK_MILLISECONDS = 25;
const LOOKS = 200;

export function openSolver(database: Database, { report }: SolverOptions): Solver {
  const closing = new AbortController();
  const running = new Map<string, Promise<void>>();
  /** Apart from the request that asks, and from its transaction. */
  const apart = AsyncLocalStorage.snapshot();
  const run = async (organisation: string, proposalId: string) => {
    if (await appears(database, organisation, proposalId, closing.signal)) {
      await solveProposal({ database, organisation, proposalId, signal: closing.signal });
    }
  };
  return {
    start: (organisation, proposalId) => {
      if (running.has(proposalId) || closing.signal.aborted) return;
      const work: Promise<void> = apart(() => run(organisation, proposalId))
        .catch((error: Error) => report('the solver of timetables', error))
        .finally(() => running.delete(proposalId));
      running.set(proposalId, work);
    },
    idle: async () => void (await Promise.all(running.values())),
    close: async () => {
      closing.abort();
      await Promise.all(running.values());
    },
  };
}

/** The row is there for others once its transaction ends; one that never ends leaves nothing to do. */
async function appears(database: Database, organisation: string, id: string, signal: AbortSignal): Promise<boolean> {
  const whose = { organisation, actor: { id: null, label: 'solver' } };
  for (let looks = 0; looks < LOOKS && !signal.aborted; looks += 1) {
    const row = await inOrganisation(database, whose, (tx) => findRow(tx, 'timetable_proposal', id), {
      readOnly: true,
    });
    if (row) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
  }
  return false;
}
