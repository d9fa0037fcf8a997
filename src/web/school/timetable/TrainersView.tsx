import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '#core/kernel/index.ts';
import { hours, hoursTaught } from '#core/school/timetable/index.ts';
import { at, type Reply, read, send } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  decimalWords,
  instantWords,
  Pill,
  RowDialog,
  Section,
  saySaved,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { cohortKey, refreshCohort, useCohort } from '../cohorts/index.ts';
import { AvailabilityDialog } from './AvailabilityDialog.tsx';
import { TrainerDialog } from './TrainerDialog.tsx';
import type { Timetable } from './useTimetable.ts';

export type Trainer = Reply<'trainers.list'>[number];

interface Row extends Trainer {
  readonly request: Reply<'availability-requests.list'>[number] | undefined;
  readonly placed: number;
  readonly teaches: readonly string[];
}

/** Who can teach here: what, how many hours, and whether they answered about their availability. */
export function TrainersView({ timetable }: { timetable: Timetable }) {
  const { t } = useTranslation('timetable');
  const locale = useLocale();
  const { slug, id, facts: cohort, may } = useCohort();
  const { complain } = useSaving();
  const mayEdit = may('timetable.edit');
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState<Trainer | 'new' | null>(null);
  const [noting, setNoting] = useState<Row | null>(null);
  const trainers = useQuery({
    queryKey: [...cohortKey(slug, id), 'trainers'],
    queryFn: ({ signal }) => read<readonly Trainer[]>(at(slug, '/trainers'), signal),
  });
  const requests = useQuery({
    queryKey: [...cohortKey(slug, id), 'availability-requests'],
    queryFn: ({ signal }) =>
      read<Reply<'availability-requests.list'>>(at(slug, `/cohorts/${id}/availability-requests`), signal),
  });
  const { facts, sessions } = timetable;
  const taught = hoursTaught(facts, sessions).byTrainer;
  const here = new Set(facts.trainers.map((trainer) => trainer.id));
  const rows: readonly Row[] = (trainers.data ?? []).map((trainer) => ({
    ...trainer,
    request: requests.data?.find(({ trainerId }) => trainerId === trainer.id),
    placed: taught.get(trainer.id) ?? 0,
    teaches: trainer.skills
      .filter(({ programmeId }) => programmeId === cohort.cohort.programmeId)
      .map(({ code }) => code as string)
      .toSorted(),
  }));
  const said = (minutes: number) => decimalWords(decimalText(hours(minutes)), locale);
  const ask = async (values: Readonly<Record<string, unknown>>) => {
    const trainerIds = [...here];
    const body = { trainerIds, from: values.from, to: values.to, message: values.message ?? null };
    const path = at(slug, `/cohorts/${id}/availability-requests`);
    const done = await send<Reply<'availability-requests.ask'>>({ method: 'POST', path, body });
    await requests.refetch();
    saySaved(t('trainers.asked', { count: done.asked.length }));
    for (const one of done.problems) complain(new Error(one.message[locale]));
  };
  const sendLinks = async () => {
    try {
      const path = at(slug, `/cohorts/${id}/timetable/links`);
      const done = await send<Reply<'timetable.send-links'>>({ method: 'POST', path, body: { trainerIds: [...here] } });
      saySaved(t('trainers.linksSent', { count: done.sent }));
    } catch (failure) {
      complain(failure);
    }
  };
  const columns: readonly Column<Row>[] = [
    {
      ...{ id: 'name', header: t('trainers.name'), text: (row) => row.name },
      cell: (row) => (
        <button type="button" className="plain-link" onClick={() => setOpen(row)}>
          {row.name}
        </button>
      ),
    },
    { id: 'teaches', header: t('trainers.teaches'), wideOnly: true, text: ({ teaches }) => teaches.join(', ') || '—' },
    {
      ...{ id: 'answer', header: t('trainers.answer'), text: (row) => answerOf(row) },
      cell: (row) => (
        <Group gap="xs">
          <Pill tone={({ answered: 'green', waiting: 'gold', notAsked: 'grey' } as const)[answerOf(row)]}>
            {t(`trainers.answers.${answerOf(row)}`)}
            {row.request?.answeredAt ? ` ${instantWords(row.request.answeredAt, locale)}` : ''}
          </Pill>
          {mayEdit && (
            <button
              type="button"
              className="plain-link"
              aria-label={t('available.openFor', { name: row.name })}
              onClick={() => setNoting(row)}
            >
              {t('available.open')}
            </button>
          )}
        </Group>
      ),
    },
    {
      id: 'placed',
      header: t('trainers.placed'),
      align: 'right',
      text: (row) => said(row.placed),
      order: (row) => row.placed,
    },
    {
      ...{ id: 'agreed', header: t('trainers.agreed'), align: 'right' },
      text: (row) => (row.mostHours === null ? '—' : decimalWords(row.mostHours as string, locale)),
    },
  ];
  const first = facts.halfDays[0]?.date ?? null;
  return (
    <Section
      title={t('trainers.title')}
      actions={
        mayEdit && (
          <Group gap="xs">
            <Button onClick={() => setAsking(true)}>{t('trainers.ask')}</Button>
            <Button onClick={() => void sendLinks()}>{t('trainers.sendLinks')}</Button>
            <Button onClick={() => setOpen('new')}>{t('trainers.add')}</Button>
          </Group>
        )
      }
    >
      <DataTable
        label={t('trainers.title')}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.id}
        rowPlace={(row) => `trainer/${row.id}`}
        filter
        exportAs="formateurs"
      />
      {asking && (
        <RowDialog
          title={t('trainers.ask')}
          fields={[
            { name: 'from', kind: 'date', label: t('trainers.from'), required: true },
            { name: 'to', kind: 'date', label: t('trainers.to'), required: true },
            {
              name: 'message',
              kind: 'area',
              label: t('trainers.message'),
              hint: t('trainers.askHint', { count: here.size }),
            },
          ]}
          initial={{ from: first, to: facts.halfDays.at(-1)?.date ?? null, message: null }}
          onSave={ask}
          close={() => setAsking(false)}
        />
      )}
      {noting && (
        <AvailabilityDialog
          trainer={noting}
          facts={facts}
          isAsked={answerOf(noting) === 'waiting'}
          saved={() => void Promise.all([trainers.refetch(), requests.refetch()])}
          close={() => setNoting(null)}
        />
      )}
      {open && (
        <TrainerDialog
          trainer={open === 'new' ? null : open}
          subModules={facts.subModules}
          saved={() => void Promise.all([trainers.refetch(), refreshCohort(slug, id)])}
          close={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const answerOf = ({ request }: Row): 'answered' | 'waiting' | 'notAsked' =>
  request === undefined ? 'notAsked' : request.answeredAt === null ? 'waiting' : 'answered';
