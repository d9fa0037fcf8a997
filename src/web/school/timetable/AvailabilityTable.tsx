import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type HalfDay, keyOf, type TimetableFacts } from '#core/school/timetable/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import type { State } from './AvailabilityDialog.tsx';
import classes from './timetable.module.css';
import { daysIn, halvesOf, weekdayOf, weeksOf } from './week.ts';

interface Props {
  readonly facts: TimetableFacts;
  readonly trainerId: string;
  readonly stateOf: (half: HalfDay) => State;
  readonly onPress: (half: HalfDay, next: State) => void;
}

const NEXT: Readonly<Record<State, State>> = { available: 'avoid', avoid: 'unavailable', unavailable: 'available' };
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ...{ ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] },
};

/** A line a week, as the whole course is shown; each half-day is pressed to say another thing of it. */
export function AvailabilityTable({ facts, trainerId, stateOf, onPress }: Props) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const halves = halvesOf(facts);
  const weekdays = [...new Set(facts.halfDays.map(({ date }) => weekdayOf(date)))].toSorted();
  const columns = weekdays.flatMap((weekday) => halves.map((half) => ({ weekday, half })));
  const known = facts.trainers.find(({ id }) => id === trainerId)?.availability ?? {};
  const weeks = weeksOf(facts);
  const first = facts.halfDays[0];
  return (
    <>
      <h3>{t('available.table')}</h3>
      <p className="caption">{t('available.keys')}</p>
      <section className={classes.halves} aria-label={t('available.table')}>
        <table className={classes.course} onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col">{t('course.week')}</th>
              {columns.map(({ weekday, half }) => (
                <th key={`${weekday} ${half.index}`} scope="col">
                  {half.index === halves[0]!.index && dayNamed(weekday, locale)}
                  <br />
                  {half.from}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, row) => (
              <tr key={week}>
                <th scope="row">{dayWords(week, locale, 'plain')}</th>
                {columns.map(({ weekday, half: { index } }, column) => {
                  const date = daysIn(facts, week).find((one) => weekdayOf(one) === weekday);
                  const half = facts.halfDays.find((one) => one.date === date && one.index === index);
                  if (!half) return <td key={`${weekday} ${index}`} data-closed />;
                  const state = stateOf(half);
                  const isElsewhere = state !== 'unavailable' && known[keyOf(half)] === 'unavailable';
                  const said = isElsewhere ? t('available.elsewhere') : t(`available.states.${state}`);
                  return (
                    <td key={`${weekday} ${index}`}>
                      <button
                        type="button"
                        className={classes.half}
                        data-state={state}
                        data-place={`${row} ${column}`}
                        tabIndex={half === first ? 0 : -1}
                        aria-label={`${dayWords(half.date, locale)}, ${half.from}–${half.to}, ${said}`}
                        title={said}
                        onClick={() => onPress(half, NEXT[state])}
                      >
                        {isElsewhere ? '◦' : t(`available.marks.${state}`)}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** 1 January 2024 is a Monday. */
const dayNamed = (weekday: number, locale: 'fr' | 'en'): string | undefined =>
  dayWords(new Date(Date.UTC(2024, 0, weekday)).toISOString(), locale, 'short').split(' ')[0];

/** One stop for the whole table; arrows go from half-day to half-day, over those that are closed. */
function walk(press: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[press.key];
  const place = (press.target as HTMLElement).dataset.place;
  if (!step || place === undefined) return;
  press.preventDefault();
  const [row, column] = place.split(' ').map(Number) as [number, number];
  const most = press.currentTarget.querySelectorAll('tr').length * press.currentTarget.rows[0]!.cells.length;
  const table = press.currentTarget;
  const places = Array.from(
    { length: most },
    (_, far) => `${row + step[0] * (far + 1)} ${column + step[1] * (far + 1)}`,
  );
  const next = places.find((one) => table.querySelector(`[data-place="${one}"]`));
  table.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
}
