/**
 * Values of core sent as JSON and read back as they were: an amount is `{ "euros": "12.00" }`, a decimal
 * `{ "decimal": "2.5" }`, so that a text is never taken for a number. For reasons and problems, whose values may be of
 * any kind; rows of known shape go by `toJson` and their readers.
 */
import { type Decimal, decimalText } from './decimal.ts';
import { euros, type Money, moneyText } from './money.ts';

export function carry(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(carry);
  if ('cents' in value && 'currency' in value) return { euros: moneyText(value as Money) };
  if ('units' in value && 'scale' in value) return { decimal: decimalText(value as Decimal) };
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, carry(field)]));
}

/** The value that was carried. Only for what `carry` wrote: nothing else is checked. Throws RangeError on a bad amount. */
export const carried = <T>(json: unknown): T => opened(json) as T;

function opened(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(opened);
  const fields = json as { readonly euros?: unknown; readonly decimal?: unknown };
  if (typeof fields.euros === 'string') return euros(decimalOf(fields.euros, 2).units);
  if (typeof fields.decimal === 'string') return decimalOf(fields.decimal);
  return Object.fromEntries(Object.entries(json).map(([key, field]) => [key, opened(field)]));
}

/** However many digits: totals outgrow what people may type. */
function decimalOf(text: string, scaled?: number): Decimal {
  const scale = text.split('.')[1]?.length ?? 0;
  const units = Number(text.replace('.', ''));
  if (!Number.isSafeInteger(units) || (scaled ?? scale) !== scale) throw new RangeError(`not an amount: ${text}`);
  return { units, scale };
}
