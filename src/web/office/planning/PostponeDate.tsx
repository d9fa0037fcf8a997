import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date, daysBetween } from '#core/kernel/index.ts';
import { movedBy } from '../../ground/calendar/index.ts';
import { DateField } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { Consider } from './Consider.tsx';
import { type DateRow, withDate } from './dates.ts';
import { useDateActs } from './useDateActs.ts';

/** The date stays, marked as postponed, and points to the new one. Left empty, the new day is not known yet. */
export function PostponeDate({ row, drop, done }: { row: DateRow; drop: () => void; done: () => void }) {
  const { t } = useTranslation('calendar');
  const { t: planning } = useTranslation('planning');
  const { facts } = useProduction();
  const { postpone } = useDateActs();
  const [day, setDay] = useState<string | null>(null);
  const first = row.startsLocal.slice(0, 10);
  const after = useMemo(() => {
    if (day === null) return withDate(facts, row.id, { ...row, state: 'postponed', postponedTo: null });
    const [next, moved] = [`${row.id}/new`, movedBy(row, daysBetween(date(first), date(day)))];
    const both = withDate(facts, next, { ...moved, state: 'confirmed', phaseId: row.phaseId });
    return withDate(both, row.id, { ...row, state: 'postponed', postponedTo: next });
  }, [facts, row, day, first]);
  return (
    <Consider after={after} act={t('postpone.confirm')} accept={() => postpone(row, day)} drop={drop} done={done}>
      <p>{t('postpone.consequence')}</p>
      <DateField
        label={t('postpone.to')}
        description={planning('postponeHint')}
        value={day}
        onChange={setDay}
        around={first}
      />
    </Consider>
  );
}
