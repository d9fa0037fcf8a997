import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addDays,
  addMonths,
  type CalendarDate,
  DAYS_PER_WEEK,
  date,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  weekday,
} from '#core/kernel/index.ts';
import { type CohortDay, DAY_NATURES, daysOfCohort, spanOf } from '#core/school/cohorts/index.ts';
import { sentence } from '#core/words.ts';
import { useLocale } from '../../../ui/index.ts';
import classes from './calendar.module.css';
import { Month } from './Month.tsx';
import type { Draft } from './useDraft.ts';

const STEPS: Readonly<Record<string, (day: CalendarDate) => CalendarDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -DAYS_PER_WEEK),
  ArrowDown: (day) => addDays(day, DAYS_PER_WEEK),
  Home: (day) => addDays(day, 1 - weekday(day)),
  End: (day) => addDays(day, DAYS_PER_WEEK - weekday(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** Months of the cohort; a day is closed or opened by pointing at it, several with Shift. */
export function Months({ draft, isEditable }: { draft: Draft; isEditable: boolean }) {
  const { t } = useTranslation('cohortCalendar');
  const locale = useLocale();
  const grid = useRef<HTMLDivElement>(null);
  const span = spanOf(draft.calendar)!;
  const [from, to] = [firstOfMonth(span.from), lastOfMonth(span.to)];
  const [current, setCurrent] = useState<CalendarDate>(span.from);
  const anchor = useRef<CalendarDate | null>(null);
  const days = daysOfCohort(draft.calendar, { from, to });
  const reachable = from <= current && current <= to ? current : span.from;
  const months = byMonth(days);

  const isOpenable = ({ nature, kind, closure }: CohortDay) =>
    kind !== null && (nature === 'closed' || nature === kind) && (closure === null || nature === 'closed');
  const toggle = (day: CalendarDate, isRange: boolean) => {
    const chosen = days.find((one) => one.day === day);
    if (!chosen || !isOpenable(chosen)) return;
    const close = isRange && anchor.current ? isClosedDay(days, anchor.current) : chosen.nature !== 'closed';
    const [first, last] = [day, isRange && anchor.current ? anchor.current : day].sort() as [
      CalendarDate,
      CalendarDate,
    ];
    const between = days.filter((one) => first <= one.day && one.day <= last && isOpenable(one)).map((one) => one.day);
    draft.closeOrOpen(between, close);
    anchor.current = day;
  };
  const move = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    const focused = (event.target as HTMLElement).closest('[data-day]')?.getAttribute('data-day');
    if (!step || !focused || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = step(date(focused));
    if (next < from || next > to) return;
    setCurrent(next);
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <>
      <ul className={classes.legend} aria-label={t('legend')}>
        {DAY_NATURES.map((nature) => (
          <li key={nature}>
            <span className={classes.day} data-nature={nature} aria-hidden="true">
              {MARK}
            </span>
            {sentence('terms', `cohortDay.${nature}`, locale)}
          </li>
        ))}
      </ul>
      {isEditable && <p className="caption">{t('howToClose')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the days, which are buttons */}
      <div ref={grid} className={classes.months} onKeyDown={isEditable ? move : undefined}>
        {months.map((month) => (
          <Month
            key={month[0]!.day}
            days={month}
            current={isEditable ? reachable : null}
            isOpenable={isOpenable}
            onDay={(day, isRange) => {
              setCurrent(day);
              toggle(day, isRange);
            }}
          />
        ))}
      </div>
    </>
  );
}

const MARK = '12';

const isClosedDay = (days: readonly CohortDay[], day: CalendarDate): boolean =>
  days.some((one) => one.day === day && one.nature === 'closed');

function byMonth(days: readonly CohortDay[]): readonly (readonly CohortDay[])[] {
  const months = new Map<string, CohortDay[]>();
  for (const day of days) {
    const month = months.get(monthOf(day.day)) ?? [];
    month.push(day);
    months.set(monthOf(day.day), month);
  }
  return [...months.values()];
}
