/** What the holder of a link reads of their own application, again after each act. */
import { useCallback, useEffect, useState } from 'react';
import { call, inside } from '../index.ts';

export interface OwnReading<Reply> {
  /** Below `/applications/{id}`. */
  readonly path: (what: string) => string;
  readonly reply: Reply | null;
  readonly failure: unknown;
  readonly take: (reply: Reply) => void;
  readonly again: () => void;
}

export function useOwnApplication<Reply>(slug: string, link: string | null, what: string): OwnReading<Reply> {
  const [id, setId] = useState<string | null>(null);
  const [reply, take] = useState<Reply | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const path = useCallback((part: string) => inside(slug, `/applications/${id ?? ''}/${part}`), [slug, id]);

  const load = useCallback(
    async (signal: AbortSignal) => {
      try {
        const of = inside(slug, '/application');
        const known = id ?? (await call<{ readonly id: string }>('GET', of, { link, signal })).id;
        setId(known);
        take(await call<Reply>('GET', inside(slug, `/applications/${known}/${what}`), { link, signal }));
        setFailure(null);
      } catch (problem) {
        if (!signal.aborted) setFailure(problem);
      }
    },
    [slug, link, what, id],
  );
  useEffect(() => {
    const gone = new AbortController();
    void load(gone.signal);
    return () => gone.abort();
  }, [load]);

  return { path, reply, failure, take, again: () => void load(new AbortController().signal) };
}
