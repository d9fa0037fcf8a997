import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, dateToType, typedDate, useLocale, useSaving } from '../../ui/index.ts';
import { actUndoably, copiesUndone } from './acting.ts';
import { aboutEvent, type EventRow, eventName } from './events.ts';

/** The same date on other days: hours, place and calls are copied. */
export function CopySeries({ event, close, done }: { event: EventRow; close: () => void; done: () => void }) {
  const { t } = useTranslation('calendar');
  const slug = useSlug();
  const locale = useLocale();
  const { saving } = useSaving();
  const [days, setDays] = useState<string[]>([]);
  const first = event.startsLocal.slice(0, 10);
  const about = aboutEvent(slug, event, locale);
  return (
    <ConfirmWithConsequence
      opened
      title={t('copy.title', { event: eventName(event, locale) })}
      consequence={t('copy.consequence')}
      act={t('copy.confirm', { count: days.length })}
      onClose={close}
      onConfirm={async () => {
        if (days.length === 0) throw new Error(t('copy.needsDays'));
        const copies = days.map((onDay) => ({ from: event.id, id: newId(), onDay }));
        await saving(t('copy.done', { event: about.label, count: days.length }), () =>
          actUndoably({ slug, about, path: '/copy-series', body: { copies }, inverse: copiesUndone }),
        );
        done();
      }}
    >
      <TagsInput
        label={t('copy.days')}
        description={t('copy.hint')}
        placeholder="15/01, 16/01"
        splitChars={[',', ';', ' ']}
        value={days.map(dateToType)}
        onChange={(typed) => {
          const read = typed.map((text) => typedDate(text, first)).filter((day) => day !== null);
          setDays([...new Set(read)].sort());
        }}
      />
    </ConfirmWithConsequence>
  );
}
