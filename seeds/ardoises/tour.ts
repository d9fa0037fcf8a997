/** Twelve dates in nine towns: seven people on the road, four on stage and three who arrive the day before. */
import type { DemoCall, DemoContract, DemoEvent, DemoTrip, Key } from '#db/demo/index.ts';
import { ACTORS } from './creation.ts';
import { RUNS, type Run, type Span } from './runs.ts';

const TECHNICIANS = [
  {
    position: 'regie-generale',
    person: 'damien',
    as: 'régie générale',
    day8: '141.35',
    day10: '178.20',
    hour: '17.67',
  },
  { position: 'lumiere', person: 'solene', as: 'régie lumière', day8: '133.70', day10: '168.55', hour: '16.72' },
  { position: 'son', person: 'malo', as: 'régie son', day8: '133.70', day10: '168.55', hour: '16.72' },
] as const;

/** Lucile is away in January: her understudy plays Rochefort and Saintes. */
export const UNDERSTUDIED: readonly Key[] = ['rochefort', 'saintes'];

const cast = (run: Run) =>
  Object.entries(ACTORS).map(([position, actor]) => ({
    position,
    ...actor,
    ...(position === 'lucile' && UNDERSTUDIED.includes(run.key) ? { person: 'noemie', withholding: '2.1' } : {}),
  }));

const artists = (run: Run, span?: Span): DemoCall[] =>
  cast(run).map(({ person, as }) => ({ person, as, category: 'artist', ...span }));
const crew = (span?: Span, breakMinutes?: number): DemoCall[] =>
  TECHNICIANS.map(({ person, as }) => ({
    person,
    as,
    category: 'technician',
    ...span,
    ...(breakMinutes ? { breakMinutes } : {}),
  }));

const showKey = (run: Run, index: number): Key => `${run.key}-${index + 1}`;

function eventsOf(run: Run): DemoEvent[] {
  const common = { venue: run.key, phase: 'exploitation' };
  const state = (day: string): 'played' | 'confirmed' => (day < '2026-11-24' ? 'played' : 'confirmed');
  const event = (key: string, kind: DemoEvent['kind'], title: string, span: Span, calls: DemoCall[]): DemoEvent => ({
    ...common,
    key: `${run.key}-${key}`,
    kind,
    title,
    from: span.from,
    to: span.to,
    state: state(span.from.slice(0, 10)),
    calls,
  });
  const events: DemoEvent[] = [];
  if (run.vanOut)
    events.push(
      event(
        'van-out',
        'travel',
        `Route vers ${run.place}`,
        run.vanOut,
        crew(undefined, run.key === 'tournai' ? 60 : undefined),
      ),
    );
  if (run.trainOut) events.push(event('train-out', 'travel', `Train pour ${run.place}`, run.trainOut, artists(run)));
  events.push(event('set-up', 'setUp', 'Montage', run.setUp, crew(undefined, run.setUp.breakMinutes)));
  if (run.service) events.push(event('service', 'rehearsal', 'Service de reprise', run.service, artists(run)));
  run.shows.forEach(({ day, state: showState, expires }, index) => {
    const [from, to] = index === 0 ? [`${day}T${run.focusAt}`, `${day}T17:00`] : [`${day}T15:00`, `${day}T17:00`];
    const calls = index === 0 ? [...crew(), ...artists(run, { from: `${day}T15:00`, to: `${day}T17:00` })] : crew();
    events.push(
      event(
        `raccord-${index + 1}`,
        'technicalRehearsal',
        index === 0 ? 'Réglages et raccord' : 'Vérifications',
        { from, to },
        calls,
      ),
    );
    events.push({
      ...common,
      key: showKey(run, index),
      kind: 'performance',
      title: 'La Nuit des tuiles',
      from: `${day}T20:30`,
      to: `${day}T21:55`,
      state: showState,
      ...(expires ? { optionRank: 1, optionExpires: expires } : {}),
      calls: [
        ...artists(run, { from: `${day}T19:00`, to: `${day}T22:15` }),
        ...crew({ from: `${day}T18:30`, to: `${day}T22:15` }),
      ],
    });
  });
  const last = run.shows[run.shows.length - 1]!.day;
  events.push(event('strike', 'strike', 'Démontage', { from: `${last}T22:15`, to: run.strikeUntil }, crew()));
  if (run.vanBack)
    events.push(
      event(
        'van-back',
        'travel',
        `Retour de ${run.place}`,
        run.vanBack,
        crew(undefined, run.key === 'tournai' ? 60 : undefined),
      ),
    );
  if (run.trainBack) events.push(event('train-back', 'travel', `Retour de ${run.place}`, run.trainBack, artists(run)));
  return events;
}

const CACHET = '178.50';
const SERVICE = '68.20';

