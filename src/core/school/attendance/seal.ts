/**
 * The daily seal: each line hashed, the hashes of a day chained to the day before. A later change, a line taken away or
 * one slipped in shows, and is named. The hash comes from outside. Rule page: docs/rules/attendance.md.
 */
import { MILLISECONDS_PER_MINUTE } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Instant } from './lines.ts';

/** A hash of text, as small hexadecimal letters. */
export type Hash = (text: string) => string;

export const SEALED_KINDS = ['presence', 'countersignature', 'sheetScan'] as const;
export type SealedKind = (typeof SEALED_KINDS)[number];

/** A stored row, whole: whatever stands in it is sealed. */
export interface SealedRow {
  readonly kind: SealedKind;
  readonly id: string;
  /** When it reached the server. */
  readonly at: Instant;
  readonly values: StoredValues;
  /**
   * Of a line that was sealed before its reason went under the key of a person: the row as it was then, while the key
   * opens it. Null without the key.
   */
  readonly asSealedFirst?: StoredValues | null;
}

export type StoredValues = Readonly<Record<string, string | number | boolean | null>>;

export interface SealedLine {
  readonly kind: SealedKind;
  readonly id: string;
  readonly sha256: string;
}

export interface Seal {
  readonly number: number;
  readonly day: CalendarDate;
  readonly sealedAt: Instant;
  readonly previous: string;
  readonly lines: readonly SealedLine[];
  readonly sha256: string;
}

/** One text for one row, whatever the order of its columns; a column that holds nothing says nothing. */
export function rowText({ kind, id, values }: SealedRow): string {
  const said = Object.entries(values)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, id, said]);
}

const sealText = ({ number, day, sealedAt, previous, lines }: Omit<Seal, 'sha256'>): string =>
  JSON.stringify([number, day, sealedAt, previous, lines.map(({ kind, id, sha256 }) => [kind, id, sha256])]);

const sealedKey = ({ kind, id }: Pick<SealedRow, 'kind' | 'id'>): string => `${kind}/${id}`;

/** What is not in a seal yet, by arrival and then by id. */
export function unsealed(rows: readonly SealedRow[], seals: readonly Pick<Seal, 'lines'>[]): SealedRow[] {
  const known = new Set(seals.flatMap(({ lines }) => lines.map(sealedKey)));
  return rows
    .filter((row) => !known.has(sealedKey(row)))
    .sort((a, b) => a.at - b.at || (sealedKey(a) < sealedKey(b) ? -1 : 1));
}

/** The first seal of a cohort is chained to the cohort itself. */
export const beforeFirst = (cohortId: string, hash: Hash): string => hash(`cohort/${cohortId}`);

export function makeSeal(
  rows: readonly SealedRow[],
  after: { readonly number: number; readonly sha256: string },
  { day, sealedAt }: { readonly day: CalendarDate; readonly sealedAt: Instant },
  hash: Hash,
): Seal {
  const lines = rows.map((row) => ({ kind: row.kind, id: row.id, sha256: hash(rowText(row)) }));
  const seal = { number: after.number + 1, day, sealedAt, previous: after.sha256, lines };
  return { ...seal, sha256: hash(sealText(seal)) };
}

/**
 * - `lineChanged`, `lineMissing`: a sealed line is not what it was, or is gone;
 * - `lineSlippedIn`: a line says that it arrived before a seal that does not hold it;
 * - `sealChanged`, `sealMissing`, `chainBroken`: a seal is not what it was, is gone, or hangs on another.
 */
export type FaultKind = 'lineChanged' | 'lineMissing' | 'lineSlippedIn' | 'sealChanged' | 'sealMissing' | 'chainBroken';

export interface Fault {
  readonly kind: FaultKind;
  readonly seal: number;
  readonly line: Pick<SealedLine, 'kind' | 'id'> | null;
}

/** A line may still be on its way when the seal is made. */
const ON_ITS_WAY = MILLISECONDS_PER_MINUTE * 10;

/** The first thing that is not as it was sealed, from the oldest seal on; null when everything is. */
export function firstFault(
  cohortId: string,
  seals: readonly Seal[],
  rows: readonly SealedRow[],
  hash: Hash,
): Fault | null {
  const present = new Map(rows.map((row) => [sealedKey(row), row]));
  const ordered = [...seals].sort((a, b) => a.number - b.number);
  let previous = beforeFirst(cohortId, hash);
  for (const [index, seal] of ordered.entries()) {
    if (seal.number !== index + 1) return { kind: 'sealMissing', seal: index + 1, line: null };
    for (const line of seal.lines) {
      const row = present.get(sealedKey(line));
      const named = { seal: seal.number, line: { kind: line.kind, id: line.id } };
      if (!row) return { kind: 'lineMissing', ...named };
      if (!isAsSealed(row, line, sealedLater(ordered, index, line), hash)) return { kind: 'lineChanged', ...named };
    }
    if (hash(sealText(seal)) !== seal.sha256) return { kind: 'sealChanged', seal: seal.number, line: null };
    if (seal.previous !== previous) return { kind: 'chainBroken', seal: seal.number, line: null };
    previous = seal.sha256;
  }
  const last = ordered.at(-1);
  const slipped = last && unsealed(rows, seals).find(({ at }) => at < last.sealedAt - ON_ITS_WAY);
  return slipped ? { kind: 'lineSlippedIn', seal: last.number, line: { kind: slipped.kind, id: slipped.id } } : null;
}

/**
 * A line whose reason went under a key stands in two seals: over its words, and over what is stored since. While the key
 * opens the words, both must hold. Without it the second alone can be compared, and is, in its turn.
 */
function isAsSealed(row: SealedRow, { sha256 }: SealedLine, isSealedAgain: boolean, hash: Hash): boolean {
  if (hash(rowText(row)) === sha256) return true;
  if (!isSealedAgain || row.asSealedFirst === undefined) return false;
  return row.asSealedFirst === null || hash(rowText({ ...row, values: row.asSealedFirst })) === sha256;
}

const sealedLater = (seals: readonly Seal[], index: number, line: SealedLine): boolean =>
  seals.slice(index + 1).some(({ lines }) => lines.some((one) => sealedKey(one) === sealedKey(line)));
