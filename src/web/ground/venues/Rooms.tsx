import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { at, type Reply, read } from '#web/client/index.ts';
import { useMay, useSlug } from '../../shell/me.ts';
import { RowList } from '../../ui/index.ts';

type Room = Reply<'rooms.list'>['items'][number];

/** The rooms of a place, each taken by one session at a time. */
export function Rooms({ venueId, name }: { venueId: string; name: string }) {
  const { t } = useTranslation('venues');
  const slug = useSlug();
  const asked = useQuery({
    queryKey: ['venues', slug, venueId, 'rooms'],
    queryFn: ({ signal }) => read<Reply<'rooms.list'>>(at(slug, '/rooms', { venueId }), signal),
  });
  return (
    <RowList<Room>
      title={t('rooms')}
      rows={asked.data?.items ?? []}
      path={at(slug, `/venues/${venueId}/rooms`)}
      touches={[['venues', slug]]}
      isEditable={useMay().may('venues.edit')}
      label={(row) => `${name}, ${row.name}`}
      blank={{ name: null, seats: null, equipment: [], note: null }}
      empty={t('noRoom')}
      columns={[
        { id: 'name', header: t('roomName'), text: (row) => row.name },
        { id: 'seats', header: t('roomSeats'), align: 'right', text: (row) => String(row.seats ?? '') },
        { id: 'equipment', header: t('equipment'), text: (row) => row.equipment.join(', '), wideOnly: true },
      ]}
      fields={[
        { name: 'name', label: t('roomName'), kind: 'text', required: true },
        { name: 'seats', label: t('roomSeats'), kind: 'count' },
        { name: 'equipment', label: t('equipment'), kind: 'words' },
        { name: 'note', label: t('roomNote'), kind: 'area' },
      ]}
    />
  );
}
