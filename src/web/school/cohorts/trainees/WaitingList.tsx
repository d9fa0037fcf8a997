import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRAINEE_STATUSES } from '#core/school/cohorts/index.ts';
import { act, change, create, newId, remove } from '#web/client/index.ts';
import { RowSelect } from '../../../ground/RowSelect.tsx';
import {
  type Column,
  DataTable,
  DecimalField,
  FormDialog,
  Pill,
  Section,
  useForm,
  useSaving,
} from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { type Room, useChoices, useTerm } from './useTrainees.ts';

type Waiting = Room['waiting'][number] & {
  readonly id: string;
  readonly version: number;
  readonly rank: number;
  readonly reason: string;
  readonly state: string;
  readonly poolId: string | null;
};

/** Who waits, at which rank and why; who comes next for a free place; and giving it. */
export function WaitingList({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const term = useTerm();
  const { may } = useCohort();
  const [open, setOpen] = useState<Waiting | 'new' | null>(null);
  const [given, setGiven] = useState<Waiting | null>(null);
  const rows = room.waiting as readonly Waiting[];
  const isEditable = may('enrolments.edit');
  const poolName = (id: string | null) =>
    (room.pools as readonly { id: string; name: string }[]).find((pool) => pool.id === id)?.name ??
    t('waiting.anyPool');
  const isNext = ({ id }: Waiting) => room.nextInLine.some(({ waitingId }) => waitingId === id);
  const columns: Column<Waiting>[] = [
    {
      id: 'rank',
      header: t('waiting.rank'),
      text: ({ rank }) => String(rank),
      order: ({ rank }) => rank,
      align: 'right',
    },
    {
      id: 'name',
      header: t('waiting.name'),
      text: ({ name }) => name,
      cell: (row) => (
        <>
          {isEditable ? (
            <button type="button" className="plain-link" onClick={() => setOpen(row)}>
              {row.name}
            </button>
          ) : (
            row.name
          )}{' '}
          {isNext(row) && <Pill tone="gold">{t('waiting.next')}</Pill>}
        </>
      ),
    },
    { id: 'pool', header: t('waiting.pool'), text: ({ poolId }) => poolName(poolId) },
    { id: 'reason', header: t('waiting.reason'), text: ({ reason }) => reason, wideOnly: true },
    { id: 'state', header: t('waiting.state'), text: ({ state }) => term('waitingState', state) },
  ];
  if (isEditable) {
    columns.push({
      id: 'give',
      header: t('waiting.give'),
      text: () => '',
      cell: (row) =>
        row.state === 'waiting' && (
          <Button size="compact-sm" aria-label={t('waiting.giveTo', { name: row.name })} onClick={() => setGiven(row)}>
            {t('waiting.give')}
          </Button>
        ),
    });
  }
  return (
    <Section
      title={t('waiting.title')}
      actions={isEditable && <Button onClick={() => setOpen('new')}>{t('waiting.add')}</Button>}
    >
      {rows.length === 0 ? (
        <p className="caption">{t('waiting.none')}</p>
      ) : (
        <DataTable
          rows={rows}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('waiting.title')}
          rowPlace={({ id }) => `waiting/${id}`}
          rowTone={({ state }) => (state === 'waiting' ? undefined : 'past')}
        />
      )}
      {open && <LineDialog row={open === 'new' ? null : open} room={room} close={() => setOpen(null)} />}
      {given && <GiveDialog row={given} room={room} close={() => setGiven(null)} />}
    </Section>
  );
}

const poolChoices = (room: Room) =>
  (room.pools as readonly { id: string; name: string }[]).map(({ id, name }) => ({ value: id, label: name }));

interface Line {
  personId: string | null;
  poolId: string | null;
  rank: string | null;
  reason: string | null;
}

function LineDialog({ row, room, close }: { row: Waiting | null; room: Room; close: () => void }) {
  const { t } = useTranslation('trainees');
  const { about } = useCohort();
  const { saving } = useSaving();
  const last = Math.max(0, ...(room.waiting as readonly Waiting[]).map(({ rank }) => rank));
  const form = useForm<Line>(
    {
      personId: row ? ((row as { personId?: string | null }).personId ?? null) : null,
      poolId: row?.poolId ?? null,
      rank: String(row?.rank ?? last + 1),
      reason: row?.reason ?? null,
    },
    row ? ['rank', 'reason'] : ['personId', 'rank', 'reason'],
  );
  const label = row?.name ?? t('waiting.title');
  const at = (id: string) => about(`/waiting-places/${id}`, label);
  const body = () => {
    const { personId, ...rest } = { ...form.values, rank: Math.trunc(Number(form.values.rank)) };
    return row ? rest : { personId, ...rest };
  };
  return (
    <FormDialog
      title={label}
      form={form}
      onSave={() => saving(label, () => (row ? change(at(row.id), row, body()) : create(at(newId()), body())))}
      onRemove={row ? () => saving(label, () => remove(at(row.id), row)) : undefined}
      close={close}
    >
      {!row && <RowSelect among="people" label={t('list.person')} {...form.field('personId')} />}
      <Select
        clearable
        label={t('waiting.pool')}
        placeholder={t('waiting.anyPool')}
        data={poolChoices(room)}
        {...form.field('poolId')}
      />
      <DecimalField label={t('waiting.rank')} {...form.field('rank')} />
      <TextInput label={t('waiting.reason')} {...form.text('reason')} />
    </FormDialog>
  );
}

interface Given {
  poolId: string | null;
  status: string | null;
  state: string;
  reason: string | null;
}

function GiveDialog({ row, room, close }: { row: Waiting; room: Room; close: () => void }) {
  const { t } = useTranslation('trainees');
  const choices = useChoices();
  const { about } = useCohort();
  const { saving } = useSaving();
  const proposed = room.nextInLine.find(({ waitingId }) => waitingId === row.id)?.poolId;
  const form = useForm<Given>(
    { poolId: row.poolId ?? proposed ?? null, status: row.status, state: 'offered', reason: null },
    ['poolId', 'status'],
  );
  const { reason, ...rest } = form.values;
  const save = () =>
    saving(row.name, async () => ({
      outcome: await act(about(`/waiting-places/${row.id}/enrolment`, row.name), {
        ...rest,
        enrolmentId: newId(),
        ...(reason === null ? {} : { reason }),
      }),
    }));
  return (
    <FormDialog title={t('waiting.giveTo', { name: row.name })} form={form} onSave={save} close={close}>
      <Select label={t('list.pool')} data={poolChoices(room)} {...form.field('poolId')} />
      <Select label={t('waiting.as')} data={choices('traineeStatus', TRAINEE_STATUSES)} {...form.field('status')} />
      <Select
        label={t('waiting.entry')}
        data={choices('enrolmentState', ['offered', 'enrolled'])}
        {...form.field('state')}
        onChange={(value) => form.set('state', value ?? 'offered')}
      />
      <Textarea
        label={t('waiting.passing')}
        description={t('waiting.passingHint')}
        autosize
        minRows={2}
        {...form.text('reason')}
      />
    </FormDialog>
  );
}
