import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, date } from '#core/kernel/dates.ts';
import { type EventRow, eventName, eventsQuery } from '../ground/calendar/index.ts';
import { useVenueNames } from '../ground/venues/index.ts';
import { useMay, useMembership, useSlug } from '../shell/me.ts';
import { useProductions } from '../shell/ProductionLinks.tsx';
import { useKindOfHouse } from '../shell/rooms.ts';
import {
  dayWords,
  EmptyState,
  Page,
  PageHeader,
  ProblemList,
  Section,
  Shown,
  StatePill,
  timeWords,
  today,
  useLocale,
} from '../ui/index.ts';
import { Cohorts } from './Cohorts.tsx';
import { ExpiringOptions } from './ExpiringOptions.tsx';
import classes from './home.module.css';
import { OwnSchool } from './OwnSchool.tsx';
import { useAttention } from './useAttention.ts';

const DAYS_AHEAD = 30;
const MOST_DATES = 8;

/** What needs you today, the next dates, your productions. */
export default function Home() {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const slug = useSlug();
  const membership = useMembership();
  const navigate = useNavigate();
  const { mayAnywhere } = useMay();
  const kind = useKindOfHouse();
  const hasSchool = kind !== undefined && kind !== 'company';
  const cohorts = hasSchool && mayAnywhere('cohorts.read') && <Cohorts />;
  const attention = useAttention();
  const from = today();
  const to = addDays(date(from), DAYS_AHEAD);
  const events = useQuery({ ...eventsQuery(slug, from, to), enabled: mayAnywhere('events.read') });

  return (
    <>
      <PageHeader title={membership?.name ?? ''} subtitle={firstUpper(dayWords(from, locale, 'full'))} />
      <Page
        aside={
          <ProblemList
            title={t('attention')}
            none={attention.isReading ? t('reading') : t('nothing')}
            problems={attention.problems}
            onOpen={(problem) => void navigate({ href: attention.placeOf(problem) })}
          />
        }
      >
        {hasSchool && mayAnywhere('timetable.follow') && <OwnSchool />}
        {/* A school opens on its cohorts; where shows are made as well, their dates come first. */}
        {kind === 'school' && cohorts}
        {mayAnywhere('events.read') && (
          <Section
            title={t('next')}
            actions={
              <Link to="/o/$slug/calendar" params={{ slug }} className="link">
                {t('calendar')}
              </Link>
            }
          >
            <Shown asked={events}>{(rows) => <NextDates events={rows.slice(0, MOST_DATES)} />}</Shown>
          </Section>
        )}
        {kind !== 'school' && cohorts}
        {mayAnywhere('events.read') && <ExpiringOptions />}
        {mayAnywhere('productions.read') && <Productions isAside={kind === 'school'} />}
      </Page>
    </>
  );
}

function NextDates({ events }: { events: readonly EventRow[] }) {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const slug = useSlug();
  const venueNames = useVenueNames();
  if (events.length === 0) {
    return (
      <EmptyState
        title={t('noDates.title')}
        action={
          <Link to="/o/$slug/calendar" params={{ slug }}>
            <Button component="span">{t('noDates.act')}</Button>
          </Link>
        }
      >
        {t('noDates.text')}
      </EmptyState>
    );
  }
  return (
    <ol className={classes.dates}>
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.startsLocal}>
            <b>{dayWords(event.startsLocal, locale, 'short')}</b>
            {!event.allDay && <small>{timeWords(event.startsLocal)}</small>}
          </time>
          <div>
            <Link to="/o/$slug/calendar" params={{ slug }} hash={`event/${event.id}`}>
              {eventName(event, locale)}
            </Link>
            <small>{event.venueId && venueNames.get(event.venueId)}</small>
          </div>
          <StatePill state={event.state} rank={event.optionRank} />
        </li>
      ))}
    </ol>
  );
}

/** In a school, productions are shown once there is one. */
function Productions({ isAside }: { isAside: boolean }) {
  const { t } = useTranslation('home');
  const slug = useSlug();
  const productions = useProductions();
  const { mayAnywhere } = useMay();
  if (isAside && (productions.data?.items.length ?? 0) === 0) return null;
  return (
    <Section title={t('productions')}>
      <Shown asked={productions}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('noProductions.title')}
              action={
                mayAnywhere('productions.create') && (
                  <a href={`/o/${slug}/productions`}>
                    <Button component="span" variant="filled">
                      {t('noProductions.act')}
                    </Button>
                  </a>
                )
              }
            >
              {t('noProductions.text')}
            </EmptyState>
          ) : (
            <ul className={classes.productions}>
              {items.map((production) => (
                <li key={production.id}>
                  <a href={`/o/${slug}/productions/${production.id}`}>{production.title}</a>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Section>
  );
}

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
