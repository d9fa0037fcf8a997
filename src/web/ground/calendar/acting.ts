/** Acts on dates that are more than a change of one row, each with the change of many that undoes it. */
import { type About, act, at, changeMany, type ManyLine, type Saved } from '#web/client/index.ts';
import type { EventRow } from './events.ts';

interface Act {
  readonly slug: string;
  readonly about: About;
  /** Below `/events`: `/copy-series`, `/0199…/postpone`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What undoes it, from what the server answered. */
  readonly inverse: (reply: unknown) => readonly ManyLine[];
}

export async function actUndoably({ slug, about, path, body, inverse }: Act): Promise<Saved> {
  const outcome = await act({ ...about, path: at(slug, `/events${path}`) }, body);
  if (outcome.kind !== 'sent') return { outcome };
  const lines = inverse(outcome.reply);
  return { outcome, undo: async () => void (await changeMany({ ...about, path: at(slug, '/events') }, lines)) };
}

/** The date stands again as it did, and the one that was to replace it goes. */
export function postponementUndone(event: EventRow, reply: unknown): readonly ManyLine[] {
  const { postponed, to } = reply as { postponed: EventRow; to: EventRow | null };
  const { state, optionRank, optionExpiresOn } = event;
  const change = { state, optionRank, optionExpiresOn, postponedTo: null };
  const stands = { id: postponed.id, version: postponed.version, change };
  return to === null ? [stands] : [stands, { id: to.id, version: to.version, remove: true }];
}

export const copiesUndone = (reply: unknown): readonly ManyLine[] =>
  (reply as readonly EventRow[]).map(({ id, version }) => ({ id, version, remove: true }));
