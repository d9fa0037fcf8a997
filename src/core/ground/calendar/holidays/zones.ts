/**
 * Which holidays are kept where, since when, and how well we know it. Zones are named by ISO 3166-2 for mainland France
 * and its three departments of local law, and by the number of the department or collectivity overseas.
 */
import { type CalendarDate, date, type Sentence } from '#core/kernel/index.ts';
import type { Confidence } from '#core/rates/index.ts';
import type { HolidayId } from './rules.ts';
import type { HolidaySourceId } from './sources.ts';

export const HOLIDAY_ZONES = [
  ...(['FR', 'FR-57', 'FR-67', 'FR-68'] as const),
  ...(['FR-971', 'FR-972', 'FR-973', 'FR-974', 'FR-975', 'FR-976', 'FR-977', 'FR-978'] as const),
  ...(['FR-986', 'FR-987', 'FR-988'] as const),
];
export type HolidayZone = (typeof HOLIDAY_ZONES)[number];

export interface KeptHoliday {
  readonly id: HolidayId;
  /** First and last day on which it is a holiday, where that changed. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly confidence: Confidence;
  readonly source: HolidaySourceId;
  /** `protestantChurch`: only in communes with a Protestant or a shared church. Kept here as a holiday everywhere. */
  readonly onlyWith?: 'protestantChurch';
}

export interface ZoneHolidays {
  readonly name: Sentence;
  readonly holidays: readonly KeptHoliday[];
}

type Span = Pick<KeptHoliday, 'from' | 'to' | 'onlyWith'>;

const kept =
  (confidence: Confidence, source: HolidaySourceId) =>
  (id: HolidayId, span: Span = {}): KeptHoliday => ({ id, confidence, source, ...span });

const ELEVEN: readonly HolidayId[] = [
  ...(['newYear', 'easterMonday', 'labourDay', 'victory1945', 'ascension', 'whitMonday', 'nationalDay'] as const),
  ...(['assumption', 'allSaints', 'armistice1918', 'christmas'] as const),
];

const national = (confidence: Confidence, source: HolidaySourceId): readonly KeptHoliday[] =>
  ELEVEN.map((id) => kept(confidence, source)(id, id === 'victory1945' ? { from: date('1982-01-01') } : {}));

const LABOUR_CODE = national('C', 'L3133-1');
const localLaw = kept('C', 'L3134-13');
const abolition = kept('C', 'L3422-2');
const wallis = kept('P', 'wallis');
const polynesia = kept('P', 'polynesia');
const caledonia = kept('P', 'caledonia');

const LOCAL_LAW: readonly KeptHoliday[] = [
  ...LABOUR_CODE,
  localLaw('goodFriday', { onlyWith: 'protestantChurch' }),
  localLaw('secondChristmasDay'),
];

const zone = (fr: string, en: string, holidays: readonly KeptHoliday[]): ZoneHolidays => ({
  name: { fr, en },
  holidays,
});

const withAbolition = (name: string, id: HolidayId, from: string): ZoneHolidays =>
  zone(name, name, [...LABOUR_CODE, abolition(id, { from: date(from) })]);

/** Decree 83-1003 of 23 November 1983 gave the five days; the first ones fell in 1984, save that of Réunion. */
const FIRST_DAYS = '1983-11-24';

export const ZONES: Readonly<Record<HolidayZone, ZoneHolidays>> = {
  FR: zone('France métropolitaine', 'Mainland France', LABOUR_CODE),
  'FR-57': zone('Moselle', 'Moselle', LOCAL_LAW),
  'FR-67': zone('Bas-Rhin', 'Bas-Rhin', LOCAL_LAW),
  'FR-68': zone('Haut-Rhin', 'Haut-Rhin', LOCAL_LAW),
  'FR-971': withAbolition('Guadeloupe', 'abolition.guadeloupe', FIRST_DAYS),
  'FR-972': withAbolition('Martinique', 'abolition.martinique', FIRST_DAYS),
  'FR-973': withAbolition('Guyane', 'abolition.guyane', FIRST_DAYS),
  'FR-974': withAbolition('La Réunion', 'abolition.reunion', FIRST_DAYS),
  'FR-975': zone('Saint-Pierre-et-Miquelon', 'Saint-Pierre-et-Miquelon', LABOUR_CODE),
  'FR-976': withAbolition('Mayotte', 'abolition.mayotte', FIRST_DAYS),
  'FR-977': withAbolition('Saint-Barthélemy', 'abolition.saintBarthelemy', '2012-04-26'),
  'FR-978': zone('Saint-Martin', 'Saint-Martin', [
    ...LABOUR_CODE,
    abolition('abolition.saintMartin.27', { from: date('2012-04-26'), to: date('2017-12-31') }),
    kept('P', 'saintMartin')('abolition.saintMartin.28', { from: date('2018-01-01') }),
  ]),
  'FR-986': zone('Wallis-et-Futuna', 'Wallis and Futuna', [
    ...national('P', 'wallis'),
    wallis('saintPeterChanel'),
    wallis('territoryDay'),
  ]),
  'FR-987': zone('Polynésie française', 'French Polynesia', [
    ...national('P', 'polynesia'),
    polynesia('arrivalOfTheGospel'),
    polynesia('goodFriday'),
    polynesia('autonomyDay', { from: date('1985-01-01'), to: date('2024-12-31') }),
    polynesia('matarii', { from: date('2025-01-01') }),
  ]),
  'FR-988': zone('Nouvelle-Calédonie', 'New Caledonia', [...national('P', 'caledonia'), caledonia('citizenshipDay')]),
};
