import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, date } from '#core/kernel/dates.ts';
import { sentence } from '#core/words.ts';
import { keepForOffline, keptForOffline, readAll, useStatus } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import {
  dayWords,
  EmptyState,
  instantWords,
  Page,
  PageHeader,
  Section,
  Shown,
  StatePill,
  timeWords,
  today,
  useLocale,
} from '../../ui/index.ts';
import type { PersonRow } from '../people/index.ts';
import { useVenueNames } from '../venues/index.ts';
import classes from './calendar.module.css';
import { type EventRow, eventName, eventsQuery } from './events.ts';

const OPTIONS_AHEAD = 60;

/** Made for a phone in the wings: who is called when, and how to reach them; the state of options. */
export default function Today() {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const slug = useSlug();
  const [day, setDay] = useState(today());
  const { reachable } = useStatus();
  const asked = useQuery({
    ...eventsQuery(slug, day, day),
    queryFn: async (context) => {
      const events = await readAll<EventRow>(slug, '/events', { from: day, to: day }, context.signal);
      keepForOffline(`events/${slug}/${day}`, events);
      return events;
    },
    ...keptForOffline<EventRow[]>(`events/${slug}/${day}`),
  });
  const options = useQuery({
    queryKey: ['events', slug, 'options', today()],
    queryFn: async ({ signal }) => {
      const rows = await readAll<EventRow>(
        slug,
        '/events',
        { from: today(), to: addDays(date(today()), OPTIONS_AHEAD), states: 'option' },
        signal,
      );
      keepForOffline(`options/${slug}`, rows);
      return rows;
    },
    ...keptForOffline<EventRow[]>(`options/${slug}`),
  });
  const people = useQuery({
    queryKey: ['people', slug, 'phones'],
    queryFn: async ({ signal }) => {
      const rows = await readAll<PersonRow>(slug, '/people', {}, signal);
      keepForOffline(
        `people/${slug}`,
        rows.map(({ id, givenName, familyName, phone }) => ({ id, givenName, familyName, phone })),
      );
      return rows as readonly Pick<PersonRow, 'id' | 'givenName' | 'familyName' | 'phone'>[];
    },
    ...keptForOffline<Pick<PersonRow, 'id' | 'givenName' | 'familyName' | 'phone'>[]>(`people/${slug}`),
    staleTime: 60_000,
  });
  const venueNames = useVenueNames();
  const byId = new Map(people.data?.map((person) => [person.id, person]));
  const turn = (by: number) => setDay(addDays(date(day), by));

  return (
    <>
      <p className={classes.fresh} data-old={reachable ? undefined : true}>
        {reachable
          ? t('today.fresh')
          : t('today.old', {
              when: asked.dataUpdatedAt ? instantWords(new Date(asked.dataUpdatedAt).toISOString(), locale) : '—',
            })}
      </p>
      <PageHeader
        title={day === today() ? t('today.title') : dayWords(day, locale, 'long')}
        {...(day === today() ? { subtitle: dayWords(day, locale, 'full') } : {})}
        actions={
          <>
            <Button onClick={() => turn(-1)} aria-label={t('today.before')}>
              ←
            </Button>
            <Button onClick={() => setDay(today())}>{t('today.title')}</Button>
            <Button onClick={() => turn(1)} aria-label={t('today.after')}>
              →
            </Button>
          </>
        }
      />
      <Page measure="read">
        <Section>
          <Shown asked={asked}>
            {(events) =>
              events.length === 0 ? (
                <EmptyState title={t('today.empty')}>{t('today.emptyText')}</EmptyState>
              ) : (
                <ol className={classes.timeline}>
                  {[...events]
                    .sort((a, b) => a.startsLocal.localeCompare(b.startsLocal))
                    .map((event) => (
                      <li key={event.id}>
                        <time dateTime={event.startsLocal}>{event.allDay ? '—' : timeWords(event.startsLocal)}</time>
                        <div>
                          <b>
                            {eventName(event, locale)}{' '}
                            {event.state !== 'confirmed' && <StatePill state={event.state} rank={event.optionRank} />}
                          </b>
                          <p>
                            {[
                              event.title ? sentence('terms', `event.${event.kind}`, locale) : null,
                              event.allDay ? null : t('today.until', { time: timeWords(event.endsLocal) }),
                              event.venueId ? venueNames.get(event.venueId) : null,
                            ]
                              .filter(Boolean)
                              .join(' · ')}
                          </p>
                          {event.note && <p>{event.note}</p>}
                          <ul className={classes.people}>
                            {event.calls.map((call) => {
                              const person = byId.get(call.personId);
                              const name = person ? `${person.givenName} ${person.familyName}` : '…';
                              return (
                                <li key={`${call.personId} ${call.asWhat}`}>
                                  <span>
                                    {call.startsLocal && (
                                      <b style={{ display: 'inline' }}>{timeWords(call.startsLocal)} </b>
                                    )}
                                    {name}
                                    {call.asWhat && <small> {call.asWhat}</small>}
                                  </span>
                                  {person?.phone && (
                                    <a className={classes.phone} href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>
                                      <span className="visually-hidden">{t('today.call', { name })} </span>
                                      {person.phone}
                                    </a>
                                  )}
                                </li>
                              );
                            })}
                          </ul>
                        </div>
                      </li>
                    ))}
                </ol>
              )
            }
          </Shown>
        </Section>
        <Section title={t('today.options')}>
          <Shown asked={options}>
            {(rows) =>
              rows.length === 0 ? (
                <p className="caption">{t('today.noOption')}</p>
              ) : (
                <ul className={classes.timeline}>
                  {rows.map((event) => (
                    <li key={event.id} style={{ gridTemplateColumns: '1fr auto' }}>
                      <div>
                        <b>{eventName(event, locale)}</b>
                        <p>
                          {dayWords(event.startsLocal, locale, 'short')}
                          {event.venueId && ` · ${venueNames.get(event.venueId) ?? ''}`}
                          {event.optionExpiresOn &&
                            ` · ${t('today.expires', { date: dayWords(event.optionExpiresOn, locale, 'short') })}`}
                        </p>
                      </div>
                      <StatePill state="option" rank={event.optionRank} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Shown>
        </Section>
      </Page>
    </>
  );
}
