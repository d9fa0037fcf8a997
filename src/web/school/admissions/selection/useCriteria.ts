import { useQuery } from '@tanstack/react-query';
import { dec } from '#core/kernel/index.ts';
import type { Criterion } from '#core/school/admissions/index.ts';
import { type Item, readAll } from '#web/client/index.ts';
import { useLocale } from '../../../ui/index.ts';
import { useCalls, useSelection } from './useSelection.ts';

/** The criteria of the call as the rules take them, titled as the reader reads them. */
export function useCriteria(): readonly Criterion[] | undefined {
  const locale = useLocale();
  const { slug, cohortId, callId, key } = useSelection();
  const asked = useQuery({
    queryKey: [...key, '/criteria'],
    queryFn: ({ signal }) =>
      readAll<Item<'criteria.list'>>(slug, `/cohorts/${cohortId}/calls/${callId}/criteria`, {}, signal),
  });
  return asked.data?.map((row) => ({
    id: String(row.id),
    stage: row.stage as 'file' | 'interview',
    title: String(locale === 'fr' ? row.titleFr : row.titleEn),
    most: Number(row.most),
    weight: dec(String(row.weight)),
  }));
}

export const useThisCall = () => {
  const { callId } = useSelection();
  return useCalls().data?.items.find(({ id }) => id === callId);
};

/** What marks of this call are brought to. */
export const useScale = (): number => Number(useThisCall()?.markScale ?? 0);
