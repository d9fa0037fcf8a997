import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEPARTURE_REASONS } from '#core/school/cohorts/index.ts';
import { at, change, create, newId, type Reply, read, remove } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  DerivedFigure,
  dayWords,
  decimalWords,
  Facts,
  moneyWords,
  RowDialog,
  Section,
  useLocale,
  useSaving,
} from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { fundingsOf, usePayerName } from './payer-words.ts';
import { nameOf, reasonOf, type Trainee, useChoices, useTerm } from './useTrainees.ts';

interface Departure {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly lastDay: string;
  readonly lastHalf: number;
  readonly fileId: string | null;
  readonly notifiedOn: string | null;
  readonly note: string | null;
}

type Balance = Trainee['balances'][number];

/** Leaving before the end: the last half-day, why, its proof, and what each payer owes for the hours done. */
export function Leaving({ trainee }: { trainee: Trainee }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const payerName = usePayerName();
  const { may, about, facts } = useCohort();
  const { savingOrSaying } = useSaving();
  const [isOpen, setOpen] = useState(false);
  const departure = trainee.departure as Departure | null;
  const halves = facts.cohort.halfDays as unknown as readonly (readonly [string, string])[];
  const halfName = (half: number) => halves[half]?.join('–') ?? String(half + 1);
  const label = `${t('trainee.departure')} — ${nameOf(trainee)}`;
  const columns: readonly Column<Balance>[] = [
    {
      id: 'payer',
      header: t('trainee.payer'),
      text: ({ fundingId }) => {
        const found = fundingsOf(trainee).find(({ id }) => id === fundingId);
        return found ? payerName(found) : '';
      },
    },
    {
      id: 'due',
      header: t('trainee.due'),
      align: 'right',
      text: ({ due }) => due.value,
      cell: ({ due }) => <DerivedFigure value={due.value} because={reasonOf(due)} about={t('trainee.due')} />,
    },
    { id: 'paid', header: t('trainee.paid'), align: 'right', text: ({ paid }) => moneyWords(paid, locale) },
    {
      id: 'balance',
      header: t('trainee.balance'),
      align: 'right',
      text: ({ balance }) => balance.value,
      cell: ({ balance }) => (
        <DerivedFigure value={balance.value} because={reasonOf(balance)} about={t('trainee.balance')} />
      ),
    },
    { id: 'rule', header: t('trainee.reason'), text: ({ rule }) => term('amountRule', rule), wideOnly: true },
  ];
  return (
    <Section
      title={t('trainee.departure')}
      actions={
        may('enrolments.edit') && (
          <>
            {departure && (
              <Button
                onClick={() =>
                  void savingOrSaying(t('trainee.undoLeave'), () =>
                    remove(about(`/departures/${departure.id}`, label), departure),
                  )
                }
              >
                {t('trainee.undoLeave')}
              </Button>
            )}
            <Button onClick={() => setOpen(true)}>{departure ? t('list.edit') : t('trainee.leave')}</Button>
          </>
        )
      }
    >
      {departure ? (
        <div data-place={`departure/${departure.id}`}>
          <Facts
            facts={[
              [t('trainee.reason'), term('departureReason', departure.reason)],
              [
                t('trainee.lastHalf'),
                `${dayWords(departure.lastDay, locale, 'full')}, ${halfName(departure.lastHalf)}`,
              ],
              [t('trainee.notifiedOn'), departure.notifiedOn && dayWords(departure.notifiedOn, locale, 'plain')],
              [t('trainee.hoursDone'), trainee.hoursDone && `${decimalWords(trainee.hoursDone.value, locale)} h`],
              [t('trainee.note'), departure.note],
            ]}
          />
          {trainee.balances.length > 0 && (
            <DataTable
              rows={trainee.balances}
              columns={columns}
              rowKey={({ fundingId }) => fundingId}
              label={t('trainee.departure')}
            />
          )}
        </div>
      ) : (
        <p className="caption">{t('trainee.inCourse')}</p>
      )}
      {isOpen && (
        <LeavingDialog
          trainee={trainee}
          departure={departure}
          halfName={halfName}
          halves={halves.length}
          close={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly trainee: Trainee;
  readonly departure: Departure | null;
  readonly halfName: (half: number) => string;
  readonly halves: number;
  readonly close: () => void;
}

function LeavingDialog({ trainee, departure, halfName, halves, close }: DialogProps) {
  const { t } = useTranslation('trainees');
  const choices = useChoices();
  const { slug, about } = useCohort();
  const { saving } = useSaving();
  const files = useQuery({
    queryKey: ['files', slug, trainee.id],
    queryFn: ({ signal }) => read<Reply<'files.list'>>(at(slug, '/files', { subjectId: trainee.id }), signal),
  }).data;
  const label = `${t('trainee.departure')} — ${nameOf(trainee)}`;
  const save = (values: Record<string, unknown>) => {
    const body = { ...values, lastHalf: Number(values.lastHalf) };
    return saving(label, () =>
      departure
        ? change(about(`/departures/${departure.id}`, label), departure as never, body)
        : create(about(`/departures/${newId()}`, label), { enrolmentId: trainee.id, ...body }),
    );
  };
  return (
    <RowDialog
      title={label}
      initial={{
        reason: departure?.reason ?? null,
        lastDay: departure?.lastDay ?? null,
        lastHalf: String(departure?.lastHalf ?? halves - 1),
        notifiedOn: departure?.notifiedOn ?? null,
        fileId: departure?.fileId ?? null,
        note: departure?.note ?? null,
      }}
      fields={[
        {
          name: 'reason',
          label: t('trainee.reason'),
          kind: 'choice',
          required: true,
          choices: choices('departureReason', DEPARTURE_REASONS),
        },
        { name: 'lastDay', label: t('trainee.lastDay'), kind: 'date', required: true },
        {
          name: 'lastHalf',
          label: t('trainee.lastHalf'),
          kind: 'choice',
          choices: Array.from({ length: halves }, (_, half) => ({ value: String(half), label: halfName(half) })),
        },
        { name: 'notifiedOn', label: t('trainee.notifiedOn'), kind: 'date' },
        {
          name: 'fileId',
          label: t('trainee.proof'),
          kind: 'choice',
          hint: t('trainee.proofHint'),
          choices: (files?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: 'note', label: t('trainee.note'), kind: 'area' },
      ]}
      onSave={save}
      close={close}
    />
  );
}
