import { Box, Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENTS_BY_PAYER, isOutside, PAYERS, type Payer } from '#core/school/cohorts/index.ts';
import { change, create, newId, readAll, remove } from '#web/client/index.ts';
import {
  type Column,
  DataTable,
  DateField,
  DecimalField,
  DerivedFigure,
  dayWords,
  decimalWords,
  Facts,
  FormDialog,
  MoneyField,
  moneyWords,
  Section,
  useForm,
  useLocale,
  useSaving,
} from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { type Funding, fundingsOf, usePayerName } from './payer-words.ts';
import { reasonOf, type Trainee, useChoices, useTerm } from './useTrainees.ts';

/** Several payers at once: hours, amount, number; and what nobody pays yet. */
export function Payers({ trainee }: { trainee: Trainee }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const term = useTerm();
  const payerName = usePayerName();
  const { may } = useCohort();
  const [open, setOpen] = useState<Funding | 'new' | null>(null);
  const isEditable = may('enrolments.edit');
  const signed = ({ signedOn, withdrawalEnd }: Funding) =>
    [
      signedOn && dayWords(signedOn, locale, 'plain'),
      withdrawalEnd && t('trainee.withdrawal', { day: dayWords(withdrawalEnd.value, locale, 'plain') }),
    ]
      .filter(Boolean)
      .join(', ');
  const columns: readonly Column<Funding>[] = [
    {
      id: 'payer',
      header: t('trainee.payer'),
      text: payerName,
      ...(isEditable
        ? {
            cell: (one: Funding) => (
              <button type="button" className="plain-link" onClick={() => setOpen(one)}>
                {payerName(one)}
              </button>
            ),
          }
        : {}),
    },
    {
      id: 'hours',
      header: t('trainee.hours'),
      text: ({ hours }) => decimalWords(hours, locale),
      align: 'right',
      order: ({ hours }) => Number(hours),
    },
    {
      id: 'amount',
      header: t('trainee.amount'),
      text: ({ amount }) => moneyWords(amount, locale),
      align: 'right',
      order: ({ amount }) => Number(amount),
    },
    { id: 'number', header: t('trainee.number'), text: ({ agreementNumber }) => agreementNumber ?? '', wideOnly: true },
    {
      id: 'document',
      header: t('trainee.document'),
      text: ({ document }) => term('bindingDocument', document),
      wideOnly: true,
    },
    { id: 'signed', header: t('trainee.signedOn'), text: signed, wideOnly: true },
  ];
  const { amount, remainder, remainingHours } = trainee.funding;
  return (
    <Section
      title={t('trainee.payers')}
      actions={isEditable && <Button onClick={() => setOpen('new')}>{t('trainee.addPayer')}</Button>}
    >
      {trainee.fundings.length === 0 ? (
        <p className="caption">{t('trainee.noPayer')}</p>
      ) : (
        <DataTable
          rows={fundingsOf(trainee)}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('trainee.payers')}
          rowPlace={({ id }) => `funding/${id}`}
        />
      )}
      <Box mt="md">
        <Facts
          facts={[
            [
              t('trainee.covered'),
              <DerivedFigure key="a" value={amount.value} because={reasonOf(amount)} about={t('trainee.covered')} />,
            ],
            [
              t('trainee.remainder'),
              remainder && (
                <DerivedFigure
                  key="r"
                  value={remainder.value}
                  because={reasonOf(remainder)}
                  about={t('trainee.remainder')}
                />
              ),
            ],
            [t('trainee.remainingHours'), `${decimalWords(remainingHours.value, locale)} h`],
          ]}
        />
      </Box>
      {open && <PayerDialog trainee={trainee} funding={open === 'new' ? null : open} close={() => setOpen(null)} />}
    </Section>
  );
}

interface Values {
  payer: Payer | null;
  partyId: string | null;
  hours: string | null;
  amount: string | null;
  agreementNumber: string | null;
  document: string;
  atDistance: boolean;
  signedOn: string | null;
  note: string | null;
}

interface Party {
  readonly id: string;
  readonly name: string;
}

function PayerDialog({ trainee, funding, close }: { trainee: Trainee; funding: Funding | null; close: () => void }) {
  const { t } = useTranslation('trainees');
  const choices = useChoices();
  const payerName = usePayerName();
  const { slug, about } = useCohort();
  const { saving } = useSaving();
  const parties = useQuery({
    queryKey: ['parties', slug],
    queryFn: ({ signal }) => readAll<Party>(slug, '/parties', {}, signal),
  });
  const form = useForm<Values>(
    {
      payer: funding?.payer ?? null,
      partyId: funding?.partyId ?? null,
      // What nobody pays yet is what the next payer is asked.
      hours: funding?.hours ?? trainee.funding.remainingHours.value,
      amount: funding?.amount ?? trainee.funding.remainder?.value ?? null,
      agreementNumber: funding?.agreementNumber ?? null,
      document: funding?.document ?? 'none',
      atDistance: funding?.atDistance ?? false,
      signedOn: funding?.signedOn ?? null,
      note: funding?.note ?? null,
    },
    ['payer', 'hours', 'amount'],
  );
  const { values } = form;
  const label = funding ? payerName(funding) : t('trainee.addPayer');
  const at = (id: string) => about(`/fundings/${id}`, label);
  const save = () =>
    saving(label, () =>
      funding
        ? change(at(funding.id), funding, form.changed())
        : create(at(newId()), { enrolmentId: trainee.id, ...values }),
    );
  return (
    <FormDialog
      title={label}
      form={form}
      onSave={save}
      onRemove={funding ? () => saving(label, () => remove(at(funding.id), funding)) : undefined}
      close={close}
    >
      <Select
        label={t('trainee.payer')}
        data={choices('trainingPayer', PAYERS)}
        {...form.field('payer')}
        onChange={(value) => {
          const payer = value as Payer | null;
          form.setValues((now) => ({ ...now, payer, document: payer ? DOCUMENTS_BY_PAYER[payer][0]! : 'none' }));
        }}
      />
      {values.payer && isOutside(values.payer) && (
        <Select
          searchable
          clearable
          label={t('trainee.party')}
          data={(parties.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('partyId')}
        />
      )}
      <DecimalField label={t('trainee.hours')} unit="h" {...form.field('hours')} />
      <MoneyField label={t('trainee.amount')} {...form.field('amount')} />
      <TextInput label={t('trainee.number')} {...form.text('agreementNumber')} />
      <Select
        label={t('trainee.document')}
        data={choices('bindingDocument', values.payer ? DOCUMENTS_BY_PAYER[values.payer] : ['none'])}
        {...form.field('document')}
        onChange={(value) => form.set('document', value ?? 'none')}
      />
      {values.payer === 'self' && (
        <Checkbox
          label={t('trainee.atDistance')}
          checked={values.atDistance}
          onChange={(event) => form.set('atDistance', event.currentTarget.checked)}
        />
      )}
      <DateField label={t('trainee.signedOn')} {...form.field('signedOn')} />
      <Textarea label={t('trainee.note')} autosize minRows={2} {...form.text('note')} />
    </FormDialog>
  );
}
