import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateTime } from '#core/ground/calendar/index.ts';
import { date, dec } from '#core/kernel/index.ts';
import { blankContract, blankPosition, blankTerm } from '../blank.ts';
import type { EngagementContract, EngagementTerm, Position } from '../contract.ts';
import type { EngagementEvent, EngagementFacts } from '../facts.ts';
import { minimumKeys, readMinimumKey } from './keys.ts';
import { minimumChecks } from './minima.ts';

const TODAY = date('2026-09-01');

const position = (change: Partial<Position> = {}): Position => ({
  ...blankPosition('lucile', 'tuiles'),
  title: 'Lucile',
  classification: 'ccneac.dramatic',
  ...change,
});

const contract = (change: Partial<EngagementContract> = {}): EngagementContract => ({
  ...blankContract('c1', position({ holderId: 'nour' }), date('2026-10-05')),
  to: date('2026-10-11'),
  ...change,
});

const term = (change: Partial<EngagementTerm> = {}): EngagementTerm => ({
  ...blankTerm('t1', 'lucile', 'c1'),
  quantity: dec('2'),
  unitGross: dec('200.00'),
  hoursPerUnit: dec('8'),
  ...change,
});

const event = (id: string, day: string, change: Partial<EngagementEvent> = {}): EngagementEvent => ({
  id,
  kind: 'performance',
  state: 'confirmed',
  startsAt: localDateTime(`${day}T20:00`),
  endsAt: localDateTime(`${day}T22:00`),
  title: `Albi ${day}`,
  cancellationCause: null,
  ...change,
});

const on = (...ids: readonly string[]) => ids.map((eventId) => ({ eventId, quantity: dec('1') }));

const facts = (change: Partial<EngagementFacts> = {}): EngagementFacts => ({
  positions: [position()],
  contracts: [contract()],
  terms: [term({ placements: on('e1', 'e2') })],
  events: [event('e1', '2026-10-05'), event('e2', '2026-10-10')],
  ...change,
});

describe('minimum keys', () => {
  it('are all read back, and each finds an amount for something', () => {
    const keys = minimumKeys();
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(readMinimumKey(key)).not.toBeNull();
    expect(readMinimumKey('ccneac.staff.group10.step1')).toBeNull();
    expect(readMinimumKey('ccnsvp.nobody')).toBeNull();
  });

  it('each has a minimum for a fee, an hour or a month', () => {
    const bases = ['cachet', 'hour', 'month'] as const;
    for (const key of minimumKeys()) {
      const found = bases.some((basis) =>
        minimumChecks(
          facts({
            positions: [position({ classification: key })],
            terms: [
              term({
                basis,
                quantity: dec('1'),
                conditions: { pair: true },
                placements: basis === 'month' ? [] : on('e1'),
              }),
            ],
          }),
          { today: TODAY },
        ).some(({ agreement }) => agreement !== null && agreement.value.cents > 0),
      );
      expect(found, key).toBe(true);
    }
  });

  it('the minimum never depends on the order of the rows', () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        service: fc.boolean(),
        key: fc.constantFrom('ccneac.dramatic', 'ccneac.musician.ensemble', 'ccnsvp.annex4.mainRole'),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const all = facts({
          positions: list.map(({ key }, index) => position({ id: `p${index}`, classification: key, holderId: 'nour' })),
          contracts: [],
          terms: list.map(({ service }, index) =>
            term({
              id: `t${index}`,
              positionId: `p${index}`,
              contractId: null,
              basis: service ? 'rehearsalService' : 'cachet',
              quantity: dec('1'),
              placements: on(`e${index}`),
            }),
          ),
          events: list.map(({ day, service }, index) =>
            event(`e${index}`, `2026-10-${String(day).padStart(2, '0')}`, {
              kind: service ? 'rehearsal' : 'performance',
            }),
          ),
        });
        const total = (own: EngagementFacts) =>
          minimumChecks(own, { today: TODAY }).reduce((cents, { minimum }) => cents + (minimum?.value.cents ?? 0), 0);
        expect(total({ ...all, terms: [...all.terms].reverse() })).toBe(total(all));
      }),
    );
  });
});
