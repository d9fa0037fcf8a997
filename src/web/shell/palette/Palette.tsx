import '@mantine/spotlight/styles.css';
import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, type Page, read } from '#web/client/index.ts';
import { HOUSE, ROOMS } from '../links.ts';
import { useMay, useSlug } from '../me.ts';
import { useProductions } from '../ProductionLinks.tsx';

const [store, spotlight] = createSpotlight();

interface Found {
  readonly id: string;
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly town?: string | null;
}

/** Finds any person, venue, show or room, and goes there. */
export default function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const slug = useSlug();
  const navigate = useNavigate();
  const { mayAnywhere } = useMay();
  const [wanted, setWanted] = useState('');
  const productions = useProductions();
  const people = useFound('people', wanted, mayAnywhere('people.read'));
  const venues = useFound('venues', wanted, mayAnywhere('venues.read'));
  useEffect(() => spotlight.open(), []);

  const isLike = (text: string) => plain(text).includes(plain(wanted));
  const rooms: SpotlightActionData[] = [...ROOMS, ...HOUSE]
    .filter((room) => mayAnywhere(room.needs))
    .map((room) => ({
      id: room.to,
      label: t(`nav.${room.word}`),
      onClick: () => void navigate({ to: room.to, params: { slug } }),
    }))
    .filter(({ label }) => isLike(label));
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.goTo'), actions: rooms },
    {
      group: t('palette.productions'),
      actions: (productions.data?.items ?? [])
        .filter(({ title }) => isLike(title))
        .slice(0, 8)
        .map(({ id, title }) => ({
          id,
          label: title,
          onClick: () => void navigate({ href: `/o/${slug}/productions/${id}` }),
        })),
    },
    {
      group: t('palette.people'),
      actions: people.map((person) => ({
        id: person.id,
        label: `${person.givenName} ${person.familyName}`,
        ...(person.town ? { description: person.town } : {}),
        onClick: () => void navigate({ to: '/o/$slug/people/$personId', params: { slug, personId: person.id } }),
      })),
    },
    {
      group: t('palette.venues'),
      actions: venues.map((venue) => ({
        id: venue.id,
        label: venue.name ?? '',
        ...(venue.town ? { description: venue.town } : {}),
        onClick: () => void navigate({ to: '/o/$slug/venues/$venueId', params: { slug, venueId: venue.id } }),
      })),
    },
  ].filter(({ actions }) => actions.length > 0);

  return (
    <Spotlight
      store={store}
      actions={groups}
      query={wanted}
      onQueryChange={setWanted}
      filter={(_query, actions) => actions}
      onSpotlightClose={close}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.open') }}
      shortcut={null}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      maxHeight={460}
    />
  );
}

function useFound(what: 'people' | 'venues', wanted: string, allowed: boolean): readonly Found[] {
  const slug = useSlug();
  const search = wanted.trim();
  const { data } = useQuery({
    queryKey: [what, slug, 'found', search],
    queryFn: ({ signal }) => read<Page<Found>>(at(slug, `/${what}`, { search, limit: 8 }), signal),
    enabled: allowed && search.length > 1,
    placeholderData: (before) => before,
  });
  return search.length > 1 ? (data?.items ?? []) : [];
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
