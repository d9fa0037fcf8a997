import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Page, ProblemList, Shown, usePointedAt, usePointing } from '../../ui/index.ts';
import { roomOfProblem, shownProblems, useGoToProblem, useProduction } from '../productions/index.ts';
import { ChosenDates } from './ChosenDates.tsx';
import { DateDrawer } from './DateDrawer.tsx';
import { DateList } from './DateList.tsx';
import { blankDate, type DateRow, type DateValues, datesQuery, phaseOn } from './dates.ts';
import { Journeys } from './journeys/Journeys.tsx';
import { PhaseBand } from './PhaseBand.tsx';
import classes from './planning.module.css';

type View = 'dates' | 'shows' | 'journeys';

/** When and where: the production's dates, and who is away for them. */
export default function Planning() {
  const { t } = useTranslation('planning');
  const { slug, id, facts, answer, today, may } = useProduction();
  const goTo = useGoToProblem();
  const asked = useQuery(datesQuery(slug, id));
  const [view, setView] = useState<View>('dates');
  const [showsPast, setShowsPast] = useState(false);
  const [open, setOpen] = useState<{ row: DateRow | null; initial: DateValues } | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { place: wanted, turn } = usePointedAt();
  const pointed = wanted.startsWith('event/') ? wanted.slice('event/'.length).split('/')[0]! : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is why: asked again, it is shown again
  useEffect(() => {
    if (/^(trip|approachCost)\//.test(wanted)) setView('journeys');
    if (wanted.startsWith('event/')) {
      setView('dates');
      setShowsPast(true);
    }
  }, [wanted, turn]);
  const isJourney = /^(trip|approachCost)\//.test(wanted);
  usePointing(
    isJourney ? view === 'journeys' : asked.isSuccess && view !== 'journeys',
    pointed ? [`event/${pointed}`] : [],
  );
  const maySeeJourneys = may('engagements.read');
  const problems = answer.problems.filter(
    ({ at, code }) => roomOfProblem(at) === 'planning' || code.startsWith('approach.'),
  );
  const begin = () => setOpen({ row: null, initial: blankDate(today, phaseOn(facts.phases, today)) });
  const isShown = (row: DateRow) =>
    row.id === pointed ||
    ((view !== 'shows' || row.kind === 'performance') && (showsPast || row.endsLocal.slice(0, 10) >= today));
  const choose = (id: string) =>
    setChosen((before) =>
      before?.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id),
    );
  const add = may('events.edit') && (
    <Button variant="filled" onClick={begin}>
      {t('new')}
    </Button>
  );
  return (
    <Page aside={<ProblemList problems={shownProblems(problems)} none={t('noProblem')} onOpen={goTo} />}>
      <PhaseBand phases={facts.phases} events={facts.events} today={today} />
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onChange={(value) => setView(value as View)}
          data={[
            { value: 'dates', label: t('views.dates') },
            { value: 'shows', label: t('views.shows') },
            ...(maySeeJourneys ? [{ value: 'journeys', label: t('views.journeys') }] : []),
          ]}
        />
        {view !== 'journeys' && (
          <>
            <Checkbox
              label={t('past')}
              checked={showsPast}
              onChange={(event) => setShowsPast(event.currentTarget.checked)}
            />
            {may('events.edit') && chosen === null && (
              <Button size="compact-sm" onClick={() => setChosen(new Set())}>
                {t('moveMany.begin')}
              </Button>
            )}
            <div className={classes.push}>{add}</div>
          </>
        )}
      </div>
      <h2 className="visually-hidden">{t(`views.${view}`)}</h2>
      {view === 'journeys' ? (
        <Journeys wanted={wanted} />
      ) : (
        <Shown asked={asked}>
          {(dates) =>
            dates.length === 0 ? (
              <EmptyState title={t('empty.title')} action={add}>
                {t('empty.text')}
              </EmptyState>
            ) : (
              <>
                <DateList
                  dates={dates.filter(isShown)}
                  pointed={pointed}
                  open={(row) => setOpen({ row, initial: row })}
                  chosen={chosen}
                  choose={choose}
                />
                {chosen && (
                  <ChosenDates
                    rows={dates.filter((row) => isShown(row) && chosen.has(row.id))}
                    done={() => setChosen(null)}
                  />
                )}
              </>
            )
          }
        </Shown>
      )}
      {open && <DateDrawer key={open.row?.id ?? 'new'} {...open} close={() => setOpen(null)} />}
    </Page>
  );
}
