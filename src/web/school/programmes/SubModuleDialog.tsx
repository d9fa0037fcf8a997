import { useTranslation } from 'react-i18next';
import { SUB_MODULE_KINDS } from '#core/school/programmes/index.ts';
import { create, newId, overwrite, type Row, remove } from '#web/client/index.ts';
import { RowDialog, sayError, useLocale, useSaving } from '../../ui/index.ts';
import { useField, useTitles } from './fields.ts';
import { readCompetences } from './sub-module-columns.tsx';
import { type Line, useVersion } from './useProgramme.ts';

type SubModule = Line<'subModules'>;
type Values = Record<string, unknown>;

export function SubModuleDialog({ row, close }: { row: SubModule | 'new'; close: () => void }) {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const field = useField();
  const titles = useTitles();
  const { saving } = useSaving();
  const { facts, about } = useVersion();
  const named = (one: { titleFr: string; titleEn: string }) => (locale === 'fr' ? one.titleFr : one.titleEn);
  const codeOf = (id: string) => facts.competences.find((one) => one.id === id)?.code ?? '';
  const fields = [
    field('moduleId', 'choice', {
      required: true,
      choices: facts.modules.map((one) => ({ value: one.id, label: `${one.number}. ${named(one)}` })),
    }),
    field('code', 'text', { required: true }),
    ...titles,
    field('hours', 'decimal', { required: true, unit: 'h' }),
    field('kind', 'choice', { choices: SUB_MODULE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })) }),
    ...(facts.tracks.length > 0
      ? [
          field('trackId', 'choice', {
            hint: t('trackHint'),
            choices: facts.tracks.map((one) => ({ value: one.id, label: named(one) })),
          }),
        ]
      : []),
    field('competences', 'words', { hint: t('competencesHint') }),
  ];
  const initial: Values =
    row === 'new'
      ? {
          moduleId: facts.modules.at(-1)!.id,
          code: null,
          titleFr: null,
          titleEn: null,
          hours: null,
          kind: 'course',
          trackId: null,
          competences: [],
        }
      : { ...row, competences: row.competences.map(({ competenceId }) => codeOf(competenceId)) };
  const bodyOf = (values: Values): Values => {
    const competences = readCompetences((values.competences as string[]).join(' '), facts);
    if (competences === undefined) {
      sayError(t('unknownCompetence'));
      throw new RangeError('no such competence');
    }
    const { id: _, version: __, ...rest } = values;
    return { ...rest, competences };
  };
  const save = (values: Values) => {
    const body = bodyOf(values);
    const label = String(body.titleFr ?? '');
    if (row === 'new') return saving(label, () => create(about(`/sub-modules/${newId()}`, label), body));
    return saving(label, () => overwrite(about(`/sub-modules/${row.id}`, label), row as Row & Values, body));
  };
  const drop = () => {
    const one = row as SubModule;
    const { id, version: _, ...body } = one;
    return saving(one.titleFr, () => remove(about(`/sub-modules/${id}`, one.titleFr), one, body));
  };
  return (
    <RowDialog
      title={t('subModule')}
      fields={fields}
      initial={initial}
      onSave={async (values) => save(values)}
      onRemove={row === 'new' ? undefined : drop}
      close={close}
    />
  );
}
