import { useTranslation } from 'react-i18next';
import { PHASE_KINDS, type Phase } from '#core/office/productions/index.ts';
import { at } from '#web/client/index.ts';
import { dayWords, RowList, useLocale } from '../../ui/index.ts';
import { useProduction, type Versioned } from './useProduction.ts';

/** Creation, then runs: what the money is sorted by. */
export function Phases() {
  const { t } = useTranslation('productions');
  const locale = useLocale();
  const { slug, id, json, today, may } = useProduction();
  const rows = json.phases as unknown as readonly Versioned<Phase>[];
  return (
    <RowList
      title={t('phases.title')}
      rows={[...rows].sort((a, b) => (a.from < b.from ? -1 : 1))}
      path={at(slug, `/productions/${id}/phases`)}
      touches={[['productions', slug]]}
      label={({ name }) => String(name)}
      blank={{ kind: 'creation', name: null, from: today, to: today }}
      isEditable={may('productions.edit')}
      empty={t('phases.none')}
      addWord={t('phases.add')}
      columns={[
        { id: 'name', header: t('phases.name'), text: ({ name }) => name },
        { id: 'kind', header: t('phases.kind'), text: ({ kind }) => t(`phases.kinds.${kind}`), wideOnly: true },
        { id: 'from', header: t('phases.from'), text: ({ from }) => dayWords(from, locale, 'plain') },
        { id: 'to', header: t('phases.to'), text: ({ to }) => dayWords(to, locale, 'plain') },
      ]}
      fields={[
        { name: 'name', label: t('phases.name'), kind: 'text', required: true },
        {
          name: 'kind',
          label: t('phases.kind'),
          kind: 'choice',
          required: true,
          choices: PHASE_KINDS.map((value) => ({ value, label: t(`phases.kinds.${value}`) })),
        },
        { name: 'from', label: t('phases.from'), kind: 'date', required: true },
        { name: 'to', label: t('phases.to'), kind: 'date', required: true },
      ]}
    />
  );
}
