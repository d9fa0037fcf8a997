/** Two residencies on services, then concerts on cachets: events, contracts and journeys of seven people. */
import type { DemoCall, DemoContract, DemoEvent, DemoTrip, Key } from '#db/demo/index.ts';

const BAND = [
  { position: 'chant', person: 'lila', as: 'chant', cachet: '219.40', withholding: '6.2' },
  { position: 'basse', person: 'youri', as: 'basse', cachet: '187.60', withholding: '2.9' },
  { position: 'batterie', person: 'theo', as: 'batterie', cachet: '187.60', withholding: '0' },
  { position: 'trompette', person: 'coline', as: 'trompette', cachet: '187.60', withholding: '3.5' },
  { position: 'guitare', person: 'ernest', as: 'guitare', cachet: '187.60', withholding: '1.3' },
] as const;

const CREW = [
  { position: 'son', person: 'karim', as: 'son façade', day10: '214.30', hour: '20.15' },
  { position: 'regie-tournee', person: 'sandrine', as: 'régie de tournée', day10: '203.80', hour: '19.40' },
] as const;

const bandCalls = (span: { from?: string; to?: string } = {}): DemoCall[] =>
  BAND.map(({ person, as }) => ({ person, as, category: 'artist', ...span }));
const crewCalls = (span: { from?: string; to?: string } = {}): DemoCall[] =>
  CREW.map(({ person, as }) => ({ person, as, category: 'technician', ...span }));

const FIRST_RESIDENCY = ['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25'];
const SECOND_RESIDENCY = ['2026-10-07', '2026-10-08', '2026-10-09'];

/** Days of two services of three hours. */
const services = (days: readonly string[], venue: Key): DemoEvent[] =>
  days.flatMap((day) =>
    [['a', '11:00', '14:00'] as const, ['b', '15:00', '18:00'] as const].map(([name, from, to]) => ({
      key: `service-${day}-${name}`,
      kind: 'rehearsal' as const,
      title: 'Service de répétition',
      from: `${day}T${from}`,
      to: `${day}T${to}`,
      venue,
      state: 'played' as const,
      phase: 'creation',
      series: `repetitions-${venue}`,
      calls: [...bandCalls(), { person: 'karim', as: 'son façade', category: 'technician' as const }],
    })),
  );

interface Run {
  readonly key: Key;
  /** Consecutive evenings of one journey. */
  readonly shows: readonly {
    readonly venue: Key;
    readonly town: string;
    readonly day: string;
    /** The van leaves; null at home. */
    readonly leaves: string | null;
    readonly arrives: string;
    readonly state?: 'option';
    readonly rank?: number;
    readonly expires?: string;
  }[];
  /** The morning after: the van is back. */
  readonly back: { readonly from: string; readonly to: string } | null;
}

const RUNS: readonly Run[] = [
  {
    key: 'octobre',
    shows: [
      { venue: 'nantes', town: 'Nantes', day: '2026-10-16', leaves: null, arrives: '14:30' },
      { venue: 'angers', town: 'Angers', day: '2026-10-17', leaves: '12:50', arrives: '14:10' },
    ],
    back: { from: '2026-10-18T11:30', to: '2026-10-18T12:50' },
  },
  {
    key: 'novembre',
    shows: [
      { venue: 'laval', town: 'Laval', day: '2026-11-12', leaves: '12:05', arrives: '14:00' },
      { venue: 'saint-ave', town: 'Saint-Avé', day: '2026-11-13', leaves: '11:35', arrives: '13:50' },
    ],
    back: { from: '2026-11-14T11:30', to: '2026-11-14T13:00' },
  },
  {
    key: 'decembre',
    shows: [
      { venue: 'lorient', town: 'Lorient', day: '2026-12-11', leaves: '12:00', arrives: '14:05' },
      { venue: 'brest', town: 'Brest', day: '2026-12-12', leaves: '12:10', arrives: '13:50' },
    ],
    back: { from: '2026-12-13T11:30', to: '2026-12-13T14:50' },
  },
  {
    key: 'poitiers',
    shows: [
      {
        venue: 'poitiers',
        town: 'Poitiers',
        day: '2027-01-28',
        leaves: '11:45',
        arrives: '13:55',
        state: 'option',
        rank: 2,
        expires: '2026-12-04',
      },
    ],
    back: { from: '2027-01-29T11:30', to: '2027-01-29T13:40' },
  },
  {
    key: 'caen',
    shows: [{ venue: 'caen', town: 'Caen', day: '2027-01-30', leaves: '11:00', arrives: '14:10' }],
    back: { from: '2027-01-31T11:30', to: '2027-01-31T14:45' },
  },
];

