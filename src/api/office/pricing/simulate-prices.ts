import { z } from 'zod';
import { defineRoute, problem, problemJson } from '#api/http/index.ts';
import { priceOfCase, printPrices, readPriceCase } from '#core/office/productions/index.ts';
import { computed } from '../computed.ts';

const reply = z.looseObject({ problems: z.array(problem) });

export const simulatePrices = defineRoute({
  id: 'prices.simulate',
  method: 'POST',
  path: '/prices',
  summary: 'Prices by length of series from an employer, a team and a plan; nothing is stored',
  needs: 'rates.read',
  writes: false,
  body: z.record(z.string(), z.unknown()).meta({ description: 'The contract of the command `filage price`' }),
  reply,
  handle: async ({ body }) => {
    const prices = computed(() => priceOfCase(readPriceCase(body)));
    return { ...printPrices(prices), problems: prices.problems.map(problemJson) } as unknown as z.output<typeof reply>;
  },
});
