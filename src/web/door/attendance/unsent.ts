/** What was signed without network: kept on this device until the server has taken it, or said why not. */
import { call, draftKey, inside, Refused } from '../index.ts';

export interface Unsent {
  /** The id of what is signed: sending it twice is harmless. */
  readonly id: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly sessionId: string;
  /** ISO, by this device's clock. */
  readonly at: string;
}

const PAGE = 'attendance';
const keyOf = (slug: string) => draftKey(slug, PAGE, 'unsent');
let held: readonly Unsent[] | null = null;

export function unsent(slug: string): readonly Unsent[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? '[]') as Unsent[];
  } catch {
    return held ?? [];
  }
}

function keep(slug: string, list: readonly Unsent[]): void {
  held = list;
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(list));
  } catch {
    // For as long as this page is open.
  }
}

export const keepUnsent = (slug: string, one: Unsent): void =>
  keep(slug, [...unsent(slug).filter(({ id }) => id !== one.id), one]);

const drop = (slug: string, id: string): void =>
  keep(
    slug,
    unsent(slug).filter((one) => one.id !== id),
  );

/** The same id was taken already: what was cut off was the answer, not the signature. */
const ALREADY_THERE = 412;

/** Sends one after the other; throws Unreachable when there is still no network. Answers with what was refused. */
export async function sendUnsent(slug: string, link: string): Promise<readonly Refused[]> {
  const refusals: Refused[] = [];
  for (const one of unsent(slug)) {
    try {
      await call('PUT', inside(slug, one.path), { link, body: one.body, isCreate: true });
      drop(slug, one.id);
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      // A server that stumbles, or is asked too often, is asked again later.
      if (failure.status >= 500 || failure.status === 429) return refusals;
      drop(slug, one.id);
      if (failure.status !== ALREADY_THERE) refusals.push(failure);
    }
  }
  return refusals;
}
