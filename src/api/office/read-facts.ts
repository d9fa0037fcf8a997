import { z } from 'zod';
import { type ApiActor, allowed, calendarDate, defineRoute, localDateTime, notFound, uuid } from '#api/http/index.ts';
import { replyOf } from '#api/rows/index.ts';
import { production, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { CALL_CATEGORIES, CANCELLATION_CAUSES, EVENT_KINDS, EVENT_STATES } from '#core/ground/calendar/index.ts';
import { BUDGET_PURPOSES } from '#core/office/budget/index.ts';
import { LEGAL_FORMS } from '#core/office/productions/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import { budgets, lines, overrides } from './budget/index.ts';
import { contracts, terms } from './engagements/index.ts';
import { factsJson, PARTS, type View } from './facts-json.ts';
import { pricePlan } from './pricing/index.ts';
import {
  approachCosts,
  holders,
  pathOf,
  phases,
  positions,
  productionReply,
  trips,
  works,
} from './productions/index.ts';

export const hiddenPart = z.enum(PARTS);

const call = z.object({
  personId: uuid,
  role: z.string(),
  from: localDateTime,
  to: localDateTime,
  category: z.enum(CALL_CATEGORIES),
  breakMinutes: z.int(),
});

const event = z.object({
  id: uuid,
  version: z.int(),
  kind: z.enum(EVENT_KINDS),
  state: z.enum(EVENT_STATES),
  optionRank: z.int().nullable(),
  optionExpires: calendarDate.nullable(),
  startsAt: localDateTime,
  endsAt: localDateTime,
  zone: z.string(),
  allDay: z.boolean(),
  venueId: uuid.nullable(),
  title: z.string(),
  postponedTo: uuid.nullable(),
  cancellationCause: z.enum(CANCELLATION_CAUSES).nullable(),
  phaseId: uuid.nullable(),
  seriesId: uuid.nullable(),
  note: z.string().nullable(),
  calls: z.array(call),
});

const engaged = {
  positions: z.array(replyOf(positions).extend({ productionId: uuid, profession: z.string() })),
  contracts: z.array(replyOf(contracts).extend({ productionId: uuid })),
  terms: z.array(replyOf(terms)),
  events: z.array(event),
};

const budget = replyOf(budgets).extend({
  purpose: z.enum(BUDGET_PURPOSES),
  lines: z.array(replyOf(lines)),
  overrides: z.array(replyOf(overrides)),
});

/** Core's own form, `ProductionFactsJson`: times on the organisation's clock, each row with its version. */
const facts = z
  .object({
    production: productionReply,
    employer: z.object({ name: z.string(), legalForm: z.enum(LEGAL_FORMS).nullable() }),
    employerTerms: z.array(
      z.object({
        key: z.string(),
        validFrom: calendarDate,
        value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
        source: z.string().nullable(),
      }),
    ),
    payGrid: z.array(z.object({ minimumKey: z.string(), validFrom: calendarDate, amount: z.string() })),
    people: z.array(z.object({ id: uuid, name: z.string() })),
    venues: z.array(z.object({ id: uuid, name: z.string(), town: z.string().nullable(), country: z.string() })),
    works: z.array(replyOf(works)),
    phases: z.array(replyOf(phases)),
    ...engaged,
    holders: z.array(replyOf(holders)),
    trips: z.array(replyOf(trips)),
    approachCosts: z.array(replyOf(approachCosts)),
    budgets: z.array(budget),
    pricePlan: replyOf(pricePlan).nullable(),
    elsewhere: z.object(engaged),
    /** What was left out because the reader may not see it. */
    hidden: z.array(hiddenPart),
  })
  .meta({ id: 'ProductionFacts' });

export function viewOf(actor: ApiActor, productionId: string): View {
  const may = (action: 'pay.read' | 'budget.read' | 'pricing.read') => allowed(actor, action, production(productionId));
  return {
    pay: may('pay.read'),
    budget: may('budget.read'),
    pricing: may('pricing.read'),
    elsewhere: allowed(actor, 'pay.read', WHOLE_ORGANISATION),
  };
}

export const readFactsRoute = defineRoute({
  id: 'productions.facts',
  method: 'GET',
  path: '/productions/{productionId}/facts',
  summary: 'Every fact of one production that the reader may see: the browser computes from it as the server does',
  needs: 'productions.read',
  params: pathOf,
  reply: facts,
  handle: async ({ tx, actor, params }) => {
    const rows = await loadProductionFacts(tx, params.productionId);
    if (!rows) throw notFound();
    return factsJson(rows, viewOf(actor, params.productionId)) as unknown as z.output<typeof facts>;
  },
});
