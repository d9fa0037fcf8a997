import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { APPROACH_PAYERS, type ApproachPayer } from '#core/office/productions/index.ts';
import { sentence } from '#core/words.ts';
import { changeMany, newId, type Row } from '#web/client/index.ts';
import { dayWords, FormDialog, useForm, useLocale, useSaving } from '../../../ui/index.ts';
import pairs from '../../office.module.css';
import { useProduction } from '../../productions/index.ts';
import { dueRows, nextDay } from './journeys.ts';
import { TripTimesFields } from './TripTimesFields.tsx';
import { absenceOf, TIMES, timesOf } from './trip-fields.ts';

/** Several people leave together; what the agreement owes them is written at once, with one payer to begin with. */
export function JourneyDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('planning');
  const locale = useLocale();
  const { facts, today, about } = useProduction();
  const { saving } = useSaving();
  const onTour = facts.positions.filter((position) => position.onTour).map(({ id }) => id);
  const [givesDue, setGivesDue] = useState(true);
  const [payer, setPayer] = useState<ApproachPayer>('perDiem');
  const form = useForm(
    {
      ...timesOf(`${today}T08:00`, `${nextDay(`${today}T20:00` as never)}`),
      place: null as string | null,
      country: 'FR' as string | null,
      eventId: null as string | null,
      positionIds: onTour,
    },
    ['place', 'country', ...TIMES],
  );
  const { values } = form;
  const shows = facts.events.filter(({ kind, startsAt }) => kind === 'performance' && startsAt.slice(0, 10) >= today);
  const chooseShow = (eventId: string | null) => {
    const event = shows.find(({ id }) => id === eventId);
    const venue = facts.venues.find(({ id }) => id === event?.venueId);
    form.setValues((now) => ({
      ...now,
      eventId,
      ...(event
        ? {
            ...timesOf(`${event.startsAt.slice(0, 10)}T08:00`, `${event.startsAt.slice(0, 10)}T23:59`),
            place: venue?.town ?? venue?.name ?? now.place,
            country: venue?.country ?? now.country,
          }
        : {}),
    }));
  };
  const save = async () => {
    const { place, country, eventId, positionIds } = values;
    const absence = absenceOf(values);
    const trips = positionIds.map((positionId) => ({
      id: newId(),
      create: { positionId, eventId, place, country: country?.toUpperCase(), ...absence },
    }));
    const label = t('journey.label', { place });
    await saving(label, () => changeMany(about('/trips', label, 'trip'), trips, removed));
    if (!givesDue) return;
    const costs = trips
      .flatMap(({ id, create }) => dueRows({ ...absence, positionId: create.positionId }, id, payer))
      .map((create) => ({ id: newId(), create }));
    if (costs.length === 0) return;
    const due = t('journey.saved', { count: costs.length });
    await saving(due, () => changeMany(about('/approach-costs', due, 'approachCost'), costs, removed));
  };
  return (
    <FormDialog
      title={t('journey.add')}
      size="lg"
      form={form}
      close={close}
      refusal={values.positionIds.length === 0 ? t('journey.needsPeople') : null}
      onSave={save}
    >
      <Select
        label={t('journey.show')}
        searchable
        clearable
        data={shows.map((event) => ({
          value: event.id,
          label: `${dayWords(event.startsAt, locale, 'plain')} — ${facts.venues.find(({ id }) => id === event.venueId)?.town ?? event.title}`,
        }))}
        value={values.eventId}
        onChange={chooseShow}
      />
      <div className={pairs.pair}>
        <TextInput label={t('journey.place')} {...form.text('place')} />
        <TextInput label={t('journey.country')} maxLength={2} {...form.text('country')} />
      </div>
      <TripTimesFields form={form as never} />
      <MultiSelect
        label={t('journey.who')}
        data={facts.positions.map(({ id, title }) => ({ value: id, label: title }))}
        value={values.positionIds}
        onChange={(positionIds) => form.set('positionIds', positionIds)}
      />
      <Checkbox
        label={t('journey.givesDue')}
        description={t('journey.givesDueHint')}
        checked={givesDue}
        onChange={(event) => setGivesDue(event.currentTarget.checked)}
      />
      {givesDue && (
        <Select
          label={t('journey.payer')}
          allowDeselect={false}
          data={APPROACH_PAYERS.map((value) => ({ value, label: sentence('terms', `payer.${value}`, locale) }))}
          value={payer}
          onChange={(value) => value && setPayer(value as ApproachPayer)}
        />
      )}
    </FormDialog>
  );
}

const removed = (reply: unknown) =>
  (reply as readonly Row[]).map(({ id, version }) => ({ id, version, remove: true as const }));
