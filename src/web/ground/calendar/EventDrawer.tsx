import { Button, Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayBecome } from '#core/ground/calendar/index.ts';
import { remove } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { ConfirmWithConsequence, StatePill, useLocale, useReturnFocus, useSaving } from '../../ui/index.ts';
import { CancelEvent } from './CancelEvent.tsx';
import { CopySeries } from './CopySeries.tsx';
import classes from './calendar.module.css';
import { EventForm } from './EventForm.tsx';
import { aboutEvent, type EventRow, type EventValues, eventName, valuesOf } from './events.ts';
import { PostponeEvent } from './PostponeEvent.tsx';
import { useEventActs } from './useEventActs.ts';

type Asking = 'postpone' | 'cancel' | 'copy' | 'remove';

interface Props {
  readonly event: EventRow | null;
  readonly initial: EventValues;
  readonly isEditable: boolean;
  readonly close: () => void;
}

/** One date beside the calendar: what is stated of it, and what can happen to it. */
export function EventDrawer({ event, initial, isEditable: mayEdit, close }: Props) {
  const { t } = useTranslation('calendar');
  const isEditable = mayEdit && !event?.session;
  useReturnFocus();
  const { t: ui } = useTranslation('ui');
  const slug = useSlug();
  const locale = useLocale();
  const { saving } = useSaving();
  const { save, move } = useEventActs();
  const [asking, setAsking] = useState<Asking | null>(null);
  const stop = () => setAsking(null);
  const finish = () => {
    stop();
    close();
  };
  return (
    <Drawer
      opened
      onClose={close}
      size={460}
      title={event ? eventName(event, locale) : t('new')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {event && (
        <div style={{ marginBottom: 14 }}>
          <StatePill state={event.state} rank={event.optionRank} />{' '}
          {event.cancelledCause && t('cancelledBecause', { cause: t(`causes.${event.cancelledCause}`) })}
        </div>
      )}
      {event?.session && (
        <p>
          {t('kept.what')}{' '}
          <Link
            to="/o/$slug/cohorts/$cohortId/timetable"
            params={{ slug, cohortId: event.session.cohortId }}
            hash={`session/${event.session.id}`}
          >
            {t('kept.open')}
          </Link>
        </p>
      )}
      <fieldset disabled={!isEditable} style={{ border: 0, padding: 0, margin: 0 }}>
        <EventForm event={event} initial={initial} onSave={(values) => save(event, values)} onClose={close} />
      </fieldset>
      {event && isEditable && (
        <div className={classes.acts}>
          <Button size="compact-sm" onClick={() => void move(event, -1).then(close)}>
            {t('dayBefore')}
          </Button>
          <Button size="compact-sm" onClick={() => void move(event, 1).then(close)}>
            {t('dayAfter')}
          </Button>
          <Button size="compact-sm" onClick={() => setAsking('copy')}>
            {t('copy.act')}
          </Button>
          {mayBecome(event.state, 'postponed') && event.state !== 'postponed' && (
            <Button size="compact-sm" onClick={() => setAsking('postpone')}>
              {t('postpone.act')}
            </Button>
          )}
          {mayBecome(event.state, 'cancelled') && event.state !== 'cancelled' && (
            <Button size="compact-sm" onClick={() => setAsking('cancel')}>
              {t('cancel.act')}
            </Button>
          )}
          <Button size="compact-sm" onClick={() => setAsking('remove')}>
            {t('remove.act')}
          </Button>
        </div>
      )}
      {event && asking === 'postpone' && <PostponeEvent event={event} close={stop} done={finish} />}
      {event && asking === 'cancel' && <CancelEvent event={event} close={stop} done={finish} />}
      {event && asking === 'copy' && <CopySeries event={event} close={stop} done={finish} />}
      {event && (
        <ConfirmWithConsequence
          opened={asking === 'remove'}
          title={t('remove.title', { event: eventName(event, locale) })}
          consequence={t('remove.consequence')}
          act={t('remove.act')}
          onClose={stop}
          onConfirm={async () => {
            const about = aboutEvent(slug, event, locale);
            await saving(t('remove.done', { event: about.label }), () => remove(about, event, valuesOf(event)));
            close();
          }}
        />
      )}
    </Drawer>
  );
}
