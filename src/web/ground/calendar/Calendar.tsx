import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, date, firstOfMonth, lastOfMonth } from '#core/kernel/dates.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { dayWords, Page, PageHeader, ProblemList, Shown, today, useLocale, Waiting } from '../../ui/index.ts';
import { useVenueNames } from '../venues/index.ts';
import { AgendaFilterBar } from './AgendaFilterBar.tsx';
import classes from './calendar.module.css';
import { EventDrawer } from './EventDrawer.tsx';
import { EventList } from './EventList.tsx';
import { blankEvent, type EventRow, type EventValues, eventQuery, eventsQuery, problemsQuery } from './events.ts';
import { type AgendaFilters, filtersOf, isWanted, searchOf } from './filters.ts';
import { useEventActs } from './useEventActs.ts';

const Month = lazy(() => import('./Month.tsx'));

/** A week on both sides: rest and days in a row are read across a month's edges. */
const MARGIN = 7;

const isPhone = () => matchMedia('(max-width: 47.99em)').matches;

/** The house's one calendar: month and list, with what law and agreement hold against it beside. */
export default function Calendar() {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const slug = useSlug();
  const { mayAnywhere } = useMay();
  const [month, setMonth] = useState<string>(firstOfMonth(date(today())));
  const [view, setView] = useState<'month' | 'list'>(isPhone() ? 'list' : 'month');
  const { filters, setFilters } = useFilters();
  const [open, setOpen] = useState<{ event: EventRow | null; initial: EventValues } | null>(null);
  const from = addDays(firstOfMonth(date(month)), -MARGIN);
  const to = addDays(lastOfMonth(date(month)), MARGIN);
  const events = useQuery(eventsQuery(slug, from, to));
  const problems = useQuery(problemsQuery(slug, firstOfMonth(date(month)), lastOfMonth(date(month))));
  const { move } = useEventActs();
  const venueNames = useVenueNames();
  const isEditable = mayAnywhere('events.edit');

  const turn = (by: number) => setMonth(firstOfMonth(addMonths(date(month), by)));
  const begin = (day: string) => setOpen({ event: null, initial: blankEvent('rehearsal', day, '10:00', '18:00') });
  const openId = (id: string) => {
    const event = events.data?.find((one) => one.id === id);
    if (event) setOpen({ event, initial: event });
  };
  const wantedId = useWantedEvent();
  const wanted = useQuery({ ...eventQuery(slug, wantedId ?? ''), enabled: wantedId !== undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to one date opens it once, when it has arrived
  useEffect(() => {
    if (!wanted.data) return;
    setMonth(firstOfMonth(date(wanted.data.startsLocal.slice(0, 10))));
    setOpen({ event: wanted.data, initial: wanted.data });
  }, [wanted.data?.id]);

  return (
    <>
      <PageHeader
        title={t('calendar')}
        subtitle={t('subtitle')}
        actions={
          isEditable && (
            <Button variant="filled" onClick={() => begin(isThisMonth(month) ? today() : month)}>
              {t('new')}
            </Button>
          )
        }
      />
      <Page
        aside={
          <ProblemList
            problems={problems.data?.problems ?? []}
            none={t('noProblem')}
            onOpen={(problem) => {
              const id = problem.at.map((place) => /^event\/(.+)$/.exec(place)?.[1]).find(Boolean);
              if (id) openId(id);
            }}
          />
        }
      >
        <div className={classes.bar}>
          <h2>{dayWords(month, locale, 'month')}</h2>
          <Button onClick={() => turn(-1)} aria-label={t('previousMonth')}>
            ←
          </Button>
          <Button onClick={() => setMonth(firstOfMonth(date(today())))}>{t('thisMonth')}</Button>
          <Button onClick={() => turn(1)} aria-label={t('nextMonth')}>
            →
          </Button>
          <SegmentedControl
            className={classes.push}
            aria-label={t('view')}
            value={view}
            onChange={(value) => setView(value as 'month' | 'list')}
            data={[
              { value: 'month', label: t('month') },
              { value: 'list', label: t('list') },
            ]}
          />
        </div>
        <AgendaFilterBar filters={filters} onChange={setFilters} />
        <Shown asked={events}>
          {(all) =>
            view === 'month' ? (
              <Suspense fallback={<Waiting />}>
                <Month
                  month={month}
                  events={all.filter((event) => isWanted(event, filters))}
                  isEditable={isEditable}
                  onOpen={(event) => setOpen({ event, initial: event })}
                  onDay={(day) => isEditable && begin(day)}
                  onMove={(event, days) => void move(event, days)}
                />
                {isEditable && <p className="caption">{t('moveHint')}</p>}
              </Suspense>
            ) : (
              <EventList
                events={all.filter(
                  (event) => isWanted(event, filters) && event.startsLocal.startsWith(month.slice(0, 7)),
                )}
                venueNames={venueNames}
                onOpen={(event) => setOpen({ event, initial: event })}
              />
            )
          }
        </Shown>
      </Page>
      {open && (
        <EventDrawer
          key={open.event?.id ?? 'new'}
          event={open.event}
          initial={open.initial}
          isEditable={isEditable}
          close={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** Kept in the address, in the place of the last one: going back leaves the agenda. */
function useFilters() {
  const filters = filtersOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const setFilters = (next: AgendaFilters) =>
    void navigate({ to: '.', search: searchOf(next) as never, replace: true });
  return { filters, setFilters };
}

const isThisMonth = (month: string) => today().startsWith(month.slice(0, 7));

/** `…/calendar#event/0199…`, as lists of problems link to it. */
const useWantedEvent = () => /^#event\/([0-9a-f-]+)$/.exec(location.hash)?.[1];
