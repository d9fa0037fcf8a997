import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DISCIPLINES } from '#core/office/productions/index.ts';
import { create, newId } from '#web/client/index.ts';
import { useSlug } from '../../shell/me.ts';
import { type FieldSpec, RowDialog, today, useSaving } from '../../ui/index.ts';
import { aboutProduction } from './listed.ts';

/** The season of a day: it begins in September. */
const FIRST_MONTH_OF_SEASON = 9;
function seasonOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = month >= FIRST_MONTH_OF_SEASON ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** A title is enough to begin; the production opens at once. */
export function NewProduction({ close }: { close: () => void }) {
  const { t } = useTranslation('productions');
  const { t: common } = useTranslation('production');
  const slug = useSlug();
  const navigate = useNavigate();
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
    { name: 'season', label: t('columns.season'), kind: 'text', hint: t('seasonHint') },
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
  ];
  const save = async (values: Record<string, unknown>) => {
    const id = newId();
    const title = String(values.title);
    const { outcome } = await saving(title, () => create(aboutProduction(slug, id, title), values));
    // Kept until the network returns, it has no page to open yet.
    if (outcome.kind !== 'sent') return;
    await navigate({ to: '/o/$slug/productions/$productionId', params: { slug, productionId: id } });
  };
  return (
    <RowDialog
      title={t('new')}
      fields={fields}
      initial={{ title: null, discipline: 'theatre', season: seasonOf(today()), stage: 'creation' }}
      onSave={save}
      close={close}
    />
  );
}
