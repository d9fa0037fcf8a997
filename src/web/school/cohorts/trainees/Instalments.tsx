import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { at, changeMany, newId, type Reply, read } from '#web/client/index.ts';
import { dayWords, moneyWords, RowList, useLocale, useSaving } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';
import { fundingsOf, usePayerName } from './payer-words.ts';
import { type Trainee, useTerm } from './useTrainees.ts';

interface Instalment {
  readonly id: string;
  readonly version: number;
  readonly fundingId: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly paidOn: string | null;
}

/** What is due and when; a plan that the law allows is proposed for each payer who has none. */
export function Instalments({ trainee }: { trainee: Trainee }) {
  const { t } = useTranslation('trainees');
  const locale = useLocale();
  const payerName = usePayerName();
  const term = useTerm();
  const { slug, id, may, about } = useCohort();
  const { savingOrSaying, complain } = useSaving();
  const rows = trainee.instalments as unknown as readonly Instalment[];
  const payers = fundingsOf(trainee);
  const nameOfPayer = (fundingId: string) => {
    const found = payers.find((one) => one.id === fundingId);
    return found ? payerName(found) : '';
  };
  const isEditable = may('enrolments.edit');
  const without = payers.filter((one) => one.payer !== 'cpf' && !rows.some(({ fundingId }) => fundingId === one.id));

  const propose = async (fundingId: string) => {
    try {
      const path = `/cohorts/${id}/fundings/${fundingId}/instalment-plan`;
      const { items } = await read<Reply<'instalments.plan'>>(at(slug, path));
      const lines = items.map(({ dueOn, amount }) => ({ id: newId(), create: { fundingId, dueOn, amount } }));
      if (lines.length === 0) return;
      const ids = lines.map((line) => line.id);
      const undo = (reply: unknown) =>
        (reply as readonly Instalment[])
          .filter((row) => ids.includes(row.id))
          .map(({ id: made, version }) => ({ id: made, version, remove: true as const }));
      await savingOrSaying(t('trainee.proposed'), () =>
        changeMany(about('/instalments', t('trainee.proposed')), lines, undo),
      );
    } catch (failure) {
      complain(failure);
    }
  };
  return (
    <RowList
      title={t('trainee.instalments')}
      rows={rows}
      path={at(slug, `/cohorts/${id}/instalments`)}
      touches={[['cohorts', slug]]}
      label={(row) => `${t('trainee.instalments')} ${row.dueOn ? dayWords(String(row.dueOn), locale, 'plain') : ''}`}
      blank={{ fundingId: payers.length === 1 ? payers[0]!.id : null, dueOn: null, amount: null, paidOn: null }}
      isEditable={isEditable && payers.length > 0}
      addWord={t('trainee.addInstalment')}
      empty={
        <>
          <p>{t('trainee.noInstalment')}</p>
          {isEditable &&
            without.map((one) => (
              <ProposeButton key={one.id} payer={term('trainingPayer', one.payer)} act={() => propose(one.id)} />
            ))}
        </>
      }
      place={(row) => `instalment/${row.id}`}
      columns={[
        {
          id: 'due',
          header: t('trainee.dueOn'),
          text: ({ dueOn }) => dayWords(dueOn, locale, 'plain'),
          order: ({ dueOn }) => dueOn,
        },
        { id: 'payer', header: t('trainee.payer'), text: ({ fundingId }) => nameOfPayer(fundingId) },
        {
          id: 'amount',
          header: t('trainee.amount'),
          align: 'right',
          text: ({ amount }) => moneyWords(amount, locale),
          order: ({ amount }) => Number(amount),
        },
        {
          id: 'paid',
          header: t('trainee.paidOn'),
          text: ({ paidOn }) => (paidOn ? dayWords(paidOn, locale, 'plain') : ''),
        },
      ]}
      fields={[
        {
          name: 'fundingId',
          label: t('trainee.payer'),
          kind: 'choice',
          required: true,
          choices: payers.map((one) => ({ value: one.id, label: payerName(one) })),
        },
        { name: 'dueOn', label: t('trainee.dueOn'), kind: 'date', required: true },
        { name: 'amount', label: t('trainee.amount'), kind: 'money', required: true },
        { name: 'paidOn', label: t('trainee.paidOn'), kind: 'date' },
      ]}
    />
  );
}

function ProposeButton({ payer, act }: { payer: string; act: () => Promise<void> }) {
  const { t } = useTranslation('trainees');
  return (
    <Button mr="xs" onClick={() => void act()}>
      {t('trainee.propose', { payer })}
    </Button>
  );
}
