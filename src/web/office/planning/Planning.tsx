import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at } from '#web/client/index.ts';
import { EventDrawer } from '../../ground/calendar/EventDrawer.tsx';
import { EmptyState, Page, ProblemList, Shown, today } from '../../ui/index.ts';
import { roomOfProblem } from '../productions/rooms.ts';
import { shownProblems } from '../productions/shown-problems.ts';
import { useProduction } from '../productions/useProduction.ts';
import { DateList } from './DateList.tsx';
import { newDate, type ProductionDate, useDates } from './dates.ts';
import { PhaseBand } from './PhaseBand.tsx';
import classes from './planning.module.css';
import { Trips } from './Trips.tsx';
import { WhatIf } from './WhatIf.tsx';

const VIEWS = ['coming', 'all', 'trips'] as const;
type View = (typeof VIEWS)[number];

/** The dates of a production, its journeys, and what a move would change. */
export default function Planning() {
  const { t } = useTranslation('planning');
  const { slug, id, answer, may } = useProduction();
  const dates = useDates(slug, id);
  const [view, setView] = useState<View>('coming');
  const [opened, setOpened] = useState<ProductionDate | 'new' | null>(null);
  const [asked, setAsked] = useState<ProductionDate | null>(null);
  const [pointAt, setPointAt] = useState<string | undefined>();
  const mayEdit = may('events.edit');
  const problems = answer.problems.filter(({ at }) => roomOfProblem(at) === 'planning');

  const goTo = (place: string | undefined) => {
    const eventId = place?.startsWith('event/') ? place.slice('event/'.length) : undefined;
    setPointAt(eventId);
    if (eventId) setView('all');
    if (eventId) setTimeout(() => document.getElementById(`event-${eventId}`)?.scrollIntoView({ block: 'center' }));
  };
  return (
    <Page
      aside={<ProblemList problems={shownProblems(problems)} none={t('noProblem')} onOpen={({ at }) => goTo(at[0])} />}
    >
      <PhaseBand />
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onChange={(value) => setView(value as View)}
          data={VIEWS.filter((one) => one !== 'trips' || may('engagements.read')).map((value) => ({
            value,
            label: t(`views.${value}`),
          }))}
        />
        {mayEdit && view !== 'trips' && (
          <Button variant="filled" className={classes.push ?? ''} onClick={() => setOpened('new')}>
            {t('new')}
          </Button>
        )}
      </div>
      {view === 'trips' ? (
        <Trips />
      ) : (
        <Shown asked={dates}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
            ) : (
              <DateList
                dates={view === 'all' ? all : all.filter(({ endsLocal }) => endsLocal.slice(0, 10) >= today())}
                open={setOpened}
                ask={mayEdit ? setAsked : null}
                pointAt={pointAt}
              />
            )
          }
        </Shown>
      )}
      {opened && (
        <EventDrawer
          key={opened === 'new' ? 'new' : opened.id}
          event={opened === 'new' ? null : opened}
          initial={opened === 'new' ? newDate(today()) : opened}
          isEditable={mayEdit}
          close={() => setOpened(null)}
          createAt={(eventId) => at(slug, `/productions/${id}/events/${eventId}`)}
        />
      )}
      {asked && <WhatIf event={asked} close={() => setAsked(null)} />}
    </Page>
  );
}
