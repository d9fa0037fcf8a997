/** Sends kept edits one after the other, in order, from one tab at a time; each leaves the store once acknowledged. */
import { send } from '../http.ts';
import { Refused, Unreachable } from '../refusal.ts';
import { type Edit, isAlreadyThere, type KeptEdit, mergedEdit, type Values } from './edit.ts';
import { announce, noteReachable } from './status.ts';
import { forget, keep, keptEdits, replace } from './store.ts';

export type Outcome =
  | { readonly kind: 'sent'; readonly reply: unknown }
  /** On disk in this browser; it will go when the server answers again. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'conflict' };

type Arrival = (edit: Edit) => void;
const listeners = new Set<Arrival>();

/** Called after each acknowledged edit, so that lists can be read again. */
export function onArrival(listener: Arrival): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const outcomes = new Map<string, Outcome | Refused>();
const watched = new Set<string>();

/**
 * Keeps the edit, then sends everything that waits. Throws Refused when the server says no: the edit is then not kept,
 * because the person stands before the form and can mend it.
 */
export async function submit(edit: Edit): Promise<Outcome> {
  watched.add(edit.id);
  try {
    await keep(edit);
    await flush();
    const outcome = outcomes.get(edit.id) ?? { kind: 'kept' };
    if (outcome instanceof Refused) throw outcome;
    return outcome;
  } finally {
    watched.delete(edit.id);
    outcomes.delete(edit.id);
    await announce();
  }
}

let flushing: Promise<void> | undefined;

/** Sends what waits; stops at the first silence. Two calls share one run, two tabs take turns. */
export async function flush(): Promise<void> {
  while (flushing) await flushing;
  flushing = alone(sendAll).finally(() => {
    flushing = undefined;
  });
  await flushing;
}

const alone = (run: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('filage-unsent', run) : run();

async function sendAll(): Promise<void> {
  const tried = new Set<number>();
  for (;;) {
    const all = await keptEdits();
    const held = new Set(all.filter(({ state }) => state.kind === 'conflict').map(({ edit }) => edit.path));
    const next = all.find((k) => k.state.kind === 'waiting' && !held.has(k.edit.path) && !tried.has(k.seq));
    if (!next) break;
    tried.add(next.seq);
    try {
      await arrive(next, await send(next.edit));
    } catch (failure) {
      if (failure instanceof Unreachable) {
        noteReachable(false);
        break;
      }
      if (!(failure instanceof Refused)) throw failure;
      await refused(next, failure);
    }
    noteReachable(true);
  }
  await announce();
}

async function arrive(kept: KeptEdit, reply: unknown): Promise<void> {
  const version = (reply as { version?: number } | undefined)?.version;
  if (version !== undefined) await carryVersion(kept, version);
  await forget(kept.seq);
  outcomes.set(kept.edit.id, { kind: 'sent', reply });
  for (const listener of listeners) listener(kept.edit);
}

/** Later edits of the same row were made on top of this one. */
async function carryVersion(sent: KeptEdit, version: number): Promise<void> {
  for (const later of await keptEdits()) {
    if (later.seq <= sent.seq || later.edit.path !== sent.edit.path || later.edit.ifMatch === undefined) continue;
    await replace({ ...later, edit: { ...later.edit, ifMatch: version } });
  }
}

async function refused(kept: KeptEdit, refusal: Refused): Promise<void> {
  const current = refusal.current as (Values & { version: number }) | undefined;
  if (refusal.status === 412 && current !== undefined && kept.edit.ifMatch !== undefined) {
    if (isAlreadyThere(kept.edit, current)) return arrive(kept, current);
    await replace({ ...kept, state: { kind: 'conflict', current } });
    outcomes.set(kept.edit.id, { kind: 'conflict' });
    return;
  }
  if (watched.has(kept.edit.id)) {
    outcomes.set(kept.edit.id, refusal);
    await forget(kept.seq);
    return;
  }
  // Signed out while edits waited: they go as soon as the person has signed in again.
  if (refusal.status === 401) return;
  const said = refusal.problems[0]?.message ?? refusal.sentence;
  await replace({ ...kept, state: { kind: 'refused', sentence: said } });
}

/** The person has chosen, field by field: ours for `ours`, theirs for the rest. */
export async function settle(kept: KeptEdit, ours: readonly string[]): Promise<void> {
  if (kept.state.kind !== 'conflict') return;
  const edit = mergedEdit(kept.edit, kept.state.current, ours);
  await replace({ seq: kept.seq, edit, state: { kind: 'waiting' } });
  await flush();
}

export async function discard(kept: KeptEdit): Promise<void> {
  await forget(kept.seq);
  await announce();
  for (const listener of listeners) listener(kept.edit);
}

export async function retry(kept: KeptEdit): Promise<void> {
  await replace({ ...kept, state: { kind: 'waiting' } });
  await flush();
}
