import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Page, ProblemList, Section } from '../../../ui/index.ts';
import { shownProblems } from '../shown-problems.ts';
import { useCohort } from '../useCohort.ts';
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
  const { may } = useCohort();
  const draft = useDraft();
  const [isTable, setIsTable] = useState(false);
  const isEditable = may('cohorts.edit');
  const { calendar, proof } = draft;
  return (
    <>
      <Page aside={<ProblemList problems={shownProblems(proof.problems)} none={t('noProblem')} />}>
        <Totals draft={draft} />
        <Section
          title={t('year')}
          actions={
            <SegmentedControl
              aria-label={t('shownAs')}
              value={isTable ? 'table' : 'months'}
              onChange={(value) => setIsTable(value === 'table')}
              data={[
                { value: 'months', label: t('months') },
                { value: 'table', label: t('table') },
              ]}
            />
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
