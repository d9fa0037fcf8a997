import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, date } from '#core/kernel/dates.ts';
import { readAll } from '#web/client/index.ts';
import { type EventRow, eventName } from '../ground/calendar/index.ts';
import { useSlug } from '../shell/me.ts';
import { dayWords, Section, StatePill, today, useLocale } from '../ui/index.ts';
import classes from './home.module.css';

const DAYS_OF_NOTICE = 14;
const MONTHS_AHEAD = 18;

/** Options that fall within two weeks: whoever holds them must confirm, prolong or release. */
export function ExpiringOptions() {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const slug = useSlug();
  const from = today();
  const to = addMonths(date(from), MONTHS_AHEAD);
  const { data } = useQuery({
    queryKey: ['events', slug, 'options', from, to],
    queryFn: ({ signal }) => readAll<EventRow>(slug, '/events', { from, to, states: 'option' }, signal),
  });
  const soon = addDays(date(from), DAYS_OF_NOTICE);
  const expiring = (data ?? [])
    .filter(({ optionExpiresOn }) => optionExpiresOn !== null && optionExpiresOn <= soon)
    .sort((a, b) => (a.optionExpiresOn ?? '').localeCompare(b.optionExpiresOn ?? ''));
  if (expiring.length === 0) return null;
  return (
    <Section title={t('options')}>
      <ol className={classes.dates}>
        {expiring.map((event) => (
          <li key={event.id}>
            <time dateTime={event.optionExpiresOn ?? ''}>
              <b>{dayWords(event.optionExpiresOn ?? '', locale, 'short')}</b>
            </time>
            <div>
              <Link to="/o/$slug/calendar" params={{ slug }} hash={`event/${event.id}`}>
                {eventName(event, locale)}
              </Link>
              <small>{dayWords(event.startsLocal, locale, 'full')}</small>
            </div>
            <StatePill state="option" rank={event.optionRank} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
