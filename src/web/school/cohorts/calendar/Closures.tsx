import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CalendarDate, date } from '#core/kernel/index.ts';
import { type CohortClosure, spanOf } from '#core/school/cohorts/index.ts';
import { newId } from '#web/client/index.ts';
import { Section, today } from '../../../ui/index.ts';
import { DatedRow, DatedRows } from './DatedRows.tsx';
import type { Draft } from './useDraft.ts';

/** Days on which the cohort does not come though it would. */
export function Closures({ draft, isEditable }: { draft: Draft; isEditable: boolean }) {
  const { t } = useTranslation('cohortCalendar');
  const { closures } = draft.calendar;
  const set = (id: string, changed: Partial<CohortClosure>) =>
    draft.edit({ closures: closures.map((one) => (one.id === id ? { ...one, ...changed } : one)) });
  const add = () => {
    const from = spanOf(draft.calendar)?.from ?? date(today());
    draft.edit({ closures: [...closures, { id: newId(), from, to: from, reason: null }] });
  };
  return (
    <Section title={t('closures')} actions={isEditable && <Button onClick={add}>{t('addClosure')}</Button>}>
      <DatedRows label={t('closures')} heads={[t('reason')]} none={t('noClosure')} isEmpty={closures.length === 0}>
        {closures.map((closure) => (
          <DatedRow
            key={closure.id}
            place={`cohortClosure/${closure.id}`}
            row={closure}
            name={closure.reason ?? t('closed')}
            isEditable={isEditable}
            onChange={(changed: { from?: CalendarDate; to?: CalendarDate }) => set(closure.id, changed)}
            onRemove={() => draft.edit({ closures: closures.filter((one) => one !== closure) })}
          >
            {isEditable ? (
              <TextInput
                aria-label={t('reason')}
                maxLength={200}
                value={closure.reason ?? ''}
                onChange={(event) => set(closure.id, { reason: event.currentTarget.value || null })}
              />
            ) : (
              (closure.reason ?? t('closed'))
            )}
          </DatedRow>
        ))}
      </DatedRows>
    </Section>
  );
}
