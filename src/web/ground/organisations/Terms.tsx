import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isTermKey, TERM_KEYS, TERM_KINDS } from '#core/ground/organisations/index.ts';
import { at, type Reply, type Row, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  dateToType,
  decimalWords,
  type FieldSpec,
  ProblemList,
  RowList,
  Shown,
  today,
  useLocale,
  usePointing,
} from '../../ui/index.ts';
import { PayGrid } from './PayGrid.tsx';

interface Term extends Row {
  readonly key: string;
  readonly validFrom: string;
  readonly value: string | number | boolean;
  readonly source: string | null;
}

/** Settings that hold from a day on, because law asks what was true that day. */
export default function Terms() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const locale = useLocale();
  const { may } = useMay();
  const asked = useQuery({
    queryKey: ['terms', slug],
    queryFn: ({ signal }) => read<Reply<'organisation-terms.list'>>(at(slug, '/terms'), signal),
  });

  usePointing(asked.isSuccess);

  const choiceWords = (value: string) => t(`termChoices.${value}` as never, { defaultValue: value });
  const valueWords = ({ key, value }: Term) => {
    const kind = isTermKey(key) ? TERM_KINDS[key] : 'count';
    if (kind === 'yesNo') return value === true ? t('yes') : t('no');
    if (kind === 'percent' || kind === 'growth') return `${decimalWords(String(value), locale)}\u202f%`;
    return Array.isArray(kind) ? choiceWords(String(value)) : String(value);
  };
  const kindOf = (key: unknown) => (typeof key === 'string' && isTermKey(key) ? TERM_KINDS[key] : null);
  const choices = (list: readonly string[]) => list.map((value) => ({ value, label: choiceWords(value) }));
  const valueField = (name: string, more: Partial<FieldSpec> & Pick<FieldSpec, 'kind' | 'when'>): FieldSpec => ({
    name,
    label: t('terms.value'),
    ...more,
  });
  const fields: FieldSpec[] = [
    {
      name: 'key',
      label: t('terms.key'),
      kind: 'choice',
      required: true,
      choices: TERM_KEYS.map((value) => ({ value, label: t(`termNames.${value}`) })),
    },
    { name: 'validFrom', label: t('terms.from'), kind: 'date', required: true },
    valueField('percent', { kind: 'decimal', unit: '%', when: ({ key }) => kindOf(key) === 'percent' }),
    valueField('growth', {
      kind: 'decimal',
      unit: '%',
      hint: t('terms.growthHint'),
      when: ({ key }) => kindOf(key) === 'growth',
    }),
    valueField('count', { kind: 'count', when: ({ key }) => kindOf(key) === 'count' }),
    valueField('yesNo', {
      kind: 'choice',
      choices: [
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ],
      when: ({ key }) => kindOf(key) === 'yesNo',
    }),
    ...(['agreement', 'vatRegime', 'technicianCeiling'] as const).map((key) =>
      valueField(`choice_${key}`, {
        kind: 'choice',
        choices: choices(TERM_KINDS[key]),
        when: (values) => values.key === key,
      }),
    ),
    { name: 'source', label: t('terms.source'), kind: 'text', hint: t('terms.sourceHint') },
  ];

  return (
    <Shown asked={asked}>
      {({ items, problems }) => (
        <>
          <ProblemList problems={problems} none={null} title={t('missing')} />
          <p style={{ maxWidth: '70ch', color: 'var(--ink-2)' }}>{t('terms.explain')}</p>
          <RowList<Term>
            title={t('terms.title')}
            rows={[...items].sort((a, b) => a.key.localeCompare(b.key) || b.validFrom.localeCompare(a.validFrom))}
            path={at(slug, '/terms')}
            touches={[
              ['terms', slug],
              ['productions', slug],
            ]}
            isEditable={may('organisation.edit')}
            filter
            place={({ key }) => `terms/${key}`}
            label={(row) => t(`termNames.${row.key as 'agreement'}`)}
            blank={{ key: null, validFrom: today(), source: null }}
            fromRow={(row) => {
              const kind = kindOf(row.key);
              const field = Array.isArray(kind) ? `choice_${row.key}` : String(kind);
              const value = kind === 'yesNo' ? String(row.value) : row.value;
              return { key: row.key, validFrom: row.validFrom, source: row.source, [field]: value };
            }}
            toBody={(values) => {
              const kind = kindOf(values.key);
              const given = Array.isArray(kind) ? values[`choice_${values.key}`] : values[String(kind)];
              const value = kind === 'yesNo' ? given === 'true' : (given ?? '');
              return { key: values.key, validFrom: values.validFrom, value, source: values.source ?? null };
            }}
            empty={t('terms.empty')}
            columns={[
              {
                id: 'key',
                header: t('terms.key'),
                text: (row) => t(`termNames.${row.key as 'agreement'}`, { defaultValue: row.key }),
              },
              { id: 'value', header: t('terms.value'), align: 'right', text: valueWords },
              {
                id: 'from',
                header: t('terms.from'),
                text: (row) => dateToType(row.validFrom),
                order: (row) => row.validFrom,
              },
              { id: 'source', header: t('terms.source'), text: (row) => row.source ?? '', wideOnly: true },
            ]}
            fields={fields}
          />
          <PayGrid />
        </>
      )}
    </Shown>
  );
}
