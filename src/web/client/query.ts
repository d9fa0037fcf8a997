import { QueryClient } from '@tanstack/react-query';
import { send } from './http.ts';
import { Refused, Unreachable } from './refusal.ts';
import { noteReachable, onArrival } from './unsent/index.ts';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 30 * 60_000,
      // Offline we show what we last knew, and say so; pausing would leave an empty page.
      networkMode: 'always',
      retry: (times, failure) => failure instanceof Unreachable && times < 2,
    },
  },
});

onArrival((edit) => {
  for (const key of edit.touches) void queries.invalidateQueries({ queryKey: [...key] });
});

type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `/api/o/{slug}` + path + query; parts left empty are not sent. */
export function at(slug: string, path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api/o/${encodeURIComponent(slug)}${path}${text ? `?${text}` : ''}`;
}

/** Reads, and notes whether the server answered at all. */
export async function read<Reply>(path: string, signal?: AbortSignal): Promise<Reply> {
  try {
    const reply = await send<Reply>({ method: 'GET', path, ...(signal ? { signal } : {}) });
    noteReachable(true);
    return reply;
  } catch (failure) {
    if (failure instanceof Unreachable) noteReachable(false);
    if (failure instanceof Refused) noteReachable(true);
    throw failure;
  }
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** All pages of a list, for lists that a person reads whole (a month of events, the productions of a house). */
export async function readAll<Item>(slug: string, path: string, query: Query, signal?: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> = await read(at(slug, path, { limit: 200, ...query, after }), signal);
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}
