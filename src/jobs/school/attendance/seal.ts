/** One more seal on what was stated in a cohort since the one before. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { beforeFirst, makeSeal, type Seal, type SealedRow, unsealed } from '#core/school/attendance/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, JsonColumn } from '#db/rows.ts';
import { type CarriedLine, carryReasons, holdCohort } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { readChain, sha256 } from './chain.ts';

interface When {
  readonly now: string;
  readonly day: CalendarDate;
}

/** Null when nothing was stated since. Lines that were carried stand in this seal too, as they are stored now. */
export async function sealCohort(
  tx: Tx,
  cohortId: string,
  { now, day }: When,
  carried: readonly CarriedLine[] = [],
): Promise<Seal | null> {
  await holdCohort(tx, cohortId);
  const { seals, rows } = await readChain(tx, cohortId);
  const fresh = unsealed(rows, seals);
  const again = rows.filter((row) => !fresh.includes(row) && carried.some((line) => isSame(line, row)));
  if (fresh.length + again.length === 0) return null;
  const after = seals.at(-1) ?? { number: 0, sha256: beforeFirst(cohortId, sha256) };
  const seal = makeSeal([...fresh, ...again], after, { day, sealedAt: Date.parse(now) }, sha256);
  const id = newId();
  await insertRow(tx, 'seal', id, {
    cohort_id: cohortId,
    number: seal.number,
    day,
    lines: seal.lines.length,
    previous: seal.previous,
    sha256: seal.sha256,
    sealed_at: now,
    contents: new JsonColumn(seal.lines),
  });
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'seal', id, label: `${seal.number} ${seal.sha256}` },
    changes: [],
  });
  return seal;
}

const isSame = (line: CarriedLine, row: SealedRow): boolean => line.kind === row.kind && line.id === row.id;

/**
 * Words from before reasons were sealed go under their person's key, and their lines into one more seal at once: without
 * the key, that seal is what proves them.
 */
export async function keepReasons(tx: Tx, when: When): Promise<void> {
  const byCohort = Map.groupBy(await carryReasons(tx), ({ cohortId }) => cohortId);
  for (const [cohortId, lines] of byCohort) await sealCohort(tx, cohortId, when, lines);
}
