import type { Sentence } from '#core/kernel/index.ts';

/** One sentence for each constraint of these very facts: what must hold, then what is wished. */
export const constraintWords: Readonly<Record<string, Sentence>> = {
  'timetable.constraint.circle': {
    fr: 'Ces groupes ont des stagiaires en commun et n’ont qu’une séance à la fois : {groups}. Le calendrier leur ouvre {halfDays} demi-journées, soit {open} h.',
    en: 'These groups have trainees in common and meet one at a time: {groups}. The calendar gives them {halfDays} half-days, or {open} h.',
  },
  'timetable.constraint.hours': {
    fr: '« {subModule} » dure {hours} h pour le groupe {group}.',
    en: '“{subModule}” takes {hours} h for the group {group}.',
  },
  'timetable.constraint.hours-together': {
    fr: '{count} sous-modules doivent tenir ensemble dans ce temps, soit {hours} h en tout.',
    en: '{count} sub-modules have to fit into that time together, {hours} h in all.',
  },
  'timetable.constraint.teaches': {
    fr: 'Seul·es peuvent enseigner « {subModule} » : {trainers}.',
    en: 'Only these can teach “{subModule}”: {trainers}.',
  },
  'timetable.constraint.nobody-teaches': {
    fr: 'Personne, parmi les formateur·rices, ne peut enseigner « {subModule} ».',
    en: 'None of the trainers can teach “{subModule}”.',
  },
  'timetable.constraint.once': {
    fr: '{trainer} ne tient qu’une séance à la fois.',
    en: '{trainer} holds one session at a time.',
  },
  'timetable.constraint.available': {
    fr: '{trainer} n’est pas disponible pendant {count} des {of} demi-journées.',
    en: '{trainer} is not available on {count} of the {of} half-days.',
  },
  'timetable.constraint.total': {
    fr: '{trainer} donne {hours} h au plus en tout.',
    en: '{trainer} gives {hours} h at most in all.',
  },
  'timetable.constraint.week': {
    fr: '{trainer} donne {hours} h au plus par semaine.',
    en: '{trainer} gives {hours} h at most a week.',
  },
  'timetable.constraint.window': {
    fr: '« {subModule} » a lieu entre le {from} et le {to}.',
    en: '“{subModule}” takes place between {from} and {to}.',
  },
  'timetable.constraint.not-before': {
    fr: '« {subModule} » ne commence pas avant le {from}.',
    en: '“{subModule}” does not begin before {from}.',
  },
  'timetable.constraint.not-after': {
    fr: '« {subModule} » est terminé le {to} au plus tard.',
    en: '“{subModule}” is finished by {to}.',
  },
  'timetable.constraint.a-day': {
    fr: '« {subModule} » a {limit|séance|séances} par jour au plus.',
    en: '“{subModule}” has {limit|session|sessions} a day at most.',
  },
  'timetable.constraint.order': {
    fr: '« {before} » est terminé avant que « {after} » ne commence.',
    en: '“{before}” is finished before “{after}” begins.',
  },
  'timetable.constraint.rooms': {
    fr: 'Chaque séance a une salle assez grande et équipée, et chaque salle une séance à la fois : {rooms}.',
    en: 'Each session has a room that is large enough and equipped, and each room one session at a time: {rooms}.',
  },
  'timetable.constraint.closed': {
    fr: 'La salle {room} est fermée pendant {count|demi-journée|demi-journées}.',
    en: 'The room {room} is closed on {count|half-day|half-days}.',
  },
  'timetable.constraint.locked': {
    fr: 'La séance « {session} » est verrouillée le {on} à {at}.',
    en: 'The session “{session}” is locked on {on} at {at}.',
  },
  'timetable.constraint.order-wished': {
    fr: 'De préférence, « {before} » est terminé avant que « {after} » ne commence.',
    en: 'Preferably, “{before}” is finished before “{after}” begins.',
  },
  'timetable.constraint.prefers-not': {
    fr: '{trainer} préfère éviter {count|demi-journée|demi-journées}.',
    en: '{trainer} would rather avoid {count|half-day|half-days}.',
  },
  'timetable.constraint.one-trainer': {
    fr: 'De préférence, une seule personne enseigne « {subModule} » à un groupe.',
    en: 'Preferably, one person teaches “{subModule}” to a group.',
  },
  'timetable.constraint.a-week': {
    fr: 'De préférence, « {subModule} » a {limit|séance|séances} par semaine au plus.',
    en: 'Preferably, “{subModule}” has {limit|session|sessions} a week at most.',
  },
  'timetable.constraint.whole-days': {
    fr: 'De préférence, le groupe {group} vient pour la journée entière.',
    en: 'Preferably, the group {group} comes for the whole day.',
  },
  'timetable.constraint.same-room': {
    fr: 'De préférence, le groupe {group} reste dans la même salle toute la journée.',
    en: 'Preferably, the group {group} stays in the same room all day.',
  },
};
