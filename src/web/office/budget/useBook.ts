/**
 * The budget as it is on the screen: the production's book plus what was typed and has not come back from the server
 * yet. Each edit is computed at once with core's own budget; saving goes on behind, one change after the other so that
 * each is made on the version the one before has left.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { euros, parseMoney, toJson } from '#core/kernel/index.ts';
import {
  type Book,
  type BudgetChange,
  type BudgetLine,
  type BudgetPurpose,
  budgetProblems,
  edit,
  rowsOf,
} from '#core/office/budget/index.ts';
import { productionBudget } from '#core/office/productions/index.ts';
import { changeMany, type ManyLine, newId, type Saved } from '#web/client/index.ts';
import { useSaving } from '../../ui/index.ts';
import { refreshProduction, useProduction, type Versioned } from '../productions/index.ts';

interface Draft {
  readonly id: string;
  readonly changes: readonly BudgetChange[];
}

interface StoredBudget {
  readonly id: string;
  readonly version: number;
  readonly purpose: BudgetPurpose;
  readonly lines: readonly Versioned<Record<string, unknown>>[];
  readonly overrides: readonly Versioned<{
    readonly identity: string;
    readonly amount: string;
    readonly reason: string;
  }>[];
}

export function useBook(purpose: BudgetPurpose) {
  const { t } = useTranslation('budget');
  const room = useProduction();
  const { savingOrSaying } = useSaving();
  const stored = room.json.budgets.find((one) => one.purpose === purpose) as unknown as StoredBudget | undefined;
  const base = useMemo(
    () =>
      room.answer.budgets.find((one) => one.purpose === purpose) ?? productionBudget(room.facts, purpose, room.today),
    [room.answer, room.facts, purpose, room.today],
  );
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const versions = useRef(new Map<string, number>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const book: Book = useMemo(() => drafts.reduce((now, draft) => edit(now, draft.changes), base.book), [drafts, base]);
  const rows = useMemo(() => rowsOf(book), [book]);
  const problems = useMemo(() => {
    const own = new Set(budgetProblems(base.book).map(({ code }) => code));
    return [
      ...budgetProblems(book),
      ...base.problems.filter(({ code }) => !own.has(code) && !code.startsWith('budget.un')),
    ];
  }, [book, base]);

  const versionOf = (id: string): number => {
    const row = [...(stored?.lines ?? []), ...(stored?.overrides ?? [])].find((one) => one.id === id);
    return Math.max(row?.version ?? 1, versions.current.get(id) ?? 1);
  };

  /** Shows the changes at once, then sends them; a refusal takes them back and says why. */
  const save = useCallback(
    (label: string, changes: readonly BudgetChange[], send: () => Promise<Saved>): Promise<void> => {
      const draft = { id: newId(), changes };
      setDrafts((now) => [...now, draft]);
      const run = async () => {
        const saved = await savingOrSaying(label, send);
        if (saved?.outcome.kind === 'kept') return;
        for (const row of repliedRows(saved)) if (row.version) versions.current.set(row.id, row.version);
        await refreshProduction(room.slug, room.id);
        setDrafts((now) => now.filter(({ id }) => id !== draft.id));
      };
      const done = queue.current.then(run, run);
      queue.current = done;
      return done;
    },
    [room.slug, room.id, savingOrSaying],
  );

  const linesPath = `/budgets/${purpose}/lines`;
  const overridesPath = `/budgets/${purpose}/overrides`;

  const changeLines = (lines: readonly BudgetLine[]) =>
    save(
      t('saved.lines', { count: lines.length }),
      lines.map((line) => ({ kind: 'line', line })),
      () => {
        const before = stored?.lines ?? [];
        const many: ManyLine[] = lines.map((line) => ({
          id: line.id,
          version: versionOf(line.id),
          change: bodyOf(line),
        }));
        return changeMany(
          room.about(linesPath, t('saved.lines', { count: lines.length }), 'budgetLine'),
          many,
          (reply) =>
            (reply as Versioned<object>[]).map(({ id, version }) => ({
              id,
              version,
              change: withoutKeys(before.find((one) => one.id === id) ?? {}),
            })),
        );
      },
    );

  const addLines = (lines: readonly BudgetLine[]) =>
    save(
      t('saved.added', { count: lines.length }),
      lines.map((line) => ({ kind: 'line', line })),
      () =>
        changeMany(
          room.about(linesPath, t('saved.added', { count: lines.length }), 'budgetLine'),
          lines.map((line) => ({ id: line.id, create: bodyOf(line) })),
          (reply) => (reply as Versioned<object>[]).map(({ id, version }) => ({ id, version, remove: true as const })),
        ),
    );

  const removeLine = (line: BudgetLine) =>
    save(t('saved.removed', { label: line.label }), [{ kind: 'lineRemoved', id: line.id }], () =>
      changeMany(
        room.about(linesPath, t('saved.removed', { label: line.label }), 'budgetLine'),
        [{ id: line.id, version: versionOf(line.id), remove: true }],
        () => [{ id: line.id, create: bodyOf(line) }],
      ),
    );

  const overrideLine = (identity: string, amount: string, reason: string) => {
    const present = stored?.overrides.find((one) => one.identity === identity);
    const id = present?.id ?? newId();
    const body = { identity, amount, reason };
    const label = t('saved.override');
    const override = { id, identity, amount: parseMoney(amount) ?? euros(0), reason };
    return save(label, [{ kind: 'override', override }], () =>
      changeMany(
        room.about(overridesPath, label),
        [present ? { id, version: versionOf(id), change: { amount, reason } } : { id, create: body }],
        (reply) => {
          const version = (reply as Versioned<object>[])[0]!.version;
          return present
            ? [{ id, version, change: { amount: present.amount, reason: present.reason } }]
            : [{ id, version, remove: true }];
        },
      ),
    );
  };

  const followFacts = (identity: string) => {
    const present = stored?.overrides.find((one) => one.identity === identity);
    if (!present) return Promise.resolve();
    const { id, amount, reason } = present;
    return save(t('saved.followed'), [{ kind: 'overrideRemoved', identity }], () =>
      changeMany(room.about(overridesPath, t('saved.followed')), [{ id, version: versionOf(id), remove: true }], () => [
        { id, create: { identity, amount, reason } },
      ]),
    );
  };

  return {
    stored,
    book,
    rows,
    problems,
    totals: book.totals,
    changeLines,
    addLines,
    removeLine,
    overrideLine,
    followFacts,
  };
}

const repliedRows = (saved: Saved | undefined): readonly Versioned<object>[] =>
  saved?.outcome.kind === 'sent' && Array.isArray(saved.outcome.reply) ? saved.outcome.reply : [];

/** A line as the API takes it. */
function bodyOf(line: BudgetLine): Record<string, unknown> {
  const { id, ...body } = toJson(line) as { id: string } & Record<string, unknown>;
  return body;
}

function withoutKeys(row: Record<string, unknown>): Record<string, unknown> {
  const { id, version, ...rest } = row;
  return rest;
}
