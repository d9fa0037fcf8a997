import { Button, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimal } from '#core/kernel/decimal.ts';
import { plainText } from '#core/kernel/plain.ts';
import { at, create, newId, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  Page,
  PageHeader,
  RowDialog,
  Shown,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { aboutVenue, BLANK_VENUE, type VenueRow, venueFields } from './venues.ts';

/** Places: where one plays, rehearses, loads in. */
export default function Venues() {
  const { t } = useTranslation('venues');
  const { t: fieldName } = useTranslation('fields');
  const slug = useSlug();
  const locale = useLocale();
  const navigate = useNavigate();
  const { may } = useMay();
  const { saving } = useSaving();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const [isAdding, setIsAdding] = useState(false);
  const asked = useInfiniteQuery({
    queryKey: ['venues', slug, 'list', search],
    queryFn: ({ signal, pageParam }) =>
      read<Reply<'venues.list'>>(at(slug, '/venues', { search, after: pageParam, limit: 100 }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const stage = ({ stageWidth, stageDepth }: VenueRow) =>
    stageWidth && stageDepth ? `${metreWords(stageWidth, locale)} × ${metreWords(stageDepth, locale)} m` : '';
  const columns: Column<VenueRow>[] = [
    {
      id: 'name',
      header: t('name'),
      text: (venue) => venue.name,
      cell: (venue) => (
        <Link to="/o/$slug/venues/$venueId" params={{ slug, venueId: venue.id }}>
          {venue.name}
        </Link>
      ),
    },
    {
      id: 'town',
      header: t('town'),
      text: (venue) => [venue.postcode, venue.town].filter(Boolean).join(' '),
      order: (venue) => venue.town ?? '',
    },
    {
      id: 'capacity',
      header: t('capacity'),
      align: 'right',
      text: (venue) => (venue.capacity === null ? '' : plainText(decimal(venue.capacity), locale)),
      order: (venue) => venue.capacity ?? -1,
    },
    { id: 'stage', header: t('stage'), align: 'right', text: stage, wideOnly: true },
    { id: 'power', header: t('power'), text: (venue) => venue.power ?? '', wideOnly: true },
  ];
  const add = may('venues.edit') && (
    <Button variant="filled" onClick={() => setIsAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={add} />
      <Page>
        <Shown asked={asked}>
          {({ pages }) => {
            const rows = pages.flatMap(({ items }) => items);
            if (rows.length === 0 && search === '') {
              return (
                <EmptyState title={t('empty.title')} action={add}>
                  {t('empty.text')}
                </EmptyState>
              );
            }
            return (
              <DataTable
                rows={rows}
                columns={columns}
                rowKey={(venue) => venue.id}
                label={t('title')}
                exportAs={`filage-${t('file')}`}
                more={
                  asked.hasNextPage
                    ? { load: () => void asked.fetchNextPage(), busy: asked.isFetchingNextPage }
                    : undefined
                }
                tools={
                  <TextInput
                    type="search"
                    aria-label={t('search')}
                    placeholder={t('search')}
                    value={typed}
                    onChange={(event) => setTyped(event.currentTarget.value)}
                  />
                }
              />
            );
          }}
        </Shown>
      </Page>
      {isAdding && (
        <RowDialog
          title={t('add')}
          fields={venueFields((field) => fieldName(`venue.${field}` as never)).slice(0, 6)}
          initial={BLANK_VENUE}
          close={() => setIsAdding(false)}
          onSave={async (values) => {
            const id = newId();
            const name = String(values.name);
            const saved = await saving(name, () => create(aboutVenue(slug, id, name), { ...BLANK_VENUE, ...values }));
            if (saved.outcome.kind === 'sent') {
              await navigate({ to: '/o/$slug/venues/$venueId', params: { slug, venueId: id } });
            }
          }}
        />
      )}
    </>
  );
}

const metreWords = (metres: string, locale: 'fr' | 'en') => {
  const bare = metres.includes('.') ? metres.replace(/\.?0+$/, '') : metres;
  return locale === 'fr' ? bare.replace('.', ',') : bare;
};