export const TITLE = 'Les Vergers électriques';

function eventsOf(run: Run): DemoEvent[] {
  const phase = 'exploitation';
  const events = run.shows.flatMap(({ venue, town, day, leaves, arrives, state, rank, expires }): DemoEvent[] => {
    const done = day < '2026-11-24' ? ('played' as const) : ('confirmed' as const);
    const option = state ? { state, optionRank: rank!, optionExpires: expires! } : { state: done };
    const common = { venue, phase, ...option };
    const both = [...bandCalls(), ...crewCalls()];
    return [
      ...(leaves
        ? [
            {
              ...common,
              key: `${venue}-route`,
              kind: 'travel' as const,
              title: `Route vers ${town}`,
              from: `${day}T${leaves}`,
              to: `${day}T${arrives}`,
              calls: both,
            },
          ]
        : []),
      {
        ...common,
        key: `${venue}-montage`,
        kind: 'setUp',
        title: 'Montage et balances',
        from: `${day}T14:30`,
        to: `${day}T18:30`,
        calls: [...crewCalls(), ...bandCalls({ from: `${day}T16:30`, to: `${day}T18:30` })],
      },
      {
        ...common,
        key: `concert-${venue}`,
        kind: 'performance',
        title: TITLE,
        from: `${day}T21:00`,
        to: `${day}T22:15`,
        calls: [
          ...bandCalls({ from: `${day}T20:15`, to: `${day}T22:30` }),
          ...crewCalls({ from: `${day}T20:00`, to: `${day}T22:30` }),
        ],
      },
      {
        ...common,
        key: `${venue}-demontage`,
        kind: 'strike',
        title: 'Démontage',
        from: `${day}T22:30`,
        to: `${day}T23:40`,
        calls: crewCalls(),
      },
    ];
  });
  const last = run.shows[run.shows.length - 1]!;
  if (run.back) {
    events.push({
      key: `${run.key}-retour`,
      kind: 'travel',
      title: `Retour de ${last.town}`,
      ...run.back,
      venue: last.venue,
      phase,
      ...(last.state
        ? { state: last.state, optionRank: last.rank!, optionExpires: last.expires! }
        : { state: run.back.from < '2026-11-24' ? 'played' : 'confirmed' }),
      calls: [...bandCalls(), ...crewCalls()],
    });
  }
  return events;
}

const rehearsed = (days: readonly string[], residency: string): DemoContract[] =>
  BAND.map(({ position, person, withholding }) => ({
    key: `${residency}-${position}`,
    position,
    person,
    from: days[0]!,
    to: days[days.length - 1]!,
    withholdingRate: withholding,
    terms: [
      {
        basis: 'rehearsalService',
        quantity: String(days.length * 2),
        unitGross: position === 'chant' ? '74.90' : '71.25',
        hoursPerUnit: '3',
        phase: 'creation',
        events: days.flatMap((day) => [`service-${day}-a`, `service-${day}-b`]),
      },
    ],
  }));

const mixed = (days: readonly string[], residency: string): DemoContract => ({
  key: `${residency}-son`,
  position: 'son',
  person: 'karim',
  from: days[0]!,
  to: days[days.length - 1]!,
  terms: [
    {
      basis: 'hour',
      quantity: String(days.length * 6),
      unitGross: '20.15',
      phase: 'creation',
      events: days.flatMap((day) => [[`service-${day}-a`, '3'] as const, [`service-${day}-b`, '3'] as const]),
    },
  ],
});

