/** Five weeks of rehearsal in two fractions: two weeks in Saint-Junien in September, three in Aubusson in October. */
import type { DemoCall, DemoContract, DemoEvent, DemoTrip, Key } from '#db/demo/index.ts';

export const ACTORS: Readonly<
  Record<Key, { readonly person: Key; readonly as: string; readonly withholding: string }>
> = {
  lucile: { person: 'aurelie', as: 'Lucile', withholding: '3.8' },
  amin: { person: 'selim', as: 'Amin', withholding: '1.3' },
  ida: { person: 'jeanne', as: 'Ida', withholding: '4.1' },
  tobie: { person: 'baptiste', as: 'Tobie', withholding: '0' },
};

const FIRST_FRACTION = ['07', '08', '09', '10', '11', '14', '15', '16', '17', '18'].map((day) => `2026-09-${day}`);
const SECOND_FRACTION = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16', '19', '20', '21', '22', '23'].map(
  (day) => `2026-10-${day}`,
);

const ensemble: readonly DemoCall[] = [
  { person: 'irene', as: 'mise en scène', category: 'artist' },
  ...Object.values(ACTORS).map(({ person, as }) => ({ person, as, category: 'artist' as const })),
];

/** Two services of three and a half hours a day: thirty-five hours a week. */
const services = (days: readonly string[], venue: Key): DemoEvent[] =>
  days.flatMap((day) =>
    [['matin', '10:00', '13:30'] as const, ['après-midi', '14:30', '18:00'] as const].map(([name, from, to]) => ({
      key: `service-${day}-${name}`,
      kind: 'rehearsal' as const,
      title: 'Service de répétition',
      from: `${day}T${from}`,
      to: `${day}T${to}`,
      venue,
      state: 'played' as const,
      phase: 'creation',
      series: venue === 'aubusson' ? 'repetitions-aubusson' : 'repetitions-saint-junien',
      calls: ensemble,
    })),
  );

const LIGHT: DemoCall = { person: 'solene', as: 'régie lumière', category: 'technician', breakMinutes: 60 };
const SOUND: DemoCall = { person: 'malo', as: 'régie son', category: 'technician', breakMinutes: 60 };
const STAGE: DemoCall = { person: 'damien', as: 'régie générale', category: 'technician', breakMinutes: 60 };
const COSTUMES: DemoCall = { person: 'helene', as: 'costumes', category: 'technician', breakMinutes: 60 };

const technicalDay = (
  day: string,
  title: string,
  kind: 'setUp' | 'technicalRehearsal',
  calls: readonly DemoCall[],
  venue: Key = 'aubusson',
): DemoEvent => ({
  key: `plateau-${day}${calls.includes(COSTUMES) ? '-costumes' : ''}`,
  kind,
  title,
  from: `${day}T10:00`,
  to: `${day}T19:00`,
  venue,
  state: 'played',
  phase: 'creation',
  calls,
});

