import { z } from 'zod';
import { type ApiActor, allowed, defineRoute, notFound } from '#api/http/index.ts';
import { production } from '#core/access/index.ts';
import { loadProductionFacts } from '#db/office/production-facts.ts';
import { factsJson, type View } from '../facts-json.ts';
import { pathOf } from './production-spec.ts';

/** The form is core's: `ProductionFactsJson`, each row with its version. */
const facts = z.looseObject({ hidden: z.array(z.enum(['pay', 'budget', 'pricing'])) }).meta({ id: 'ProductionFacts' });

export const viewOf = (actor: ApiActor, productionId: string): View => {
  const may = (action: 'pay.read' | 'budget.read' | 'pricing.read') => allowed(actor, action, production(productionId));
  return { pay: may('pay.read'), budget: may('budget.read'), pricing: may('pricing.read') };
};

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
    return factsJson(rows, viewOf(actor, params.productionId)) as z.output<typeof facts>;
  },
});
