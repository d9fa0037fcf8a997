import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CANCELLATION_CAUSES, type CancellationCause } from '#core/ground/calendar/index.ts';
import { ConfirmWithConsequence, dayWords, useLocale } from '../../ui/index.ts';
import { type EventRow, eventName } from './events.ts';
import { useEventActs } from './useEventActs.ts';

/** Cancelling asks for the cause: the pay that is due depends on it. It can be undone. */
export function CancelEvent({ event, close, done }: { event: EventRow; close: () => void; done: () => void }) {
  const { t } = useTranslation('calendar');
  const locale = useLocale();
  const { cancel } = useEventActs();
  const [cause, setCause] = useState<CancellationCause>('presenter');
  return (
    <ConfirmWithConsequence
      opened
      title={t('cancel.title', { event: eventName(event, locale), day: dayWords(event.startsLocal, locale) })}
      consequence={t('cancel.consequence')}
      act={t('cancel.confirm')}
      onClose={close}
      onConfirm={async () => {
        await cancel(event, cause);
        done();
      }}
    >
      <Select
        label={t('cancel.cause')}
        data={CANCELLATION_CAUSES.map((value) => ({ value, label: t(`causes.${value}`) }))}
        value={cause}
        allowDeselect={false}
        onChange={(value) => setCause((value ?? 'other') as CancellationCause)}
      />
    </ConfirmWithConsequence>
  );
}
