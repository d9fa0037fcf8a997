import { useQuery } from '@tanstack/react-query';
import { type Item, readAll } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';

/** Venues by id as they are called in lists: `Scène nationale, Albi`. */
export function useVenueNames(): ReadonlyMap<string, string> {
  const slug = useSlug();
  const { data } = useQuery({
    queryKey: ['venues', slug, 'names'],
    queryFn: async ({ signal }) => {
      const rows = await readAll<Item<'venues.list'>>(slug, '/venues', {}, signal);
      return rows.map(({ id, name, town }) => [id, town ? `${name}, ${town}` : name] as const);
    },
    staleTime: 5 * 60_000,
  });
  return new Map(data);
}
