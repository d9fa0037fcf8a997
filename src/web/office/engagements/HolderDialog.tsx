import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { create, newId, overwrite, remove } from '#web/client/index.ts';
import { RowSelect } from '../../ground/RowSelect.tsx';
import { dayWords, FormDialog, useForm, useLocale, useSaving } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import type { HolderRow, TeamMember } from './team.ts';

interface Props {
  readonly member: TeamMember;
  readonly row: HolderRow | null;
  readonly close: () => void;
}

/** Somebody else holds the position at one date: an understudy, a replacement. */
export function HolderDialog({ member, row, close }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { facts, today, about } = useProduction();
  const { saving } = useSaving();
  const [id] = useState(() => row?.id ?? newId());
  const form = useForm(
    {
      positionId: member.row.id,
      eventId: row?.eventId ?? null,
      personId: row?.personId ?? null,
      reason: row?.reason ?? null,
    },
    ['eventId', 'personId'],
  );
  const events = facts.events
    .filter(({ id, startsAt }) => id === row?.eventId || startsAt.slice(0, 10) >= today)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const label = t('holder.label', { position: member.row.title });
  const where = about(`/holders/${id}`, label, 'holder');
  return (
    <FormDialog
      title={row ? label : t('holder.add')}
      form={form}
      close={close}
      onSave={() => saving(label, () => (row ? overwrite(where, { ...row }, form.values) : create(where, form.values)))}
      onRemove={row ? () => saving(label, () => remove(where, row, form.values)) : undefined}
    >
      <Select
        label={t('holder.event')}
        searchable
        data={events.map((event) => ({
          value: event.id,
          label: `${dayWords(event.startsAt, locale, 'plain')} — ${event.title || sentence('terms', `event.${event.kind}`, locale)}`,
        }))}
        {...form.field('eventId')}
      />
      <RowSelect among="people" label={t('holder.person')} {...form.field('personId')} />
      <Textarea label={t('holder.reason')} autosize minRows={1} {...form.text('reason')} />
    </FormDialog>
  );
}
