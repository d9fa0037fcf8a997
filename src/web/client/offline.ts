/** The last state of a few pages, kept in this browser so that they can be read in a wing without network. */
const PREFIX = 'filage-kept/';
const MOST = 40;

interface Kept<Data> {
  readonly at: number;
  readonly data: Data;
}

export function keepForOffline(name: string, data: unknown): void {
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    if (kept.length > MOST) for (const key of kept.slice(0, kept.length - MOST)) localStorage.removeItem(key);
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), data } satisfies Kept<unknown>));
  } catch {
    // A full or forbidden store only means that the page needs the network.
  }
}

/** Options of a query: what was kept, as old as it is. */
export function keptForOffline<Data>(name: string): { initialData?: Data; initialDataUpdatedAt?: number } {
  try {
    const text = localStorage.getItem(PREFIX + name);
    if (text === null) return {};
    const { at, data } = JSON.parse(text) as Kept<Data>;
    return { initialData: data, initialDataUpdatedAt: at };
  } catch {
    return {};
  }
}

/** Signing out leaves nothing to read behind. */
export function forgetKept(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
