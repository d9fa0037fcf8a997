/** One call as the screens of its selection see it: where it is, what is read of it, and acts that say how they ended. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Action, cohort } from '#core/access/index.ts';
import { at, type Item, queries, read, refusalText, send } from '#web/client/index.ts';
import { useMay, useSlug } from '../../../shell/me.ts';
import { sayError, saySaved, useLocale } from '../../../ui/index.ts';

export type ListedCall = Item<'admissions.calls.list'>;

export interface SelectionPlace {
  readonly slug: string;
  readonly cohortId: string;
  readonly callId: string;
  readonly may: (action: Action) => boolean;
  /** The address of something of this call. */
  readonly path: (what: string) => string;
  readonly key: readonly unknown[];
}

export function useSelection(): SelectionPlace {
  const slug = useSlug();
  const { cohortId = '', callId = '' } = useParams({ strict: false }) as { cohortId?: string; callId?: string };
  const { may } = useMay();
  return {
    slug,
    cohortId,
    callId,
    may: (action) => may(action, cohort(cohortId)),
    path: (what) => at(slug, `/cohorts/${cohortId}/calls/${callId}${what}`),
    key: ['selection', slug, callId],
  };
}

export function useCalls() {
  const { slug, cohortId } = useSelection();
  return useQuery({
    // Beside the call's own page, so that what is changed there is read again here.
    queryKey: ['cohorts', slug, cohortId, 'calls-of-selection'],
    queryFn: ({ signal }) =>
      read<{ readonly items: readonly ListedCall[] }>(at(slug, `/cohorts/${cohortId}/calls`, { limit: 200 }), signal),
  });
}

/** Something of the call, read again whenever anything of the selection was changed. */
export function useOfCall<Reply>(what: string, enabled = true) {
  const { path, key } = useSelection();
  return useQuery({
    queryKey: [...key, what],
    queryFn: ({ signal }) => read<Reply>(path(what), signal),
    enabled,
  });
}

interface Act {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly what: string;
  readonly body?: unknown;
  readonly ifMatch?: number;
}

/** Does something, reads the selection again, and throws what the server refused. */
export function useAct() {
  const { path, key } = useSelection();
  const locale = useLocale();
  const doing = async <Reply>({ what, ...sent }: Act): Promise<Reply> => {
    const reply = await send<Reply>({ ...sent, path: path(what) });
    await queries.invalidateQueries({ queryKey: [...key] });
    return reply;
  };
  /** For acts without a form: how it ended is said. */
  const doingOrSaying = async <Reply>(act: Act, done: string): Promise<Reply | undefined> => {
    try {
      const reply = await doing<Reply>(act);
      saySaved(done);
      return reply;
    } catch (failure) {
      sayError(refusalText(failure, locale));
      return undefined;
    }
  };
  return { doing, doingOrSaying };
}
