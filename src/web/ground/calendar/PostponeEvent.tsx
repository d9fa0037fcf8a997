import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date, daysBetween } from '#core/kernel/dates.ts';
import { newId } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, DateField, dayWords, useLocale, useSaving } from '../../ui/index.ts';
import { actUndoably, postponementUndone } from './acting.ts';
import { aboutEvent, type EventRow, eventName, movedBy, showAtOnce } from './events.ts';

/** The date stays, marked as postponed, and points to the new one once it is known. */
export function PostponeEvent({ event, close, done }: { event: EventRow; close: () => void; done: () => void }) {
  const { t } = useTranslation('calendar');
  const slug = useSlug();
  const locale = useLocale();
  const { saving } = useSaving();
  const [to, setTo] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const about = aboutEvent(slug, event, locale);
  const day = event.startsLocal.slice(0, 10);
  return (
    <ConfirmWithConsequence
      opened
      title={t('postpone.title', { event: eventName(event, locale), day: dayWords(day, locale) })}
      consequence={t('postpone.consequence')}
      act={t('postpone.confirm')}
      onClose={close}
      onConfirm={async () => {
        if (!isOpen && to === null) throw new Error(t('postpone.needsDay'));
        const next = to === null || isOpen ? null : movedBy(event, daysBetween(date(day), date(to)));
        const body = {
          version: event.version,
          to: next && { id: newId(), startsLocal: next.startsLocal, endsLocal: next.endsLocal },
        };
        await saving(t('postpone.done', { event: about.label }), () =>
          actUndoably({
            slug,
            about,
            path: `/${event.id}/postpone`,
            body,
            inverse: (reply) => postponementUndone(event, reply),
          }),
        );
        showAtOnce(slug, event.id, { state: 'postponed' });
        done();
      }}
    >
      <DateField label={t('postpone.to')} value={to} onChange={setTo} around={day} disabled={isOpen} />
      <Checkbox
        mt="sm"
        label={t('postpone.unknown')}
        checked={isOpen}
        onChange={(changed) => setIsOpen(changed.currentTarget.checked)}
      />
    </ConfirmWithConsequence>
  );
}
