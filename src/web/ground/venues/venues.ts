import { queryOptions } from '@tanstack/react-query';
import { type About, at, type Reply, type Row, read } from '#web/client/index.ts';
import type { FieldSpec } from '../../ui/index.ts';

export interface VenueRow extends Row {
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly country: string;
  readonly insee: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly capacity: number | null;
  readonly stageWidth: string | null;
  readonly stageDepth: string | null;
  readonly stageHeight: string | null;
  readonly power: string | null;
  readonly accessFrom: string | null;
  readonly accessTo: string | null;
  readonly accessNote: string | null;
  readonly note: string | null;
}

export interface Means extends Row {
  readonly item: string;
  readonly quantity: string | null;
  readonly note: string | null;
}

export interface Contact extends Row {
  readonly name: string;
  readonly capacity: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface VenueWhole extends VenueRow {
  readonly means: readonly Means[];
  readonly contacts: readonly Contact[];
}

export const venueQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['venues', slug, id],
    queryFn: ({ signal }) => read<Reply<'venues.read'>>(at(slug, `/venues/${id}`), signal),
  });

export const aboutVenue = (slug: string, id: string, name: string): About => ({
  path: at(slug, `/venues/${id}`),
  label: name,
  fields: 'venue',
  touches: [['venues', slug]],
});

export const BLANK_VENUE: Readonly<Record<string, unknown>> = {
  name: null,
  address: null,
  postcode: null,
  town: null,
  country: 'FR',
  insee: null,
  latitude: null,
  longitude: null,
  capacity: null,
  stageWidth: null,
  stageDepth: null,
  stageHeight: null,
  power: null,
  accessFrom: null,
  accessTo: null,
  accessNote: null,
  note: null,
};

export function venueFields(name: (field: string) => string): FieldSpec[] {
  const field = (of: string, kind: FieldSpec['kind'] = 'text', more: Partial<FieldSpec> = {}): FieldSpec => ({
    name: of,
    label: name(of),
    kind,
    ...more,
  });
  const metres = { unit: 'm' };
  return [
    field('name', 'text', { required: true }),
    field('town'),
    field('address', 'area'),
    field('postcode'),
    field('country', 'text', { required: true }),
    field('capacity', 'count'),
    field('stageWidth', 'decimal', metres),
    field('stageDepth', 'decimal', metres),
    field('stageHeight', 'decimal', metres),
    field('power'),
    field('accessFrom', 'time'),
    field('accessTo', 'time'),
    field('accessNote', 'area'),
    field('insee'),
    field('latitude', 'decimal'),
    field('longitude', 'decimal'),
    field('note', 'area'),
  ];
}
