import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CANCELLATION_CAUSES, type CancellationCause } from '#core/ground/calendar/index.ts';
import { useProduction } from '../productions/index.ts';
import { Consider } from './Consider.tsx';
import { type DateRow, withDate } from './dates.ts';
import { useDateActs } from './useDateActs.ts';

/** The cause decides what pay stays due: the difference says how much. */
export function CancelDate({ row, drop, done }: { row: DateRow; drop: () => void; done: () => void }) {
  const { t } = useTranslation('calendar');
  const { facts } = useProduction();
  const { cancel } = useDateActs();
  const [cause, setCause] = useState<CancellationCause>('presenter');
  const after = useMemo(
    () => withDate(facts, row.id, { ...row, state: 'cancelled', cancelledCause: cause }),
    [facts, row, cause],
  );
  return (
    <Consider after={after} act={t('cancel.confirm')} accept={() => cancel(row, cause)} drop={drop} done={done}>
      <p>{t('cancel.consequence')}</p>
      <Select
        label={t('cancel.cause')}
        data={CANCELLATION_CAUSES.map((value) => ({ value, label: t(`causes.${value}`) }))}
        value={cause}
        allowDeselect={false}
        onChange={(value) => value && setCause(value as CancellationCause)}
      />
    </Consider>
  );
}
