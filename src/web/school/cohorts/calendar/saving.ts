/** A changed calendar as changes of rows: the cohort's own, its periods, its closures. */
import type { CohortCalendar } from '#core/school/cohorts/index.ts';
import { change, changeMany, type ManyLine, type Row, type Saved } from '#web/client/index.ts';
import type { CohortFacts, CohortRoom } from '../useCohort.ts';

type Values = Readonly<Record<string, unknown>>;

/** Each part is all or nothing; the whole is undone in one step. */
export async function saveCalendar(
  about: CohortRoom['about'],
  facts: CohortFacts,
  { zone, weekdays, halfDays, periods, closures }: CohortCalendar,
): Promise<Saved> {
  const cohort = changedFields(facts.cohort as unknown as Values, { zone, weekdays, halfDays });
  const done: Saved[] = [];
  if (Object.keys(cohort).length > 0) {
    const row = facts.cohort as unknown as Row & Values;
    done.push(await change(about('', facts.cohort.name, 'cohort'), row, cohort));
  }
  const lists = [
    ['/periods', facts.periods, periods],
    ['/closures', facts.closures, closures],
  ] as const;
  for (const [path, before, after] of lists) {
    const stored = before as unknown as readonly (Row & Values)[];
    const lines = linesOf(stored, after as unknown as readonly (Values & { readonly id: string })[]);
    if (lines.length > 0) {
      done.push(await changeMany(about(path, facts.cohort.name), lines, (reply) => backTo(stored, reply)));
    }
  }
  const last = done.at(-1) ?? { outcome: { kind: 'sent', reply: undefined } as Saved['outcome'] };
  const undos = done.flatMap(({ undo }) => (undo ? [undo] : [])).reverse();
  if (undos.length < done.length || undos.length === 0) return { outcome: last.outcome };
  return {
    outcome: last.outcome,
    undo: async () => {
      for (const undo of undos) await undo();
    },
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

function linesOf(
  before: readonly (Row & Values)[],
  after: readonly (Values & { readonly id: string })[],
): readonly ManyLine[] {
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

/** From what the server answered back to what there was. */
function backTo(before: readonly (Row & Values)[], reply: unknown): readonly ManyLine[] {
  const stored = new Map(before.map((row) => [row.id, row]));
  return (reply as readonly { id: string; version?: number }[]).map(({ id, version }): ManyLine => {
    const known = stored.get(id);
    if (version === undefined) return { id, create: bodyOf(known!) };
    return known ? { id, version, change: bodyOf(known) } : { id, version, remove: true };
  });
}
