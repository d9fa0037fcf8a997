import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, DAYS_PER_WEEK, date, dayOfMonth, weekday } from '#core/kernel/index.ts';
import type { CohortDay } from '#core/school/cohorts/index.ts';
import { sentence } from '#core/words.ts';
import { dayWords, useLocale } from '../../../ui/index.ts';
import classes from './calendar.module.css';

interface Props {
  /** Of one month, in order. */
  readonly days: readonly CohortDay[];
  /** The day that the Tab key reaches; null when days are only read. */
  readonly current: CalendarDate | null;
  readonly isOpenable: (day: CohortDay) => boolean;
  readonly onDay: (day: CalendarDate, isRange: boolean) => void;
}

/** Any Monday, to name the days of the week from. */
const MONDAY = date('2024-01-01');
const WEEK = Array.from({ length: DAYS_PER_WEEK }, (_, index) => index);

export function Month({ days, current, isOpenable, onDay }: Props) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const first = days[0]!.day;
  const blank = weekday(first) - 1;
  const weeks = Math.ceil((blank + days.length) / DAYS_PER_WEEK);
  const counted = (nature: CohortDay['nature']) => days.filter((day) => day.nature === nature).length;
  return (
    <table className={classes.month}>
      <caption>
        <b>{dayWords(first, locale, 'month')}</b>
        <small>{t('monthDays', { count: counted('centre') + counted('internship') })}</small>
      </caption>
      <thead>
        <tr>
          {WEEK.map((index) => {
            const name = dayWords(addDays(MONDAY, index), locale, 'long').split(/[\s,]/)[0]!;
            return (
              <th key={name} scope="col">
                <span aria-hidden="true">{name.slice(0, 1).toUpperCase()}</span>
                <span className="visually-hidden">{name}</span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={addDays(first, week * DAYS_PER_WEEK)}>
            {WEEK.map((index) => {
              const day = days[week * DAYS_PER_WEEK + index - blank];
              return (
                <td key={index}>
                  {day && (
                    <Day
                      day={day}
                      current={current}
                      isOpenable={isOpenable(day)}
                      onDay={(isRange) => onDay(day.day, isRange)}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Pick<Props, 'current'> {
  readonly day: CohortDay;
  readonly isOpenable: boolean;
  readonly onDay: (isRange: boolean) => void;
}

function Day({ day, current, isOpenable, onDay }: DayProps) {
  const locale = useLocale();
  const { nature, holiday, closure } = day;
  const what = [
    sentence('terms', `cohortDay.${nature}`, locale),
    holiday?.name[locale],
    nature === 'closed' && closure?.reason,
  ].filter(Boolean);
  // Whoever speaks to the page says what stands there: `1`, not `1er`.
  const label = `${dayWords(day.day, locale, 'full').replace('1er ', '1 ')} : ${what.join(', ')}`;
  const common = {
    'data-place': `day/${day.day}`,
    className: classes.day,
    'data-nature': nature,
    title: what.join(', '),
  };
  if (current === null) {
    return (
      <span {...common}>
        <span aria-hidden="true">{dayOfMonth(day.day)}</span>
        <span className="visually-hidden">{label}</span>
      </span>
    );
  }
  return (
    <button
      {...common}
      type="button"
      data-day={day.day}
      aria-label={label}
      tabIndex={current === day.day ? 0 : -1}
      {...(isOpenable ? { 'aria-pressed': nature === 'closed' } : { 'aria-disabled': true })}
      onClick={(event) => onDay(event.shiftKey)}
    >
      {dayOfMonth(day.day)}
    </button>
  );
}
