import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BUDGET_PURPOSES, type BudgetPurpose, type BudgetRow } from '#core/office/budget/index.ts';
import { create, newId } from '#web/client/index.ts';
import {
  downloadCsv,
  EmptyState,
  Page,
  ProblemList,
  type SheetColumn,
  SheetGrid,
  useLocale,
  usePointedAt,
  useSaving,
} from '../../ui/index.ts';
import { shownProblems, useGoToProblem, useProduction } from '../productions/index.ts';
import classes from './budget.module.css';
import { changedLines, columnsOf, groupOf, narrowed } from './columns.tsx';
import { budgetAt, usePointedRow } from './pointed.ts';
import { QuickLine } from './QuickLine.tsx';
import { RowDetails } from './RowDetails.tsx';
import { Totals } from './Totals.tsx';
import { useBook } from './useBook.ts';

/** The budget of a production: what was typed beside what follows from its facts. */
export default function BudgetRoom() {
  const { t } = useTranslation('budget');
  const room = useProduction();
  const [purpose, setPurpose] = useState<BudgetPurpose>(
    room.facts.production.stage === 'exploitation' ? 'exploitation' : 'creation',
  );
  const { place, turn } = usePointedAt();
  const wanted = budgetAt(room.facts.budgets, place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is why: asked again, it is shown again
  useEffect(() => {
    if (wanted) setPurpose(wanted);
  }, [wanted, turn]);
  return (
    <BudgetOf
      key={purpose}
      purpose={purpose}
      choose={
        <SegmentedControl
          value={purpose}
          onChange={(value) => setPurpose(value as BudgetPurpose)}
          data={BUDGET_PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) }))}
          aria-label={t('purpose')}
        />
      }
    />
  );
}

function BudgetOf({ purpose, choose }: { purpose: BudgetPurpose; choose: React.ReactNode }) {
  const { t } = useTranslation('budget');
  const locale = useLocale();
  const room = useProduction();
  const mayEdit = room.may('budget.edit');
  const budget = useBook(purpose);
  const [opened, setOpened] = useState<string | null>(null);
  const openedRow = opened === null ? undefined : budget.rows.find(({ identity }) => identity === opened);

  const isPhone = useMediaQuery('(max-width: 47.99em)');
  const shownColumns = (all: readonly SheetColumn<BudgetRow>[]) =>
    (isPhone ? narrowed(all) : all).filter(({ key }) => mayEdit || key !== 'act');
  const isOpen = budget.stored !== undefined;
  const [chargeColumns, productColumns] = useMemo(() => {
    const given = { t, locale, mayEdit: mayEdit && isOpen, open: (row: BudgetRow) => setOpened(row.identity) };
    return [columnsOf({ ...given, withCertainty: false }), columnsOf({ ...given, withCertainty: true })];
  }, [t, locale, mayEdit, isOpen]);
  const charges = budget.rows.filter(({ account }) => account.side === 'charge');
  const products = budget.rows.filter(({ account }) => account.side === 'product');
  const inKind = budget.rows.filter(({ account }) => account.side.endsWith('InKind'));
  const lastKey = budget.rows.findLast(({ typed }) => typed !== null)?.typed?.sortKey ?? 'm';

  const pointAt = usePointedRow(budget.rows);
  const goTo = useGoToProblem();
  const sheet = (word: 'charges' | 'products' | 'inKind', rows: readonly BudgetRow[]) => (
    <section>
      <h2 className={classes.heading}>{t(`sides.${word}`)}</h2>
      <SheetGrid<BudgetRow>
        label={t(`sides.${word}`)}
        rows={rows}
        columns={shownColumns(word === 'products' ? productColumns : chargeColumns)}
        rowKey={({ identity }) => identity}
        groupOf={({ account }) => groupOf(account.classId, locale)}
        totalLabel={t(`total.${word}`)}
        rowTone={(row) => (row.derived === null ? undefined : row.override === null ? 'derived' : 'changed')}
        onChange={(changes) => void budget.changeLines(changedLines(changes))}
        {...(pointAt === undefined ? {} : { pointAt })}
      />
    </section>
  );
  return (
    <Page
      aside={
        <>
          <Totals totals={budget.totals} place={budget.stored && `budget/${budget.stored.id}`} />
          <ProblemList problems={shownProblems(budget.problems)} onOpen={goTo} />
        </>
      }
    >
      <div className={classes.bar}>
        {choose}
        <Button
          onClick={() =>
            downloadCsv(
              `${room.facts.production.title} — ${t(`purposes.${purpose}`)}`,
              productColumns.filter(({ key }) => key !== 'act'),
              budget.rows,
              locale,
            )
          }
        >
          {t('acts.export')}
        </Button>
        {mayEdit && <span className={classes.saved}>{t('computedHere')}</span>}
      </div>
      {budget.stored === undefined && mayEdit && <OpenBudget purpose={purpose} />}
      {mayEdit && budget.stored !== undefined && (
        <QuickLine add={(line) => void budget.addLines([line])} lastKey={lastKey} />
      )}
      {charges.length > 0 && sheet('charges', charges)}
      {products.length > 0 && sheet('products', products)}
      {inKind.length > 0 && sheet('inKind', inKind)}
      {openedRow && (
        <RowDetails
          row={openedRow}
          close={() => setOpened(null)}
          changeLine={(line) => budget.changeLines([line])}
          removeLine={budget.removeLine}
          override={budget.overrideLine}
          followFacts={budget.followFacts}
        />
      )}
    </Page>
  );
}

function OpenBudget({ purpose }: { purpose: BudgetPurpose }) {
  const { t } = useTranslation('budget');
  const { about } = useProduction();
  const { savingOrSaying } = useSaving();
  const label = t('open.label', { purpose: t(`purposes.${purpose}`) });
  return (
    <EmptyState
      title={t(`open.title.${purpose}`)}
      action={
        <Button
          variant="filled"
          onClick={() => void savingOrSaying(label, () => create(about(`/budgets/${purpose}`, label), { id: newId() }))}
        >
          {t('open.act')}
        </Button>
      }
    >
      {t('open.text')}
    </EmptyState>
  );
}
