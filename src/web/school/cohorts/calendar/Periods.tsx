import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate, date } from '#core/kernel/index.ts';
import { type CohortPeriod, PERIOD_KINDS, type PeriodKind, spanOf } from '#core/school/cohorts/index.ts';
import { newId } from '#web/client/index.ts';
import { Section, today } from '../../../ui/index.ts';
import { DatedRow, DatedRows } from './DatedRows.tsx';
import type { Draft } from './useDraft.ts';

/** When the cohort is in the centre, and when in a company: a change is counted as it is typed. */
export function Periods({ draft, isEditable }: { draft: Draft; isEditable: boolean }) {
  const { t } = useTranslation('cohortCalendar');
  const { periods } = draft.calendar;
  const set = (id: string, changed: Partial<CohortPeriod>) =>
    draft.edit({ periods: periods.map((one) => (one.id === id ? { ...one, ...changed } : one)) });
  const add = () => {
    const last = spanOf(draft.calendar)?.to;
    const from = last ? addDays(last, 1) : date(today());
    draft.edit({ periods: [...periods, { id: newId(), kind: 'centre', from, to: from }] });
  };
  return (
    <Section title={t('periods')} actions={isEditable && <Button onClick={add}>{t('addPeriod')}</Button>}>
      <DatedRows label={t('periods')} heads={[t('kind')]} none={t('noPeriod')} isEmpty={periods.length === 0}>
        {periods.map((period) => (
          <DatedRow
            key={period.id}
            place={`cohortPeriod/${period.id}`}
            row={period}
            name={t(`kinds.${period.kind}`)}
            isEditable={isEditable}
            onChange={(changed: { from?: CalendarDate; to?: CalendarDate }) => set(period.id, changed)}
            onRemove={() => draft.edit({ periods: periods.filter((one) => one !== period) })}
          >
            {isEditable ? (
              <Select
                aria-label={t('kind')}
                allowDeselect={false}
                value={period.kind}
                onChange={(kind) => set(period.id, { kind: kind as PeriodKind })}
                data={PERIOD_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              />
            ) : (
              t(`kinds.${period.kind}`)
            )}
          </DatedRow>
        ))}
      </DatedRows>
    </Section>
  );
}
