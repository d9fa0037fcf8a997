/** Productions with any team, without a database: who works, on what terms, and what a browser without pay makes of it. */
import fc from 'fast-check';
import { carried, carry, date } from '#core/kernel/index.ts';
import {
  type Answer,
  answer,
  type ProductionFacts,
  readProductionFacts,
  shownWithoutPay,
  withoutPay,
} from '#core/office/productions/index.ts';

export const TODAY = date('2026-09-01');

export interface Member {
  readonly category: 'artist' | 'technician' | 'author';
  readonly channel: 'own' | 'invoice' | 'coproducer';
  readonly held: boolean;
  readonly pays: readonly {
    readonly month: string;
    readonly quantity: number;
    readonly gross: number;
    readonly phase?: string | null;
  }[];
  readonly override?: string;
}

export const idOf = (kind: string, index: number) => `${kind}-of-${String(index)}`;

/** A production with a typed budget beside its team; every name and identity of somebody holds a marked word. */
export function facts(team: readonly Member[], more: object = {}): ProductionFacts {
  const events = ['2026-10-09', '2026-10-10', '2026-11-20'].map((day, index) => ({
    id: `show-${String(index)}`,
    kind: 'performance',
    state: 'confirmed',
    startsAt: `${day}T20:00`,
    endsAt: `${day}T22:00`,
    venueId: 'albi',
  }));
  const lines = (charge: string) => [
    { id: `wood-${charge}`, account: '606', label: 'Bois', quantity: '1', unitPrice: charge, sortKey: 'a' },
    { id: `grant-${charge}`, account: '742', label: 'Région', quantity: '1', unitPrice: '4000', sortKey: 'b' },
  ];
  return readProductionFacts({
    production: { id: 'p', title: 'Nuit', discipline: 'theatre', stage: 'exploitation' },
    employer: { name: 'Compagnie', legalForm: 'association' },
    employerTerms: [
      { key: 'agreement', validFrom: '2024-01-01', value: 'CCNEAC' },
      { key: 'headcount', validFrom: '2024-01-01', value: 4 },
      { key: 'vatRegime', validFrom: '2024-01-01', value: 'exempt' },
    ],
    people: team.map((_, index) => ({ id: idOf('person', index), name: `Montbrisac ${String(index)}` })),
    venues: [{ id: 'albi', name: 'Scène d’Albi', town: 'Albi' }],
    phases: [
      { id: 'c1', kind: 'creation', name: 'Labo', from: '2026-09-01', to: '2026-09-15' },
      { id: 'c2', kind: 'creation', name: 'Création', from: '2026-09-16', to: '2026-10-07' },
      { id: 'e', kind: 'exploitation', name: 'Tournée', from: '2026-10-08', to: '2026-12-31' },
    ],
    positions: team.map(({ category, held }, index) => ({
      id: idOf('position', index),
      productionId: 'p',
      title: `Personnage ${String(index)}`,
      category,
      holderId: held ? idOf('person', index) : null,
    })),
    contracts: team.map(({ channel }, index) => ({
      id: idOf('contract', index),
      personId: idOf('person', index),
      positionId: idOf('position', index),
      productionId: 'p',
      channel,
      from: '2026-09-01',
      to: '2026-11-30',
    })),
    terms: team.flatMap(({ pays }, index) =>
      pays.map(({ month, quantity, gross, phase }, place) => ({
        id: `${idOf('term', index)}-${String(place)}`,
        positionId: idOf('position', index),
        contractId: idOf('contract', index),
        basis: 'cachet',
        phaseId: phase ?? null,
        quantity: String(quantity),
        unitGross: String(gross),
        hoursPerUnit: '8',
        plannedFrom: `2026-${month}-09`,
        plannedTo: `2026-${month}-12`,
        placements: month === '10' ? [{ eventId: 'show-0', quantity: '1' }] : [],
      })),
    ),
    events,
    trips: [
      {
        id: 'trip',
        positionId: idOf('position', 0),
        eventId: 'show-0',
        leavesAt: '2026-10-08T09:00',
        returnsAt: '2026-10-11T12:00',
        country: 'FR',
      },
    ],
    approachCosts: [
      {
        id: 'bed',
        positionId: idOf('position', 0),
        tripId: 'trip',
        component: 'bed',
        on: '2026-10-08',
        payer: 'direct',
        amount: '71.40',
      },
    ],
    budgets: [
      {
        id: 'b1',
        purpose: 'creation',
        overheadRate: '7.5',
        lines: lines('812.35'),
        overrides: team.flatMap(({ override }, index) =>
          override === undefined
            ? []
            : [
                {
                  id: idOf('override', index),
                  identity: `engagement/${idOf('contract', index)}/c1/gross`,
                  amount: override,
                  reason: 'Montbrisac',
                },
              ],
        ),
      },
      { id: 'b2', purpose: 'exploitation', overheadRate: '0', lines: lines('77.10') },
    ],
    pricePlan: {
      composition: ['artists', 'technicians', 'consumables', 'administration'],
      overheadRate: '8',
      marginRate: '3',
      consumables: '41.17',
      rightsRate: '10.5',
      rightsBase: 'salePrice',
      vat: 'none',
      amortiseCreation: true,
      amortiseOver: 12,
      steps: [{ performances: 1, unitPrice: '900.00' }],
    },
    ...more,
  });
}

export const anyMember = fc.record(
  {
    category: fc.constantFrom('artist' as const, 'artist' as const, 'technician' as const, 'author' as const),
    channel: fc.constantFrom('own' as const, 'own' as const, 'invoice' as const, 'coproducer' as const),
    held: fc.boolean(),
    pays: fc.array(
      fc.record({
        month: fc.constantFrom('09', '10', '11'),
        phase: fc.constantFrom(null, 'c1', 'c2'),
        quantity: fc.integer({ min: 1, max: 3 }),
        gross: fc.integer({ min: 101, max: 400 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    override: fc.constantFrom('333.33', undefined),
  },
  { requiredKeys: ['category', 'channel', 'held', 'pays'] },
) as fc.Arbitrary<Member>;

/** What arrives in a browser that was sent no pay, as JSON, and what it makes of it. */
export function received(given: ProductionFacts): {
  readonly json: string;
  readonly full: Answer;
  readonly shown: Answer;
} {
  const full = answer(given, TODAY);
  const json = JSON.stringify(carry(withoutPay(full)));
  const [creation, ...others] = given.budgets;
  const visible: ProductionFacts = {
    ...given,
    terms: [],
    budgets: [
      { ...creation!, overrides: creation!.overrides.filter(({ identity }) => !identity.startsWith('engagement/')) },
      ...others,
    ],
  };
  return { json, full, shown: shownWithoutPay(visible, carried(JSON.parse(json))) };
}
