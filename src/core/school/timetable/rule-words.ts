import type { Sentence } from '#core/kernel/index.ts';

/** One sentence for each rule that somebody wrote. */
export const ruleWords: Readonly<Record<string, Sentence>> = {
  'timetable.rule.order': {
    fr: '« {before} » est terminé avant que « {after} » commence.',
    en: '“{before}” is finished before “{after}” begins.',
  },
  'timetable.rule.order-wished': {
    fr: 'De préférence, « {before} » est terminé avant que « {after} » commence.',
    en: 'Preferably, “{before}” is finished before “{after}” begins.',
  },
  'timetable.rule.window': {
    fr: '« {subModule} » se place du {from} au {to}.',
    en: '“{subModule}” is placed from {from} to {to}.',
  },
  'timetable.rule.not-before': {
    fr: '« {subModule} » ne commence pas avant le {from}.',
    en: '“{subModule}” does not begin before {from}.',
  },
  'timetable.rule.not-after': {
    fr: '« {subModule} » est terminé le {to}.',
    en: '“{subModule}” is finished by {to}.',
  },
  'timetable.rule.aDay': {
    fr: '« {subModule} » a {most|séance|séances} par jour au plus.',
    en: '“{subModule}” has {most|session|sessions} a day at most.',
  },
  'timetable.rule.aDay-all': {
    fr: 'Aucun sous-module n’a plus de {most|séance|séances} par jour.',
    en: 'No sub-module has more than {most|session|sessions} a day.',
  },
  'timetable.rule.aWeek': {
    fr: 'De préférence, « {subModule} » a {most|séance|séances} par semaine au plus.',
    en: 'Preferably, “{subModule}” has {most|session|sessions} a week at most.',
  },
  'timetable.rule.aWeek-all': {
    fr: 'De préférence, aucun sous-module n’a plus de {most|séance|séances} par semaine.',
    en: 'Preferably, no sub-module has more than {most|session|sessions} a week.',
  },
  'timetable.rule.equipment': {
    fr: 'La salle de « {subModule} » dispose de : {equipment}.',
    en: 'The room of “{subModule}” has: {equipment}.',
  },
  'timetable.rule.groups': {
    fr: '« {subModule} » est donné séparément à : {groups}.',
    en: '“{subModule}” is taught separately to: {groups}.',
  },
  'timetable.rule.proctor': {
    fr: '{trainer} peut surveiller toutes les épreuves.',
    en: '{trainer} may watch over any exam.',
  },
  'timetable.rule.roomClosed': {
    fr: 'La salle {room} est fermée du {from} au {to}.',
    en: 'The room {room} is closed from {from} to {to}.',
  },
  'timetable.rule.roomClosed-half': {
    fr: 'La salle {room} est fermée du {from} au {to}, de {start} à {end}.',
    en: 'The room {room} is closed from {from} to {to}, from {start} to {end}.',
  },
  'timetable.rule.weight': {
    fr: 'Chaque souhait « {wish:timetableWish} » non tenu compte pour {weight}.',
    en: 'Each wish “{wish:timetableWish}” that is not kept counts for {weight}.',
  },
};

export const wishTerms: Readonly<Record<string, Sentence>> = {
  'timetableWish.trainerPrefersNot': {
    fr: 'ne pas placer quelqu’un quand il ou elle préfère ne pas venir',
    en: 'nobody is placed when they would rather not come',
  },
  'timetableWish.anotherTrainer': {
    fr: 'une seule personne par sous-module et par groupe',
    en: 'one trainer for a sub-module and group',
  },
  'timetableWish.crowdedWeek': {
    fr: 'pas trop de séances d’un sous-module par semaine',
    en: 'not too many sessions of a sub-module a week',
  },
  'timetableWish.hole': { fr: 'des journées entières', en: 'whole days' },
  'timetableWish.order': { fr: 'suivre les ordres souhaités', en: 'follow the orders wished for' },
  'timetableWish.cutShort': { fr: 'des demi-journées pleines', en: 'full half-days' },
};
