import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRAINEE_STATUSES, UNUSED_RULES } from '#core/school/cohorts/index.ts';
import { change, create, newId, remove } from '#web/client/index.ts';
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
import { useCohort } from '../useCohort.ts';
import { type Pool, type Room, useChoices, useTerm } from './useTrainees.ts';

/** Places by funding pool: how many, whose, how many are left, and what happens to those. */
export function Places({ room }: { room: Room }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const { may } = useCohort();
  const [open, setOpen] = useState<Pool | 'new' | null>(null);
  const pools = room.pools as readonly Pool[];
  const nameOf = (id: string | null) => pools.find((pool) => pool.id === id)?.name ?? t('places.any');
  const ruleOf = (pool: Pool) =>
    pool.unused === 'keep' || !pool.transferFrom
      ? t('places.keep')
      : t('places.transfer', {
          day: dayWords(pool.transferFrom, locale, 'plain'),
          to: nameOf(pool.transferTo ?? null),
        });
  const whom = ({ statuses }: Pool) =>
    (statuses ?? []).length === 0
      ? t('places.everybody')
      : (statuses ?? []).map((status) => term('traineeStatus', status)).join(', ');
  const taken = ({ taken: count, borrowed }: Pool) =>
    borrowed === 0 ? String(count) : `${count} (${t('places.borrowed', { count: borrowed })})`;
  const columns: readonly Column<Pool>[] = [
    {
      id: 'pool',
      header: t('places.pool'),
      text: ({ name }) => name,
      ...(may('cohorts.edit')
        ? {
            cell: (pool: Pool) => (
              <button type="button" className="plain-link" onClick={() => setOpen(pool)}>
                {pool.name}
              </button>
            ),
          }
        : {}),
    },
    { id: 'whom', header: t('places.whom'), text: whom, wideOnly: true },
    {
      id: 'places',
      header: t('places.count'),
      text: ({ places }) => String(places),
      align: 'right',
      order: ({ places }) => places,
    },
    { id: 'taken', header: t('places.taken'), text: taken, align: 'right', order: (pool) => pool.taken },
    {
      id: 'free',
      header: t('places.free'),
      text: ({ free }) => String(free),
      align: 'right',
      order: ({ free }) => free,
    },
    { id: 'rule', header: t('places.rule'), text: ruleOf, wideOnly: true },
  ];
  return (
    <Section
      title={t('places.title')}
      actions={may('cohorts.edit') && <Button onClick={() => setOpen('new')}>{t('places.add')}</Button>}
    >
      {pools.length === 0 ? (
        <p className="caption">{t('places.none')}</p>
      ) : (
        <>
          <DataTable
            rows={pools}
            columns={columns}
            rowKey={({ id }) => id}
            label={t('places.title')}
            rowPlace={({ id }) => `pool/${id}`}
          />
          <p className="caption">
            {t('places.total', room.places)}
            {room.course.entryUntil &&
              ` ${t('places.entryUntil', { day: dayWords(room.course.entryUntil, locale, 'plain') })}`}
          </p>
        </>
      )}
      {open && <PoolDialog pool={open === 'new' ? null : open} pools={pools} close={() => setOpen(null)} />}
    </Section>
  );
}

interface PoolValues {
  name: string | null;
  statuses: string[];
  places: string | null;
  unused: string;
  transferFrom: string | null;
  transferTo: string | null;
}

function PoolDialog({ pool, pools, close }: { pool: Pool | null; pools: readonly Pool[]; close: () => void }) {
  const { t } = useTranslation('trainees');
  const choices = useChoices();
  const { about } = useCohort();
  const { saving } = useSaving();
  const initial: PoolValues = {
    name: pool?.name ?? null,
    statuses: [...(pool?.statuses ?? [])],
    places: pool ? String(pool.places) : null,
    unused: pool?.unused ?? 'keep',
    transferFrom: pool?.transferFrom ?? null,
    transferTo: pool?.transferTo ?? null,
  };
  const form = useForm<PoolValues>(initial, ['name', 'places']);
  const { values } = form;
  const body = () => ({
    ...values,
    places: Math.trunc(Number(values.places)),
    ...(values.unused === 'keep' ? { transferFrom: null, transferTo: null } : {}),
  });
  const at = (id: string) => about(`/pools/${id}`, values.name ?? '');
  const save = () =>
    saving(values.name ?? '', () => (pool ? change(at(pool.id), pool, body()) : create(at(newId()), body())));
  return (
    <FormDialog
      title={pool?.name ?? t('places.add')}
      form={form}
      onSave={save}
      onRemove={pool ? () => saving(pool.name, () => remove(at(pool.id), pool, body())) : undefined}
      close={close}
    >
      <TextInput label={t('places.name')} {...form.text('name')} />
      <DecimalField label={t('places.count')} {...form.field('places')} />
      <MultiSelect
        label={t('places.statuses')}
        data={choices('traineeStatus', TRAINEE_STATUSES)}
        {...form.field('statuses')}
      />
      <Select
        label={t('places.unused')}
        data={UNUSED_RULES.map((value) => ({
          value,
          label: value === 'keep' ? t('places.keep') : t('places.transferFrom'),
        }))}
        {...form.field('unused')}
        onChange={(value) => form.set('unused', value ?? 'keep')}
      />
      {values.unused === 'transfer' && (
        <>
          <DateField label={t('places.transferFrom')} {...form.field('transferFrom')} />
          <Select
            clearable
            label={t('places.transferTo')}
            data={pools.filter(({ id }) => id !== pool?.id).map(({ id, name }) => ({ value: id, label: name }))}
            {...form.field('transferTo')}
          />
        </>
      )}
    </FormDialog>
  );
}
