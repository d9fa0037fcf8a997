import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, change, remove } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import {
  ConfirmWithConsequence,
  decimalToType,
  Facts,
  Figure,
  Page,
  PageHeader,
  RowDialog,
  RowList,
  Section,
  Shown,
  useLocale,
  useSaving,
} from '../../ui/index.ts';
import { Documents } from '../files/index.ts';
import { Rooms } from './Rooms.tsx';
import {
  aboutVenue,
  BLANK_VENUE,
  type Contact,
  type Means,
  type VenueWhole,
  venueFields,
  venueQuery,
} from './venues.ts';

export default function Venue() {
  const { venueId } = useParams({ strict: false }) as { venueId: string };
  const asked = useQuery(venueQuery(useSlug(), venueId));
  return <Shown asked={asked}>{(venue) => <VenuePage venue={venue} />}</Shown>;
}

/** A place as a company meets it: how to get in, how large, with what, and who answers. */
function VenuePage({ venue }: { venue: VenueWhole }) {
  const { t } = useTranslation('venues');
  const { t: fieldName } = useTranslation('fields');
  const slug = useSlug();
  const locale = useLocale();
  const navigate = useNavigate();
  const { may } = useMay();
  const { saving } = useSaving();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const isEditable = may('venues.edit');
  const about = aboutVenue(slug, venue.id, venue.name);
  const name = (field: string) => fieldName(`venue.${field}` as never);
  const values = Object.fromEntries(
    Object.keys(BLANK_VENUE).map((field) => [field, venue[field as keyof VenueWhole] ?? null]),
  );
  const metres = (value: string | null) => value && `${decimalToType(value, locale)}\u202fm`;
  const within = { touches: [['venues', slug]], isEditable };
  const degrees = (value: string | null) => decimalToType(value?.replace(/0+$/, ''), locale).replace('-', '\u2212');
  const access = [venue.accessFrom, venue.accessTo].filter(Boolean).join(' – ');
  const isPlaced = venue.latitude !== null && venue.longitude !== null;

  return (
    <>
      <PageHeader
        title={venue.name}
        subtitle={
          <>
            <Link to="/o/$slug/venues" params={{ slug }} className="link">
              {t('title')}
            </Link>{' '}
            · {[venue.address, [venue.postcode, venue.town].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
          </>
        }
        figures={venue.capacity !== null && <Figure caption={t('seats')}>{String(venue.capacity)}</Figure>}
        actions={
          isEditable && (
            <>
              <Button onClick={() => setOpen('remove')}>{t('remove.act')}</Button>
              <Button variant="filled" onClick={() => setOpen('edit')}>
                {t('edit')}
              </Button>
            </>
          )
        }
      />
      <Page measure="read">
        <Section>
          <Facts
            facts={[
              [name('stageWidth'), metres(venue.stageWidth)],
              [name('stageDepth'), metres(venue.stageDepth)],
              [name('stageHeight'), metres(venue.stageHeight)],
              [name('power'), venue.power],
              [t('access'), [access, venue.accessNote].filter(Boolean).join(' · ')],
              [
                t('position'),
                isPlaced && (
                  <a href={`geo:${venue.latitude},${venue.longitude}`}>
                    {degrees(venue.latitude)} ; {degrees(venue.longitude)}
                  </a>
                ),
              ],
              [name('note'), venue.note],
            ]}
          />
        </Section>
        <RowList<Contact>
          {...within}
          title={t('contacts')}
          rows={venue.contacts}
          path={at(slug, `/venues/${venue.id}/contacts`)}
          label={(row) => `${venue.name}, ${row.name}`}
          blank={{ name: null, capacity: null, email: null, phone: null }}
          empty={t('noContact')}
          columns={[
            { id: 'name', header: t('contactName'), text: (row) => row.name },
            { id: 'capacity', header: t('contactCapacity'), text: (row) => row.capacity ?? '' },
            {
              id: 'phone',
              header: t('phone'),
              text: (row) => row.phone ?? '',
              cell: (row) => row.phone && <a href={`tel:${row.phone.replace(/[^\d+]/g, '')}`}>{row.phone}</a>,
            },
            {
              id: 'email',
              header: t('email'),
              text: (row) => row.email ?? '',
              cell: (row) => row.email && <a href={`mailto:${row.email}`}>{row.email}</a>,
              wideOnly: true,
            },
          ]}
          fields={[
            { name: 'name', label: t('contactName'), kind: 'text', required: true },
            { name: 'capacity', label: t('contactCapacity'), kind: 'text', hint: t('contactCapacityHint') },
            { name: 'phone', label: t('phone'), kind: 'phone' },
            { name: 'email', label: t('email'), kind: 'email' },
          ]}
        />
        <RowList<Means>
          {...within}
          title={t('means')}
          rows={venue.means}
          path={at(slug, `/venues/${venue.id}/means`)}
          label={(row) => `${venue.name}, ${row.item}`}
          blank={{ item: null, quantity: null, note: null }}
          empty={t('noMeans')}
          filter={venue.means.length > 12}
          columns={[
            { id: 'item', header: t('item'), text: (row) => row.item },
            {
              id: 'quantity',
              header: t('quantity'),
              align: 'right',
              text: (row) => decimalToType(row.quantity?.replace(/\.0+$/, ''), locale),
              order: (row) => Number(row.quantity ?? 0),
            },
            { id: 'note', header: t('note'), text: (row) => row.note ?? '', wideOnly: true },
          ]}
          fields={[
            { name: 'item', label: t('item'), kind: 'text', required: true, hint: t('itemHint') },
            { name: 'quantity', label: t('quantity'), kind: 'decimal' },
            { name: 'note', label: t('note'), kind: 'text' },
          ]}
        />
        <Rooms venueId={venue.id} name={venue.name} />
        <Documents subject={venue.id} reads="venues.read" edits="venues.edit" />
      </Page>
      {open === 'edit' && (
        <RowDialog
          title={venue.name}
          fields={venueFields(name)}
          initial={values}
          close={() => setOpen(null)}
          onSave={async (next) => {
            const changed = Object.fromEntries(
              Object.entries(next).filter(([field, value]) => value !== values[field]),
            );
            if (Object.keys(changed).length === 0) return;
            await saving(venue.name, () => change(about, venue as VenueWhole & Record<string, unknown>, changed));
          }}
        />
      )}
      <ConfirmWithConsequence
        opened={open === 'remove'}
        title={t('remove.title', { name: venue.name })}
        consequence={t('remove.consequence')}
        act={t('remove.act')}
        onClose={() => setOpen(null)}
        onConfirm={async () => {
          await saving(t('remove.done', { name: venue.name }), () => remove(about, venue, values));
          await navigate({ to: '/o/$slug/venues', params: { slug } });
        }}
      />
    </>
  );
}
