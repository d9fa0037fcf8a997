/** How the performances of a production are priced: what is stored, next to nothing. */
import type { Decimal, Money } from '#core/kernel/index.ts';

/**
 * What the cost of a performance (coût plateau) is made of. Travel, board, lodging and authors' rights never belong to
 * it: they stand beside the price ("++").
 */
export const COST_PARTS = ['artists', 'technicians', 'consumables', 'administration', 'structure'] as const;
export type CostPart = (typeof COST_PARTS)[number];

export const VAT_KINDS = ['show', 'standard', 'none', 'exempt'] as const;
/**
 * show: the reduced rate of a cession. standard: the normal rate. none: small-business franchise (art. 293 B).
 * exempt: association exempt (art. 261-7-1°).
 */
export type VatKind = (typeof VAT_KINDS)[number];

export const RIGHTS_BASES = ['salePrice', 'expenses'] as const;
export type RightsBase = (typeof RIGHTS_BASES)[number];

/** A price the company has decided to ask, for each performance of a series of so many. */
export interface PriceStep {
  /** The series' least number of performances: the step holds until the next one. */
  readonly performances: number;
  /** For one performance, without VAT. */
  readonly unitPrice: Money;
}

export interface PricePlan {
  readonly composition: readonly CostPart[];
  /** Percent of the cost, for the running of the company. */
  readonly overheadRate: Decimal;
  /** Percent of cost and overhead. */
  readonly marginRate: Decimal;
  /** Consumables and wear, for one performance. */
  readonly consumables: Money;
  /** Percent, beside the price. */
  readonly rightsRate: Decimal;
  readonly rightsBase: RightsBase;
  readonly vat: VatKind;
  readonly amortiseCreation: boolean;
  /** Over how many performances, when it is. */
  readonly amortiseOver: number | null;
  /** In order of `performances`; empty as long as nothing has been decided. */
  readonly steps: readonly PriceStep[];
}
