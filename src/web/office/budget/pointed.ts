/** The row of a budget that an address points at (`…/budget#line/0199…`). */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BudgetPurpose, BudgetRow } from '#core/office/budget/index.ts';
import type { ProductionFacts } from '#core/office/productions/index.ts';
import { announce, useLocale, usePointedAt, usePointing } from '../../ui/index.ts';
import { rowLabel } from './columns.tsx';

/** Which of the budgets holds a place; undefined when none does, or any may. */
export function budgetAt(budgets: ProductionFacts['budgets'], place: string): BudgetPurpose | undefined {
  const [kind, id] = place.split('/');
  const found = budgets.find(
    (budget) =>
      (kind === 'budget' && budget.id === id) ||
      (kind === 'line' && budget.lines.some((line) => line.id === id)) ||
      (kind === 'override' && budget.overrides.some((override) => override.id === id)),
  );
  return found?.purpose;
}

/** The cell to fill or to look at: the name that is missing, the amount that is negative, else the name. */
const cellOf = (row: BudgetRow): string =>
  row.label.trim() !== '' && row.amount.value.cents < 0 ? 'unitPrice' : 'label';

export function usePointedRow(rows: readonly BudgetRow[]) {
  const { t } = useTranslation(['ui', 'budget']);
  const locale = useLocale();
  const { place, turn } = usePointedAt();
  const row = rows.find(({ identity }) => identity === place);
  const name = row && (rowLabel(row, locale) || t('budget:unnamed'));
  const column = row && cellOf(row);
  // What is no row of a sheet (the totals, a line that no account takes) is pointed at like anything else.
  usePointing(row === undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it is asked for, not when the row changes
  useEffect(() => {
    if (name !== undefined) announce(t('pointed', { name }));
  }, [place, turn]);
  return useMemo(() => (column === undefined ? undefined : { row: place, column, turn }), [place, column, turn]);
}
