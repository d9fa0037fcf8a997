import { useQuery } from '@tanstack/react-query';
import { addDays, date } from '#core/kernel/dates.ts';
import { at, type Reply, read, type SentProblem } from '#web/client/index.ts';
import { problemsQuery } from '../ground/calendar/index.ts';
import { useMay, useSlug } from '../shell/me.ts';
import { useHasSchool } from '../shell/rooms.ts';
import { type ShownProblem, today } from '../ui/index.ts';

const DAYS_AHEAD = 14;

/** The same problems as everywhere, gathered: the next two weeks' calendar, and what the organisation lacks. */
export function useAttention() {
  const slug = useSlug();
  const { may, mayAnywhere } = useMay();
  const hasSchool = useHasSchool();
  /** What the house has not said of itself is for those who say it, or reckon with it: not for who teaches or learns. */
  const reads = may('organisation.edit') || mayAnywhere('productions.read');
  const lacking = (path: string) => ({
    queryKey: [path, slug, 'attention'],
    queryFn: ({ signal }: { signal: AbortSignal }) => read<{ problems: SentProblem[] }>(at(slug, `/${path}`), signal),
    enabled: reads,
  });
  const calendar = useQuery({
    ...problemsQuery(slug, today(), addDays(date(today()), DAYS_AHEAD)),
    enabled: mayAnywhere('events.read'),
  });
  const terms = useQuery(lacking('terms'));
  const licences = useQuery(lacking('licences'));
  const organisation = useQuery(lacking('organisation'));

  const reports = useQuery({
    queryKey: ['programmes', slug, 'reports-due'],
    queryFn: ({ signal }) => read<Reply<'funding-reports.due'>>(at(slug, '/funding-reports-due'), signal),
    enabled: hasSchool && may('enrolments.read'),
  });

  const of = (asked: { data: { problems: readonly SentProblem[] } | undefined }) => asked.data?.problems ?? [];
  const gaps = of(organisation);
  const problems: ShownProblem[] = [
    ...of(calendar),
    ...of(reports),
    ...of(licences),
    ...of(terms),
    ...gaps.slice(0, 1),
  ];

  const placeOf = ({ code, at: places }: ShownProblem): string => {
    const event = places.map((place) => /^event\/(.+)$/.exec(place)?.[1]).find(Boolean);
    if (event) return `/o/${slug}/calendar#event/${event}`;
    const report = places.map((place) => /^report\/(.+)$/.exec(place)?.[1]).find(Boolean);
    const due = reports.data?.items.find(({ id }) => id === report);
    if (due) return `/o/${slug}/programmes/${due.programmeId}#report/${due.id}`;
    if (code.startsWith('organisation.no-')) return `/o/${slug}/settings/terms`;
    return `/o/${slug}/settings`;
  };
  return {
    problems,
    placeOf,
    isReading: [calendar, terms, licences, organisation, reports].some(({ isLoading }) => isLoading),
  };
}
