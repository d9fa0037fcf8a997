/** The productions of a house as its list shows them, with the next date of each. */
import { queryOptions } from '@tanstack/react-query';
import { addMonths, date, MONTHS_PER_YEAR } from '#core/kernel/index.ts';
import type { Production } from '#core/office/productions/index.ts';
import { type About, at, type Item, type Row, readAll } from '#web/client/index.ts';

export interface ListedProduction extends Row, Omit<Production, 'id'> {
  readonly audience: string | null;
  readonly synopsis: string | null;
  readonly objectNumber: string | null;
  readonly archivedAt: string | null;
}

export const productionsQuery = (slug: string, archived: boolean) =>
  queryOptions({
    queryKey: ['productions', slug, 'list', archived],
    queryFn: ({ signal }) => readAll<Item<'productions.list'>>(slug, '/productions', { archived }, signal),
  });

export interface ComingDate {
  readonly day: string;
  readonly venueId: string | null;
}

const NO_DATE = new Set(['deadline', 'dayOff', 'meeting']);

/** The next date of each production within a year, by production. */
export const comingQuery = (slug: string, today: string) =>
  queryOptions({
    queryKey: ['events', slug, 'coming', today],
    queryFn: async ({ signal }) => {
      const range = { from: today, to: addMonths(date(today), MONTHS_PER_YEAR), states: 'confirmed,option' };
      const events = await readAll<Item<'events.list'>>(slug, '/events', range, signal);
      return events
        .filter(({ kind, productionId }) => productionId !== null && !NO_DATE.has(kind))
        .map(({ productionId, startsLocal, venueId }) => ({ productionId, day: startsLocal.slice(0, 10), venueId }));
    },
    select: (events) => {
      const coming = new Map<string, ComingDate>();
      for (const { productionId, ...date } of events) {
        const known = coming.get(productionId!);
        if (!known || date.day < known.day) coming.set(productionId!, date);
      }
      return coming;
    },
  });

export const aboutProduction = (slug: string, id: string, title: string): About => ({
  path: at(slug, `/productions/${id}`),
  label: title,
  fields: 'production',
  touches: [['productions', slug]],
});
