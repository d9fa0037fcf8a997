import { Button, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dec, parseDecimal } from '#core/kernel/index.ts';
import { ACCOUNTS, type BudgetLine } from '#core/office/budget/index.ts';
import { newId } from '#web/client/index.ts';
import { DecimalField, useLocale } from '../../ui/index.ts';
import classes from './budget.module.css';

/** A line typed at one go: Enter adds it and begins the next in the same account. */
export function QuickLine({ add, lastKey }: { add: (line: BudgetLine) => void; lastKey: string }) {
  const { t } = useTranslation('budget');
  const locale = useLocale();
  const [account, setAccount] = useState<string | null>('606');
  const [label, setLabel] = useState('');
  const [quantity, setQuantity] = useState<string | null>('1');
  const [unit, setUnit] = useState('');
  const [unitPrice, setUnitPrice] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  const submit = () => {
    if (account === null) return;
    add({
      id: newId(),
      account,
      label: label.trim(),
      phaseId: null,
      tags: [],
      quantity: parseDecimal(quantity ?? '1') ?? dec('1'),
      unit: unit.trim(),
      unitPrice: parseDecimal(unitPrice ?? '0') ?? dec('0'),
      certainty: 'planned',
      ownFunds: false,
      note: null,
      sortKey: `${lastKey}n`,
    });
    setLabel('');
    setQuantity('1');
    setUnit('');
    setUnitPrice(null);
    first.current?.focus();
  };
  return (
    <form
      className={classes.quick}
      aria-label={t('quick.title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Select
        label={t('columns.account')}
        searchable
        data={ACCOUNTS.filter(({ id }) => /^\d/.test(id)).map(({ id, name }) => ({
          value: id,
          label: `${id} ${name[locale]}`,
        }))}
        value={account}
        onChange={setAccount}
        allowDeselect={false}
      />
      <TextInput
        ref={first}
        label={t('columns.label')}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        placeholder={t('quick.example')}
      />
      <DecimalField label={t('columns.quantity')} value={quantity} onChange={setQuantity} />
      <TextInput label={t('columns.unit')} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} />
      <DecimalField label={t('columns.unitPrice')} value={unitPrice} onChange={setUnitPrice} />
      <Button type="submit" variant="filled">
        {t('quick.add')}
      </Button>
    </form>
  );
}
