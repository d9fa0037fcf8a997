import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at } from '#web/client/index.ts';
import {
  EmptyState,
  Page,
  ProblemList,
  pointAgain,
  Section,
  type ShownProblem,
  useLocale,
  usePointing,
} from '../../../ui/index.ts';
import { shownProblems } from '../shown-problems.ts';
import { calendarProblemsOf, useCohort } from '../useCohort.ts';
import { Closures } from './Closures.tsx';
import { DaysAndHours } from './DaysAndHours.tsx';
import { Months } from './Months.tsx';
import { Periods } from './Periods.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Totals } from './Totals.tsx';
import { useDraft } from './useDraft.ts';
import { Weeks } from './Weeks.tsx';

/** A year under one’s eyes, the hours it proves, and what a change would do to them. */
export default function CalendarRoom() {
  const { t } = useTranslation('cohortCalendar');
  const { slug, id, may, facts } = useCohort();
  const navigate = useNavigate();
  const locale = useLocale();
  usePointing();
  const draft = useDraft();
  const [isTable, setIsTable] = useState(false);
  const isEditable = may('cohorts.edit');
  const { calendar, proof } = draft;
  const goTo = ({ at: places }: Pick<ShownProblem, 'at'>) => {
    const hash = places[0] ?? '';
    if (hash.startsWith('day/')) setIsTable(false);
    pointAgain(hash);
    void navigate({ to: '/o/$slug/cohorts/$cohortId/calendar', params: { slug, cohortId: id }, hash });
  };
  return (
    <>
      <Page
        aside={
          <ProblemList
            problems={shownProblems(calendarProblemsOf(facts, calendar, proof))}
            none={t('noProblem')}
            onOpen={goTo}
          />
        }
      >
        <Totals draft={draft} />
        <Section
          title={t('year')}
          actions={
            <>
              <Button component="a" href={at(slug, `/cohorts/${id}/calendar.ics`, { locale })} download>
                {t('export')}
              </Button>
              <SegmentedControl
                aria-label={t('shownAs')}
                value={isTable ? 'table' : 'months'}
                onChange={(value) => setIsTable(value === 'table')}
                data={[
                  { value: 'months', label: t('months') },
                  { value: 'table', label: t('table') },
                ]}
              />
            </>
          }
        >
          {calendar.periods.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : isTable ? (
            <Weeks calendar={calendar} />
          ) : (
            <Months draft={draft} isEditable={isEditable} />
          )}
        </Section>
        <Periods draft={draft} isEditable={isEditable} />
        <Closures draft={draft} isEditable={isEditable} />
        <DaysAndHours draft={draft} isEditable={isEditable} />
      </Page>
      {isEditable && draft.isDirty && <SaveBar draft={draft} />}
    </>
  );
}
