import { useTranslation } from 'react-i18next';
import { decimalText, moneyText, parseDecimal } from '#core/kernel/index.ts';
import { ACCOUNTS, type BudgetLine, type BudgetRow, CERTAINTIES, type Certainty } from '#core/office/budget/index.ts';
import { type FieldSpec, RowDialog, useLocale } from '../../ui/index.ts';
import { useProduction } from '../productions/index.ts';
import { rowLabel } from './columns.tsx';

interface Props {
  readonly row: BudgetRow;
  readonly close: () => void;
  readonly changeLine: (line: BudgetLine) => Promise<unknown>;
  readonly removeLine: (line: BudgetLine) => Promise<unknown>;
  readonly override: (identity: string, amount: string, reason: string) => Promise<unknown>;
  readonly followFacts: (identity: string) => Promise<unknown>;
}

/** Everything about one row: a typed line's details, or why a derived one should be another amount. */
export function RowDetails(props: Props) {
  return props.row.typed === null ? <Override {...props} /> : <Line {...props} line={props.row.typed} />;
}

function Line({ line, close, changeLine, removeLine }: Props & { line: BudgetLine }) {
  const { t } = useTranslation('budget');
  const locale = useLocale();
  const { facts } = useProduction();
  const fields: readonly FieldSpec[] = [
    {
      name: 'account',
      label: t('columns.account'),
      kind: 'choice',
      required: true,
      choices: [
        ...(ACCOUNTS.some(({ id }) => id === line.account) ? [] : [{ value: line.account, label: line.account }]),
        ...ACCOUNTS.filter(({ id }) => /^\d/.test(id)).map(({ id, name }) => ({
          value: id,
          label: `${id} ${name[locale]}`,
        })),
      ],
    },
    { name: 'label', label: t('columns.label'), kind: 'text' },
    { name: 'quantity', label: t('columns.quantity'), kind: 'decimal', required: true },
    { name: 'unit', label: t('columns.unit'), kind: 'text' },
    { name: 'unitPrice', label: t('columns.unitPrice'), kind: 'decimal', required: true },
    {
      name: 'phaseId',
      label: t('details.phase'),
      kind: 'choice',
      choices: [
        { value: '', label: t('details.noPhase') },
        ...facts.phases.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      name: 'certainty',
      label: t('columns.certainty'),
      kind: 'choice',
      choices: CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) })),
    },
    { name: 'ownFunds', label: t('details.ownFunds'), kind: 'check', hint: t('details.ownFundsHint') },
    { name: 'tags', label: t('details.tags'), kind: 'words', hint: t('details.tagsHint') },
    { name: 'note', label: t('details.note'), kind: 'area' },
  ];
  return (
    <RowDialog
      title={t('details.title')}
      fields={fields}
      initial={{
        ...line,
        quantity: decimalText(line.quantity),
        unitPrice: decimalText(line.unitPrice),
        phaseId: line.phaseId ?? '',
        note: line.note ?? '',
        tags: [...line.tags],
      }}
      onSave={async (values) => {
        void changeLine({
          id: line.id,
          sortKey: line.sortKey,
          account: String(values.account),
          label: String(values.label ?? '').trim(),
          quantity: parseDecimal(String(values.quantity)) ?? line.quantity,
          unit: String(values.unit ?? '').trim(),
          unitPrice: parseDecimal(String(values.unitPrice)) ?? line.unitPrice,
          phaseId: values.phaseId ? String(values.phaseId) : null,
          certainty: values.certainty as Certainty,
          ownFunds: values.ownFunds === true,
          tags: values.tags as string[],
          note: values.note ? String(values.note) : null,
        });
      }}
      onRemove={async () => void removeLine(line)}
      close={close}
    />
  );
}

function Override({ row, close, override, followFacts }: Props) {
  const { t } = useTranslation('budget');
  const locale = useLocale();
  return (
    <RowDialog
      title={t('override.title', { label: rowLabel(row, locale) })}
      fields={[
        { name: 'amount', label: t('override.amount'), kind: 'money', required: true },
        { name: 'reason', label: t('override.reason'), kind: 'area', required: true, hint: t('override.hint') },
      ]}
      initial={{ amount: moneyText(row.amount.value), reason: row.override?.reason ?? '' }}
      onSave={async (values) => void override(row.identity, String(values.amount), String(values.reason).trim())}
      {...(row.override ? { onRemove: async () => void followFacts(row.identity) } : {})}
      close={close}
    />
  );
}
