/** The one question asked at a time: why is this figure what it is? Any figure asks, the shell's panel answers. */
import { useSyncExternalStore } from 'react';
import type { Because } from '#core/kernel/explained.ts';

export interface Question {
  readonly because: Because | (() => Promise<Because>);
  readonly text: string;
  readonly about?: string;
}

let asked: Question | undefined;
let cameFrom: Element | null = null;
const watchers = new Set<() => void>();

function set(next: Question | undefined): void {
  asked = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

export function ask(question: Question): void {
  cameFrom = document.activeElement;
  set(question);
}

export function close(): void {
  set(undefined);
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
}

export function useWhy(): { asked: Question | undefined; ask: typeof ask; close: typeof close } {
  return { asked: useSyncExternalStore(watch, () => asked), ask, close };
}
