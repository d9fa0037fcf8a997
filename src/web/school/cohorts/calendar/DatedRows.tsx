import { useTranslation } from 'react-i18next';
import { type CalendarDate, date, type Period } from '#core/kernel/index.ts';
import { DateField, dayWords, useLocale } from '../../../ui/index.ts';
import classes from './calendar.module.css';

interface RowsProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly none: string;
  readonly isEmpty: boolean;
  readonly children: React.ReactNode;
}

/** Rows that have a first and a last day, changed in place. */
export function DatedRows({ label, heads, none, isEmpty, children }: RowsProps) {
  const { t } = useTranslation('cohortCalendar');
  if (isEmpty) return <p className="caption">{none}</p>;
  return (
    <table className={classes.dated} aria-label={label}>
      <thead>
        <tr>
          {[...heads, t('from'), t('to')].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly place: string;
  readonly row: Period;
  /** As one says which row is removed. */
  readonly name: string;
  readonly isEditable: boolean;
  readonly onChange: (changed: { from?: CalendarDate; to?: CalendarDate }) => void;
  readonly onRemove: () => void;
  readonly children: React.ReactNode;
}

export function DatedRow({ place, row, name, isEditable, onChange, onRemove, children }: RowProps) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const span = `${dayWords(row.from, locale, 'plain')} – ${dayWords(row.to, locale, 'plain')}`;
  const field = (side: 'from' | 'to') =>
    isEditable ? (
      <DateField
        aria-label={`${t(side)} — ${name}`}
        around={row.from}
        value={row[side]}
        error={side === 'to' && row.to < row.from ? t('backwards') : undefined}
        onChange={(value) => value !== null && onChange({ [side]: date(value) })}
      />
    ) : (
      dayWords(row[side], locale, 'plain')
    );
  return (
    <tr data-place={place}>
      <td>{children}</td>
      <td>{field('from')}</td>
      <td>{field('to')}</td>
      <td>
        {isEditable && (
          <button type="button" className="plain-link" aria-label={t('removeNamed', { name, span })} onClick={onRemove}>
            {t('remove')}
          </button>
        )}
      </td>
    </tr>
  );
}
