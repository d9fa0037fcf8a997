import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, euros, moneyText, sum } from '#core/kernel/index.ts';
import { shareOut } from '#core/office/budget/index.ts';
import { answer, type ProductionFacts, productionBudget, readProductionFacts } from './index.ts';

const TODAY = date('2026-09-01');

const event = (id: string, kind: string, day: string, more: object = {}) => ({
  id,
  kind,
  state: 'confirmed',
  startsAt: `${day}T20:00`,
  endsAt: `${day}T22:00`,
  venueId: 'albi',
  ...more,
});

/** One actress, rehearsing in September and playing in October under one contract. */
function facts(more: object = {}): ProductionFacts {
  return readProductionFacts({
    production: { id: 'p', title: 'Nuit', discipline: 'theatre' },
    employer: { name: 'Compagnie', legalForm: 'association' },
    employerTerms: [
      { key: 'agreement', validFrom: '2024-01-01', value: 'CCNEAC' },
      { key: 'headcount', validFrom: '2024-01-01', value: 4 },
      { key: 'vatRegime', validFrom: '2024-01-01', value: 'taxable' },
    ],
    people: [{ id: 'aurelie', name: 'Aurélie Montbrisac' }],
    venues: [{ id: 'albi', name: 'Scène d’Albi', town: 'Albi' }],
    phases: [
      { id: 'c', kind: 'creation', name: 'Création', from: '2026-09-01', to: '2026-10-07' },
      { id: 'e', kind: 'exploitation', name: 'Tournée', from: '2026-10-08', to: '2026-12-31' },
    ],
    positions: [{ id: 'lucile', productionId: 'p', title: 'Lucile', category: 'artist', holderId: 'aurelie' }],
    contracts: [
      { id: 'k', personId: 'aurelie', positionId: 'lucile', productionId: 'p', from: '2026-10-05', to: '2026-10-12' },
    ],
    terms: [
      {
        id: 't',
        positionId: 'lucile',
        contractId: 'k',
        basis: 'cachet',
        quantity: '3',
        unitGross: '180',
        hoursPerUnit: '5',
        placements: [
          { eventId: 'filage', quantity: '1' },
          { eventId: 'un', quantity: '1' },
          { eventId: 'deux', quantity: '1' },
        ],
      },
    ],
    events: [
      event('filage', 'runThrough', '2026-10-06'),
      event('un', 'performance', '2026-10-09'),
      event('deux', 'performance', '2026-10-10'),
    ],
    ...more,
  });
}

const lines = (given: ProductionFacts, purpose: 'creation' | 'exploitation') =>
  productionBudget(given, purpose, TODAY).rows.map((row) => [
    row.identity,
    row.account.id,
    moneyText(row.amount.value),
  ]);

describe('a contract that begins before the opening', () => {
  test('is shared between the two budgets by what is placed on their dates, to the cent', () => {
    const whole = answer(facts(), TODAY).costs;
    const [creation, exploitation] = [lines(facts(), 'creation'), lines(facts(), 'exploitation')];
    expect(creation[0]).toEqual(['engagement/k/gross', '641', '180.00']);
    expect(exploitation[0]).toEqual(['engagement/k/gross', '641', '360.00']);
    const contributions = [creation[1]!, exploitation[1]!].map(([, , amount]) => Number(amount!.replace('.', '')));
    expect(contributions[0]! + contributions[1]!).toBe(whole.contributions.value.cents);
    expect(Math.abs(contributions[1]! - 2 * contributions[0]!)).toBeLessThanOrEqual(2);
  });

  test('belongs to the phase its row of pay states, whatever its dates', () => {
    const [term] = facts().terms;
    const stated = { ...facts(), terms: [{ ...term!, phaseId: 'e' }] };
    expect(lines(stated, 'creation')).toEqual([]);
    expect(lines(stated, 'exploitation')[0]).toEqual(['engagement/k/gross', '641', '540.00']);
  });

  test('names its phase in its identity once the production has two of the same purpose', () => {
    const split = facts({
      phases: [
        { id: 'c', kind: 'creation', name: 'Création', from: '2026-09-01', to: '2026-10-07' },
        { id: 'e1', kind: 'exploitation', name: 'Octobre', from: '2026-10-08', to: '2026-10-09' },
        { id: 'e2', kind: 'exploitation', name: 'Suite', from: '2026-10-10', to: '2026-12-31' },
      ],
    });
    expect(lines(split, 'exploitation').map(([identity]) => identity)).toEqual([
      'engagement/k/e1/gross',
      'engagement/k/e2/gross',
      'engagement/k/e1/contributions',
      'engagement/k/e2/contributions',
    ]);
  });

  test('costs nothing when the organiser employs through GUSO or the venue does', () => {
    for (const channel of ['guso', 'venue']) {
      const [contract] = facts().contracts;
      const elsewhere = { ...facts(), contracts: [{ ...contract!, channel: channel as 'guso' }] };
      expect([...lines(elsewhere, 'creation'), ...lines(elsewhere, 'exploitation')]).toEqual([]);
    }
  });
});

const plan = {
  rightsRate: '10',
  steps: [
    { performances: 1, unitPrice: '2000' },
    { performances: 2, unitPrice: '1800' },
  ],
};

describe('dates and decided prices', () => {
  test('two performances at one place within a week are one sale at the price of two', () => {
    const sold = productionBudget(facts({ pricePlan: plan }), 'exploitation', TODAY).rows.filter(
      ({ identity }) => !identity.startsWith('engagement/'),
    );
    expect(sold.map(({ identity, amount }) => [identity, moneyText(amount.value)])).toEqual([
      ['rights/owed', '360.00'],
      ['cession/un', '3600.00'],
      ['rights/reinvoiced', '360.00'],
    ]);
    expect(sold[1]!.certainty).toBe('confirmed');
  });

  test('a series is as sure as its least sure date, and a cancelled one sells nothing', () => {
    const state = (given: string) =>
      facts({
        pricePlan: plan,
        events: [
          event('un', 'performance', '2026-10-09'),
          event('deux', 'performance', '2026-10-10', {
            state: given,
            cancellationCause: given === 'cancelled' ? 'presenter' : null,
          }),
        ],
      });
    const sale = (given: string) =>
      productionBudget(state(given), 'exploitation', TODAY).rows.find(({ identity }) => identity === 'cession/un')!;
    expect(sale('option').certainty).toBe('requested');
    expect(sale('idea').certainty).toBe('planned');
    expect(moneyText(sale('cancelled').amount.value)).toBe('2000.00');
    expect(moneyText(sale('postponed').amount.value)).toBe('2000.00');
  });

  test('sales typed by hand replace them, and a difference is said', () => {
    const typed = facts({
      pricePlan: plan,
      budgets: [
        {
          id: 'b',
          purpose: 'exploitation',
          lines: [{ id: 'l', account: '7061', label: 'Albi', quantity: '2', unitPrice: '1750' }],
        },
      ],
    });
    const { rows, totals, problems } = productionBudget(typed, 'exploitation', TODAY);
    expect(rows.filter(({ identity }) => identity.startsWith('cession/'))).toEqual([]);
    expect(totals.products).toEqual(euros(350_000));
    expect(problems.find(({ code }) => code === 'budget.sales-differ')!.facts.difference).toEqual(euros(-10_000));
  });
});

test('an amount shared out by weights is whole again when added up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 }),
      (cents, weights) => {
        const parts = shareOut(euros(cents), weights);
        expect(sum(parts)).toEqual(euros(cents));
        const whole = weights.reduce((a, b) => a + b, 0);
        if (whole === 0) return;
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part.cents - (cents * weights[index]!) / whole)).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
