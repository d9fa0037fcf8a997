/** A changed calendar as one change: the cohort's days and hours, its periods, its closures. */
import type { CohortCalendar } from '#core/school/cohorts/index.ts';
import { changeTogether, type ManyLine, type Row, type Saved } from '#web/client/index.ts';
import type { CohortFacts, CohortRoom } from '../useCohort.ts';

type Values = Readonly<Record<string, unknown>>;
type StoredRow = Row & Values;

/** What a calendar is made of, as rows. */
interface Parts {
  readonly own: Values;
  readonly periods: readonly (Values & { readonly id: string })[];
  readonly closures: readonly (Values & { readonly id: string })[];
}

const partsOf = (facts: CohortFacts): Parts => {
  const { zone, weekdays, halfDays } = facts.cohort as unknown as Values;
  return { own: { zone, weekdays, halfDays }, periods: rows(facts.periods), closures: rows(facts.closures) };
};

const rows = (list: unknown): readonly StoredRow[] => list as readonly StoredRow[];

/** All or nothing, and undone in one step. */
export function saveCalendar(
  about: CohortRoom['about'],
  facts: CohortFacts,
  { zone, weekdays, halfDays, periods, closures }: CohortCalendar,
): Promise<Saved> {
  const wanted = { own: { zone, weekdays, halfDays }, periods, closures } as unknown as Parts;
  return changeTogether(
    about('/calendar', facts.cohort.name),
    facts.cohort.version,
    changesTo(facts, wanted),
    (reply) => {
      const saved = reply as CohortFacts;
      return { version: saved.cohort.version, body: changesTo(saved, partsOf(facts)) };
    },
  );
}

/** What makes the stored calendar the one that is wanted. */
function changesTo(stored: CohortFacts, wanted: Parts): Values {
  const periods = linesOf(rows(stored.periods), wanted.periods);
  const closures = linesOf(rows(stored.closures), wanted.closures);
  return {
    ...changedFields(partsOf(stored).own, wanted.own),
    ...(periods.length > 0 ? { periods } : {}),
    ...(closures.length > 0 ? { closures } : {}),
  };
}

const changedFields = (before: Values, after: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)),
  );

function bodyOf(row: Values): Record<string, unknown> {
  const { id: _, version: __, ...body } = row;
  return body;
}

function linesOf(before: readonly StoredRow[], after: Parts['periods']): readonly ManyLine[] {
  const stored = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  const removed = before.flatMap(({ id, version }): ManyLine[] =>
    kept.has(id) ? [] : [{ id, version, remove: true }],
  );
  const others = after.flatMap((row): ManyLine[] => {
    const known = stored.get(row.id);
    if (!known) return [{ id: row.id, create: bodyOf(row) }];
    const changed = changedFields(known, bodyOf(row));
    return Object.keys(changed).length === 0 ? [] : [{ id: row.id, version: known.version, change: changed }];
  });
  return [...removed, ...others];
}
