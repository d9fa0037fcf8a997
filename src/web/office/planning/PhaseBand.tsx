import { useTranslation } from 'react-i18next';
import { type CalendarDate, date, daysBetween } from '#core/kernel/index.ts';
import type { Phase, ProductionEvent } from '#core/office/productions/index.ts';
import { dayWords, useLocale } from '../../ui/index.ts';
import classes from './planning.module.css';

interface Props {
  readonly phases: readonly Phase[];
  readonly events: readonly ProductionEvent[];
  readonly today: CalendarDate;
}

/** The production's phases in one light line, with its performances as marks. */
export function PhaseBand({ phases, events, today }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  if (phases.length === 0) return null;
  const first = phases.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const last = phases.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  const whole = daysBetween(first, last) + 1;
  const percent = (day: string) => `${Math.max(0, Math.min(100, (daysBetween(first, date(day)) * 100) / whole))}%`;
  const width = ({ from, to }: Phase) => `${((daysBetween(from, to) + 1) * 100) / whole}%`;
  const shows = events.filter(
    ({ kind, state }) => kind === 'performance' && state !== 'cancelled' && state !== 'postponed',
  );
  return (
    <section className={classes.band} aria-label={t('phases')}>
      <ul>
        {phases.map((phase) => (
          <li key={phase.id} data-kind={phase.kind} style={{ left: percent(phase.from), width: width(phase) }}>
            <b>{phase.name}</b>
            <small>
              {dayWords(phase.from, locale, 'plain')} – {dayWords(phase.to, locale, 'plain')}
            </small>
          </li>
        ))}
      </ul>
      <div className={classes.marks} aria-hidden="true">
        {shows.map(({ id, startsAt, state }) => (
          <i key={id} data-state={state} style={{ left: percent(startsAt.slice(0, 10)) }} />
        ))}
        {today >= first && today <= last && <em style={{ left: percent(today) }} />}
      </div>
    </section>
  );
}
