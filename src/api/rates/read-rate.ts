import { z } from 'zod';
import { calendarDate, defineRoute, notFound, sentence } from '#api/http/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { rateById, sourcesOf, topicOfRate } from '#core/rates/index.ts';
import { rateJson, rateReply } from './rate-json.ts';

const LONGEST_ID = 200;

const value = z.object({
  from: calendarDate,
  to: calendarDate.nullable(),
  value: z.string(),
  confidence: z.enum(['C', 'P', 'D', 'G']),
  source: z.string().nullable(),
  url: z.string().nullable(),
  checked: calendarDate.nullable(),
  note: sentence.nullable(),
});

export const readRate = defineRoute({
  id: 'rates.read',
  method: 'GET',
  path: '/rates/{rateId}',
  summary: 'One legal value: its history, each value with its source',
  needs: 'rates.read',
  params: z.object({ rateId: z.string().min(1).max(LONGEST_ID) }),
  query: z.object({ on: calendarDate.optional() }),
  reply: rateReply.extend({ values: z.array(value) }),
  handle: async ({ params, query, today }) => {
    const rate = rateById(params.rateId);
    const topic = topicOfRate(params.rateId);
    if (!rate || !topic) throw notFound();
    const sources = await sourcesOf(rate.id);
    const values = rate.values.map(({ from, to, value: text, confidence }) => {
      const source = sources.find((one) => one.from === from);
      return {
        from,
        to: to ?? null,
        value: text,
        confidence,
        source: source?.source ?? null,
        url: source?.url ?? null,
        checked: source?.checked ?? null,
        note: source?.note ? { ...source.note } : null,
      };
    });
    return { ...rateJson(rate, topic.id, sources, (query.on ?? today) as CalendarDate, today), values };
  },
});
