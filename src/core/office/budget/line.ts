/** A production's budget as people type it: lines by account, and what they put in the place of a derived line. */
import type { Decimal, Money } from '#core/kernel/index.ts';

export const BUDGET_PURPOSES = ['creation', 'exploitation'] as const;
export type BudgetPurpose = (typeof BUDGET_PURPOSES)[number];

/** How sure the money is: a product is planned, then requested, confirmed, received. */
export const CERTAINTIES = ['planned', 'requested', 'confirmed', 'received'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * The tag of a charge that a coproducer bears in industry (staff, equipment, a stage): the budget mirrors it by an
 * equal product, and both stay outside cash.
 */
export const IN_INDUSTRY = 'industrie';

/** Where houses differ on a coproducer's account: `industrie/7062` puts the product there instead. */
export function inIndustryAccount(tags: readonly string[]): string | null {
  const tag = tags.find((one) => one === IN_INDUSTRY || one.startsWith(`${IN_INDUSTRY}/`));
  return tag === undefined ? null : tag.slice(IN_INDUSTRY.length + 1);
}

/** quantity × unit price, rounded once to the cent, half-up. */
export interface BudgetLine {
  readonly id: string;
  /** `6061`, `74`, `864`: its first two digits must be an account of the chart. */
  readonly account: string;
  readonly label: string;
  readonly phaseId: string | null;
  readonly tags: readonly string[];
  readonly quantity: Decimal;
  /** "jour", "forfait": words only. */
  readonly unit: string;
  /** Euros, up to four decimals. */
  readonly unitPrice: Decimal;
  readonly certainty: Certainty;
  /** A product that the company itself brings. */
  readonly ownFunds: boolean;
  readonly note: string | null;
  readonly sortKey: string;
}

/** A derived line's amount replaced with a reason; both amounts stay visible. */
export interface LineOverride {
  readonly id: string;
  /** Of the derived line: `engagement/ID/contributions`. */
  readonly identity: string;
  readonly amount: Money;
  readonly reason: string;
}

export interface Budget {
  readonly id: string;
  readonly purpose: BudgetPurpose;
  /** Over how many performances an exploitation budget runs when its dates are not known yet. */
  readonly performances: number | null;
  /** Percent of direct charges, for the structure. */
  readonly overheadRate: Decimal;
  readonly note: string | null;
  readonly lines: readonly BudgetLine[];
  readonly overrides: readonly LineOverride[];
}
