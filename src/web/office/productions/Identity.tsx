import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCIPLINES } from '#core/office/productions/index.ts';
import { change } from '#web/client/index.ts';
import { Facts, type FieldSpec, RowDialog, Section, useSaving } from '../../ui/index.ts';
import { aboutProduction, type ListedProduction } from './listed.ts';
import { useProduction } from './useProduction.ts';

/** What the production is, as files and declarations name it. */
export function Identity() {
  const { t } = useTranslation('productions');
  const { t: common } = useTranslation('production');
  const { json, may } = useProduction();
  const [isOpen, setIsOpen] = useState(false);
  const row = json.production as unknown as ListedProduction;
  return (
    <Section
      title={t('identity.title')}
      actions={may('productions.edit') && <Button onClick={() => setIsOpen(true)}>{t('identity.edit')}</Button>}
    >
      <Facts
        facts={[
          [t('columns.discipline'), common(`disciplines.${row.discipline}`)],
          [t('columns.season'), row.season],
          [t('identity.duration'), row.durationMinutes && t('identity.minutes', { count: row.durationMinutes })],
          [t('identity.peopleOnTour'), row.peopleOnTour],
          [t('identity.audience'), row.audience],
          [t('identity.objectNumber'), row.objectNumber],
        ]}
      />
      {row.synopsis && <p style={{ maxWidth: '70ch', whiteSpace: 'pre-line' }}>{row.synopsis}</p>}
      {isOpen && <IdentityDialog row={row} close={() => setIsOpen(false)} />}
    </Section>
  );
}

function IdentityDialog({ row, close }: { row: ListedProduction; close: () => void }) {
  const { t } = useTranslation('productions');
  const { t: common } = useTranslation('production');
  const { slug } = useProduction();
  const { saving } = useSaving();
  const fields: readonly FieldSpec[] = [
    { name: 'title', label: t('columns.title'), kind: 'text', required: true },
    {
      name: 'discipline',
      label: t('columns.discipline'),
      kind: 'choice',
      required: true,
      choices: DISCIPLINES.map((value) => ({ value, label: common(`disciplines.${value}`) })),
    },
    {
      name: 'stage',
      label: t('columns.stage'),
      kind: 'choice',
      required: true,
      choices: (['project', 'creation', 'exploitation'] as const).map((value) => ({
        value,
        label: common(`stages.${value}`),
      })),
    },
    { name: 'season', label: t('columns.season'), kind: 'text' },
    { name: 'durationMinutes', label: t('identity.duration'), kind: 'count', unit: 'min' },
    { name: 'peopleOnTour', label: t('identity.peopleOnTour'), kind: 'count', hint: t('identity.peopleHint') },
    { name: 'audience', label: t('identity.audience'), kind: 'text' },
    { name: 'objectNumber', label: t('identity.objectNumber'), kind: 'text', hint: t('identity.objectHint') },
    { name: 'synopsis', label: t('identity.synopsis'), kind: 'area' },
  ];
  const initial = Object.fromEntries(
    fields.map(({ name }) => [name, { ...row }[name as keyof ListedProduction] ?? null]),
  );
  const save = (values: Record<string, unknown>) => {
    const changed = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== initial[name]));
    if (Object.keys(changed).length === 0) return Promise.resolve();
    return saving(row.title, () => change(aboutProduction(slug, row.id, row.title), { ...row }, changed));
  };
  return <RowDialog title={t('identity.title')} fields={fields} initial={initial} onSave={save} close={close} />;
}
