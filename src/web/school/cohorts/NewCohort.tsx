import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { create, newId } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { type FieldSpec, RowDialog, useLocale, useSaving } from '../../ui/index.ts';
import { aboutCohort, startableQuery } from './listed.ts';

/** A name and a programme are enough to begin: days and hours come from its latest version, which is then frozen. */
export function NewCohort({ close }: { close: () => void }) {
  const { t } = useTranslation('school');
  const slug = useSlug();
  const locale = useLocale();
  const navigate = useNavigate();
  const { saving } = useSaving();
  const versions = useQuery(startableQuery(slug)).data;
  if (!versions) return null;
  const fields: readonly FieldSpec[] = [
    { name: 'name', label: t('columns.name'), kind: 'text', required: true, hint: t('nameHint') },
    {
      name: 'versionId',
      label: t('columns.programme'),
      kind: 'choice',
      required: true,
      hint: versions.length === 0 ? t('noProgramme') : t('versionHint'),
      choices: versions.map(({ id, number, title }) => ({
        value: id,
        label: t('versionOf', { title: title[locale], number }),
      })),
    },
  ];
  const save = async (values: Record<string, unknown>) => {
    const id = newId();
    const name = String(values.name);
    const { outcome } = await saving(name, () => create(aboutCohort(slug, id, name), values));
    // Kept until the network returns, it has no page to open yet.
    if (outcome.kind !== 'sent') return;
    await navigate({ to: '/o/$slug/cohorts/$cohortId', params: { slug, cohortId: id } });
  };
  const initial = { name: null, versionId: versions.length === 1 ? versions[0]!.id : null };
  return <RowDialog title={t('newCohort')} fields={fields} initial={initial} onSave={save} close={close} />;
}
