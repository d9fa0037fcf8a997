/** Which rooms of the house to show: those one may enter, in the wings that this house has. */
import { useQuery } from '@tanstack/react-query';
import { at, type Reply, read } from '#web/client/index.ts';
import type { RoomLink } from './links.ts';
import { useMay, useSlug } from './me.ts';

/** What this organisation is; undefined until it is known. */
export function useKindOfHouse(): 'company' | 'school' | 'both' | undefined {
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  const { data } = useQuery({
    queryKey: ['organisation', slug],
    queryFn: ({ signal }) => read<Reply<'organisation.read'>>(at(slug, '/organisation'), signal),
    enabled: mayAnywhere('organisation.read'),
    staleTime: 300_000,
  });
  return data?.kind;
}

/** Whether this organisation teaches; false until it is known. */
export function useHasSchool(): boolean {
  const kind = useKindOfHouse();
  return kind !== undefined && kind !== 'company';
}

export function useShownRooms(rooms: readonly RoomLink[]): readonly RoomLink[] {
  const { mayAnywhere } = useMay();
  const hasSchool = useHasSchool();
  return rooms.filter(({ needs, wing }) => mayAnywhere(needs) && (wing !== 'school' || hasSchool));
}
