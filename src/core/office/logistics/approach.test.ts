import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#core/ground/calendar/index.ts';
import { date, dec, euros, moneyText, parseMoney } from '#core/kernel/index.ts';
import type { ApproachComponent, ApproachCost, ApproachPayer, Trip } from '#core/office/productions/index.ts';
import { approachOf } from './approach.ts';
import { entitlements, isLongTrip } from './entitlement.ts';

const trip = (leaves: string, returns: string, country = 'FR'): Trip => ({
  id: 'trip',
  positionId: 'lucile',
  eventId: null,
  leavesAt: localDateTime(leaves),
  returnsAt: localDateTime(returns),
  place: 'Albi',
  country,
});

const due = (leaves: string, returns: string) =>
  entitlements(trip(leaves, returns)).map(({ component, on, meal }) => `${on.slice(8)} ${meal ?? component}`);

describe('what a day away gives', () => {
  it('is two meals from before 13:00 to after 20:30', () => {
    expect(due('2026-10-05T12:30', '2026-10-05T23:30')).toEqual(['05 lunch', '05 dinner']);
  });

  it('is one meal from 13:00 on', () => {
    expect(due('2026-10-05T13:00', '2026-10-05T23:30')).toEqual(['05 dinner']);
  });

  it('is breakfast on its receipt as well when leaving before 9:00', () => {
    expect(due('2026-10-05T08:59', '2026-10-05T23:30')).toEqual(['05 breakfast', '05 lunch', '05 dinner']);
    expect(entitlements(trip('2026-10-05T08:00', '2026-10-05T23:30'))[0]?.onReceipt).toBe(true);
  });

  it('is a room as well when back after 1 a.m.', () => {
    expect(due('2026-10-05T14:00', '2026-10-06T01:00')).toEqual(['05 dinner']);
    expect(due('2026-10-05T14:00', '2026-10-06T01:15')).toEqual(['05 dinner', '05 bed']);
  });

  it('is nothing for a morning, and dinner only after 20:30', () => {
    expect(due('2026-10-05T08:00', '2026-10-05T12:45')).toEqual([]);
    expect(due('2026-10-05T14:00', '2026-10-05T20:30')).toEqual([]);
  });

  it('is every meal and night of a tour of three days', () => {
    expect(due('2026-10-05T10:00', '2026-10-07T16:00')).toEqual([
      '05 lunch',
      '05 dinner',
      '05 bed',
      '06 lunch',
      '06 dinner',
      '06 bed',
      '07 lunch',
    ]);
  });

  it('never falls when someone comes home later', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 4 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, c) => {
        const [leaves, early, late] = [a, a + b, a + b + c].map(clock) as [string, string, string];
        expect(entitlements(trip(leaves, late)).length).toBeGreaterThanOrEqual(
          entitlements(trip(leaves, early)).length,
        );
      }),
    );
  });
});

