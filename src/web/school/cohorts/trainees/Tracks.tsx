import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, create, newId, type Row, remove } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  DateField,
  DecimalField,
  dayWords,
  FormDialog,
  Section,
  useForm,
  useLocale,
  useSaving,
} from '../../../ui/index.ts';
import { type CohortFacts, useCohort } from '../useCohort.ts';
import type { Room } from './useTrainees.ts';

type Track = Room['tracks'][number];
type StoredTrack = Row & Pick<Track, 'trackId' | 'capacity' | 'changeUntil'>;

const storedIn = ({ tracks }: CohortFacts): readonly StoredTrack[] => tracks as unknown as readonly StoredTrack[];

/** The tracks that this cohort runs: how many follow each, how many may, and until when one may change. */
export function Tracks({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const { facts, may } = useCohort();
  const [open, setOpen] = useState<StoredTrack | 'new' | null>(null);
  const isEditable = may('cohorts.edit');
  const stored = storedIn(facts);
  const idle = facts.choices.filter(({ id }) => !stored.some(({ trackId }) => trackId === id));
  if (facts.choices.length === 0) return null;
  const columns: readonly Column<Track>[] = [
    {
      id: 'track',
      header: t('tracks.track'),
      text: ({ title }) => title[locale],
      ...(isEditable
        ? {
            cell: ({ trackId, title }: Track) => (
              <button
                type="button"
                className="plain-link"
                onClick={() => setOpen(stored.find((one) => one.trackId === trackId) ?? null)}
              >
                {title[locale]}
              </button>
            ),
          }
        : {}),
    },
    {
      id: 'taken',
      header: t('tracks.taken'),
      text: ({ taken }) => String(taken),
      align: 'right',
      order: ({ taken }) => taken,
    },
    {
      id: 'capacity',
      header: t('tracks.capacity'),
      text: ({ capacity }) => (capacity === null ? t('tracks.noLimit') : String(capacity)),
      align: 'right',
      order: ({ capacity }) => capacity ?? Number.MAX_SAFE_INTEGER,
    },
    {
      id: 'until',
      header: t('tracks.changeUntil'),
      text: ({ changeUntil }) => (changeUntil ? dayWords(changeUntil, locale, 'plain') : t('tracks.noEnd')),
      order: ({ changeUntil }) => changeUntil ?? '9999',
    },
  ];
  return (
    <Section
      title={t('tracks.title')}
      actions={isEditable && idle.length > 0 && <Button onClick={() => setOpen('new')}>{t('tracks.add')}</Button>}
    >
      {room.tracks.length === 0 ? (
        <p className="caption">{t('tracks.none')}</p>
      ) : (
        <DataTable
          rows={room.tracks}
          columns={columns}
          rowKey={({ trackId }) => trackId}
          label={t('tracks.title')}
          rowPlace={({ trackId }) => `track/${trackId}`}
        />
      )}
      {open && <TrackDialog track={open === 'new' ? null : open} idle={idle} close={() => setOpen(null)} />}
    </Section>
  );
}

interface Values {
  trackId: string | null;
  capacity: string | null;
  changeUntil: string | null;
}

function TrackDialog({
  track,
  idle,
  close,
}: {
  track: StoredTrack | null;
  idle: CohortFacts['choices'];
  close: () => void;
}) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const { facts, about } = useCohort();
  const { saving } = useSaving();
  const first = idle.length === 1 ? idle[0]!.id : null;
  const initial: Values = {
    trackId: track?.trackId ?? first,
    capacity: track?.capacity === null || track?.capacity === undefined ? null : String(track.capacity),
    changeUntil: track?.changeUntil ?? null,
  };
  const form = useForm<Values>(initial, ['trackId']);
  const { trackId, capacity, changeUntil } = form.values;
  const name = facts.choices.find(({ id }) => id === trackId)?.title[locale] ?? t('tracks.title');
  const terms = { capacity: capacity === null ? null : Math.trunc(Number(capacity)), changeUntil };
  const at = (id: string) => about(`/tracks/${id}`, name);
  const save = () =>
    saving(name, () =>
      track ? change(at(track.id), track as never, terms) : create(at(newId()), { trackId, ...terms }),
    );
  const restored = track && { trackId: track.trackId, capacity: track.capacity, changeUntil: track.changeUntil };
  return (
    <FormDialog
      title={track ? name : t('tracks.add')}
      form={form}
      onSave={save}
      onRemove={track ? () => saving(name, () => remove(at(track.id), track, restored!)) : undefined}
      close={close}
    >
      <Select
        label={t('tracks.track')}
        readOnly={track !== null}
        data={facts.choices
          .filter(({ id }) => id === track?.trackId || idle.some((one) => one.id === id))
          .map(({ id, title }) => ({ value: id, label: title[locale] }))}
        {...form.field('trackId')}
      />
      <DecimalField label={t('tracks.capacity')} description={t('tracks.capacityHint')} {...form.field('capacity')} />
      <DateField
        label={t('tracks.changeUntil')}
        description={t('tracks.changeUntilHint')}
        {...form.field('changeUntil')}
      />
    </FormDialog>
  );
}
