/** Core computes in exact cents: amounts past what those can hold, or days before every known law, are bad input. */
import { Refusal } from '#api/http/index.ts';
import { NoSuchRate } from '#core/rates/index.ts';

export function computed<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError || error instanceof NoSuchRate) throw new Refusal(422, 'input.out-of-range');
    throw error;
  }
}
