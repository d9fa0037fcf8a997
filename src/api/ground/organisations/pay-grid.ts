/** Minima of our own: a company agreement, or a grid that Filage does not know yet. */
import { z } from 'zod';
import { calendarDate, defineRoute, line, positiveDecimalOf, row, rowRoutes, type Stored } from '#api/http/index.ts';
import { listPayGrid } from '#db/ground/organisations/index.ts';

const amount = positiveDecimalOf(8, 4);
const value = z.object({
  ...row,
  minimumKey: z.string(),
  validFrom: calendarDate,
  amount,
  note: z.string().nullable(),
});

const stored: Stored<'pay_grid_value', z.output<typeof value>> = {
  table: 'pay_grid_value',
  kind: 'pay-grid',
  label: ({ minimum_key, valid_from }) => `${minimum_key} ${valid_from}`,
  json: (found) => ({
    id: found.id,
    version: found.version,
    minimumKey: found.minimum_key,
    validFrom: found.valid_from,
    amount: found.amount,
    note: found.note,
  }),
};

const list = defineRoute({
  id: 'pay-grid.list',
  method: 'GET',
  path: '/pay-grid',
  summary: 'Minima of our own, newest first',
  needs: 'organisation.read',
  reply: z.object({ items: z.array(value) }),
  handle: async ({ tx }) => ({ items: (await listPayGrid(tx)).map(stored.json) }),
});

export const payGridRoutes = [
  list,
  ...rowRoutes({
    name: 'pay-grid',
    path: '/pay-grid',
    about: 'a minimum of our own',
    needs: 'organisation.edit',
    stored,
    body: z.strictObject({
      minimumKey: line(120),
      validFrom: calendarDate,
      amount,
      note: line(500).nullable().default(null),
    }),
    reply: value,
    values: ({ minimumKey, validFrom, amount, note }) => ({
      minimum_key: minimumKey,
      valid_from: validFrom,
      amount,
      note,
    }),
  }),
];