function contractsOf(run: Run): DemoContract[] {
  const first = run.shows[0]!.day;
  const last = run.shows[run.shows.length - 1]!.day;
  const shows = run.shows.map((_, index) => showKey(run, index));
  const played = cast(run).map(
    ({ position, person, withholding }): DemoContract => ({
      key: `${run.key}-${position}`,
      position,
      person,
      from: run.service ? run.service.from.slice(0, 10) : first,
      to: last,
      withholdingRate: withholding,
      terms: [
        {
          basis: 'cachet',
          quantity: String(shows.length),
          unitGross: CACHET,
          hoursPerUnit: '5.25',
          phase: 'exploitation',
          events: shows,
        },
        ...(run.service
          ? [
              {
                basis: 'rehearsalService' as const,
                quantity: '1',
                unitGross: SERVICE,
                hoursPerUnit: '3.5',
                phase: 'exploitation',
                events: [`${run.key}-service`],
              },
            ]
          : []),
      ],
    }),
  );
  const far = run.key === 'tournai';
  const short = run.key === 'saint-junien' || run.key === 'aubusson' || run.key === 'brive';
  const run10 = far ? shows : short ? shows : [`${run.key}-set-up`, ...shows];
  const run8 = far ? [`${run.key}-van-out`, `${run.key}-van-back`] : short ? [`${run.key}-set-up`] : [];
  const crewed = TECHNICIANS.map(
    ({ position, person, day8, day10, hour }): DemoContract => ({
      key: `${run.key}-${position}`,
      position,
      person,
      from: (run.vanOut ?? run.setUp).from.slice(0, 10),
      to: (run.vanBack ?? { from: last }).from.slice(0, 10),
      terms: [
        { basis: 'day10', quantity: String(run10.length), unitGross: day10, phase: 'exploitation', events: run10 },
        ...(run8.length > 0
          ? [
              {
                basis: 'day8' as const,
                quantity: String(run8.length),
                unitGross: day8,
                phase: 'exploitation',
                events: run8,
              },
            ]
          : []),
        ...(run.vanBack && !far
          ? [
              {
                basis: 'hour' as const,
                quantity: '4',
                unitGross: hour,
                note: 'Retour du camion',
                phase: 'exploitation',
                events: [[`${run.key}-van-back`, '4'] as const],
              },
            ]
          : []),
      ],
    }),
  );
  return [...played, ...crewed];
}

const day = (time: string): string => time.slice(0, 10);
const after = (on: string): string => new Date(Date.parse(`${on}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The van costs nobody a ticket: its rent and fuel are in the budget. A night for each midnight away, lunch when away over one o'clock, dinner when away at half past eight. */
function costsOf(run: Run, out: Span, back: Span, fare = '0.00'): DemoTrip['costs'] {
  const costs: DemoTrip['costs'][number][] = [];
  for (let on = day(out.from); on <= day(back.to); on = after(on)) {
    if (on === day(out.from) || on === day(back.from))
      costs.push({ component: 'travel', on, payer: 'direct', amount: fare });
    if (out.from <= `${on}T13:00` && back.to >= `${on}T13:30`) costs.push({ component: 'meal', on, payer: 'perDiem' });
    if (out.from <= `${on}T20:00` && back.to >= `${on}T20:30`) costs.push({ component: 'meal', on, payer: 'perDiem' });
    if (on < day(back.to))
      costs.push({ component: 'bed', on, payer: run.beds, ...(run.bed ? { amount: run.bed } : {}) });
  }
  return costs;
}

function tripsOf(run: Run): DemoTrip[] {
  const event = showKey(run, 0);
  const place = { place: run.place, ...(run.country ? { country: run.country } : {}) };
  const { vanOut, vanBack, trainOut, trainBack } = run;
  if (!vanOut || !vanBack || !trainOut || !trainBack) return [];
  return [
    ...Object.keys(ACTORS).map((position) => ({
      position,
      event,
      leaves: trainOut.from,
      returns: trainBack.to,
      ...place,
      costs: costsOf(run, trainOut, trainBack, run.fare),
    })),
    ...TECHNICIANS.map(({ position }) => ({
      position,
      event,
      leaves: vanOut.from,
      returns: vanBack.to,
      ...place,
      costs: costsOf(run, vanOut, vanBack),
    })),
  ];
}

const UNDERSTUDY_DAYS = ['2027-01-13', '2027-01-14', '2027-01-15'];
const understudyServices: readonly DemoEvent[] = UNDERSTUDY_DAYS.flatMap((on) =>
  [['matin', '10:00', '13:30'] as const, ['apres-midi', '14:30', '18:00'] as const].map(([name, from, to]) => ({
    key: `doublure-${on}-${name}`,
    kind: 'rehearsal' as const,
    title: 'Répétition de la doublure (Lucile)',
    from: `${on}T${from}`,
    to: `${on}T${to}`,
    venue: 'saint-junien',
    state: 'confirmed' as const,
    phase: 'exploitation',
    series: 'doublure',
    calls: [{ person: 'noemie', as: 'Lucile (doublure)', category: 'artist' as const }],
  })),
);

export const tourEvents: readonly DemoEvent[] = [
  ...RUNS.flatMap(eventsOf),
  ...understudyServices,
  {
    key: 'perigueux-novembre',
    kind: 'performance',
    title: 'La Nuit des tuiles',
    from: '2026-11-20T20:30',
    to: '2026-11-20T21:55',
    venue: 'perigueux',
    state: 'postponed',
    postponedTo: 'perigueux-1',
    note: 'Salle indisponible : chaufferie en panne. Reportée d’un commun accord, sans frais.',
    phase: 'exploitation',
    calls: [],
  },
];

export const tourContracts: readonly DemoContract[] = [
  ...RUNS.flatMap(contractsOf),
  {
    key: 'doublure-repetitions',
    position: 'lucile',
    person: 'noemie',
    from: UNDERSTUDY_DAYS[0]!,
    to: UNDERSTUDY_DAYS[2]!,
    withholdingRate: '2.1',
    note: 'Remplacement d’Aurélie Montbrisac à Rochefort et Saintes',
    terms: [
      {
        basis: 'rehearsalService',
        quantity: '6',
        unitGross: SERVICE,
        hoursPerUnit: '3.5',
        phase: 'exploitation',
        events: understudyServices.map(({ key }) => key),
      },
    ],
  },
];

export const tourTrips: readonly DemoTrip[] = RUNS.flatMap(tripsOf);
