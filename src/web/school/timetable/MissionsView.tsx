import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '#core/kernel/index.ts';
import { hours } from '#core/school/timetable/index.ts';
import { sentence } from '#core/words.ts';
import { at, create, type Item, newId, overwrite, type Reply, read, readAll, remove } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  decimalWords,
  EmptyState,
  type FieldSpec,
  moneyWords,
  ProblemList,
  RowDialog,
  Section,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { cohortKey, useCohort } from '../cohorts/index.ts';
import { MissionLetter } from './MissionLetter.tsx';
import type { Timetable } from './useTimetable.ts';

type Mission = Item<'missions.list'>;
type Standing = Reply<'missions.standing'>[number];
interface Row extends Mission {
  readonly standing: Standing | undefined;
}

/** What each trainer is paid for: hours signed, what they are worth, and what the invoice says. */
export function MissionsView({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { slug, id, may, about } = useCohort();
  const { saving } = useSaving();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const missions = useQuery({
    queryKey: [...cohortKey(slug, id), 'missions'],
    queryFn: ({ signal }) => readAll<Mission>(slug, `/cohorts/${id}/missions`, {}, signal),
  });
  const standings = useQuery({
    queryKey: [...cohortKey(slug, id), 'mission-standing'],
    queryFn: ({ signal }) => read<readonly Standing[]>(at(slug, `/cohorts/${id}/mission-standing`), signal),
  });
  const rows: readonly Row[] = (missions.data ?? []).map((mission) => ({
    ...mission,
    standing: standings.data?.find(({ missionId }) => missionId === mission.id),
  }));
  const mayEdit = may('missions.edit');
  const said = (minutes: number | undefined) => decimalWords(decimalText(hours(minutes ?? 0)), locale);
  const money = (amount: unknown) => moneyWords(amount as string | null, locale) || '—';
  const columns: readonly Column<Row>[] = [
    {
      ...{ id: 'name', header: t('trainers.name'), text: (row) => row.standing?.trainer ?? '' },
      cell: (row) => (
        <button type="button" className="plain-link" disabled={!mayEdit} onClick={() => setOpen(row)}>
          {row.standing?.trainer}
        </button>
      ),
    },
    { id: 'kind', header: t('missions.kind'), text: (row) => sentence('terms', `missionKind.${row.kind}`, locale) },
    { id: 'rate', header: t('missions.rate'), align: 'right', text: (row) => money(row.hourlyRate), wideOnly: true },
    {
      id: 'planned',
      header: t('missions.planned'),
      align: 'right',
      text: (row) => said(row.standing?.plannedMinutes),
      wideOnly: true,
    },
    { id: 'signed', header: t('missions.signed'), align: 'right', text: (row) => said(row.standing?.signedMinutes) },
    { id: 'due', header: t('missions.due'), align: 'right', text: (row) => money(row.standing?.due.value) },
    { id: 'invoiced', header: t('missions.invoiced'), align: 'right', text: (row) => money(row.invoiceAmount) },
    {
      ...{ id: 'letter', header: t('missions.letter'), text: () => '' },
      cell: (row) => <MissionLetter missionId={row.id} name={row.standing?.trainer ?? ''} />,
    },
  ];
  const save = (values: Readonly<Record<string, unknown>>) => {
    const row = open === 'new' ? null : open;
    const missionId = row?.id ?? newId();
    const label = t('missions.one');
    const where = about(`/missions/${missionId}`, label);
    return saving(label, () => (row ? overwrite(where, { ...row }, values) : create(where, values)));
  };
  const blank = {
    ...{ trainerId: null, kind: 'invoice', hourlyRate: null, travel: '0.00', note: null },
    ...{ invoiceNumber: null, invoiceAmount: null, invoicedOn: null },
  };
  const initial =
    open === 'new' || open === null
      ? blank
      : Object.fromEntries(Object.keys(blank).map((name) => [name, open[name as 'kind']]));
  const row = open === 'new' ? null : open;
  return (
    <Section
      title={t('missions.title')}
      actions={mayEdit && <Button onClick={() => setOpen('new')}>{t('missions.add')}</Button>}
    >
      <ProblemList problems={rows.flatMap(({ standing }) => standing?.problems ?? [])} none={null} />
      {rows.length === 0 && missions.data ? (
        <EmptyState title={t('missions.none')}>{t('missions.why')}</EmptyState>
      ) : (
        <DataTable
          label={t('missions.title')}
          rows={rows}
          columns={columns}
          rowKey={(one) => one.id}
          rowPlace={(one) => `mission/${one.id}`}
          exportAs="missions"
        />
      )}
      {open && (
        <RowDialog
          title={row?.standing?.trainer ?? t('missions.add')}
          fields={fieldsOf(timetable, t as (word: string) => string, locale)}
          initial={initial}
          onSave={save}
          onRemove={
            row
              ? () => saving(t('missions.one'), () => remove(about(`/missions/${row.id}`, t('missions.one')), row))
              : undefined
          }
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const fieldsOf = ({ facts }: Timetable, t: (word: string) => string, locale: 'fr' | 'en'): readonly FieldSpec[] => [
  {
    ...{ name: 'trainerId', kind: 'choice', label: t('panel.trainer'), required: true },
    choices: facts.trainers.map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    ...{ name: 'kind', kind: 'choice', label: t('missions.kind'), required: true },
    choices: ['salaried', 'invoice'].map((kind) => ({
      value: kind,
      label: sentence('terms', `missionKind.${kind}`, locale),
    })),
  },
  { name: 'hourlyRate', kind: 'money', label: t('missions.rate'), required: true, hint: t('missions.rateHint') },
  { name: 'travel', kind: 'money', label: t('missions.travel') },
  { name: 'invoiceNumber', kind: 'text', label: t('missions.invoiceNumber'), when: ({ kind }) => kind === 'invoice' },
  { name: 'invoiceAmount', kind: 'money', label: t('missions.invoiced'), when: ({ kind }) => kind === 'invoice' },
  { name: 'invoicedOn', kind: 'date', label: t('missions.invoicedOn'), when: ({ kind }) => kind === 'invoice' },
  { name: 'note', kind: 'area', label: t('missions.note') },
];
