/** Where we are and how to go elsewhere, within the door: a handful of addresses needs no library. */
import { type AnchorHTMLAttributes, createContext, useContext, useSyncExternalStore } from 'react';
import { linkPlace, type Params } from './address.ts';
import { secretOf, takeSecret } from './secrets.ts';

const listeners = new Set<() => void>();
const moved = () => {
  for (const listener of listeners) listener();
};

/** Also when another link is opened in the same place: only what stands behind the `#` is new then. */
function arrive(): void {
  const place = linkPlace(window.location.pathname);
  if (place) takeSecret(place.slug, place.page);
}

export function startRouter(): void {
  arrive();
  window.addEventListener('popstate', moved);
  window.addEventListener('hashchange', () => {
    const before = window.location.hash;
    arrive();
    // What was drawn belongs to the link before.
    if (before !== window.location.hash) window.location.reload();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

/** Goes to another page of the door. An address with a secret behind `#` gives it up on arrival. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  arrive();
  window.scrollTo(0, 0);
  moved();
}

export const ParamsContext = createContext<Params>({});

/** What the address holds, by the names of the page's pattern. */
export const useParams = (): Params => useContext(ParamsContext);

/** The secret of the link that opened this page; null when there is none on this device. */
export function useLinkSecret(): string | null {
  const place = linkPlace(usePath());
  return place && secretOf(place.slug, place.page);
}

/** A link to another page of the door. */
export function Go({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(click) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
        click.preventDefault();
        go(href);
      }}
    />
  );
}
