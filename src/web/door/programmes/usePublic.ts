import { useEffect, useState } from 'react';
import { call, inPublic, Refused } from '../index.ts';

/** What was read; `null` while it comes; what went wrong. */
export type Asked<T> = { readonly found: T } | { readonly failure: 'absent' | 'unreachable' } | null;

export function usePublic<T>(slug: string, path: string): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(null);
  useEffect(() => {
    const leaving = new AbortController();
    call<T>('GET', inPublic(slug, path), { signal: leaving.signal })
      .then((found) => setAsked({ found }))
      .catch((failure: unknown) => {
        if (leaving.signal.aborted) return;
        setAsked({ failure: failure instanceof Refused && failure.status < 500 ? 'absent' : 'unreachable' });
      });
    return () => leaving.abort();
  }, [slug, path]);
  return asked;
}
