/** What the server finds by part of a name, for those who may read it. */
import { useQuery } from '@tanstack/react-query';
import { at, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../me.ts';

const SEARCHES = {
  people: { path: '/people', needs: 'people.read' },
  venues: { path: '/venues', needs: 'venues.read' },
  events: { path: '/search/events', needs: 'events.read' },
  contracts: { path: '/search/contracts', needs: 'engagements.read' },
  lines: { path: '/search/budget-lines', needs: 'budget.read' },
} as const;

interface Replies {
  people: Reply<'people.list'>;
  venues: Reply<'venues.list'>;
  events: Reply<'events.search'>;
  contracts: Reply<'contracts.search'>;
  lines: Reply<'budget-lines.search'>;
}

const MOST = 8;
/** One letter finds too much to be of use. */
const FEWEST_LETTERS = 2;

export function useFound<What extends keyof Replies>(what: What, wanted: string): Replies[What]['items'] {
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  const { path, needs } = SEARCHES[what];
  const search = wanted.trim();
  const isAsked = search.length >= FEWEST_LETTERS;
  const pages = path.startsWith('/search/') ? {} : { limit: MOST };
  const { data } = useQuery({
    queryKey: [what, slug, 'found', search],
    queryFn: ({ signal }) => read<Replies[What]>(at(slug, path, { search, ...pages }), signal),
    enabled: isAsked && mayAnywhere(needs),
    placeholderData: (before) => before,
  });
  return isAsked ? (data?.items ?? []) : [];
}
