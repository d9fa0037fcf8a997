import type { z } from 'zod';
import { jsonOf, type Stored } from '#api/rows/index.ts';
import type { ProductionRow } from '#db/office/productions.ts';
import { type productionReply, productions } from './production-spec.ts';

export type ProductionJson = z.output<typeof productionReply>;

export const productionJson = (row: ProductionRow | Stored, zone: string): ProductionJson =>
  ({ ...jsonOf(productions.fields, row as Stored, zone), archivedAt: row.archived_at ?? null }) as ProductionJson;
