/** Calls for applications, as pages of the school point to them. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../client/replies.ts';
import { call, inPublic } from '../index.ts';

export type ListedCall = Reply<'public.calls.list'>['items'][number];

/** Open or to come, the first to close first; null while they are read, or when they cannot be: the page stands without. */
export function useCalls(slug: string): readonly ListedCall[] | null {
  const [calls, setCalls] = useState<readonly ListedCall[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    call<Reply<'public.calls.list'>>('GET', inPublic(slug, '/calls'), { signal: leaving.signal })
      .then(({ items }) => setCalls(items))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [slug]);
  return calls;
}
