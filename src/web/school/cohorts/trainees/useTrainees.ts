/** The room of trainees as its screens read it. */
import { useQuery } from '@tanstack/react-query';
import { type Because, carried } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';
import { at, queries, type Reply, read } from '#web/client/index.ts';
import { useLocale } from '../../../ui/index.ts';
import { cohortKey, useCohort } from '../useCohort.ts';

export type Room = Reply<'trainees.room'>;
export type Trainee = Room['trainees'][number];
export type Pool = Room['pools'][number] & { readonly id: string; readonly version: number };
export type Figure = Trainee['funding']['amount'];

export function useRoom() {
  const { slug, id } = useCohort();
  return useQuery({
    queryKey: [...cohortKey(slug, id), 'trainees'],
    queryFn: ({ signal }) => read<Room>(at(slug, `/cohorts/${id}/trainees`), signal),
  });
}

export function useTrainee(enrolmentId: string) {
  const { slug, id } = useCohort();
  return useQuery({
    queryKey: [...cohortKey(slug, id), 'trainees', enrolmentId],
    queryFn: ({ signal }) => read<Reply<'trainees.one'>>(at(slug, `/cohorts/${id}/trainees/${enrolmentId}`), signal),
  });
}

/** After an act that is not a plain row change. */
export const refreshTrainees = (slug: string, id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: [...cohortKey(slug, id), 'trainees'] });

export const reasonOf = ({ because }: Figure): Because => carried<Because>(because);

/** Core's own word for a value of a closed list. */
export function useTerm() {
  const locale = useLocale();
  return (list: string, value: string): string => sentence('terms', `${list}.${value}`, locale);
}

export function useChoices() {
  const term = useTerm();
  return (list: string, values: readonly string[]) => values.map((value) => ({ value, label: term(list, value) }));
}

export const nameOf = ({ givenName, familyName }: Pick<Trainee, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;
