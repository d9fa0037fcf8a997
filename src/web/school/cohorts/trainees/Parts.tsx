import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsPlace } from '#core/school/cohorts/index.ts';
import { change, create, type Item, newId, type Row, readAll, remove } from '#web/client/index.ts';
import { type Column, DataTable, FormDialog, Section, useForm, useLocale, useSaving } from '../../../ui/index.ts';
import { cohortKey, useCohort } from '../useCohort.ts';
import { nameOf, type Room, type Trainee } from './useTrainees.ts';

type Part = Item<'groups.list'> & Row & { readonly name: string; readonly members: readonly Member[] };
interface Member {
  readonly enrolmentId: string;
}

function useParts() {
  const { slug, id } = useCohort();
  return useQuery({
    queryKey: [...cohortKey(slug, id), 'groups'],
    queryFn: ({ signal }) => readAll<Part>(slug, `/cohorts/${id}/groups`, {}, signal),
    select: (groups) => groups.filter(({ kind }) => kind === 'part'),
  });
}

/** Parts of the cohort, each of chosen trainees: the timetable teaches them apart. */
export function Parts({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const { may } = useCohort();
  const parts = useParts().data;
  const [open, setOpen] = useState<Part | 'new' | null>(null);
  if (!parts) return null;
  const isEditable = may('timetable.edit');
  const here = room.trainees.filter(({ state }) => holdsPlace(state));
  const membersOf = ({ members }: Part) =>
    here.filter(({ id }) => members.some(({ enrolmentId }) => enrolmentId === id));
  const columns: readonly Column<Part>[] = [
    {
      id: 'name',
      header: t('parts.part'),
      text: ({ name }) => name,
      ...(isEditable
        ? {
            cell: (part: Part) => (
              <button type="button" className="plain-link" onClick={() => setOpen(part)}>
                {part.name}
              </button>
            ),
          }
        : {}),
    },
    {
      id: 'count',
      header: t('parts.count'),
      text: (part) => String(membersOf(part).length),
      order: (part) => membersOf(part).length,
      align: 'right',
    },
    { id: 'who', header: t('parts.who'), text: (part) => membersOf(part).map(nameOf).join(', '), wideOnly: true },
  ];
  return (
    <Section
      title={t('parts.title')}
      actions={isEditable && here.length > 0 && <Button onClick={() => setOpen('new')}>{t('parts.add')}</Button>}
    >
      {parts.length === 0 ? (
        <p className="caption">{t('parts.none')}</p>
      ) : (
        <DataTable
          rows={parts}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('parts.title')}
          rowPlace={({ id }) => `group/${id}`}
        />
      )}
      {open && (
        <PartDialog
          part={open === 'new' ? null : open}
          chosen={open === 'new' ? [] : membersOf(open).map(({ id }) => id)}
          here={here}
          tracks={room.tracks}
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface Values {
  name: string | null;
  members: string[];
}

function PartDialog({
  part,
  chosen,
  here,
  tracks,
  close,
}: {
  part: Part | null;
  chosen: readonly string[];
  here: readonly Trainee[];
  tracks: Room['tracks'];
  close: () => void;
}) {
  const { t } = useTranslation('trainees');
  const { about } = useCohort();
  const { saving } = useSaving();
  const form = useForm<Values>({ name: part?.name ?? null, members: [...chosen] }, ['name']);
  const { name, members } = form.values;
  const label = name ?? t('parts.add');
  const to = (id: string) => about(`/groups/${id}`, label);
  const bodyOf = (title: string | null, ids: readonly string[]) => ({
    name: title,
    members: ids.map((enrolmentId) => ({ enrolmentId })),
  });
  const save = () =>
    saving(label, () =>
      part
        ? change(to(part.id), part as never, bodyOf(name, members))
        : create(to(newId()), { kind: 'part', ...bodyOf(name, members) }),
    );
  const restored = part && { kind: 'part', ...bodyOf(part.name, chosen) };
  return (
    <FormDialog
      title={part?.name ?? t('parts.add')}
      form={form}
      onSave={save}
      onRemove={part ? () => saving(part.name, () => remove(to(part.id), part, restored!)) : undefined}
      close={close}
    >
      <TextInput label={t('parts.name')} {...form.text('name')} />
      <MultiSelect
        label={t('parts.members')}
        description={t('parts.membersHint', { count: members.length })}
        data={useByTrack(here, tracks)}
        searchable
        hidePickedOptions
        maxDropdownHeight={260}
        {...form.field('members')}
      />
    </FormDialog>
  );
}

/** Trainees to choose from, those of a track together. */
function useByTrack(here: readonly Trainee[], tracks: Room['tracks']) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const option = (one: Trainee) => ({ value: one.id, label: nameOf(one) });
  const known = tracks.map(({ trackId, title }) => ({
    group: title[locale],
    items: here.filter((one) => one.trackId === trackId).map(option),
  }));
  const others = here.filter((one) => !tracks.some(({ trackId }) => trackId === one.trackId)).map(option);
  return [...known, { group: t('parts.noTrack'), items: others }].filter(({ items }) => items.length > 0);
}
