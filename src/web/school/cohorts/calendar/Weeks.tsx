import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, DAYS_PER_WEEK, weekday } from '#core/kernel/index.ts';
import {
  type CohortCalendar,
  type CohortDay,
  daysOfCohort,
  hoursOf,
  minutesPerDay,
} from '#core/school/cohorts/index.ts';
import { type Column, DataTable, dayWords, decimalWords, useLocale } from '../../../ui/index.ts';

interface Week {
  readonly monday: CalendarDate;
  readonly days: readonly CohortDay[];
}

/** The same year, week by week: what the months show by their colours. */
export function Weeks({ calendar }: { calendar: CohortCalendar }) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const perDay = minutesPerDay(calendar.halfDays);
  const count = ({ days }: Week, nature: CohortDay['nature']) => days.filter((day) => day.nature === nature).length;
  const worked = (week: Week) => count(week, 'centre') + count(week, 'internship');
  const number = (nature: 'centre' | 'internship'): Column<Week> => ({
    id: nature,
    header: t(`kinds.${nature}`),
    align: 'right',
    order: (week) => count(week, nature),
    text: (week) => String(count(week, nature) || '–'),
  });
  const columns: Column<Week>[] = [
    {
      id: 'week',
      header: t('weekOf'),
      order: ({ monday }) => monday,
      text: ({ monday }) => dayWords(monday, locale, 'plain'),
    },
    number('centre'),
    number('internship'),
    {
      id: 'hours',
      header: t('hoursColumn'),
      align: 'right',
      order: worked,
      text: (week) => decimalWords(hoursOf(worked(week) * perDay), locale),
    },
    {
      id: 'off',
      header: t('notWorked'),
      text: ({ days }) =>
        days
          .filter(({ nature }) => nature === 'holiday' || nature === 'closed')
          .map(({ day, nature, holiday, closure }) =>
            [
              dayWords(day, locale, 'short'),
              nature === 'holiday' ? holiday!.name[locale] : (closure?.reason ?? t('closed')),
            ].join(' '),
          )
          .join(' · '),
    },
  ];
  return (
    <DataTable
      rows={byWeek(daysOfCohort(calendar))}
      columns={columns}
      rowKey={({ monday }) => monday}
      label={t('year')}
      exportAs={t('fileName')}
    />
  );
}

function byWeek(days: readonly CohortDay[]): readonly Week[] {
  const weeks = new Map<CalendarDate, CohortDay[]>();
  for (const day of days) {
    const monday = addDays(day.day, 1 - weekday(day.day));
    const week = weeks.get(monday) ?? [];
    week.push(day);
    weeks.set(monday, week);
  }
  return [...weeks].map(([monday, list]) => ({ monday, days: list.slice(0, DAYS_PER_WEEK) }));
}
