/** The call that the admissions room is about: the latest of the cohort, or the one chosen. */
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Locale } from '#core/kernel/index.ts';
import { type Item, readAll } from '#web/client/index.ts';
import { useCohort } from '../cohorts/index.ts';

export type Call = Item<'admissions.calls.list'>;

/** As the reader reads it. */
export const callTitle = (call: { readonly titleFr: string; readonly titleEn: string }, locale: Locale): string =>
  locale === 'fr' ? call.titleFr : call.titleEn;

export function useCalls() {
  const { slug, id } = useCohort();
  return useQuery({
    queryKey: ['cohorts', slug, id, 'calls'],
    queryFn: ({ signal }) => readAll<Call>(slug, `/cohorts/${id}/calls`, {}, signal),
  });
}

export interface CallRoom {
  /** Null while the cohort has none. */
  readonly call: Call | null;
  readonly choose: (id: string) => void;
}

export const CallContext = createContext<CallRoom>({ call: null, choose: () => undefined });

/** Within the admissions room. */
export const useCall = (): CallRoom => useContext(CallContext);
