import type { TFunction } from 'i18next';
import { decimalText, type Locale, parseDecimal, sum } from '#core/kernel/index.ts';
import { accountOf, type BudgetLine, type BudgetRow, isMirror } from '#core/office/budget/index.ts';
import { sentence } from '#core/words.ts';
import {
  type CellChange,
  DerivedFigure,
  decimalToType,
  decimalWords,
  type Grouping,
  moneyWords,
  type SheetColumn,
  typedDecimal,
} from '../../ui/index.ts';
import classes from './budget.module.css';

/** What a row is called: the text typed, or what a derived line is and whom it is about. */
export function rowLabel(row: BudgetRow, locale: Locale): string {
  if (row.derived === null) return row.label;
  const name = sentence('terms', row.derived.label, locale);
  return row.label === '' ? name : `${row.label}\u00a0· ${name}`;
}

const typedRow = (row: BudgetRow): boolean => row.typed !== null;
const decimalOf = (text: string): string | undefined => typedDecimal(text) ?? undefined;

/** Rows stand under their two-figure account. */
export function groupOf(classId: string, locale: Locale): Grouping {
  const account = accountOf(classId);
  return {
    key: classId,
    label: account ? `${/^\d/.test(classId) ? `${classId} ` : ''}${account.name[locale]}` : classId,
  };
}

interface Given {
  readonly t: TFunction<'budget'>;
  readonly locale: Locale;
  readonly mayEdit: boolean;
  /** Grants and shares are asked for before they are there; charges are simply planned. */
  readonly withCertainty: boolean;
  readonly open: (row: BudgetRow) => void;
}

export function columnsOf({ t, locale, mayEdit, withCertainty, open }: Given): readonly SheetColumn<BudgetRow>[] {
  const isEditable = (row: BudgetRow) => mayEdit && typedRow(row);
  const shownDecimal = (text: string | undefined) => (text === undefined ? '' : decimalWords(text, locale));
  return [
    {
      key: 'account',
      header: t('columns.account'),
      width: 68,
      text: (row) => row.account.id,
      value: (row) => row.account.id,
      parse: (text) => (accountOf(text.trim()) ? text.trim() : undefined),
      isEditable,
    },
    {
      key: 'label',
      header: t('columns.label'),
      grows: true,
      minWidth: 120,
      text: (row) => rowLabel(row, locale),
      cell: (row) => (
        <span className={classes.label} title={rowLabel(row, locale)}>
          <span>{rowLabel(row, locale) || <em className={classes.missing}>{t('unnamed')}</em>}</span>
          {row.typed?.note && <small title={row.typed.note}>{row.typed.note}</small>}
        </span>
      ),
      typed: (row) => row.label,
      value: (row) => row.label,
      parse: (text) => text.trim(),
      isEditable,
    },
    {
      key: 'quantity',
      header: t('columns.quantity'),
      width: 80,
      align: 'right',
      text: (row) => shownDecimal(row.typed ? decimalText(row.typed.quantity) : undefined),
      typed: (row) => (row.typed ? decimalToType(decimalText(row.typed.quantity), locale) : ''),
      value: (row) => row.typed && decimalText(row.typed.quantity),
      parse: decimalOf,
      isEditable,
    },
    {
      key: 'unit',
      header: t('columns.unit'),
      width: 96,
      text: (row) => row.typed?.unit ?? '',
      value: (row) => row.typed?.unit,
      parse: (text) => text.trim(),
      isEditable,
    },
    {
      key: 'unitPrice',
      header: t('columns.unitPrice'),
      width: 104,
      align: 'right',
      text: (row) => shownDecimal(row.typed ? decimalText(row.typed.unitPrice) : undefined),
      typed: (row) => (row.typed ? decimalToType(decimalText(row.typed.unitPrice), locale) : ''),
      value: (row) => row.typed && decimalText(row.typed.unitPrice),
      parse: decimalOf,
      isEditable,
    },
    {
      key: 'amount',
      header: t('columns.planned'),
      width: 138,
      align: 'right',
      text: (row) => moneyWords(row.amount.value, locale),
      cell: (row) =>
        row.derived === null ? (
          moneyWords(row.amount.value, locale)
        ) : (
          <DerivedFigure
            value={row.amount.value}
            because={row.amount.because}
            about={rowLabel(row, locale)}
            {...(row.override === null ? {} : { replaces: row.derived.amount.value })}
          />
        ),
      sum: (rows) => moneyWords(sum(rows.map((row) => row.amount.value)), locale),
    },
    ...(withCertainty
      ? [
          {
            key: 'certainty',
            header: t('columns.certainty'),
            width: 90,
            text: (row: BudgetRow) => t(`certainty.${row.certainty}`),
          },
        ]
      : []),
    {
      key: 'act',
      header: t('columns.act'),
      width: 78,
      text: () => '',
      cell: (row) =>
        !mayEdit || isMirror(row) ? null : (
          <button
            type="button"
            className={classes.act}
            aria-label={t('acts.openRow', { label: rowLabel(row, locale) })}
            onClick={() => open(row)}
          >
            {t(row.typed ? 'acts.details' : 'acts.override')}
          </button>
        ),
    },
  ];
}

/** On a phone a budget is read: what, and how much; the rest is in the row's details. */
export const narrowed = (columns: readonly SheetColumn<BudgetRow>[]): readonly SheetColumn<BudgetRow>[] =>
  columns.filter(({ key }) => ['label', 'amount', 'act'].includes(key));

/** What was typed into cells, as the lines they make. */
export function changedLines(changes: readonly CellChange<BudgetRow>[]): readonly BudgetLine[] {
  const lines = new Map<string, BudgetLine>();
  for (const { row, key, value } of changes) {
    const line = row.typed && (lines.get(row.typed.id) ?? row.typed);
    if (!line) continue;
    const text = String(value ?? '');
    const next =
      key === 'quantity' || key === 'unitPrice' ? { ...line, [key]: parseDecimal(text)! } : { ...line, [key]: text };
    lines.set(line.id, next);
  }
  return [...lines.values()];
}
