/** What holds of places and instalments whatever the school's pools, and whoever comes first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, date, dec, euros, sum } from '#core/kernel/index.ts';
import { instalmentProblems, proposeInstalments } from './instalments.ts';
import type { Course, Funding, Payer } from './payers.ts';
import { mayTakePlace, type Pool, placesByPool } from './places.ts';

const ON = date('2025-11-20');
const NAMES = ['A', 'B', 'C', 'D'];

const anyPools = fc
  .array(
    fc.record({
      places: fc.nat(4),
      lends: fc.constantFrom('no', 'any', ...NAMES),
      from: fc.constantFrom<CalendarDate>(date('2025-11-01'), date('2025-12-01')),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(({ places, lends, from }, index): Pool => {
      const id = NAMES[index]!;
      const to = lends === 'any' ? null : lends;
      const transfers = lends !== 'no' && lends !== id;
      return {
        ...{ id, name: id, places, sortKey: id, statuses: [], unused: transfers ? 'transfer' : 'keep' },
        ...{ transferFrom: transfers ? from : null, transferTo: transfers ? to : null },
      };
    }),
  );
const anyArrivals = fc.array(fc.constantFrom(...NAMES), { maxLength: 25 });

test('one by one, nobody is ever left without a place, and none is given twice', () => {
  fc.assert(
    fc.property(anyPools, anyArrivals, (pools, arrivals) => {
      const held: { poolId: string; state: 'enrolled' }[] = [];
      for (const poolId of arrivals) {
        const asked = { poolId, status: 'other' as const };
        const next = [...held, { poolId, state: 'enrolled' as const }];
        const refused = mayTakePlace(pools, held, asked, { today: ON, entryUntil: null }).length > 0;
        const over = placesByPool(pools, next, ON).pools.some((pool) => pool.over > 0);
        if (pools.some(({ id }) => id === poolId)) expect(refused).toBe(over);
        if (!refused) held.push({ poolId, state: 'enrolled' });
        const places = placesByPool(pools, held, ON);
        expect(places.taken).toBeLessThanOrEqual(places.places);
        for (const pool of places.pools) {
          expect(pool.over).toBe(0);
          expect(pool.taken - pool.borrowed + pool.lent).toBeLessThanOrEqual(pool.places);
        }
        const lent = places.pools.reduce((total, pool) => total + pool.lent, 0);
        expect(places.pools.reduce((total, pool) => total + pool.borrowed, 0)).toBe(lent);
      }
    }),
  );
});

test('who came first does not matter', () => {
  fc.assert(
    fc.property(anyPools, anyArrivals, (pools, arrivals) => {
      const held = arrivals.filter((poolId) => pools.some(({ id }) => id === poolId));
      const of = (order: readonly string[]) =>
        placesByPool(
          pools,
          order.map((poolId) => ({ poolId, state: 'enrolled' as const })),
          ON,
        );
      expect(of([...held].reverse())).toEqual(of(held));
      expect(placesByPool([...pools].reverse(), [], ON)).toEqual(placesByPool(pools, [], ON));
    }),
  );
});

test('whatever is proposed adds up to the amount and breaks no rule', () => {
  const drawn = fc.record({
    payer: fc.constantFrom<Payer>('self', 'opco', 'employer', 'region'),
    cents: fc.integer({ min: 1, max: 2_000_000 }),
    count: fc.integer({ min: 1, max: 24 }),
    percent: fc.constantFrom(null, '0', '12.5', '30', '80'),
    signed: fc.integer({ min: -60, max: 120 }),
    length: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 400 })),
    atDistance: fc.boolean(),
  });
  fc.assert(
    fc.property(drawn, ({ payer, cents, count, percent, signed, length, atDistance }) => {
      const startsOn = date('2025-12-01');
      const course: Course = {
        ...{ price: euros(cents), centreHours: dec('511'), internshipHours: dec('0'), startsOn },
        endsOn: addDays(startsOn, length),
      };
      const signedOn = addDays(startsOn, signed);
      const funding: Funding = {
        ...{ id: 'f', payer, partyId: null, partyName: null, hours: dec('511'), amount: euros(cents) },
        ...{ agreementNumber: null, document: 'contract', atDistance, signedOn },
      };
      const plan = { firstPercent: percent === null ? null : dec(percent), count, signsOn: signedOn };
      const proposed = proposeInstalments(course, funding, plan, () => false);
      expect(sum(proposed.map(({ amount }) => amount.value)).cents).toBe(cents);
      const asked = proposed.map(({ dueOn, amount }, index) => ({
        ...{ id: String(index), fundingId: 'f', dueOn, amount: amount.value, paidOn: null },
      }));
      expect(
        instalmentProblems(course, funding, asked, date('2025-01-01'), () => false).map(({ code }) => code),
      ).toEqual([]);
    }),
  );
});
