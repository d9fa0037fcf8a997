/** What is held about the link's holder, by whom, and what their erasure would do. */
import { useEffect, useState } from 'react';
import type { Reply } from '../../client/replies.ts';
import { call, inside } from '../index.ts';

type Kind = Reply<'personal-data.list'>['items'][number];

export interface OwnData {
  readonly keeper: { readonly name: string; readonly email: string | null };
  /** Kinds of which something is held. */
  readonly kinds: readonly Kind[];
  readonly answer: Reply<'own-data.erasure'>;
}

export function useOwnData(slug: string, link: string | null) {
  const [own, setOwn] = useState<OwnData | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (link === null) return;
    const leaving = new AbortController();
    const read = <T>(path: string) => call<T>('GET', inside(slug, path), { link, signal: leaving.signal });
    Promise.all([
      read<Reply<'organisation.read'>>('/organisation'),
      read<Reply<'personal-data.list'>>('/personal-data'),
      read<Reply<'own-data.erasure'>>('/own-data/erasure'),
    ])
      .then(([{ name, email }, { items }, answer]) => {
        const held = new Set(answer.held.map(({ kind }) => kind));
        setOwn({ keeper: { name, email }, kinds: items.filter(({ id }) => held.has(id)), answer });
      })
      .catch((problem: unknown) => {
        if (!leaving.signal.aborted) setFailure(problem);
      });
    return () => leaving.abort();
  }, [slug, link]);
  return { own, failure };
}
