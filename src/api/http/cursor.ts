/** Where a keyset list goes on: the sort values of the last row, opaque to clients. */
import { Refusal } from './refusal.ts';

export const cursorOf = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Throws 400 when it is not a cursor of so many values. */
export function readCursor(text: string | undefined, count: number): readonly string[] | null {
  if (text === undefined) return null;
  try {
    const values = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const isOurs =
      Array.isArray(values) && values.length === count && values.every((value) => typeof value === 'string');
    if (isOurs && !values.some((value: string) => value.includes('\0'))) return values;
  } catch {
    // Falls through to the refusal: whatever it was, it is not a cursor.
  }
  throw new Refusal(400, 'request.cursor');
}

/** One page out of `limit + 1` rows. */
export function pageOf<R, J>(
  rows: readonly R[],
  limit: number,
  json: (row: R) => J,
  sortValues: (row: R) => readonly string[],
): { items: J[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorOf(sortValues(last)) : null;
  return { items: items.map(json), next };
}
