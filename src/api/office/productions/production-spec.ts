import { sql } from 'kysely';
import { z } from 'zod';
import { instant } from '#api/http/index.ts';
import {
  type Asked,
  choice,
  count,
  type Desk,
  type Fields,
  label,
  type RowSpec,
  replyOf,
  text,
} from '#api/rows/index.ts';
import { DISCIPLINES, PRODUCTION_STAGES } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';

const LONGEST_MINUTES = 1440;
const MOST_PEOPLE = 1000;

const fields: Fields = {
  title: label('title'),
  discipline: choice('discipline', DISCIPLINES),
  season: label('season', 50, null),
  stage: choice('stage', PRODUCTION_STAGES, 'creation'),
  durationMinutes: count('duration_minutes', 1, LONGEST_MINUTES, null),
  audience: text('audience', 500),
  synopsis: text('synopsis', 8000),
  peopleOnTour: count('people_on_tour', 0, MOST_PEOPLE, null),
  /** Given by France Travail Spectacle to each show and employer. */
  objectNumber: label('object_number', 50, null),
};

export const productions: RowSpec = {
  id: 'productions',
  place: ofProduction,
  path: '',
  called: 'production',
  table: 'production',
  kind: 'production',
  reads: 'productions.read',
  edits: 'productions.edit',
  fields,
  order: [],
  subject: 'production',
  label: (row) => row.title as string,
};

export const productionReply = replyOf(productions).extend({ archivedAt: instant.nullable() });

export const productionDesk = (asked: Asked): Desk => ({
  ...asked,
  spec: productions,
  home: { fixed: {}, inside: sql<boolean>`id = ${asked.placeId}` },
});

export const pathOf = z.object({ productionId: z.uuid().toLowerCase() });
