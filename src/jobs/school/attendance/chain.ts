/** The chain of a cohort as core verifies it: stored rows made plain, and the hash. */
import { createHash } from 'node:crypto';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Seal, SealedLine, SealedRow, StoredValues } from '#core/school/attendance/index.ts';
import { type SealRow, type StoredLine, sealsOf, storedLines, withReasons } from '#db/school/attendance/index.ts';
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
  const stored = await storedLines(tx, cohortId);
  const first = await asSealedFirst(tx, stored, sealedTwice(seals));
  const rows = stored.map((line) => {
    const row = sealedRowOf(line);
    return first.has(row.id) ? { ...row, asSealedFirst: first.get(row.id)! } : row;
  });
  return { seals, rows };
}

function sealedTwice(seals: readonly Seal[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of seals.flatMap(({ lines }) => lines)) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

/** Lines that stand in two seals as they were in the first; null where nobody can read the words any more. */
async function asSealedFirst(tx: Tx, stored: readonly StoredLine[], twice: ReadonlySet<string>) {
  const found = new Map<string, StoredValues | null>();
  for (const kind of ['presence', 'countersignature'] as const) {
    const rows = stored.filter((one) => one.kind === kind && twice.has(one.row.id as string)).map(({ row }) => row);
    for (const row of await withReasons(tx, kind, rows as never as Reasoned[])) {
      const before = { kind, row: { ...row, sealed_reason: null } };
      found.set(row.id, row.reason === null ? null : sealedRowOf(before).values);
    }
  }
  return found;
}
type Reasoned = Parameters<typeof withReasons>[2][number];
