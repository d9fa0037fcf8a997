import { describe, expect, test } from 'vitest';
import { BadInput, date } from '#core/kernel/index.ts';
import { knows } from '#core/words.ts';
import { answer, budgetOfCase, priceOfCase, readBudgetCase, readPriceCase, readProductionFacts } from './index.ts';

const YEARS = ['1950', '2018', '2022', '2023', '2024', '2025', '2027', '2060', '2199'];
const CATEGORIES = ['artist', 'technician', 'permanent'] as const;
const CLASSIFICATIONS = { artist: 'ccneac.dramatic', technician: 'ccneac.staff.group7.step1', permanent: null };

describe.each(CATEGORIES)('%s, long ago or long ahead', (category) => {
  const facts = (year: string, agreement: string) =>
    readProductionFacts({
      production: { id: 'p', title: 'Nuit', discipline: 'theatre' },
      employer: { name: 'Compagnie' },
      employerTerms: [{ key: 'agreement', validFrom: '2024-01-01', value: agreement }],
      positions: [{ id: 'a', productionId: 'p', title: 'Lucile', category, classification: CLASSIFICATIONS[category] }],
      contracts: [
        { id: 'k', positionId: 'a', productionId: 'p', kind: 'fixedTerm', from: `${year}-03-01`, to: `${year}-03-31` },
      ],
      terms: [
        {
          id: 't',
          positionId: 'a',
          contractId: 'k',
          basis: 'day8',
          quantity: '2',
          unitGross: '150',
          placements: [{ eventId: 'e', quantity: '1' }],
        },
      ],
      events: [
        {
          id: 'e',
          kind: 'performance',
          state: 'played',
          startsAt: `${year}-03-10T20:00`,
          endsAt: `${year}-03-10T22:00`,
        },
      ],
      trips: [{ id: 'v', positionId: 'a', leavesAt: `${year}-03-09T20:00`, returnsAt: `${year}-03-11T20:00` }],
      approachCosts: [
        { id: 'm', positionId: 'a', tripId: 'v', component: 'meal', on: `${year}-03-10`, payer: 'perDiem' },
      ],
      pricePlan: { steps: [] },
    });

  test.each(YEARS)('%s has an answer, with problems that people can read', (year) => {
    for (const agreement of ['CCNEAC', 'CCNSVP', 'other']) {
      const { problems } = answer(facts(year, agreement), date('2026-11-24'));
      expect(problems.filter(({ code }) => !knows('problems', code))).toEqual([]);
      if (year >= '2024') expect(problems.map(({ code }) => code)).not.toContain('engagement.not-computed');
      if (year < '2024') expect(problems.some(({ severity }) => severity === 'blocking')).toBe(true);
    }
  });

  test.each(YEARS)('%s is computed or refused in the calculators', (year) => {
    const pay = [{ basis: 'day8', unitGross: '150' }];
    const price = { on: `${year}-03-10`, team: [{ title: 'Lucile', category, each: pay }] };
    const team = [{ title: 'Lucile', category, from: `${year}-03-10`, to: `${year}-03-11`, terms: pay }];
    for (const compute of [
      () => priceOfCase(readPriceCase(price)),
      () => budgetOfCase(readBudgetCase({ purpose: 'creation', team })),
    ]) {
      try {
        compute();
      } catch (error) {
        expect(error).toBeInstanceOf(BadInput);
        for (const { code } of (error as BadInput).problems) expect(knows('problems', code)).toBe(true);
      }
    }
  });
});
