/**
 * Work that comes round by itself: reminders, seals, erasures. Each is done for every organisation in turn, in a
 * transaction of that organisation alone, and never twice at once: a second server finds the lock taken and passes on.
 */
import { sql } from 'kysely';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Database } from '#db/connection.ts';
import { everyOrganisation, type FoundOrganisation } from '#db/ground/organisations/index.ts';
import { inOrganisation, type Tx, withoutOrganisation } from '#db/transaction.ts';
import type { Printer } from '#documents/index.ts';
import { endedDocumentErasures } from './personal-data/index.ts';
import type { Queue } from './queue.ts';
import { scheduledAdmissions } from './school/admissions/index.ts';
import { sealDays } from './school/attendance/index.ts';
import { type Solver, takeUpProposals } from './school/timetable/index.ts';

/** What a piece of work is done with, for one organisation. */
export interface ScheduledDesk {
  /** The instant at which this round began, ISO 8601 UTC: the only clock. */
  readonly now: string;
  /** The day it is then on the organisation's clock. */
  readonly today: CalendarDate;
  readonly organisation: FoundOrganisation;
  /** As people type it, without a slash at the end. */
  readonly url: string;
  /** Null where no mail server is configured: mails wait in the outbox. */
  readonly queue: Queue | null;
  readonly printer: Printer;
  /** Absent where nothing is to be computed. */
  readonly solver?: Pick<Solver, 'start'> | null;
  /** Drops the bytes that nothing needs any more, once what was done here is certain. */
  readonly dropBytes: (hashes: readonly string[]) => void;
}

export interface ScheduledWork {
  /** `draft-reminders`: unique, and the name of its queue. */
  readonly name: string;
  readonly everyMinutes: 5 | 15 | 60 | 1440;
  /** May run late, or again after a failure: it looks at what is there and does what is still to be done. */
  readonly run: (tx: Tx, desk: ScheduledDesk) => Promise<void>;
}

/** Everything that comes round. A domain adds its own here. */
export const scheduled: readonly ScheduledWork[] = [
  ...scheduledAdmissions,
  sealDays,
  endedDocumentErasures,
  takeUpProposals,
];

/** The hour of the server (UTC) at which what is done once a day is done. */
const DAILY_HOUR = 4;
const MINUTES_PER_HOUR = 60;

export function cronOf({ everyMinutes }: Pick<ScheduledWork, 'everyMinutes'>): string {
  if (everyMinutes < MINUTES_PER_HOUR) return `*/${everyMinutes} * * * *`;
  return everyMinutes === MINUTES_PER_HOUR ? '0 * * * *' : `0 ${DAILY_HOUR} * * *`;
}

export interface Round {
  readonly database: Database;
  readonly clock: () => Date;
  readonly dayIn: (timeZone: string, instant: Date) => CalendarDate;
  readonly url: string;
  readonly queue: Queue | null;
  readonly printer: Printer;
  readonly report: (what: string, error: Error) => void;
  readonly solver?: Pick<Solver, 'start'>;
  /** Drops those of the bytes that nothing in the organisation needs any more; absent where there is no file store. */
  readonly dropBytes?: (organisation: string, hashes: readonly string[]) => Promise<void>;
}

/** One round through every organisation. Where it fails for one, that is reported and the others have their turn. */
export async function runForEveryone(work: ScheduledWork, round: Round): Promise<void> {
  const everyone = await withoutOrganisation(round.database, everyOrganisation, { readOnly: true });
  for (const organisation of everyone) {
    try {
      await runForOne(work, round, organisation);
    } catch (error) {
      round.report(`scheduled work ${work.name}`, error as Error);
    }
  }
}

const ACTOR = { id: null, label: 'Filage' };

async function runForOne(work: ScheduledWork, round: Round, organisation: FoundOrganisation): Promise<void> {
  let hashes: string[] = [];
  await inOrganisation(round.database, { organisation: organisation.id, actor: ACTOR }, async (tx) => {
    if (!(await takeTurn(tx, `${work.name} ${organisation.id}`))) return;
    // A transaction that is tried again starts from nothing.
    hashes = [];
    const now = round.clock();
    const today = round.dayIn(organisation.time_zone, now);
    const { url, queue, printer, solver = null } = round;
    const dropBytes = (gone: readonly string[]) => void hashes.push(...gone);
    await work.run(tx, { now: now.toISOString(), today, organisation, url, queue, printer, solver, dropBytes });
  });
  if (hashes.length > 0) await round.dropBytes?.(organisation.id, hashes);
}

/** Held until the transaction ends. */
async function takeTurn(tx: Tx, what: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${what}, 0)) as taken`.execute(tx);
  return rows[0]!.taken;
}
