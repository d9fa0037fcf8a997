/** VAT on a cession: the show's rate, the normal one where the show is not at the reduced rate, or none with its reason. */
import {
  type CalendarDate,
  type Decimal,
  type Explained,
  fact,
  percentOf,
  ruled,
  sum,
  ZERO,
} from '#core/kernel/index.ts';
import { explainedRate, VAT_SHOW, VAT_STANDARD } from '#core/rates/index.ts';
import type { VatKind } from './plan.ts';

export interface VatOnPrice {
  /** Percent; null when no VAT is due. */
  readonly rate: Decimal | null;
  readonly amount: Explained;
  readonly withVat: Explained;
  /** A term of the catalogue: what an invoice must say instead of VAT. */
  readonly mention: 'vat.mention.franchise' | 'vat.mention.exempt' | null;
}

/** The 2.10 % of first performances is for tickets: a cession never takes it, whatever the plan. */
export function vatOn(price: Explained, kind: VatKind, on: CalendarDate): VatOnPrice {
  if (kind === 'none' || kind === 'exempt') {
    const amount = ruled('pricing.no-vat', ZERO, [fact('pricing.vat', kind, 'price-plan').because]);
    const mention = kind === 'none' ? 'vat.mention.franchise' : 'vat.mention.exempt';
    return { rate: null, amount, withVat: price, mention };
  }
  const rate = explainedRate(kind === 'show' ? VAT_SHOW : VAT_STANDARD, on);
  const amount = ruled('pricing.vat', percentOf(price.value, rate.value), [price.because, rate.because]);
  const withVat = ruled('pricing.with-vat', sum([price.value, amount.value]), [price.because, amount.because]);
  return { rate: rate.value, amount, withVat, mention: null };
}
