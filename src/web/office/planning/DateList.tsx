import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { eventName } from '../../ground/calendar/events.ts';
import { dayWords, StatePill, timeWords, today, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/useProduction.ts';
import type { ProductionDate } from './dates.ts';
import classes from './planning.module.css';

interface Props {
  readonly dates: readonly ProductionDate[];
  readonly open: (event: ProductionDate) => void;
  readonly ask: ((event: ProductionDate) => void) | null;
  readonly pointAt: string | undefined;
}

/** The dates of a production, month by month: when, what, where, how firm, who is called. */
export function DateList({ dates, open, ask, pointAt }: Props) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts } = useProduction();
  const months = Map.groupBy(dates, ({ startsLocal }) => startsLocal.slice(0, 7));
  const placeOf = (venueId: string | null) => {
    const venue = facts.venues.find(({ id }) => id === venueId);
    return venue ? [venue.name, venue.town].filter(Boolean).join(', ') : '';
  };
  const phaseOf = (phaseId: string | null) => facts.phases.find(({ id }) => id === phaseId)?.name;
  return (
    <>
      {[...months].map(([month, own]) => (
        <section key={month} className={classes.month}>
          <h2>{dayWords(`${month}-01`, locale, 'month')}</h2>
          <ul className={classes.dates}>
            {own.map((event) => (
              <li
                key={event.id}
                id={`event-${event.id}`}
                data-past={event.endsLocal.slice(0, 10) < today() || undefined}
                data-pointed={pointAt === event.id || undefined}
              >
                <span className={classes.day}>{dayWords(event.startsLocal, locale, 'short')}</span>
                <span className={classes.time}>{event.allDay ? t('allDay') : timeWords(event.startsLocal)}</span>
                <span className={classes.what}>
                  <button type="button" className="plain-link" onClick={() => open(event)}>
                    {eventName(event, locale)}
                  </button>
                  <small>
                    {[
                      event.title ? sentence('terms', `event.${event.kind}`, locale) : null,
                      placeOf(event.venueId),
                      event.calls.length > 0 ? t('called', { count: event.calls.length }) : null,
                      phaseOf(event.phaseId),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <StatePill state={event.state} rank={event.optionRank} />
                {ask && event.state !== 'cancelled' && event.state !== 'postponed' && (
                  <button
                    type="button"
                    className={classes.move}
                    onClick={() => ask(event)}
                    aria-label={t('moveThis', {
                      event: `${eventName(event, locale)}, ${dayWords(event.startsLocal, locale)}`,
                    })}
                  >
                    {t('move')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
