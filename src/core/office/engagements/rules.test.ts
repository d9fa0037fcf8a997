import { describe, expect, it } from 'vitest';
import { localDateTime } from '#core/ground/calendar/index.ts';
import { date, dec } from '#core/kernel/index.ts';
import { blankContract, blankPosition, blankTerm } from './blank.ts';
import type { EngagementContract, EngagementTerm, Position } from './contract.ts';
import type { EngagementEvent, EngagementFacts } from './facts.ts';
import { contractProblems } from './rules.ts';

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

describe('what a contract must respect', () => {
  const codes = (own: EngagementFacts) => contractProblems(own).map(({ code, severity }) => `${code} ${severity}`);

  it('an artist on an invoice is refused without a reason', () => {
    expect(codes(facts({ contracts: [contract({ channel: 'invoice' })] }))).toEqual([
      'engagement.artist-on-invoice blocking',
    ]);
    expect(
      codes(facts({ contracts: [contract({ channel: 'invoice', overrideReason: 'Ensemble employeur' })] })),
    ).toEqual(['engagement.artist-on-invoice-reasoned warning']);
    const technician = [position({ category: 'technician', classification: null })];
    expect(codes(facts({ positions: technician, contracts: [contract({ channel: 'invoice' })] }))).toEqual([
      'engagement.technician-on-invoice warning',
    ]);
  });

  it('an event outside its contract, a cancelled date and a broken contract say what is due', () => {
    expect(codes(facts({ contracts: [contract({ to: date('2026-10-09') })] }))).toEqual([
      'engagement.event-outside-contract warning',
    ]);
    const off = [
      event('e1', '2026-10-05', { state: 'cancelled', cancellationCause: 'presenter' }),
      event('e2', '2026-10-10'),
    ];
    expect(codes(facts({ events: off }))).toEqual(['engagement.event-cancelled-pay-due warning']);
    expect(
      codes(facts({ contracts: [contract({ cancelledOn: date('2026-10-06'), cancelledBy: 'employer' })] })),
    ).toEqual(['engagement.cancelled-pay-due warning']);
  });

  const creation = (parts: readonly (readonly [string, string])[], together = true, opening = '2026-10-27') =>
    facts({
      contracts: parts.map(([from, to], index) =>
        contract({ id: `c${index}`, from: date(from), to: date(to), signedTogether: together ? 'creation' : null }),
      ),
      terms: parts.map((_, index) =>
        term({ id: `t${index}`, contractId: `c${index}`, basis: 'month', quantity: dec('0.5') }),
      ),
      events: [event('opening', opening)],
    });

  it('a creation takes five weeks, four of rehearsal, in three parts at most', () => {
    expect(
      codes(
        creation([
          ['2026-09-07', '2026-09-18'],
          ['2026-10-05', '2026-10-23'],
        ]),
      ),
    ).toEqual([]);
    expect(codes(creation([['2026-10-05', '2026-10-23']]))).toEqual(['ccneac.creation-too-short warning']);
    expect(codes(creation([['2026-09-28', '2026-10-23']]))).toEqual([]);
    expect(
      codes(
        creation(
          [
            ['2026-09-07', '2026-09-18'],
            ['2026-10-05', '2026-10-23'],
          ],
          false,
        ),
      ),
    ).toEqual(['ccneac.creation-not-signed-together warning']);
    expect(
      codes(
        creation([
          ['2026-08-03', '2026-08-07'],
          ['2026-08-17', '2026-08-21'],
          ['2026-09-07', '2026-09-18'],
          ['2026-10-12', '2026-10-23'],
        ]),
      ),
    ).toEqual(['ccneac.creation-in-too-many-parts warning']);
    expect(
      codes(
        creation([
          ['2026-09-07', '2026-10-02'],
          ['2026-10-19', '2026-10-23'],
        ]),
      ),
    ).toEqual(['ccneac.creation-last-part-too-short warning']);
  });
});
