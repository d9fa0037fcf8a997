/** Who is signed in here, and what they may do where: the same rule as the server's. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Action, type Grant, may, mayAnywhere, type Scope, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { keepForOffline, keptForOffline, type Reply, read, Unreachable } from '#web/client/index.ts';

export interface Membership {
  readonly slug: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

export interface Me {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly twoFactor: boolean;
    readonly hasPassword: boolean;
  };
  readonly organisations: readonly Membership[];
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    try {
      const me: Me = await read<Reply<'me.read'>>('/api/me', signal);
      keepForOffline('me', me);
      return me;
    } catch (failure) {
      // Without network the rooms still open, with what they last showed.
      const kept = failure instanceof Unreachable ? keptForOffline<Me>('me').initialData : undefined;
      if (kept) return kept;
      throw failure;
    }
  },
  staleTime: 60_000,
});

export const useMe = (): Me | undefined => useQuery(meQuery).data;

/** The organisation of the page's path. */
export function useSlug(): string {
  return (useParams({ strict: false }) as { slug?: string }).slug ?? '';
}

export function useMembership(): Membership | undefined {
  const slug = useSlug();
  return useMe()?.organisations.find((membership) => membership.slug === slug);
}

/** Whether to show an act here. The server refuses by the same rule. */
export function useMay(): {
  may: (action: Action, scope?: Scope) => boolean;
  mayAnywhere: (action: Action) => boolean;
} {
  const grants = useMembership()?.grants ?? [];
  return {
    may: (action, scope = WHOLE_ORGANISATION) => may(grants, action, scope),
    mayAnywhere: (action) => mayAnywhere(grants, action),
  };
}
