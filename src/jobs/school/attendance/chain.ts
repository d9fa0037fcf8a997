/** The chain of a cohort as core verifies it: stored rows made plain, and the hash. */
import { createHash } from 'node:crypto';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Seal, SealedLine, SealedRow } from '#core/school/attendance/index.ts';
import { type SealRow, type StoredLine, sealsOf, storedLines } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const sealOf = (row: SealRow): Seal => ({
  number: row.number,
  day: row.day as CalendarDate,
  sealedAt: Date.parse(row.sealed_at),
  previous: row.previous,
  lines: row.contents as unknown as SealedLine[],
  sha256: row.sha256,
});

/** A scan has no hour of its own but the one at which it was stored. */
export function sealedRowOf({ kind, row }: StoredLine): SealedRow {
  const values = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]));
  return { kind, id: row.id as string, at: Date.parse((row.stated_at ?? row.created_at) as string), values };
}

/** Dates, instants and identifiers come from the driver as text. */
function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value);
}

export interface Chain {
  readonly seals: readonly Seal[];
  readonly rows: readonly SealedRow[];
}

export async function readChain(tx: Tx, cohortId: string): Promise<Chain> {
  const seals = (await sealsOf(tx, cohortId)).map(sealOf);
  return { seals, rows: (await storedLines(tx, cohortId)).map(sealedRowOf) };
}
