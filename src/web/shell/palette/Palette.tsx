import '@mantine/spotlight/styles.css';
import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentence } from '#core/words.ts';
import { dayWords, useLocale } from '../../ui/locale.ts';
import { pointAgain } from '../../ui/pointing/pointing.ts';
import { HOUSE, ROOMS } from '../links.ts';
import { useSlug } from '../me.ts';
import { useProductions } from '../ProductionLinks.tsx';
import { useShownRooms } from '../rooms.ts';
import { useFound } from './useFound.ts';

const EVERY_ROOM = [...ROOMS, ...HOUSE];
const [store, spotlight] = createSpotlight();

/** Finds any person, venue, show, date, contract, budget line or room, and goes there. */
export default function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const slug = useSlug();
  const navigate = useNavigate();
  const [wanted, setWanted] = useState('');
  const [leads, setLeads] = useState(false);
  const productions = useProductions();
  const people = useFound('people', wanted);
  const venues = useFound('venues', wanted);
  const dates = useFound('events', wanted);
  const contracts = useFound('contracts', wanted);
  const lines = useFound('lines', wanted);
  useEffect(() => spotlight.open(), []);

  const isLike = (text: string) => plain(text).includes(plain(wanted));
  const listed = productions.data?.items ?? [];
  const titleOf = (id: string | null) => listed.find((production) => production.id === id)?.title;
  const toProduction = (productionId: string, room: 'planning' | 'team' | 'budget', hash: string) => {
    // The focus goes to the row, not back to where the palette was opened.
    setLeads(true);
    pointAgain(hash);
    void navigate({ to: `/o/$slug/productions/$productionId/${room}`, params: { slug, productionId }, hash });
  };

  const rooms: SpotlightActionData[] = useShownRooms(EVERY_ROOM)
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
      actions: listed
        .filter(({ title }) => isLike(title))
        .slice(0, 8)
        .map(({ id, title }) => ({
          id,
          label: title,
          onClick: () => void navigate({ href: `/o/${slug}/productions/${id}` }),
        })),
    },
    {
      group: t('palette.events'),
      actions: dates.map((date) => ({
        id: date.id,
        label: `${dayWords(date.startsLocal, locale, 'plain')} · ${date.title ?? sentence('terms', `event.${date.kind}`, locale)}`,
        description: said([
          date.place,
          titleOf(date.productionId),
          date.state === 'confirmed' ? null : sentence('terms', `state.${date.state}`, locale),
        ]),
        onClick: () =>
          date.productionId === null
            ? void navigate({ to: '/o/$slug/calendar', params: { slug }, hash: `event/${date.id}` })
            : toProduction(date.productionId, 'planning', `event/${date.id}`),
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
        label: venue.name,
        ...(venue.town ? { description: venue.town } : {}),
        onClick: () => void navigate({ to: '/o/$slug/venues/$venueId', params: { slug, venueId: venue.id } }),
      })),
    },
    {
      group: t('palette.contracts'),
      actions: contracts.map((contract) => ({
        id: contract.id,
        label: `${contract.person ?? contract.position} · ${contract.production}`,
        description: said([
          contract.person && contract.position,
          contract.from === contract.to
            ? dayWords(contract.from, locale, 'plain')
            : `${dayWords(contract.from, locale, 'plain')} – ${dayWords(contract.to, locale, 'plain')}`,
        ]),
        onClick: () => toProduction(contract.productionId, 'team', `contract/${contract.id}`),
      })),
    },
    {
      group: t('palette.lines'),
      actions: lines.map((line) => ({
        id: line.id,
        label: `${line.account} ${line.label}`,
        description: said([line.production, t(`palette.purposes.${line.purpose}`)]),
        onClick: () => toProduction(line.productionId, 'budget', `line/${line.id}`),
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
      returnFocus={!leads}
      scrollable
      attributes={{ content: { 'aria-label': t('palette.open') } }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      maxHeight={460}
    />
  );
}

const said = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
