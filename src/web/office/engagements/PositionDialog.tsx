import { Checkbox, Select, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { POSITION_CATEGORIES, type PositionCategory } from '#core/office/engagements/index.ts';
import { agreementOn, PROFESSIONAL_EXPENSES } from '#core/office/productions/index.ts';
import { sentence } from '#core/words.ts';
import { create, newId, overwrite, remove } from '#web/client/index.ts';
import { RowSelect } from '../../ground/RowSelect.tsx';
import { FormDialog, useForm, useLocale, useSaving } from '../../ui/index.ts';
import pairs from '../office.module.css';
import { useGoToProblem, useProduction } from '../productions/index.ts';
import { classificationChoices } from './classifications.ts';
import { after } from './sort-keys.ts';
import type { PositionRow } from './team.ts';

interface Props {
  readonly row: PositionRow | null;
  /** Contracts hang on it: it cannot be removed. */
  readonly used?: boolean;
  readonly close: () => void;
}

/** A place on the team, held or not yet. */
export function PositionDialog({ row, used = false, close }: Props) {
  const { t } = useTranslation('team');
  const locale = useLocale();
  const { slug, json, facts, today, about } = useProduction();
  const { saving } = useSaving();
  const goTo = useGoToProblem();
  const [id] = useState(() => row?.id ?? newId());
  const form = useForm(
    {
      title: row?.title ?? null,
      category: row?.category ?? ('artist' as PositionCategory),
      profession: row?.profession || null,
      executive: row?.executive ?? false,
      professionalExpenses: row?.professionalExpenses ?? 'none',
      classification: row?.classification ?? null,
      holderId: row?.holderId ?? null,
      onTour: row?.onTour ?? true,
      sortKey: row?.sortKey ?? after(json.positions.map(({ sortKey }) => String(sortKey))),
    },
    ['title'],
  );
  const { values } = form;
  const title = values.title ?? '';
  const where = about(`/positions/${id}`, title, 'position');
  const isPaid = ['artist', 'technician', 'permanent'].includes(values.category);
  const agreement = agreementOn(facts.employerTerms, today);
  const save = async () => {
    if (row) return saving(title, () => overwrite(where, { ...row }, values));
    await saving(title, () => create(where, values));
    // What one does next with a new position is inside it.
    goTo({ at: [`position/${id}`] });
  };
  return (
    <FormDialog
      title={row?.title ?? t('position.add')}
      form={form}
      close={close}
      onSave={save}
      onRemove={row && !used ? () => saving(title, () => remove(where, row, { ...values })) : undefined}
    >
      <TextInput label={t('position.title')} placeholder={t('position.titleExample')} {...form.text('title')} />
      <div className={pairs.pair}>
        <Select
          label={t('position.category')}
          allowDeselect={false}
          data={POSITION_CATEGORIES.map((value) => ({ value, label: sentence('terms', `category.${value}`, locale) }))}
          value={values.category}
          onChange={(category) =>
            category &&
            form.setValues((now) => ({ ...now, category: category as PositionCategory, classification: null }))
          }
        />
        <TextInput
          label={t('position.profession')}
          placeholder={t('position.professionExample')}
          {...form.text('profession')}
        />
      </div>
      <RowSelect
        among="people"
        label={t('position.holder')}
        placeholder={t('position.empty')}
        description={
          <>
            {t('position.holderHint')}{' '}
            <Link className="link" to="/o/$slug/people" params={{ slug }}>
              {t('position.directory')}
            </Link>
          </>
        }
        {...form.field('holderId')}
      />
      {isPaid && (
        <>
          <Select
            label={t('position.classification')}
            description={t('position.classificationHint')}
            searchable
            clearable
            limit={60}
            data={[...classificationChoices(agreement, values.category, row?.classification ?? null, locale)]}
            {...form.field('classification')}
          />
          <Select
            label={t('position.expenses')}
            description={t('position.expensesHint')}
            allowDeselect={false}
            data={PROFESSIONAL_EXPENSES.map((value) => ({ value, label: t(`expenses.${value}`) }))}
            value={values.professionalExpenses}
            onChange={(value) => value && form.set('professionalExpenses', value as typeof values.professionalExpenses)}
          />
        </>
      )}
      {isPaid && (
        <Checkbox
          label={t('position.executive')}
          checked={values.executive}
          onChange={(event) => form.set('executive', event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t('position.onTour')}
        checked={values.onTour}
        onChange={(event) => form.set('onTour', event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
