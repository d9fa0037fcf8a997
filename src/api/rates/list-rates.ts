import { z } from 'zod';
import { calendarDate, defineRoute, sentence } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { TOPICS } from '#core/rates/index.ts';
import { nameOf, type RateJson, rateJson, rateReply } from './rate-json.ts';

const yes = z.enum(['true', 'false']).optional();

export const listRates = defineRoute({
  id: 'rates.list',
  method: 'GET',
  path: '/rates',
  summary: 'Every legal value on a day, by topic; searched in both languages',
  needs: 'rates.read',
  query: z.object({
    on: calendarDate.optional(),
    search: z.string().max(200).optional(),
    topic: z.string().max(100).optional(),
    uncertain: yes,
    projected: yes,
    stale: yes,
  }),
  reply: z.object({
    on: calendarDate,
    topics: z.array(z.object({ id: z.string(), name: sentence })),
    items: z.array(rateReply),
  }),
  handle: async ({ query, today }) => {
    const on = (query.on ?? today) as CalendarDate;
    const items: RateJson[] = [];
    for (const topic of TOPICS) {
      if (query.topic !== undefined && topic.id !== query.topic) continue;
      const sources = await topic.sources();
      for (const rate of topic.rates) items.push(rateJson(rate, topic.id, sources[rate.id] ?? [], on, today));
    }
    const words = plain(query.search ?? '').split(' ');
    return {
      on,
      topics: TOPICS.map(({ id }) => ({ id, name: nameOf('terms', `rateTopic.${id}`) })),
      items: items.filter((item) => fits(item, query) && words.every((word) => spoken(item).includes(word))),
    };
  },
});

type Marks = Partial<Record<'uncertain' | 'projected' | 'stale', 'true' | 'false' | undefined>>;

const fits = (item: RateJson, query: Marks): boolean =>
  (['uncertain', 'projected', 'stale'] as const).every(
    (mark) => query[mark] === undefined || String(item[mark]) === query[mark],
  );

const spoken = ({ id, name }: RateJson): string => plain(`${id} ${name.fr} ${name.en}`);

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
