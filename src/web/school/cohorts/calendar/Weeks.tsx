import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, DAYS_PER_WEEK, dayOfMonth, type Locale, weekday } from '#core/kernel/index.ts';
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
      align: 'tight',
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
      text: ({ days }) => offWords(days, locale, t('closed')),
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

/** `Noël : 25 · Fermeture de fin d’année : 22, 23, 24, 26`: the week says of which month. */
function offWords(days: readonly CohortDay[], locale: Locale, closed: string): string {
  const reasons = new Map<string, number[]>();
  for (const { day, nature, holiday, closure } of days) {
    if (nature !== 'holiday' && nature !== 'closed') continue;
    const reason = nature === 'holiday' ? holiday!.name[locale] : (closure?.reason ?? closed);
    reasons.set(reason, [...(reasons.get(reason) ?? []), dayOfMonth(day)]);
  }
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  return [...reasons].map(([reason, on]) => `${reason}${colon}${on.join(', ')}`).join(' · ');
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
