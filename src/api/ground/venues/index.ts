/** Places, their technical means and who answers there. */
import { notFound, rowRoutes } from '#api/http/index.ts';
import { findRow } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import { listOfRooms, room, roomBody, storedRoom } from './rooms.ts';
import { contact, contactBody, means, meansBody, storedContact, storedMeans } from './shapes.ts';
import { change, list, put, read, remove } from './venues.ts';

async function guard(tx: Tx, params: Readonly<Record<string, string>>): Promise<void> {
  if (!(await findRow(tx, 'venue', params.venueId!))) throw notFound();
}

export const routes = [
  list,
  read,
  put,
  change,
  remove,
  ...rowRoutes({
    name: 'venues.means',
    path: '/venues/{venueId}/means',
    about: 'a technical means of a place',
    needs: 'venues.edit',
    stored: storedMeans,
    body: meansBody,
    reply: means,
    guard,
    values: (body, { venueId }) => ({ venue_id: venueId, ...body }),
  }),
  ...rowRoutes({
    name: 'venues.contacts',
    path: '/venues/{venueId}/contacts',
    about: 'who answers at a place',
    needs: 'venues.edit',
    stored: storedContact,
    body: contactBody,
    reply: contact,
    guard,
    values: (body, { venueId }) => ({ venue_id: venueId, ...body }),
  }),
  listOfRooms,
  ...rowRoutes({
    name: 'rooms',
    path: '/venues/{venueId}/rooms',
    about: 'a room of a place',
    needs: 'venues.edit',
    stored: storedRoom,
    body: roomBody,
    reply: room,
    guard,
    values: (body, { venueId }) => ({ venue_id: venueId, ...body }),
  }),
];
