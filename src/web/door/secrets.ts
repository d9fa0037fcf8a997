/**
 * The secret of a link stands behind the `#`, which a browser never sends. It is taken out of the address bar before
 * anything is drawn and kept on this device under the page it opens, so that a reload and a bookmark still work.
 */
const SECRET = /^#([A-Za-z0-9_-]{43})$/;
const keyOf = (slug: string, page: string): string => `filage-link ${slug} ${page}`;
/** Where nothing can be stored, the secret lasts as long as the page. */
const held = new Map<string, string>();

/** Takes the secret of this address, when there is one. */
export function takeSecret(slug: string, page: string): void {
  const secret = SECRET.exec(window.location.hash)?.[1];
  if (secret === undefined) return;
  held.set(keyOf(slug, page), secret);
  try {
    localStorage.setItem(keyOf(slug, page), secret);
  } catch {
    // Kept in memory alone.
  }
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
}

export function secretOf(slug: string, page: string): string | null {
  const known = held.get(keyOf(slug, page));
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(keyOf(slug, page));
  } catch {
    return null;
  }
}

/** Under which a page keeps what could not be sent yet; forgotten with the link. */
export const draftKey = (slug: string, page: string, name: string): string => `filage-draft ${slug} ${page} ${name}`;

/** On a computer that is not one's own: this page's link, wherever else it leads, and what those pages keep. */
export function forgetSecret(slug: string, page: string): void {
  const secret = secretOf(slug, page);
  forget(slug, [page, ...pagesKept(slug).filter((other) => secretOf(slug, other) === secret)]);
}

/** Every link of this organisation: whoever held them is there no more. */
export const forgetEverywhere = (slug: string): void => forget(slug, pagesKept(slug));

function pagesKept(slug: string): string[] {
  const start = keyOf(slug, '');
  const kept = [...held.keys()];
  try {
    kept.push(...Object.keys(localStorage));
  } catch {
    // Nothing is stored.
  }
  return kept.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

function forget(slug: string, pages: readonly string[]): void {
  for (const page of pages) {
    held.delete(keyOf(slug, page));
    try {
      localStorage.removeItem(keyOf(slug, page));
      const drafts = Object.keys(localStorage).filter((key) => key.startsWith(draftKey(slug, page, '')));
      for (const key of drafts) localStorage.removeItem(key);
    } catch {
      // Nothing was stored.
    }
  }
}
