/** What a cohort's calendar says. */
import { HOLIDAY_KINDS, HOLIDAYS_OF_ZONES } from '#core/ground/calendar/index.ts';
import type { Sentence, Words } from '#core/kernel/index.ts';

const named = <T>(prefix: string, all: Readonly<Record<string, T>>, name: (one: T) => Sentence) =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [`${prefix}.${id}`, name(one)]));

export const calendarWords: Words = {
  problems: {
    'cohort.hours-missing': {
      fr: '{kind:cohortPeriod}, le calendrier donne {days|jour|jours}, soit {hours} h, pour {needed} h prévues : il manque {missing} h, donc {missingDays|jour|jours}. Allonger une période, en ajouter une, ou rouvrir des jours fermés.',
      en: '{kind:cohortPeriod}, the calendar gives {days|day|days}, {hours} h, for {needed} h needed: {missing} h are missing, which is {missingDays|day|days}. Lengthen a period, add one, or open days that are closed.',
    },
    'cohort.no-slack': {
      fr: '{kind:cohortPeriod}, le calendrier donne {days|jour|jours} pour {neededDays} nécessaires ({needed} h) : aucune marge. Une seule absence, un pont ou une fermeture de plus, et les heures n’y sont plus.',
      en: '{kind:cohortPeriod}, the calendar gives {days|day|days} for {neededDays} needed ({needed} h): no slack at all. One absence, one bridge day or one more closure breaks it.',
    },
    'cohort.weeks-not-enough': {
      fr: '{kind:cohortPeriod}, {needed} h font {weeks} semaines pleines, mais {weeks} semaines de calendrier, du {from} au {to}, n’en donnent que {hours} h en {days|jour|jours} : {lost|jour y est férié ou fermé|jours y sont fériés ou fermés}. « {weeks} semaines » ne tient qu’en heures ; au calendrier, la période doit être plus longue.',
      en: '{kind:cohortPeriod}, {needed} h make {weeks} full weeks, but {weeks} calendar weeks, from {from} to {to}, give only {hours} h in {days|day|days}: {lost|day in them is a public holiday or closed|days in them are public holidays or closed}. “{weeks} weeks” holds as hours only; on the calendar the period must be longer.',
    },
    'cohort.periods-overlap': {
      fr: 'Deux périodes se chevauchent du {from} au {to}. Ces jours ne sont comptés qu’une fois, dans celle qui commence la première : raccourcir l’une des deux.',
      en: 'Two periods overlap from {from} to {to}. These days are counted once only, in the one that begins first: shorten one of the two.',
    },
    'cohort.days-between': {
      fr: 'Du {from} au {to}, {days|jour ouvré n’est|jours ouvrés ne sont} dans aucune période. Prolonger une période, ou noter une fermeture si c’est voulu.',
      en: 'From {from} to {to}, {days|working day is|working days are} in no period. Extend a period, or note a closure when it is meant.',
    },
    'cohort.starts-closed': {
      fr: '{kind:cohortPeriod}, une période commence le {on}, qui n’est pas un jour ouvert ({nature:cohortDay}) : convocations et conventions doivent porter le premier jour ouvert.',
      en: '{kind:cohortPeriod}, a period begins on {on}, which is not an open day ({nature:cohortDay}): letters and agreements must name the first open day.',
    },
    'cohort.closure-outside': {
      fr: 'La fermeture du {from} au {to} ne touche aucun jour ouvré de la promotion : vérifier ses dates.',
      en: 'The closure from {from} to {to} touches no working day of the cohort: check its dates.',
    },
    'cohort.holiday-of-some-communes': {
      fr: 'Le {on} est compté comme férié ({zone:holidayZone}), ce qu’il n’est que dans les communes qui ont un temple protestant ou une église mixte. Ailleurs, ce jour s’ajoute.',
      en: '{on} is counted as a public holiday ({zone:holidayZone}), which it is only in communes with a Protestant or a shared church. Elsewhere this day comes on top.',
    },
    'cohort.holidays-unread': {
      fr: 'Les jours fériés de la zone {zone:holidayZone} viennent de publications et non du texte local, qui n’a pas été lu : les vérifier avant de publier les dates.',
      en: 'The public holidays of {zone:holidayZone} come from publications, not from the local act, which was not read: check them before publishing dates.',
    },
    'cohort.calendar-changes': {
      fr: '{kind:cohortPeriod} : {change|jour|jours}. Le calendrier donne {days|jour|jours}, {hours} h pour {needed} h prévues ; marge : {slack|jour|jours}.',
      en: '{kind:cohortPeriod}: {change|day|days}. The calendar gives {days|day|days}, {hours} h for {needed} h needed; slack: {slack|day|days}.',
    },
    'cohort.ends-before-start': {
      fr: 'Une période ou une fermeture finit le {to}, avant de commencer le {from}.',
      en: 'A period or a closure ends on {to}, before it begins on {from}.',
    },
    'cohort.not-a-time': {
      fr: '{field} doit être une heure entre guillemets, comme "09:00" ; une demi-journée en a deux.',
      en: '{field} must be a time in quotes, such as "09:00"; a half-day has two.',
    },
    'cohort.weekday-twice': {
      fr: 'Un jour de la semaine est donné deux fois.',
      en: 'A day of the week is given twice.',
    },
    'cohort.half-day-backwards': {
      fr: 'Une demi-journée finit à {to}, avant de commencer à {from}.',
      en: 'A half-day ends at {to}, before it begins at {from}.',
    },
    'cohort.half-days-overlap': {
      fr: 'Deux demi-journées se chevauchent, de {from} à {to}, ou ne sont pas dans l’ordre.',
      en: 'Two half-days overlap, from {from} to {to}, or are not in order.',
    },
  },
  rules: {
    'cohort.days': {
      fr: 'Jours possibles = jours ouvrés − fériés − fermés',
      en: 'Possible days = weekdays − holidays − closed',
    },
    'cohort.weekdays': { fr: 'Jours ouvrés des périodes', en: 'Weekdays in the periods' },
    'cohort.period-weekdays': { fr: 'Période', en: 'Period' },
    'cohort.holidays': { fr: 'Jours fériés parmi eux', en: 'Public holidays among them' },
    'cohort.closed': { fr: 'Jours fermés parmi eux', en: 'Days closed among them' },
    'cohort.closure': { fr: 'Fermeture', en: 'Closure' },
    'cohort.hours': { fr: 'Heures possibles = jours × heures d’un jour', en: 'Possible hours = days × hours of a day' },
    'cohort.hours-per-day': {
      fr: 'Heures d’un jour = demi-journées additionnées',
      en: 'Hours of a day = its half-days added up',
    },
    'cohort.needed-days': {
      fr: 'Jours nécessaires = heures prévues ÷ heures d’un jour, au jour supérieur',
      en: 'Days needed = hours needed ÷ hours of a day, rounded up',
    },
    'cohort.slack': { fr: 'Marge = jours possibles − jours nécessaires', en: 'Slack = possible days − days needed' },
  },
  facts: {
    'cohort.needed': { fr: 'Heures prévues par la formation', en: 'Hours that the programme asks for' },
    'cohort.half-day': { fr: 'Demi-journée', en: 'Half-day' },
    ...named('holiday', HOLIDAY_KINDS, ({ name }) => name),
  },
  terms: {
    'cohortDay.centre': { fr: 'en centre', en: 'in the centre' },
    'cohortDay.internship': { fr: 'en entreprise', en: 'in a company' },
    'cohortDay.closed': { fr: 'fermé', en: 'closed' },
    'cohortDay.holiday': { fr: 'férié', en: 'public holiday' },
    'cohortDay.weekend': { fr: 'jour non ouvré', en: 'not a working day' },
    'cohortDay.outside': { fr: 'hors période', en: 'in no period' },
    ...named('holidayZone', HOLIDAYS_OF_ZONES, ({ name }) => name),
  },
};
