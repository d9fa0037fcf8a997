/** The holidays that some part of France knows: a stable id, a name, and how its day is found each year. */
import type { Sentence } from '#core/kernel/index.ts';

/** A day of the year (`month` 1…12), or days after Easter Sunday (before it when negative). */
export type HolidayRule = { readonly month: number; readonly day: number } | { readonly afterEaster: number };

export interface HolidayKind {
  readonly name: Sentence;
  readonly on: HolidayRule;
}

const kind = (fr: string, en: string, on: HolidayRule): HolidayKind => ({ name: { fr, en }, on });
const each = (month: number, day: number): HolidayRule => ({ month, day });
const easter = (afterEaster: number): HolidayRule => ({ afterEaster });
const ABOLITION = ['Abolition de l’esclavage', 'Abolition of slavery'] as const;

export const HOLIDAY_KINDS = {
  newYear: kind('Jour de l’an', 'New Year’s Day', each(1, 1)),
  goodFriday: kind('Vendredi saint', 'Good Friday', easter(-2)),
  easterMonday: kind('Lundi de Pâques', 'Easter Monday', easter(1)),
  labourDay: kind('Fête du travail', 'Labour Day', each(5, 1)),
  victory1945: kind('Victoire de 1945', 'Victory in 1945', each(5, 8)),
  ascension: kind('Ascension', 'Ascension Day', easter(39)),
  whitMonday: kind('Lundi de Pentecôte', 'Whit Monday', easter(50)),
  nationalDay: kind('Fête nationale', 'National Day', each(7, 14)),
  assumption: kind('Assomption', 'Assumption', each(8, 15)),
  allSaints: kind('Toussaint', 'All Saints’ Day', each(11, 1)),
  armistice1918: kind('Armistice de 1918', 'Armistice of 1918', each(11, 11)),
  christmas: kind('Noël', 'Christmas Day', each(12, 25)),
  secondChristmasDay: kind('Second jour de Noël', 'Second day of Christmas', each(12, 26)),

  'abolition.martinique': kind(...ABOLITION, each(5, 22)),
  'abolition.guadeloupe': kind(...ABOLITION, each(5, 27)),
  'abolition.guyane': kind(...ABOLITION, each(6, 10)),
  'abolition.reunion': kind(...ABOLITION, each(12, 20)),
  'abolition.mayotte': kind(...ABOLITION, each(4, 27)),
  'abolition.saintBarthelemy': kind(...ABOLITION, each(10, 9)),
  'abolition.saintMartin.27': kind(...ABOLITION, each(5, 27)),
  'abolition.saintMartin.28': kind(...ABOLITION, each(5, 28)),

  saintPeterChanel: kind('Saint Pierre Chanel', 'Saint Peter Chanel', each(4, 28)),
  territoryDay: kind('Fête du territoire', 'Territory Day', each(7, 29)),
  arrivalOfTheGospel: kind('Arrivée de l’Évangile', 'Arrival of the Gospel', each(3, 5)),
  autonomyDay: kind('Fête de l’autonomie', 'Autonomy Day', each(6, 29)),
  matarii: kind('Matari’i i ni’a', 'Matari’i i ni’a', each(11, 20)),
  citizenshipDay: kind('Fête de la citoyenneté', 'Citizenship Day', each(9, 24)),
} as const satisfies Readonly<Record<string, HolidayKind>>;

export type HolidayId = keyof typeof HOLIDAY_KINDS;