const SET_UP = ['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09'];
const LIGHTING = ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'];
const LAST_WEEK = ['2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23'];
const SEWING = ['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];
const FITTING = ['2026-10-20', '2026-10-21', '2026-10-22'];

export const creationEvents: readonly DemoEvent[] = [
  {
    key: 'residence-saint-junien',
    kind: 'residency',
    title: 'Résidence 1 — La Mégisserie',
    from: '2026-09-07T00:00',
    to: '2026-09-18T23:59',
    allDay: true,
    venue: 'saint-junien',
    state: 'played',
    phase: 'creation',
    calls: [],
  },
  {
    key: 'residence-aubusson',
    kind: 'residency',
    title: 'Résidence 2 — Théâtre Jean Lurçat',
    from: '2026-10-05T00:00',
    to: '2026-10-23T23:59',
    allDay: true,
    venue: 'aubusson',
    state: 'played',
    phase: 'creation',
    calls: [],
  },
  ...services(FIRST_FRACTION, 'saint-junien'),
  ...services(SECOND_FRACTION, 'aubusson'),
  ...SET_UP.map((day) => technicalDay(day, 'Montage du décor', 'setUp', [STAGE])),
  ...LIGHTING.map((day) =>
    technicalDay(
      day,
      'Conduite lumière et son',
      'technicalRehearsal',
      day < '2026-10-14' ? [STAGE, LIGHT] : [STAGE, LIGHT, SOUND],
    ),
  ),
  ...LAST_WEEK.map((day) => technicalDay(day, 'Répétitions techniques', 'technicalRehearsal', [STAGE, LIGHT, SOUND])),
  ...SEWING.map((day) => technicalDay(day, 'Atelier costumes', 'setUp', [COSTUMES], 'saint-junien')),
  ...FITTING.map((day) => technicalDay(day, 'Essayages et retouches', 'setUp', [COSTUMES])),
];

/** Shares of a month of 151.67 hours: 70 hours, then 105. */
const fractions = (position: Key, person: Key, unitGross: string, withholdingRate: string): DemoContract[] =>
  [
    { key: `${position}-fraction-1`, from: '2026-09-07', to: '2026-09-18', quantity: '0.462' },
    { key: `${position}-fraction-2`, from: '2026-10-05', to: '2026-10-23', quantity: '0.692' },
  ].map(({ key, from, to, quantity }) => ({
    key,
    position,
    person,
    from,
    to,
    signedTogether: `creation-${position}`,
    withholdingRate,
    terms: [{ basis: 'month', quantity, unitGross, conditions: { splitPeriod: true }, phase: 'creation' }],
  }));

const days = (
  key: Key,
  position: Key,
  person: Key,
  unitGross: string,
  worked: readonly string[],
  suffix = '',
): DemoContract => ({
  key,
  position,
  person,
  from: worked[0]!,
  to: worked[worked.length - 1]!,
  terms: [
    {
      basis: 'day8',
      quantity: String(worked.length),
      unitGross,
      phase: 'creation',
      events: worked.map((day) => `plateau-${day}${suffix}`),
    },
  ],
});

export const creationContracts: readonly DemoContract[] = [
  ...fractions('mise-en-scene', 'irene', '2764.20', '5.3'),
  ...Object.entries(ACTORS).flatMap(([position, { person, withholding }]) =>
    fractions(position, person, '2518.60', withholding),
  ),
  days('regie-generale-creation', 'regie-generale', 'damien', '141.35', [...SET_UP, ...LIGHTING, ...LAST_WEEK]),
  days('lumiere-creation', 'lumiere', 'solene', '133.70', [...LIGHTING, ...LAST_WEEK]),
  days('son-creation', 'son', 'malo', '133.70', [...LIGHTING.slice(1), ...LAST_WEEK]),
  days('costumes-atelier', 'costumes', 'helene', '124.85', SEWING, '-costumes'),
  days('costumes-essayages', 'costumes', 'helene', '124.85', FITTING, '-costumes'),
];

const WEEKS = [SECOND_FRACTION.slice(0, 5), SECOND_FRACTION.slice(5, 10), SECOND_FRACTION.slice(10)];

/** Aubusson lodges everyone and serves dinner; lunches are the agreement's allowance. */
export const creationTrips: readonly DemoTrip[] = ['mise-en-scene', ...Object.keys(ACTORS)].flatMap((position) =>
  WEEKS.map((week) => ({
    position,
    leaves: `${week[0]}T08:05`,
    returns: `${week[4]}T19:50`,
    place: 'Aubusson',
    costs: week.flatMap((on, index) => [
      ...(index === 0 || index === 4
        ? [{ component: 'travel' as const, on, payer: 'direct' as const, amount: '17.40' }]
        : []),
      { component: 'meal' as const, on, payer: 'perDiem' as const },
      ...(index < 4
        ? [
            { component: 'meal' as const, on, payer: 'organiser' as const },
            { component: 'bed' as const, on, payer: 'organiser' as const },
          ]
        : []),
    ]),
  })),
);
