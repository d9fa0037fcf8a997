import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried, carry, type Decimal, dec, euros, fact, ruled } from './index.ts';

test('what is carried comes back as it was, amounts, decimals and texts alike', () => {
  const values = fc.oneof(
    fc.maxSafeInteger().map(euros),
    fc.record({ units: fc.maxSafeInteger(), scale: fc.nat({ max: 6 }) }) as fc.Arbitrary<Decimal>,
    fc.stringMatching(/^-?\d{1,4}(\.\d\d)?$/),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.array(values)), (given) => {
      expect(carried(JSON.parse(JSON.stringify(carry(given))))).toEqual({ ...given });
    }),
  );
});

test('an amount travels as decimal text, with its reasons', () => {
  const { because } = ruled('pricing.margin', euros(1_250), [fact('pricing.marginRate', dec('12.50')).because]);
  expect(carry(because)).toEqual({
    kind: 'rule',
    rule: 'pricing.margin',
    value: { euros: '12.50' },
    inputs: [{ kind: 'fact', name: 'pricing.marginRate', value: { decimal: '12.50' } }],
  });
  expect(carried(carry(because))).toEqual(because);
  expect(() => carried({ euros: '12.505' })).toThrow(RangeError);
});