function clock(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const [day, rest] = [Math.floor(minutes / 1440) + 1, minutes % 1440];
  return `2026-10-${pad(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

describe('a long trip', () => {
  const on = date('2026-10-05');
  it('is presumed from 40 km when public transport takes 1 h 30 there and back', () => {
    const of = (kilometres: string, hours: string | null, keptFromHome = false) =>
      isLongTrip(
        { kilometres: dec(kilometres), publicTransportHours: hours === null ? null : dec(hours), keptFromHome },
        on,
      );
    expect(of('40', '1.5')).toBe(true);
    expect(of('39.9', null)).toBe(false);
    expect(of('60', '1.4')).toBe(false);
    expect(of('5', '0.5', true)).toBe(true);
  });
});

let next = 0;
const cost = (
  component: ApproachComponent,
  on: string,
  payer: ApproachPayer,
  amount: string | null = null,
): ApproachCost => {
  next += 1;
  return {
    id: `a${next}`,
    positionId: 'lucile',
    tripId: 'trip',
    component,
    on: date(on),
    payer,
    amount: amount === null ? null : parseMoney(amount),
  };
};

const oneNight = trip('2026-10-05T14:00', '2026-10-06T10:00');
const oneNightPaid = [
  cost('travel', '2026-10-05', 'direct', '84.00'),
  cost('meal', '2026-10-05', 'perDiem'),
  cost('bed', '2026-10-05', 'perDiem'),
];
const codes = (
  costs: readonly ApproachCost[],
  on: Trip = oneNight,
  agreement: 'CCNEAC' | 'CCNSVP' | 'other' = 'CCNEAC',
) => approachOf([on], costs, { agreement: () => agreement }).problems.map(({ code }) => code);

describe('who pays', () => {
  it('per diems cost the agreement’s allowance of the day', () => {
    const { cost: total, recovered } = approachOf([oneNight], oneNightPaid, { agreement: () => 'CCNEAC' });
    expect(moneyText(total.value)).toBe('179.00');
    expect(recovered.value).toEqual(euros(0));
  });

  it('an allowance above URSSAF’s limit says how much bears contributions', () => {
    const [over] = approachOf([oneNight], oneNightPaid, { agreement: () => 'CCNEAC' }).problems.filter(
      ({ code }) => code === 'approach.over-exemption',
    );
    expect(over?.facts).toMatchObject({ component: 'bed', excess: euros(17_50), count: 1 });
    const paris = approachOf([oneNight], oneNightPaid, { agreement: () => 'CCNEAC', inParis: () => true });
    expect(paris.problems.map(({ code }) => code)).not.toContain('approach.over-exemption');
  });

  it('one payer each: none and two are problems', () => {
    const [travel, meal, bed] = oneNightPaid as [ApproachCost, ApproachCost, ApproachCost];
    expect(codes([travel, bed])).toContain('approach.no-payer');
    expect(codes([travel, meal, bed, cost('bed', '2026-10-05', 'organiser')])).toContain('approach.two-payers');
    expect(codes(oneNightPaid).filter((code) => code.endsWith('payer') || code.endsWith('payers'))).toEqual([]);
  });

  it('two meals of a day may have two payers', () => {
    const day = trip('2026-10-05T10:00', '2026-10-05T23:00');
    const costs = [
      cost('travel', '2026-10-05', 'direct', '10.00'),
      cost('meal', '2026-10-05', 'perDiem'),
      cost('meal', '2026-10-05', 'organiser'),
    ];
    expect(codes(costs, day).filter((code) => code.includes('payer'))).toEqual([]);
  });

  it.each(['reinvoiced', 'flat'] as const)('what is %s is paid and recovered', (payer) => {
    const costs = [cost('travel', '2026-10-05', payer, '123.40'), ...oneNightPaid.slice(1)];
    const result = approachOf([oneNight], costs, { agreement: () => 'CCNEAC' });
    expect(moneyText(result.recovered.value)).toBe('123.40');
    expect(moneyText(result.cost.value)).toBe('218.40');
  });

  it('a direct payment without amount, and an agreement without allowance, are estimates', () => {
    expect(codes([cost('travel', '2026-10-05', 'direct'), ...oneNightPaid.slice(1)])).toContain(
      'approach.amount-missing',
    );
    expect(codes(oneNightPaid, oneNight, 'other')).toContain('approach.no-allowance');
  });

  it('abroad the allowance is only a floor', () => {
    expect(codes(oneNightPaid, { ...oneNight, country: 'BE' })).toContain('approach.allowance-abroad');
  });

  it('the private agreement pays 66.78 and 16.96 of its last known grid', () => {
    const { cost: total, problems } = approachOf([oneNight], oneNightPaid, { agreement: () => 'CCNSVP' });
    expect(moneyText(total.value)).toBe('167.74');
    expect(problems.map(({ code }) => code)).toContain('approach.allowance-derived');
  });
});
