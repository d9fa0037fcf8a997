/** What the shell says of the connection and of edits on their way. */
import { useSyncExternalStore } from 'react';
import type { KeptEdit } from './edit.ts';
import { keptEdits } from './store.ts';

export interface Status {
  readonly reachable: boolean;
  /** Last moment the server was known to answer. */
  readonly lastAnswer: number;
  readonly kept: readonly KeptEdit[];
}

let status: Status = { reachable: true, lastAnswer: Date.now(), kept: [] };
const watchers = new Set<() => void>();
const otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('filage-unsent');

function set(next: Status): void {
  status = next;
  for (const watcher of watchers) watcher();
}

export const currentStatus = (): Status => status;

export function watchStatus(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export const useStatus = (): Status => useSyncExternalStore(watchStatus, currentStatus);

export function noteReachable(reachable: boolean): void {
  if (reachable) {
    if (!status.reachable) set({ ...status, reachable, lastAnswer: Date.now() });
    else status = { ...status, lastAnswer: Date.now() };
  } else if (status.reachable) set({ ...status, reachable });
}

/** Reads the store again and tells this tab and the others. */
export async function announce(): Promise<void> {
  set({ ...status, kept: await keptEdits() });
  otherTabs?.postMessage('changed');
}

if (otherTabs) {
  otherTabs.onmessage = async () => set({ ...status, kept: await keptEdits() });
}
