import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, change, queries, type Reply, type Row, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { type FieldSpec, ProblemList, RowForm, Section, Shown, useSaving } from '../../ui/index.ts';
import { Licences } from './Licences.tsx';

/** Who the organisation is in law, as contracts and payslips print it. */
export default function Identity() {
  const { t } = useTranslation('organisation');
  const { t: fieldName } = useTranslation('fields');
  const slug = useSlug();
  const { may } = useMay();
  const { saving } = useSaving();
  const [round, setRound] = useState(0);
  const asked = useQuery({
    queryKey: ['organisation', slug],
    queryFn: ({ signal }) =>
      read<Reply<'organisation.read'> & Row & Readonly<Record<string, unknown>>>(at(slug, '/organisation'), signal),
  });
  const name = (field: string) => fieldName(`organisation.${field}` as never);
  const text = (field: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
    name: field,
    label: name(field),
    kind: 'text',
    ...more,
  });
  const fields: FieldSpec[] = [
    text('name', { required: true }),
    text('kind', {
      kind: 'choice',
      required: true,
      hint: t('kindHint'),
      choices: (['company', 'school', 'both'] as const).map((value) => ({ value, label: t(`kinds.${value}`) })),
    }),
    text('legalName'),
    text('legalForm', {
      kind: 'choice',
      choices: (['association', 'company', 'public', 'soleTrader'] as const).map((value) => ({
        value,
        label: t(`legalForms.${value}`),
      })),
    }),
    text('siret', { hint: t('siretHint') }),
    text('ape', { hint: t('apeHint') }),
    text('rna'),
    text('vatNumber'),
    text('address', { kind: 'area' }),
    text('postcode'),
    text('town'),
    text('country', { required: true, hint: t('countryHint') }),
    text('representative'),
    text('representativeCapacity', { hint: t('capacityHint') }),
    text('email', { kind: 'email' }),
    text('phone', { kind: 'phone' }),
    text('website', { hint: 'https://…' }),
    text('bankAccount'),
  ];
  return (
    <Shown asked={asked}>
      {(organisation) => {
        const initial = Object.fromEntries(fields.map((field) => [field.name, organisation[field.name] ?? null]));
        return (
          <>
            <ProblemList problems={organisation.problems} none={null} title={t('missing')} />
            <Section title={t('identity')}>
              <fieldset disabled={!may('organisation.edit')} style={{ border: 0, padding: 0, margin: 0 }}>
                <RowForm
                  key={`${organisation.version} ${round}`}
                  twoColumns
                  fields={fields}
                  initial={initial}
                  done={() => setRound(round + 1)}
                  onSave={async (values) => {
                    const changed = Object.fromEntries(
                      Object.entries(values).filter(([field, value]) => value !== (organisation[field] ?? null)),
                    );
                    if (Object.keys(changed).length === 0) return;
                    const about = {
                      path: at(slug, '/organisation'),
                      label: organisation.name,
                      fields: 'organisation',
                      touches: [['organisation', slug], ['me']],
                    };
                    await saving(organisation.name, () => change(about, organisation, changed));
                    await queries.invalidateQueries({ queryKey: ['me'] });
                  }}
                />
              </fieldset>
            </Section>
            <Licences />
          </>
        );
      }}
    </Shown>
  );
}
