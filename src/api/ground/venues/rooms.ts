/** The rooms of places: what is taken by one session at a time. */
import { z } from 'zod';
import { defineRoute, line, prose, row, type Stored, uuid } from '#api/http/index.ts';
import { listRooms } from '#db/ground/venues/index.ts';

const MOST_SEATS = 100_000;

export const roomBody = z.strictObject({
  name: line(100),
  seats: z.int().min(0).max(MOST_SEATS).nullable().default(null),
  equipment: z.array(line(100)).max(50).default([]),
  note: prose(2000).nullable().default(null),
});

export const room = z.object({
  ...row,
  venueId: uuid,
  name: z.string(),
  seats: z.int().nullable(),
  equipment: z.array(z.string()),
  note: z.string().nullable(),
});

export const storedRoom: Stored<'room', z.output<typeof room>> = {
  table: 'room',
  kind: 'room',
  label: ({ name }) => name,
  json: (found) => ({
    id: found.id,
    version: found.version,
    venueId: found.venue_id,
    name: found.name,
    seats: found.seats,
    equipment: found.equipment,
    note: found.note,
  }),
};

export const listOfRooms = defineRoute({
  id: 'rooms.list',
  method: 'GET',
  path: '/rooms',
  summary: 'Rooms, of every place or of one',
  needs: 'venues.read',
  query: z.object({ venueId: uuid.optional() }),
  reply: z.object({ items: z.array(room) }),
  handle: async ({ tx, query }) => ({ items: (await listRooms(tx, query.venueId)).map(storedRoom.json) }),
});
