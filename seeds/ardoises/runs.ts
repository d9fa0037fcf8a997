/** The journeys of the tour: twelve dates in nine towns. */
import type { Key } from '#db/demo/index.ts';

export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface Run {
  readonly key: Key;
  readonly place: string;
  readonly country?: string;
  /** The van with the technicians, and the artists' train; null where everyone is at home or there already. */
  readonly vanOut: Span | null;
  readonly trainOut: Span | null;
  readonly setUp: Span & { readonly breakMinutes?: number };
  /** A service before a date that follows a long gap (CCNEAC XIII.2.3). */
  readonly service?: Span;
  /** The first technical call of the day; the artists join at three. */
  readonly focusAt: string;
  readonly shows: readonly {
    readonly day: string;
    readonly state: 'played' | 'confirmed' | 'option';
    readonly expires?: string;
  }[];
  readonly strikeUntil: string;
  readonly vanBack: Span | null;
  readonly trainBack: Span | null;
  readonly beds: 'organiser' | 'direct' | 'reinvoiced';
  readonly bed?: string;
  readonly fare?: string;
}

export const RUNS: readonly Run[] = [
  {
    key: 'aubusson',
    place: 'Aubusson',
    vanOut: { from: '2026-10-26T08:10', to: '2026-10-26T09:45' },
    trainOut: { from: '2026-10-27T11:05', to: '2026-10-27T12:40' },
    setUp: { from: '2026-10-26T10:00', to: '2026-10-26T17:30', breakMinutes: 60 },
    focusAt: '13:00',
    shows: [
      { day: '2026-10-27', state: 'played' },
      { day: '2026-10-28', state: 'played' },
    ],
    strikeUntil: '2026-10-29T00:15',
    vanBack: { from: '2026-10-29T11:30', to: '2026-10-29T15:30' },
    trainBack: { from: '2026-10-29T11:10', to: '2026-10-29T12:50' },
    beds: 'organiser',
    fare: '17.40',
  },
  {
    key: 'saint-junien',
    place: 'Saint-Junien',
    vanOut: null,
    trainOut: null,
    setUp: { from: '2026-11-04T13:30', to: '2026-11-04T19:30' },
    focusAt: '13:00',
    shows: [{ day: '2026-11-05', state: 'played' }],
    strikeUntil: '2026-11-06T00:10',
    vanBack: null,
    trainBack: null,
    beds: 'organiser',
  },
  {
    key: 'brive',
    place: 'Brive-la-Gaillarde',
    vanOut: { from: '2026-11-16T09:45', to: '2026-11-16T11:30' },
    trainOut: { from: '2026-11-17T10:20', to: '2026-11-17T11:35' },
    setUp: { from: '2026-11-16T13:00', to: '2026-11-16T19:00' },
    focusAt: '13:00',
    shows: [
      { day: '2026-11-17', state: 'played' },
      { day: '2026-11-18', state: 'played' },
    ],
    strikeUntil: '2026-11-19T00:15',
    vanBack: { from: '2026-11-19T11:30', to: '2026-11-19T15:00' },
    trainBack: { from: '2026-11-19T10:25', to: '2026-11-19T11:40' },
    beds: 'organiser',
    fare: '19.80',
  },
  {
    key: 'niort',
    place: 'Niort',
    vanOut: { from: '2026-12-09T08:30', to: '2026-12-09T11:45' },
    trainOut: { from: '2026-12-10T09:35', to: '2026-12-10T12:50' },
    setUp: { from: '2026-12-09T13:30', to: '2026-12-09T19:00' },
    focusAt: '13:00',
    shows: [{ day: '2026-12-10', state: 'confirmed' }],
    strikeUntil: '2026-12-11T00:10',
    vanBack: { from: '2026-12-11T11:30', to: '2026-12-11T15:15' },
    trainBack: { from: '2026-12-11T10:40', to: '2026-12-11T13:55' },
    beds: 'direct',
    bed: '68.40',
    fare: '41.60',
  },
  {
    key: 'rochefort',
    place: 'Rochefort',
    vanOut: { from: '2027-01-18T08:15', to: '2027-01-18T12:15' },
    trainOut: { from: '2027-01-18T09:10', to: '2027-01-18T13:25' },
    setUp: { from: '2027-01-18T14:00', to: '2027-01-18T19:00' },
    service: { from: '2027-01-18T16:00', to: '2027-01-18T19:30' },
    focusAt: '13:00',
    shows: [{ day: '2027-01-19', state: 'confirmed' }],
    strikeUntil: '2027-01-20T00:15',
    vanBack: { from: '2027-01-20T11:30', to: '2027-01-20T15:45' },
    trainBack: { from: '2027-01-20T10:35', to: '2027-01-20T14:50' },
    beds: 'organiser',
    fare: '48.90',
  },
  {
    key: 'saintes',
    place: 'Saintes',
    vanOut: { from: '2027-01-25T08:40', to: '2027-01-25T12:10' },
    trainOut: { from: '2027-01-26T09:30', to: '2027-01-26T12:55' },
    setUp: { from: '2027-01-25T13:30', to: '2027-01-25T19:00' },
    focusAt: '13:00',
    shows: [{ day: '2027-01-26', state: 'confirmed' }],
    strikeUntil: '2027-01-27T00:15',
    vanBack: { from: '2027-01-27T11:30', to: '2027-01-27T15:15' },
    trainBack: { from: '2027-01-27T10:15', to: '2027-01-27T13:40' },
    beds: 'organiser',
    fare: '43.20',
  },
  {
    key: 'albi',
    place: 'Albi',
    vanOut: { from: '2027-02-03T08:20', to: '2027-02-03T12:35' },
    trainOut: { from: '2027-02-03T13:15', to: '2027-02-03T18:20' },
    setUp: { from: '2027-02-03T14:00', to: '2027-02-03T19:00' },
    focusAt: '13:00',
    shows: [
      { day: '2027-02-04', state: 'confirmed' },
      { day: '2027-02-05', state: 'option', expires: '2026-11-30' },
    ],
    strikeUntil: '2027-02-06T00:10',
    vanBack: { from: '2027-02-06T11:30', to: '2027-02-06T16:00' },
    trainBack: { from: '2027-02-06T10:05', to: '2027-02-06T15:10' },
    beds: 'organiser',
    fare: '56.30',
  },
  {
    key: 'perigueux',
    place: 'Périgueux',
    vanOut: { from: '2027-03-11T09:20', to: '2027-03-11T11:15' },
    trainOut: { from: '2027-03-11T10:45', to: '2027-03-11T11:50' },
    setUp: { from: '2027-03-11T13:00', to: '2027-03-11T18:30' },
    service: { from: '2027-03-11T15:00', to: '2027-03-11T18:30' },
    focusAt: '13:00',
    shows: [{ day: '2027-03-12', state: 'confirmed' }],
    strikeUntil: '2027-03-13T00:10',
    vanBack: { from: '2027-03-13T11:30', to: '2027-03-13T15:00' },
    trainBack: { from: '2027-03-13T10:55', to: '2027-03-13T12:00' },
    beds: 'organiser',
    fare: '18.70',
  },
  {
    key: 'tournai',
    place: 'Tournai',
    country: 'BE',
    vanOut: { from: '2027-03-15T08:30', to: '2027-03-15T17:30' },
    trainOut: { from: '2027-03-15T10:05', to: '2027-03-15T17:40' },
    setUp: { from: '2027-03-16T11:00', to: '2027-03-16T13:00' },
    focusAt: '14:00',
    shows: [{ day: '2027-03-16', state: 'confirmed' }],
    strikeUntil: '2027-03-16T23:45',
    vanBack: { from: '2027-03-17T11:00', to: '2027-03-17T20:00' },
    trainBack: { from: '2027-03-17T11:15', to: '2027-03-17T18:50' },
    beds: 'reinvoiced',
    bed: '81.50',
    fare: '113.80',
  },
];
