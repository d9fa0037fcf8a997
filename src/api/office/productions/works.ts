import { choice, type Fields, label, type RowSpec, reference, rowRoutes, yes } from '#api/rows/index.ts';
import { WORK_KINDS } from '#core/office/productions/index.ts';
import { ofProduction } from '../production-place.ts';

const fields: Fields = {
  title: label('title'),
  kind: choice('kind', WORK_KINDS, 'text'),
  publicDomain: yes('public_domain', false),
};

const authors: Fields = {
  personId: reference('person_id', null),
  name: label('name'),
  role: label('role', 200, 'author'),
  society: label('society', 200, null),
};

export const works: RowSpec = {
  id: 'works',
  place: ofProduction,
  path: '/works',
  called: 'work',
  table: 'work',
  kind: 'work',
  reads: 'productions.read',
  edits: 'productions.edit',
  fields,
  order: [],
  label: (row) => row.title as string,
  children: { name: 'authors', table: 'work_author', parent: 'work_id', fields: authors, named: true },
};

export const workRoutes = rowRoutes(works);
