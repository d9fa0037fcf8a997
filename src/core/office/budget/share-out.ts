import { euros, type Money } from '#core/kernel/index.ts';

/** An amount shared out by weights, to the cent: the parts sum to it, and none is off by more than a cent. */
export function shareOut(amount: Money, weights: readonly number[]): readonly Money[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  let [seen, given] = [0, 0];
  return weights.map((weight, index) => {
    seen += weight;
    const isLast = index === weights.length - 1;
    const until = isLast ? amount.cents : whole === 0 ? 0 : Math.round((amount.cents * seen) / whole);
    const part = euros(until - given);
    given = until;
    return part;
  });
}
