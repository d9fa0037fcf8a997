import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { dayWords, Section, StatePill, timeWords, useLocale } from '../../ui/index.ts';
import classes from './productions.module.css';
import { useProduction } from './useProduction.ts';

const MOST = 6;

/** The next dates that stand or may stand. */
export function NextDates() {
  const { t } = useTranslation('productions');
  const locale = useLocale();
  const { slug, id, facts, today } = useProduction();
  const coming = facts.events
    .filter(({ state, endsAt }) => endsAt.slice(0, 10) >= today && state !== 'cancelled' && state !== 'postponed')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const placeOf = (venueId: string | null) => {
    const venue = facts.venues.find((one) => one.id === venueId);
    return venue && [venue.name, venue.town].filter(Boolean).join(', ');
  };
  return (
    <Section
      title={t('next.title')}
      actions={
        <Link className="link" to="/o/$slug/productions/$productionId/planning" params={{ slug, productionId: id }}>
          {t('next.all')}
        </Link>
      }
    >
      {coming.length === 0 ? (
        <p className="caption">{t('next.none')}</p>
      ) : (
        <ol className={classes.next}>
          {coming.slice(0, MOST).map((event) => (
            <li key={event.id}>
              <time dateTime={event.startsAt}>{dayWords(event.startsAt, locale, 'short')}</time>
              <span>{event.allDay ? '' : timeWords(event.startsAt)}</span>
              <div>
                <b>{event.title || sentence('terms', `event.${event.kind}`, locale)}</b>
                <small>{placeOf(event.venueId)}</small>
              </div>
              <StatePill state={event.state} rank={event.optionRank} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