function contractsOf(run: Run): DemoContract[] {
  const shows = run.shows.map(({ venue }) => `concert-${venue}`);
  const from = run.shows[0]!.day;
  const to = run.shows[run.shows.length - 1]!.day;
  return [
    ...BAND.map(
      ({ position, person, cachet, withholding }): DemoContract => ({
        key: `${run.key}-${position}`,
        position,
        person,
        from,
        to,
        withholdingRate: withholding,
        terms: [
          {
            basis: 'cachet',
            quantity: String(shows.length),
            unitGross: cachet,
            hoursPerUnit: '4.25',
            phase: 'exploitation',
            events: shows,
          },
        ],
      }),
    ),
    ...CREW.map(
      ({ position, person, day10, hour }): DemoContract => ({
        key: `${run.key}-${position}`,
        position,
        person,
        from,
        to: run.back ? run.back.from.slice(0, 10) : to,
        terms: [
          { basis: 'day10', quantity: String(shows.length), unitGross: day10, phase: 'exploitation', events: shows },
          ...(run.back
            ? [
                {
                  basis: 'hour' as const,
                  quantity: '3.5',
                  unitGross: hour,
                  note: 'Retour du camion et déchargement',
                  phase: 'exploitation',
                  events: [[`${run.key}-retour`, '3.5'] as const],
                },
              ]
            : []),
        ],
      }),
    ),
  ];
}

/** The minibus is in the budget. Venues lodge everyone and serve dinner; lunches on the road are the agreement's allowance. */
function tripsOf(run: Run): DemoTrip[] {
  const first = run.shows.find(({ leaves }) => leaves !== null);
  if (!first || !run.back) return [];
  const nights = run.shows.slice(run.shows.indexOf(first));
  return [...BAND, ...CREW].map(({ position }) => ({
    position,
    event: `concert-${first.venue}`,
    leaves: `${first.day}T${first.leaves}`,
    returns: run.back!.to,
    place: nights.map(({ town }) => town).join(', '),
    costs: [
      { component: 'travel' as const, on: first.day, payer: 'direct' as const, amount: '0.00' },
      ...nights.flatMap(({ day: on }) => [
        { component: 'meal' as const, on, payer: 'perDiem' as const },
        { component: 'meal' as const, on, payer: 'organiser' as const },
        { component: 'bed' as const, on, payer: 'organiser' as const },
      ]),
      ...(run.back!.to >= `${run.back!.to.slice(0, 10)}T13:30`
        ? [{ component: 'meal' as const, on: run.back!.to.slice(0, 10), payer: 'perDiem' as const }]
        : []),
    ],
  }));
}

export const tourEvents: readonly DemoEvent[] = [
  {
    key: 'residence-nantes',
    kind: 'residency',
    title: 'Résidence 1 — Stereolux',
    from: '2026-09-21T00:00',
    to: '2026-09-25T23:59',
    allDay: true,
    venue: 'nantes',
    state: 'played',
    phase: 'creation',
    calls: [],
  },
  {
    key: 'residence-angers',
    kind: 'residency',
    title: 'Résidence 2 — Le Chabada',
    from: '2026-10-07T00:00',
    to: '2026-10-09T23:59',
    allDay: true,
    venue: 'angers',
    state: 'played',
    phase: 'creation',
    calls: [],
  },
  ...services(FIRST_RESIDENCY, 'nantes'),
  ...services(SECOND_RESIDENCY, 'angers'),
  ...RUNS.flatMap(eventsOf),
  {
    key: 'concert-joue',
    kind: 'performance',
    title: TITLE,
    from: '2026-11-26T20:30',
    to: '2026-11-26T21:45',
    venue: 'joue',
    state: 'cancelled',
    cancelledCause: 'presenter',
    note: 'Plateau partagé abandonné par la salle.',
    phase: 'exploitation',
    calls: [],
  },
  {
    key: 'concert-la-roche',
    kind: 'performance',
    title: TITLE,
    from: '2027-03-19T20:30',
    to: '2027-03-19T21:45',
    venue: 'la-roche',
    state: 'idea',
    phase: 'exploitation',
    calls: [],
  },
];

export const tourContracts: readonly DemoContract[] = [
  ...rehearsed(FIRST_RESIDENCY, 'residence-nantes'),
  mixed(FIRST_RESIDENCY, 'residence-nantes'),
  ...rehearsed(SECOND_RESIDENCY, 'residence-angers'),
  mixed(SECOND_RESIDENCY, 'residence-angers'),
  ...RUNS.flatMap(contractsOf),
];

export const tourTrips: readonly DemoTrip[] = RUNS.flatMap(tripsOf);
