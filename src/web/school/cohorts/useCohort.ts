/** One cohort as its rooms see it: its row, periods, closures and tracks, read once for all, and its calendar proved. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Action, cohort } from '#core/access/index.ts';
import type { Problem } from '#core/kernel/index.ts';
import {
  type CalendarProof,
  type Certified,
  type CohortCalendar,
  calendarOf,
  certifiedProblems,
  proveCalendar,
} from '#core/school/cohorts/index.ts';
import { type About, at, queries, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';

export type CohortFacts = Reply<'cohorts.facts'>;

export const cohortKey = (slug: string, id: string) => ['cohorts', slug, id] as const;

export function useCohortQuery() {
  const slug = useSlug();
  const { cohortId } = useParams({ strict: false }) as { cohortId: string };
  return useQuery({
    queryKey: [...cohortKey(slug, cohortId), 'facts'],
    queryFn: ({ signal }) => read<CohortFacts>(at(slug, `/cohorts/${cohortId}/facts`), signal),
  });
}

export interface CohortRoom {
  readonly slug: string;
  readonly id: string;
  readonly facts: CohortFacts;
  /** As it is stored. */
  readonly calendar: CohortCalendar;
  readonly proof: CalendarProof;
  /** Of the calendar and of the certification it leads to: what the header counts, and what its two lists show. */
  readonly problems: readonly Problem[];
  /** Whether to show an act in this cohort. */
  readonly may: (action: Action) => boolean;
  /** Where a row of this cohort lives (`/periods/0199…`), and which queries show it. */
  readonly about: (path: string, label: string, fields?: string) => About;
}

/** Within the frame of a cohort, which has waited for its facts. */
export function useCohort(): CohortRoom {
  const slug = useSlug();
  const { cohortId: id } = useParams({ strict: false }) as { cohortId: string };
  const facts = useCohortQuery().data!;
  const { may } = useMay();
  return {
    slug,
    id,
    facts,
    ...provedOnce(facts),
    may: (action) => may(action, cohort(id)),
    about: (path, label, fields) => ({
      path: at(slug, `/cohorts/${id}${path}`),
      label,
      touches: [['cohorts', slug]],
      ...(fields === undefined ? {} : { fields }),
    }),
  };
}

type Proved = Pick<CohortRoom, 'calendar' | 'proof' | 'problems'>;

/** The frame and the room below it ask about the very same reply. */
const known = new WeakMap<CohortFacts, Proved>();
function provedOnce(facts: CohortFacts): Proved {
  let found = known.get(facts);
  if (!found) {
    const calendar = calendarOf(facts);
    const proof = proveCalendar(calendar);
    known.set(facts, (found = { calendar, proof, problems: calendarProblemsOf(facts, calendar, proof) }));
  }
  return found;
}

/** Of a calendar, stored or drafted. */
export const calendarProblemsOf = (
  { certification }: CohortFacts,
  calendar: CohortCalendar,
  proof: CalendarProof,
): readonly Problem[] => [...proof.problems, ...certifiedProblems(calendar, certification as unknown as Certified)];

/** Reads the cohort again, after an act that is not a plain row change. */
export const refreshCohort = (slug: string, id: string): Promise<void> =>
  queries.invalidateQueries({ queryKey: cohortKey(slug, id) });
