import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../locale.ts';
import { downloadCsv } from './csv.ts';
import classes from './table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What is shown; the text itself when absent. */
  readonly cell?: (row: Row) => React.ReactNode;
  /** What is sorted, filtered and exported. */
  readonly text: (row: Row) => string;
  /** Sorting by number or ISO date instead of by text. */
  readonly order?: (row: Row) => number | string;
  readonly align?: 'right' | 'tight';
  /** Left out on a phone, where the row's first column leads to the rest. */
  readonly wideOnly?: boolean;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What the table shows, for those who hear it. */
  readonly label: string;
  readonly filter?: boolean;
  /** Name of the CSV file, without its ending; no export without it. */
  readonly exportAs?: string;
  readonly tools?: React.ReactNode;
  /** What an address may point at (`terms/agreement`). */
  readonly rowPlace?: (row: Row) => string;
  readonly rowTone?: (row: Row) => 'changed' | 'past' | undefined;
  readonly more?: { readonly load: () => void; readonly busy: boolean } | undefined;
}

/** Rows drawn at once: a thousand would make typing in the filter slow. */
const STEP = 200;

export function DataTable<Row>(props: Props<Row>) {
  const { rows, columns, rowKey, label, filter, exportAs, tools, rowPlace, rowTone, more } = props;
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(STEP);
  const [sort, setSort] = useState<{ id: string; down: boolean } | null>(null);

  const shown = useMemo(() => {
    const needle = plain(wanted);
    const kept = needle === '' ? rows : rows.filter((row) => columns.some((c) => plain(c.text(row)).includes(needle)));
    const column = sort && columns.find(({ id }) => id === sort.id);
    if (!column) return kept;
    const of = column.order ?? column.text;
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
    const compare = (a: number | string, b: number | string) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return [...kept].sort((a, b) => compare(of(a), of(b)) * (sort?.down ? -1 : 1));
  }, [rows, columns, wanted, sort, locale]);

  const turn = (id: string) =>
    setSort((now) => (now?.id !== id ? { id, down: false } : now.down ? null : { id, down: true }));

  return (
    <div>
      {(filter || tools || exportAs) && (
        <div className={classes.bar}>
          {filter && (
            <TextInput
              aria-label={t('table.filter')}
              placeholder={t('table.filter')}
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
          )}
          {tools}
          <span className={classes.count} aria-live="polite">
            {t('table.count', { count: shown.length })}
          </span>
          {exportAs && (
            <Button onClick={() => downloadCsv(exportAs, columns, shown, locale)}>{t('table.export')}</Button>
          )}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={label} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  data-align={column.align}
                  data-wide-only={column.wideOnly}
                  aria-sort={sort?.id !== column.id ? 'none' : sort.down ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    onClick={() => turn(column.id)}
                    title={t('table.sortBy', { column: column.header })}
                  >
                    {column.header}
                    <span aria-hidden="true">{sort?.id !== column.id ? '' : sort.down ? ' ↓' : ' ↑'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map((row) => (
              <tr key={rowKey(row)} data-tone={rowTone?.(row)} data-place={rowPlace?.(row)}>
                {columns.map((column) => (
                  <td key={column.id} data-align={column.align} data-wide-only={column.wideOnly}>
                    {column.cell ? column.cell(row) : column.text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={classes.nothing}>{t('table.nothing')}</p>}
      </section>
      {shown.length > most && (
        <Button mt="sm" onClick={() => setMost(most + STEP)}>
          {t('table.more')}
        </Button>
      )}
      {more && shown.length <= most && (
        <Button mt="sm" onClick={more.load} loading={more.busy}>
          {t('table.more')}
        </Button>
      )}
    </div>
  );
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
