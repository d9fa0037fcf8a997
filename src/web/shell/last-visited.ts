const KEPT_AS = 'filage-organisation';

/** A convenience of this browser only: which organisation the bare address leads to. The path decides everything else. */
export function lastVisited(slugs: readonly string[]): string | undefined {
  const kept = localStorage.getItem(KEPT_AS);
  return kept !== null && slugs.includes(kept) ? kept : slugs[0];
}

export const noteVisit = (slug: string): void => localStorage.setItem(KEPT_AS, slug);
