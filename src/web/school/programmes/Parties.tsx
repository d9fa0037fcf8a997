import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { at, type Item, readAll } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { RowList } from '../../ui/index.ts';
import { useField } from './fields.ts';

type Party = Item<'parties.list'>;
const KINDS = ['funder', 'company', 'certifier', 'presenter', 'supplier', 'other'] as const;

export function useParties() {
  const slug = useSlug();
  return useQuery({
    queryKey: ['parties', slug],
    queryFn: ({ signal }) => readAll<Party>(slug, '/parties', {}, signal),
  });
}

/** Funders, companies, certifiers: whom agreements, placements and payers point to. */
export function Parties({ parties }: { parties: readonly Party[] }) {
  const { t } = useTranslation('programme');
  const slug = useSlug();
  const field = useField();
  const kind = (value: (typeof KINDS)[number]) => t(`partyKinds.${value}`);
  return (
    <RowList<Party>
      title={t('parties')}
      rows={parties}
      path={at(slug, '/parties')}
      touches={[['parties', slug]]}
      isEditable={useMay().may('enrolments.edit')}
      label={(row) => String(row.name ?? '')}
      blank={{
        kind: 'funder',
        name: null,
        siret: null,
        address: null,
        postcode: null,
        town: null,
        contact: null,
        email: null,
        phone: null,
      }}
      empty={t('noParty')}
      filter={parties.length > 12}
      columns={[
        { id: 'name', header: t('fields.name'), text: (row) => row.name },
        { id: 'kind', header: t('fields.kind'), text: (row) => kind(row.kind) },
        { id: 'town', header: t('fields.town'), text: (row) => row.town ?? '', wideOnly: true },
        { id: 'contact', header: t('fields.contact'), text: (row) => row.contact ?? '', wideOnly: true },
      ]}
      fields={[
        field('name', 'text', { required: true }),
        field('kind', 'choice', { choices: KINDS.map((value) => ({ value, label: kind(value) })) }),
        field('siret'),
        field('address', 'area'),
        field('postcode'),
        field('town'),
        field('contact'),
        field('email', 'email'),
        field('phone', 'phone'),
      ]}
    />
  );
}
