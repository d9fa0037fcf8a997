import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CALL_CATEGORIES, type CallCategory } from '#core/ground/calendar/index.ts';
import { TimeField } from '../../ui/index.ts';
import { RowSelect } from '../RowSelect.tsx';
import classes from './calendar.module.css';
import type { Call } from './events.ts';

interface Props {
  readonly calls: readonly Call[];
  readonly onChange: (calls: readonly Call[]) => void;
  readonly day: string;
}

/** Who is called, as what; with hours of their own where they differ from the event's. */
export function Calls({ calls, onChange, day }: Props) {
  const { t } = useTranslation('calendar');
  const change = (place: number, values: Partial<Call>) =>
    onChange(calls.map((call, index) => (index === place ? { ...call, ...values } : call)));
  const hours = (local: string | null) => local?.slice(11, 16) ?? null;
  const local = (time: string | null) => (time === null ? null : `${day}T${time}`);
  return (
    <fieldset className={classes.calls}>
      <legend>{t('calls')}</legend>
      {calls.map((call, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a call has no id before it is saved, and calls are not reordered
        <div key={place} className={classes.call}>
          <RowSelect
            among="people"
            aria-label={t('person')}
            value={call.personId || null}
            onChange={(personId) => change(place, { personId: personId ?? '' })}
          />
          <TextInput
            aria-label={t('asWhat')}
            placeholder={t('asWhat')}
            value={call.asWhat ?? ''}
            onChange={(event) => change(place, { asWhat: event.currentTarget.value || null })}
          />
          <TimeField
            aria-label={t('callFrom')}
            placeholder={t('callFrom')}
            value={hours(call.startsLocal)}
            onChange={(time) => change(place, { startsLocal: local(time), endsLocal: time ? call.endsLocal : null })}
          />
          <TimeField
            aria-label={t('callTo')}
            placeholder={t('callTo')}
            value={hours(call.endsLocal)}
            onChange={(time) => change(place, { endsLocal: local(time) })}
          />
          <Select
            aria-label={t('category')}
            data={CALL_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
            value={call.category}
            allowDeselect={false}
            onChange={(category) => change(place, { category: (category ?? 'other') as CallCategory })}
          />
          <Button onClick={() => onChange(calls.filter((_, index) => index !== place))}>{t('removeCall')}</Button>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          onClick={() =>
            onChange([
              ...calls,
              { personId: '', asWhat: null, category: 'artist', startsLocal: null, endsLocal: null, breakMinutes: 0 },
            ])
          }
        >
          {t('addCall')}
        </Button>
      </div>
    </fieldset>
  );
}
