import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, change, create, newId, type Reply, read } from '#web/client/index.ts';
import { type FieldSpec, RowDialog, useSaving } from '../../../ui/index.ts';
import { useCohort } from '../useCohort.ts';

const SHORT = ['declarationNumber', 'declarationRegion', 'mediator'] as const;
const LONG = ['paymentFr', 'paymentEn', 'earlyExitFr', 'earlyExitEn', 'internalRulesFr', 'internalRulesEn'] as const;

/** What conventions, contracts and packs repeat of the school: one row for the whole house. */
export function SchoolTerms() {
  const { t } = useTranslation('trainees');
  const { slug, may } = useCohort();
  const { saving } = useSaving();
  const [isOpen, setOpen] = useState(false);
  const key = ['training-terms', slug];
  const terms = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Reply<'training-terms.read'>>(at(slug, '/training-terms'), signal),
  }).data?.terms;
  if (!may('programmes.edit')) return null;
  const fields: readonly FieldSpec[] = [
    ...SHORT.map((name) => ({ name, label: t(`terms.${name}`), kind: 'text' as const })),
    ...LONG.map((name) => ({ name, label: t(`terms.${name}`), kind: 'area' as const })),
    { name: 'firstPaymentPercent', label: t('terms.firstPaymentPercent'), kind: 'decimal', unit: '%' },
    { name: 'instalments', label: t('terms.instalments'), kind: 'count' },
  ];
  const about = (id: string) => ({ path: at(slug, `/training-terms/${id}`), label: t('terms.title'), touches: [key] });
  const initial = Object.fromEntries(
    fields.map(({ name }) => [name, (terms as Record<string, unknown> | null | undefined)?.[name] ?? null]),
  );
  return (
    <>
      <Button mt="md" onClick={() => setOpen(true)}>
        {t('terms.edit')}
      </Button>
      {isOpen && (
        <RowDialog
          title={t('terms.title')}
          fields={fields}
          initial={initial}
          onSave={(values) =>
            saving(t('terms.title'), () =>
              terms ? change(about(terms.id), terms as never, values) : create(about(newId()), values),
            )
          }
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
