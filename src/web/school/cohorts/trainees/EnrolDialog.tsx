import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENROLMENT_STATES, TRAINEE_STATUSES } from '#core/school/cohorts/index.ts';
import { change, create, newId, remove } from '#web/client/index.ts';
import { RowSelect } from '../../../ground/RowSelect.tsx';
import { DateField, FormDialog, useForm, useLocale, useSaving } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { nameOf, type Room, type Trainee, useChoices } from './useTrainees.ts';

interface Values {
  personId: string | null;
  poolId: string | null;
  status: string | null;
  state: string | null;
  enrolledOn: string | null;
  firstHalf: string | null;
  trackId: string | null;
  note: string | null;
}

/** Enrols somebody of the directory, or changes pool, status, track and state of somebody who is here. */
export function EnrolDialog({
  room,
  trainee,
  close,
}: {
  room: Pick<Room, 'pools' | 'tracks'>;
  trainee: Trainee | null;
  close: () => void;
}) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const choices = useChoices();
  const { about, facts } = useCohort();
  const halves = facts.cohort.halfDays as unknown as readonly (readonly [string, string])[];
  const { saving } = useSaving();
  const form = useForm<Values>(
    {
      personId: trainee?.personId ?? null,
      poolId: trainee?.poolId ?? (room.pools.length === 1 ? (room.pools[0] as { id: string }).id : null),
      status: trainee?.status ?? null,
      state: trainee?.state ?? 'enrolled',
      enrolledOn: trainee ? trainee.enrolledOn : new Date().toISOString().slice(0, 10),
      firstHalf: trainee?.firstHalf == null ? null : String(trainee.firstHalf),
      trackId: trainee?.trackId ?? null,
      note: trainee?.note ?? null,
    },
    ['personId', 'poolId', 'status', 'state'],
  );
  const label = trainee ? nameOf(trainee) : t('list.enrol');
  const at = (id: string) => about(`/enrolments/${id}`, label);
  const save = () =>
    saving(label, () =>
      trainee
        ? change(at(trainee.id), trainee as never, sent(form.changed()) as never)
        : create(at(newId()), sent(form.values) as never),
    );
  // Leaving has a section of its own: a last day and a reason go with it.
  const states = ENROLMENT_STATES.filter((state) => state !== 'left' || trainee?.state === 'left');
  return (
    <FormDialog
      title={label}
      form={form}
      onSave={save}
      onRemove={trainee ? () => saving(label, () => remove(at(trainee.id), trainee)) : undefined}
      close={close}
    >
      {!trainee && <RowSelect among="people" label={t('list.person')} {...form.field('personId')} />}
      <Select
        label={t('list.pool')}
        data={(room.pools as readonly { id: string; name: string; free: number }[]).map(({ id, name, free }) => ({
          value: id,
          label: `${name} (${t('places.free').toLowerCase()} : ${free})`,
        }))}
        {...form.field('poolId')}
      />
      <Select label={t('list.status')} data={choices('traineeStatus', TRAINEE_STATUSES)} {...form.field('status')} />
      <Select label={t('list.state')} data={choices('enrolmentState', states)} {...form.field('state')} />
      <DateField label={t('list.enrolledOn')} description={t('list.enrolledHint')} {...form.field('enrolledOn')} />
      {halves.length > 1 && (
        <Select
          clearable
          label={t('list.firstHalf')}
          placeholder={t('list.wholeDay')}
          data={halves.map((half, index) => ({ value: String(index), label: half.join('–') }))}
          {...form.field('firstHalf')}
        />
      )}
      {room.tracks.length > 0 && (
        <Select
          clearable
          label={t('list.track')}
          data={room.tracks.map(({ trackId, title }) => ({ value: trackId, label: title[locale] }))}
          {...form.field('trackId')}
        />
      )}
      <Textarea label={t('trainee.note')} autosize minRows={2} {...form.text('note')} />
    </FormDialog>
  );
}

/** A choice is text on the screen, and the place of a half-day where it is sent. */
const sent = (values: Partial<Values>): Record<string, unknown> =>
  values.firstHalf == null ? { ...values } : { ...values, firstHalf: Number(values.firstHalf) };
