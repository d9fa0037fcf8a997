import { z } from 'zod';
import { money } from '#api/http/index.ts';
import {
  choice,
  count,
  decimal,
  type Field,
  type Fields,
  json,
  percentage,
  type RowSpec,
  singleRoutes,
  yes,
} from '#api/rows/index.ts';
import { COST_PARTS, RIGHTS_BASES, VAT_KINDS } from '#core/office/pricing/index.ts';
import { ofProduction } from '../production-place.ts';

const MOST_PERFORMANCES = 10_000;

const steps = z
  .array(
    z.strictObject({
      performances: z.int().min(1).max(MOST_PERFORMANCES),
      unitPrice: money.refine((text) => !text.startsWith('-')),
    }),
  )
  .max(100);

const composition: Field = {
  column: 'composition',
  schema: z.array(z.enum(COST_PARTS)).max(COST_PARTS.length),
  absent: ['artists', 'technicians', 'consumables'],
};

const fields: Fields = {
  composition,
  overheadRate: percentage('overhead_rate', '0'),
  marginRate: percentage('margin_rate', '0'),
  consumables: decimal('consumables', 10, 2, 2, '0'),
  rightsRate: percentage('rights_rate', '0'),
  rightsBase: choice('rights_base', RIGHTS_BASES, 'salePrice'),
  vat: choice('vat', VAT_KINDS, 'show'),
  amortiseCreation: yes('amortise_creation', false),
  amortiseOver: count('amortise_over', 1, MOST_PERFORMANCES, null),
  steps: json('steps', steps, []),
};

export const pricePlan: RowSpec = {
  id: 'price-plan',
  place: ofProduction,
  path: '/price-plan',
  called: 'price plan',
  table: 'price_plan',
  kind: 'price-plan',
  reads: 'pricing.read',
  edits: 'pricing.edit',
  fields,
  order: [],
};

export const pricePlanRoutes = singleRoutes(pricePlan);
