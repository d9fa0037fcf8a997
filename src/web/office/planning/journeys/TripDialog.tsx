import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { overwrite, remove } from '#web/client/index.ts';
import { FormDialog, useForm, useSaving } from '../../../ui/index.ts';
import pairs from '../../office.module.css';
import { useProduction } from '../../productions/index.ts';
import type { TripRow } from './journeys.ts';
import { TripTimesFields } from './TripTimesFields.tsx';
import { absenceOf, TIMES, timesOf } from './trip-fields.ts';

/** One person's absence. */
export function TripDialog({ row, title, close }: { row: TripRow; title: string; close: () => void }) {
  const { t } = useTranslation('planning');
  const { about, json } = useProduction();
  const { saving } = useSaving();
  const { positionId, eventId, note } = row;
  const form = useForm(
    {
      ...timesOf(row.leavesAt, row.returnsAt),
      place: row.place as string | null,
      country: row.country as string | null,
    },
    ['place', 'country', ...TIMES],
  );
  const { place, country } = form.values;
  const label = `${title}, ${row.place}`;
  const where = about(`/trips/${row.id}`, label, 'trip');
  const body = { positionId, eventId, note, place, country: country?.toUpperCase(), ...absenceOf(form.values) };
  const isUsed = json.approachCosts.some((cost) => cost.tripId === row.id);
  return (
    <FormDialog
      title={label}
      form={form}
      close={close}
      onSave={() => saving(label, () => overwrite(where, { ...row }, body))}
      onRemove={isUsed ? undefined : () => saving(label, () => remove(where, row, body))}
    >
      <div className={pairs.pair}>
        <TextInput label={t('journey.place')} {...form.text('place')} />
        <TextInput label={t('journey.country')} maxLength={2} {...form.text('country')} />
      </div>
      <TripTimesFields form={form as never} />
      {isUsed && <p className="caption">{t('journey.used')}</p>}
    </FormDialog>
  );
}
