/** One more seal on what was stated in a cohort since the one before. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { beforeFirst, makeSeal, type Seal, unsealed } from '#core/school/attendance/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, JsonColumn } from '#db/rows.ts';
import { holdCohort } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { readChain, sha256 } from './chain.ts';

/** Null when nothing was stated since. */
export async function sealCohort(
  tx: Tx,
  cohortId: string,
  { now, day }: { readonly now: string; readonly day: CalendarDate },
): Promise<Seal | null> {
  await holdCohort(tx, cohortId);
  const { seals, rows } = await readChain(tx, cohortId);
  const open = unsealed(rows, seals);
  if (open.length === 0) return null;
  const after = seals.at(-1) ?? { number: 0, sha256: beforeFirst(cohortId, sha256) };
  const seal = makeSeal(open, after, { day, sealedAt: Date.parse(now) }, sha256);
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
