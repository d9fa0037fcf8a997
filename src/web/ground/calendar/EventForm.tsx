import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVENT_KINDS, nextStates } from '#core/ground/calendar/index.ts';
import { addDays, date } from '#core/kernel/dates.ts';
import { sentence } from '#core/words.ts';
import { DateField, TimeField, useForm, useLocale } from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';
import { Calls } from './Calls.tsx';
import classes from './calendar.module.css';
import type { EventRow, EventValues } from './events.ts';

interface Props {
  readonly event: EventRow | null;
  readonly initial: EventValues;
  readonly onSave: (values: EventValues) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Day and hours are typed apart; an end before the start is the next day, as a night's strike is. */
export function EventForm({ event, initial, onSave, onClose }: Props) {
  const { t } = useTranslation('calendar');
  const { t: ui } = useTranslation('ui');
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [others, setOthers] = useState<readonly string[]>([]);
  const form = useForm(
    {
      ...initial,
      day: initial.startsLocal.slice(0, 10) as string | null,
      lastDay: initial.endsLocal.slice(0, 10) as string | null,
      from: initial.startsLocal.slice(11, 16) as string | null,
      to: initial.endsLocal.slice(11, 16) as string | null,
    },
    ['day', ...(initial.allDay ? [] : (['from', 'to'] as const))],
  );
  const { values } = form;
  const states = event ? [event.state, ...nextStates(event.state)] : (['idea', 'option', 'confirmed'] as const);
  // Cancelling and postponing have acts of their own, which ask for the cause and the new date.
  const choosable = states.filter(
    (state) => state === event?.state || (state !== 'cancelled' && state !== 'postponed'),
  );

  const save = async () => {
    if (!form.isComplete() || !values.day) return;
    setBusy(true);
    setOthers([]);
    try {
      await onSave({ ...values, ...timesOf(values) });
      onClose();
    } catch (failure) {
      setOthers(form.blame(failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <Select
        label={t('kind')}
        data={EVENT_KINDS.map((kind) => ({ value: kind, label: sentence('terms', `event.${kind}`, locale) }))}
        allowDeselect={false}
        {...form.field('kind')}
        onChange={(kind) => kind && form.set('kind', kind as EventValues['kind'])}
      />
      <TextInput label={t('title')} placeholder={t('titleHint')} {...form.text('title')} />
      <div className={classes.pair}>
        <DateField
          label={values.allDay ? t('firstDay') : t('day')}
          around={initial.startsLocal.slice(0, 10)}
          {...form.field('day')}
        />
        {values.allDay && (
          <DateField label={t('lastDay')} around={initial.startsLocal.slice(0, 10)} {...form.field('lastDay')} />
        )}
      </div>
      {!values.allDay && (
        <div className={classes.pair}>
          <TimeField label={t('from')} {...form.field('from')} />
          <TimeField label={t('to')} {...form.field('to')} />
        </div>
      )}
      <Checkbox
        label={t('allDay')}
        checked={values.allDay}
        onChange={(changed) => form.set('allDay', changed.currentTarget.checked)}
      />
      <RowSelect among="venues" label={t('venue')} {...form.field('venueId')} />
      <div className={classes.pair}>
        <Select
          label={t('state')}
          data={choosable.map((state) => ({ value: state, label: sentence('terms', `state.${state}`, locale) }))}
          allowDeselect={false}
          {...form.field('state')}
          onChange={(state) => state && form.set('state', state as EventValues['state'])}
        />
        {values.state === 'option' && (
          <Select
            label={t('rank')}
            data={['1', '2', '3', '4', '5', '6', '7', '8', '9']}
            value={values.optionRank === null ? null : String(values.optionRank)}
            onChange={(rank) => form.set('optionRank', rank === null ? null : Number(rank))}
            error={form.errors.optionRank}
          />
        )}
      </div>
      {values.state === 'option' && (
        <DateField label={t('expires')} around={initial.startsLocal.slice(0, 10)} {...form.field('optionExpiresOn')} />
      )}
      <Calls calls={values.calls} onChange={(calls) => form.set('calls', calls)} day={values.day ?? ''} />
      <Textarea label={t('note')} autosize minRows={2} {...form.text('note')} />
      {others.length > 0 && (
        <div role="alert">
          {others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <div className={classes.sticky}>
        <Button onClick={onClose}>{ui('form.cancel')}</Button>
        <Button type="submit" variant="filled" loading={busy}>
          {event ? ui('form.save') : t('create')}
        </Button>
      </div>
    </form>
  );
}

interface Typed {
  readonly allDay: boolean;
  readonly day: string | null;
  readonly lastDay: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: EventValues['state'];
  readonly optionRank: number | null;
  readonly optionExpiresOn: string | null;
}

function timesOf({ allDay, day, lastDay, from, to, state, optionRank, optionExpiresOn }: Typed) {
  const option = state === 'option' ? { optionRank, optionExpiresOn } : { optionRank: null, optionExpiresOn: null };
  // Taken up again, a date is no longer cancelled for a cause nor replaced by another.
  if (state !== 'cancelled') Object.assign(option, { cancelledCause: null, cancelledNote: null });
  if (state !== 'postponed') Object.assign(option, { postponedTo: null });
  if (allDay) return { ...option, startsLocal: `${day}T00:00`, endsLocal: `${lastDay ?? day}T23:59` };
  const startsLocal = `${day}T${from}`;
  const isNextDay = (to ?? '') < (from ?? '');
  return { ...option, startsLocal, endsLocal: `${isNextDay ? addDays(date(day!), 1) : day}T${to}` };
}
