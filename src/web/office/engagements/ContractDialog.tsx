import { Checkbox, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CANCELLED_BY, EMPLOYER_CHANNELS, type EmployerChannel } from '#core/office/engagements/index.ts';
import { CONTRACT_KINDS } from '#core/office/productions/index.ts';
import { sentence } from '#core/words.ts';
import { change, changeMany, create, newId, overwrite, remove } from '#web/client/index.ts';
import { RowSelect } from '../../ground/RowSelect.tsx';
import {
  DateField,
  DecimalField,
  dayWords,
  FormDialog,
  MoneyField,
  useForm,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import pairs from '../office.module.css';
import { useProduction } from '../productions/index.ts';
import type { ContractRow, TeamMember } from './team.ts';

interface Props {
  readonly member: TeamMember;
  readonly row: ContractRow | null;
  readonly close: () => void;
}

/** Who employs, how, from when to when. The pay itself is in the contract's rows. */
export function ContractDialog({ member, row, close }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { today, about, may } = useProduction();
  const { saving } = useSaving();
  const [id] = useState(() => row?.id ?? newId());
  const others = member.contracts.flatMap((one) => (one.row && one.row.id !== row?.id ? [one.row] : []));
  const loose = row ? [] : (member.contracts.find((one) => one.row === null)?.terms ?? []);
  const [takesLoose, setTakesLoose] = useState(true);
  const form = useForm(
    {
      personId: row ? row.personId : member.row.holderId,
      positionId: member.row.id,
      channel: row?.channel ?? ('own' as EmployerChannel),
      kind: row?.kind ?? 'cddu',
      from: (row?.from ?? today) as string | null,
      to: (row?.to ?? today) as string | null,
      signedTogether: row?.signedTogether ?? null,
      cancelledOn: (row?.cancelledOn ?? null) as string | null,
      cancelledBy: row?.cancelledBy ?? null,
      overrideReason: row?.overrideReason ?? null,
      withholdingRate: row?.withholdingRate ?? null,
      deductedBefore: row?.deductedBefore ?? '0.00',
      note: row?.note ?? null,
    },
    ['from', 'to'],
  );
  const { values } = form;
  const isArtistOnInvoice = values.channel === 'invoice' && member.row.category === 'artist';
  const label = t('contract.label', { position: member.row.title });
  const partner = others.find(({ signedTogether, id }) =>
    signedTogether !== null ? signedTogether === values.signedTogether : id === values.signedTogether,
  );

  const save = async () => {
    const where = about(`/contracts/${id}`, label, 'contract');
    // A contract signed with one that had no group yet begins the group.
    const isNewGroup = partner !== undefined && partner.signedTogether === null;
    const signedTogether = isNewGroup ? newId() : values.signedTogether;
    const body = { ...values, signedTogether, cancelledBy: values.cancelledOn ? values.cancelledBy : null };
    await saving(label, () => (row ? overwrite(where, { ...row }, body) : create(where, body)));
    if (isNewGroup) {
      const other = about(`/contracts/${partner.id}`, label, 'contract');
      await saving(label, () => change(other, { ...partner }, { signedTogether }));
    }
    if (takesLoose && loose.length > 0) {
      const rows = about('/terms', t('contract.takes', { count: loose.length }), 'term');
      await saving(rows.label, () =>
        changeMany(
          rows,
          loose.map((term) => ({ id: term.id, version: term.version, change: { contractId: id } })),
        ),
      );
    }
  };
  const drop = () =>
    saving(label, () => remove(about(`/contracts/${row!.id}`, label, 'contract'), row!, { ...values }));
  const isEmpty = member.contracts.find((one) => one.row?.id === row?.id)?.terms.length === 0;
  return (
    <FormDialog
      title={row ? t('contract.edit') : t('contract.addTo', { position: member.row.title })}
      size="lg"
      form={form}
      close={close}
      refusal={isArtistOnInvoice && !values.overrideReason?.trim() ? t('contract.needsReason') : null}
      onSave={save}
      onRemove={row && isEmpty ? drop : undefined}
    >
      <RowSelect among="people" label={t('contract.person')} {...form.field('personId')} />
      <div className={pairs.pair}>
        <DateField label={t('contract.from')} {...form.field('from')} />
        <DateField label={t('contract.to')} around={values.from ?? today} {...form.field('to')} />
      </div>
      <div className={pairs.pair}>
        <Select
          label={t('contract.kind')}
          allowDeselect={false}
          data={CONTRACT_KINDS.map((value) => ({ value, label: sentence('terms', `contract.${value}`, locale) }))}
          value={values.kind}
          onChange={(kind) => kind && form.set('kind', kind as typeof values.kind)}
        />
        <Select
          label={t('contract.channel')}
          allowDeselect={false}
          data={EMPLOYER_CHANNELS.map((value) => ({ value, label: sentence('terms', `channel.${value}`, locale) }))}
          value={values.channel}
          onChange={(channel) => channel && form.set('channel', channel as EmployerChannel)}
        />
      </div>
      {isArtistOnInvoice && (
        <Textarea
          label={t('contract.reason')}
          description={t('contract.reasonHint')}
          autosize
          minRows={2}
          {...form.text('overrideReason')}
          withAsterisk
        />
      )}
      {others.length > 0 && (
        <Select
          label={t('contract.signedTogether')}
          description={t('contract.signedTogetherHint')}
          clearable
          placeholder={t('contract.signedAlone')}
          data={others.map((other) => ({
            value: other.id,
            label: t('contract.period', {
              from: dayWords(other.from, locale, 'plain'),
              to: dayWords(other.to, locale, 'plain'),
            }),
          }))}
          value={partner?.id ?? null}
          onChange={(id) => form.set('signedTogether', others.find((one) => one.id === id)?.signedTogether ?? id)}
        />
      )}
      {may('pay.read') && values.channel === 'own' && (
        <div className={pairs.pair}>
          <DecimalField
            label={t('contract.withholding')}
            unit="%"
            description={t('contract.withholdingHint')}
            {...form.field('withholdingRate')}
          />
          <MoneyField
            label={t('contract.deducted')}
            description={t('contract.deductedHint')}
            {...form.field('deductedBefore')}
            value={values.deductedBefore}
            onChange={(amount) => form.set('deductedBefore', amount ?? '0.00')}
          />
        </div>
      )}
      {row && (
        <div className={pairs.pair}>
          <DateField label={t('contract.cancelledOn')} {...form.field('cancelledOn')} />
          {values.cancelledOn && (
            <Select
              label={t('contract.cancelledBy')}
              data={CANCELLED_BY.map((value) => ({ value, label: t(`cancelledBy.${value}`) }))}
              value={values.cancelledBy}
              onChange={(by) => form.set('cancelledBy', by as typeof values.cancelledBy)}
            />
          )}
        </div>
      )}
      {loose.length > 0 && (
        <Checkbox
          label={t('contract.takes', { count: loose.length })}
          checked={takesLoose}
          onChange={(event) => setTakesLoose(event.currentTarget.checked)}
        />
      )}
      <Textarea label={t('contract.note')} autosize minRows={1} {...form.text('note')} />
    </FormDialog>
  );
}
