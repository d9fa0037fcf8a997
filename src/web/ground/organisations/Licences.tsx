import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LICENCE_CATEGORIES } from '#core/ground/organisations/index.ts';
import { at, type Reply, type Row, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { dateToType, ProblemList, RowList, Shown } from '../../ui/index.ts';

interface Licence extends Row {
  readonly category: number;
  readonly number: string;
  readonly validFrom: string;
  readonly expiresOn: string;
}

/** Receipts of the declaration of live-show entrepreneur (PLATESV). */
export function Licences() {
  const { t } = useTranslation('organisation');
  const slug = useSlug();
  const { may } = useMay();
  const asked = useQuery({
    queryKey: ['licences', slug],
    queryFn: ({ signal }) => read<Reply<'licences.list'>>(at(slug, '/licences'), signal),
  });
  const category = (value: unknown) => t(`licences.category${String(value) as '1' | '2' | '3'}`);
  return (
    <Shown asked={asked}>
      {({ items, problems }) => (
        <>
          <RowList<Licence>
            title={t('licences.title')}
            rows={items}
            path={at(slug, '/licences')}
            touches={[['licences', slug]]}
            isEditable={may('organisation.edit')}
            label={(row) => `${t('licences.one')} ${row.number}`}
            blank={{ category: '2', number: null, validFrom: null, expiresOn: null }}
            fromRow={(row) => ({ ...row, category: String(row.category) })}
            toBody={({ category: chosen, number, validFrom, expiresOn }) => ({
              category: Number(chosen),
              number,
              validFrom,
              expiresOn,
            })}
            empty={t('licences.empty')}
            columns={[
              { id: 'number', header: t('licences.number'), text: (row) => row.number },
              { id: 'category', header: t('licences.category'), text: (row) => category(row.category), wideOnly: true },
              {
                id: 'from',
                header: t('licences.from'),
                text: (row) => dateToType(row.validFrom),
                order: (row) => row.validFrom,
                wideOnly: true,
              },
              {
                id: 'expires',
                header: t('licences.expires'),
                text: (row) => dateToType(row.expiresOn),
                order: (row) => row.expiresOn,
              },
            ]}
            fields={[
              {
                name: 'category',
                label: t('licences.category'),
                kind: 'choice',
                required: true,
                choices: LICENCE_CATEGORIES.map((value) => ({ value: String(value), label: category(value) })),
              },
              { name: 'number', label: t('licences.number'), kind: 'text', required: true, hint: t('licences.hint') },
              { name: 'validFrom', label: t('licences.from'), kind: 'date', required: true },
              { name: 'expiresOn', label: t('licences.expires'), kind: 'date', required: true },
            ]}
          />
          <ProblemList problems={problems} none={null} title={null} />
        </>
      )}
    </Shown>
  );
}
