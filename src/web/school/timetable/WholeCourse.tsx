import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { TimetableFacts } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './timetable.module.css';
import type { HeldSession } from './useTimetable.ts';
import { daysIn, halvesOf, namesIn, toneOf, weekdayOf, weeksOf } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly sessions: readonly HeldSession[];
  readonly onWeek: (week: CalendarDate) => void;
}

/** The whole course on one page: a line a week, each half-day with the codes of what is taught. */
export function WholeCourse({ facts, sessions, onWeek }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const halves = halvesOf(facts);
  const weekdays = [...new Set(facts.halfDays.map(({ date }) => weekdayOf(date)))].toSorted();
  const names = namesIn(facts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('course.label')} tabIndex={0}>
      <h2>{t('course.label')}</h2>
      <table className={classes.course}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('course.week')}
            </th>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="colgroup" colSpan={halves.length}>
                {dayWords(new Date(Date.UTC(2024, 0, weekday)).toISOString(), locale, 'short').split(' ')[0]}
              </th>
            ))}
          </tr>
          <tr>
            {weekdays.flatMap((weekday) =>
              halves.map((half) => (
                <th key={`${weekday} ${half.index}`} scope="col">
                  {half.from}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {weeksOf(facts).map((week) => (
            <tr key={week}>
              <th scope="row">
                <button type="button" className="plain-link" onClick={() => onWeek(week)}>
                  {dayWords(week, locale, 'plain')}
                </button>
              </th>
              {weekdays.flatMap((weekday) => {
                const day = daysIn(facts, week).find((date) => weekdayOf(date) === weekday);
                return halves.map((half) => {
                  const here = sessions.filter(({ date, index }) => date === day && index === half.index);
                  const isOpen = facts.halfDays.some(({ date, index }) => date === day && index === half.index);
                  return (
                    <td key={`${weekday} ${half.index}`} data-closed={!isOpen || undefined}>
                      {here.map((one) => (
                        <span key={one.id} data-tone={toneOf(facts, one)} title={names.subModule(one.subModuleId)}>
                          {names.code(one.subModuleId)}
                        </span>
                      ))}
                    </td>
                  );
                });
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
