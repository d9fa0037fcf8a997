/** Seals on what was stated in a cohort, each chained to the one before. */
import type { CalendarDate } from '#core/kernel/index.ts';
import { beforeFirst, makeSeal, type Seal, type SealedRow, unsealed } from '#core/school/attendance/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, JsonColumn } from '#db/rows.ts';
import { type CarriedLine, carryReasons, holdCohort } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { readChain, sha256 } from './chain.ts';

/** When a seal is made, and the day that it seals. */
export interface Night {
  readonly now: string;
  readonly day: CalendarDate;
}

/** Null when nothing was stated since. Lines that were carried stand in this seal too, as they are stored now. */
export async function sealCohort(
  tx: Tx,
  cohortId: string,
  night: Night,
  carried: readonly CarriedLine[] = [],
): Promise<Seal | null> {
  await holdCohort(tx, cohortId);
  const { seals, rows } = await readChain(tx, cohortId);
  const fresh = unsealed(rows, seals);
  const again = rows.filter((row) => !fresh.includes(row) && carried.some((line) => isSame(line, row)));
  if (fresh.length + again.length === 0) return null;
  const seal = sealOn([...fresh, ...again], seals, cohortId, night);
  await keepSeal(tx, cohortId, seal);
  return seal;
}

/**
 * The nights in their order, from one reading of the ledger: each seals what had been stated by then. Nights in which
 * nothing was stated have no seal.
 */
export async function sealNights(tx: Tx, cohortId: string, nights: readonly Night[]): Promise<readonly Seal[]> {
  await holdCohort(tx, cohortId);
  const { seals, rows } = await readChain(tx, cohortId);
  const chain = [...seals];
  let open = unsealed(rows, seals);
  for (const night of nights) {
    // They stand in the order of arrival.
    const stated = open.filter(({ at }) => at < Date.parse(night.now));
    open = open.slice(stated.length);
    if (stated.length > 0) chain.push(sealOn(stated, chain, cohortId, night));
  }
  const made = chain.slice(seals.length);
  for (const seal of made) await keepSeal(tx, cohortId, seal);
  return made;
}

function sealOn(rows: readonly SealedRow[], chain: readonly Seal[], cohortId: string, { now, day }: Night): Seal {
  const after = chain.at(-1) ?? { number: 0, sha256: beforeFirst(cohortId, sha256) };
  return makeSeal(rows, after, { day, sealedAt: Date.parse(now) }, sha256);
}

async function keepSeal(tx: Tx, cohortId: string, seal: Seal): Promise<void> {
  const id = newId();
  await insertRow(tx, 'seal', id, {
    cohort_id: cohortId,
    number: seal.number,
    day: seal.day,
    lines: seal.lines.length,
    previous: seal.previous,
    sha256: seal.sha256,
    sealed_at: new Date(seal.sealedAt).toISOString(),
    contents: new JsonColumn(seal.lines),
  });
  await recordChange(tx, {
    action: 'create',
    subject: { kind: 'seal', id, label: `${seal.number} ${seal.sha256}` },
    changes: [],
  });
}

const isSame = (line: CarriedLine, row: SealedRow): boolean => line.kind === row.kind && line.id === row.id;

/**
 * Words from before reasons were sealed go under their person's key, and their lines into one more seal at once: without
 * the key, that seal is what proves them. Says how many lines it carried.
 */
export async function keepReasons(tx: Tx, night: Night, most: number | null = null): Promise<number> {
  const carried = await carryReasons(tx, most);
  for (const [cohortId, lines] of Map.groupBy(carried, ({ cohortId }) => cohortId)) {
    await sealCohort(tx, cohortId, night, lines);
  }
  return carried.length;
}
