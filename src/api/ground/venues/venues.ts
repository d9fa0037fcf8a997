import { z } from 'zod';
import {
  changeRow,
  defineRoute,
  escaped,
  line,
  notFound,
  page,
  pageOf,
  paging,
  putRow,
  readCursor,
  removeRow,
  uuid,
} from '#api/http/index.ts';
import { contactsOf, listVenues, meansOf } from '#db/ground/venues/index.ts';
import { findRow } from '#db/rows.ts';
import {
  contact,
  means,
  storedContact,
  storedMeans,
  storedVenue,
  venue,
  venueBody,
  venueChange,
  venueColumns,
} from './shapes.ts';

const id = z.object({ id: uuid });

export const list = defineRoute({
  id: 'venues.list',
  method: 'GET',
  path: '/venues',
  summary: 'Places by name',
  needs: 'venues.read',
  query: z.object({ ...paging, search: line(100).optional() }),
  reply: page(venue),
  handle: async ({ tx, query }) => {
    const after = readCursor(query.after, 2);
    const filter = {
      ...(query.search === undefined ? {} : { search: escaped(query.search) }),
      ...(after ? { after } : {}),
    };
    const rows = await listVenues(tx, filter, query.limit + 1);
    return pageOf(rows, query.limit, storedVenue.json, (found) => [found.name, found.id]);
  },
});

export const read = defineRoute({
  id: 'venues.read',
  method: 'GET',
  path: '/venues/{id}',
  summary: 'One place, with its means and contacts',
  needs: 'venues.read',
  params: id,
  reply: venue.extend({ means: z.array(means), contacts: z.array(contact) }),
  handle: async ({ tx, params }) => {
    const found = await findRow(tx, 'venue', params.id);
    if (!found) throw notFound();
    return {
      ...storedVenue.json(found),
      means: (await meansOf(tx, params.id)).map(storedMeans.json),
      contacts: (await contactsOf(tx, params.id)).map(storedContact.json),
    };
  },
});

export const put = defineRoute({
  id: 'venues.put',
  method: 'PUT',
  path: '/venues/{id}',
  summary: 'Creates or replaces a place',
  needs: 'venues.edit',
  params: id,
  body: venueBody,
  reply: venue,
  handle: (context) => putRow(context, storedVenue, context.params.id, venueColumns(context.body)),
});

export const change = defineRoute({
  id: 'venues.change',
  method: 'PATCH',
  path: '/venues/{id}',
  summary: 'Changes part of a place',
  needs: 'venues.edit',
  params: id,
  body: venueChange,
  reply: venue,
  handle: ({ tx, params, body, ifMatch }) => changeRow(tx, storedVenue, params.id, ifMatch!, venueColumns(body)),
});

export const remove = defineRoute({
  id: 'venues.remove',
  method: 'DELETE',
  path: '/venues/{id}',
  summary: 'Removes a place where nothing happens',
  needs: 'venues.edit',
  params: id,
  handle: ({ tx, params, ifMatch }) => removeRow(tx, storedVenue, params.id, ifMatch!),
});
