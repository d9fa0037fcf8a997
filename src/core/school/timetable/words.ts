import type { Words } from '#core/kernel/index.ts';
import { constraintWords } from './constraint-words.ts';
import { missionWords } from './mission-words.ts';
import { planningWords } from './planning-words.ts';
import { ruleWords, wishTerms } from './rule-words.ts';
import { slotWords } from './slot-words.ts';

export const words: Words = {
  problems: {
    ...constraintWords,
    ...ruleWords,
    ...planningWords,
    ...slotWords,
    ...missionWords.problems,
    'timetable.trainer-twice': {
      fr: '{trainer} tient deux séances à la fois le {on} à {at} : « {first} » et « {second} ». Déplacer l’une des deux, ou la confier à quelqu’un d’autre.',
      en: '{trainer} holds two sessions at once on {on} at {at}: “{first}” and “{second}”. Move one of them, or give it to somebody else.',
    },
    'timetable.room-twice': {
      fr: 'La salle {room} est prise deux fois le {on} à {at} : « {first} » et « {second} ».',
      en: 'The room {room} is taken twice on {on} at {at}: “{first}” and “{second}”.',
    },
    'timetable.group-twice': {
      fr: 'Le groupe {group} a deux séances à la fois le {on} à {at} : « {first} » et « {second} ».',
      en: 'The group {group} has two sessions at once on {on} at {at}: “{first}” and “{second}”.',
    },
    'timetable.groups-share-trainees': {
      fr: 'Les groupes {group} et {other} ont des stagiaires en commun et deux séances à la fois le {on} à {at} : « {first} » et « {second} ».',
      en: 'The groups {group} and {other} have trainees in common and two sessions at once on {on} at {at}: “{first}” and “{second}”.',
    },
    'timetable.slot-outside': {
      fr: 'Un créneau d’entretien ({at}–{until}) sort de la séance « {session} » du {on}.',
      en: 'An interview slot ({at}–{until}) lies outside the session “{session}” on {on}.',
    },
    'timetable.slots-overlap': {
      fr: 'Deux créneaux d’entretien se chevauchent à {at} le {on}, « {session} ».',
      en: 'Two interview slots overlap at {at} on {on}, “{session}”.',
    },
    'timetable.trainee-two-interviews': {
      fr: 'La même personne a deux entretiens à la fois le {on} à {at} : « {first} » et « {second} ».',
      en: 'The same person has two interviews at once on {on} at {at}: “{first}” and “{second}”.',
    },
    'timetable.ends-before-start': {
      fr: '« {session} » du {on} finit avant de commencer.',
      en: '“{session}” on {on} ends before it begins.',
    },
    'timetable.closed-day': {
      fr: '« {session} » est placé le {on} à {at}, en dehors du calendrier de la promotion : jour fermé, férié, ou hors période.',
      en: '“{session}” is placed on {on} at {at}, outside the calendar of the cohort: closed, a public holiday, or in no period.',
    },
    'timetable.outside-half-day': {
      fr: '« {session} » du {on} sort de sa demi-journée, de {from} à {to}.',
      en: '“{session}” on {on} goes beyond its half-day, from {from} to {to}.',
    },
    'timetable.too-early': {
      fr: '« {session} » a une séance le {on}, avant le {limit}.',
      en: '“{session}” has a session on {on}, before {limit}.',
    },
    'timetable.too-late': {
      fr: '« {session} » a une séance le {on}, après le {limit}.',
      en: '“{session}” has a session on {on}, after {limit}.',
    },
    'timetable.not-for-this-group': {
      fr: 'Le programme ne prévoit pas « {session} » pour le groupe {group} (séance du {on}).',
      en: 'The programme does not have “{session}” for the group {group} (session of {on}).',
    },
    'timetable.no-trainer': {
      fr: 'Personne ne tient « {session} » le {on} à {at}.',
      en: 'Nobody holds “{session}” on {on} at {at}.',
    },
    'timetable.exam-not-proctored': {
      fr: 'Personne ne surveille l’épreuve « {session} » le {on} à {at}.',
      en: 'Nobody watches over the exam “{session}” on {on} at {at}.',
    },
    'timetable.trainer-cannot-teach': {
      fr: '{trainer} n’enseigne pas « {session} » (séance du {on}). L’ajouter à ses sous-modules, ou choisir quelqu’un d’autre.',
      en: '{trainer} does not teach “{session}” (session of {on}). Add it to what they teach, or choose somebody else.',
    },
    'timetable.trainer-unavailable': {
      fr: '{trainer} n’est pas disponible le {on} à {at} pour « {session} ».',
      en: '{trainer} is not available on {on} at {at} for “{session}”.',
    },
    'timetable.trainer-prefers-not': {
      fr: '{trainer} préférerait ne pas venir le {on} à {at} pour « {session} ».',
      en: '{trainer} would rather not come on {on} at {at} for “{session}”.',
    },
    'timetable.no-room': {
      fr: '« {session} » n’a pas de salle le {on} à {at}.',
      en: '“{session}” has no room on {on} at {at}.',
    },
    'timetable.room-too-small': {
      fr: 'La salle {room} a {seats|place|places} pour les {size} stagiaires du groupe {group}, « {session} » le {on}.',
      en: 'The room {room} has {seats|seat|seats} for the {size} trainees of the group {group}, “{session}” on {on}.',
    },
    'timetable.room-lacks-equipment': {
      fr: 'La salle {room} n’a pas l’équipement « {equipment} » qu’il faut pour « {session} » le {on}.',
      en: 'The room {room} lacks the equipment “{equipment}” that “{session}” needs on {on}.',
    },
    'timetable.room-closed': {
      fr: 'La salle {room} est fermée le {on} à {at}, « {session} ».',
      en: 'The room {room} is closed on {on} at {at}, “{session}”.',
    },
    'timetable.hours-under': {
      fr: '« {subModule} » n’a que {placed} h sur {hours} h pour le groupe {group} : il manque {gap} h.',
      en: '“{subModule}” has only {placed} h of {hours} h for the group {group}: {gap} h are missing.',
    },
    'timetable.hours-over': {
      fr: '« {subModule} » a {placed} h au lieu de {hours} h pour le groupe {group} : {gap} h de trop.',
      en: '“{subModule}” has {placed} h instead of {hours} h for the group {group}: {gap} h too many.',
    },
    'timetable.too-many-a-day': {
      fr: '« {session} » a {count} séances le {on} pour le groupe {group}, au lieu de {limit} au plus.',
      en: '“{session}” has {count} sessions on {on} for the group {group}, instead of {limit} at most.',
    },
    'timetable.crowded-week': {
      fr: '« {session} » a {count} séances dans la semaine du {on} pour le groupe {group} ; {limit} au plus seraient souhaitables.',
      en: '“{session}” has {count} sessions in the week of {on} for the group {group}; {limit} at most would be better.',
    },
    'timetable.order-broken': {
      fr: '« {after} » commence le {on} pour le groupe {group}, alors que « {before} », qui doit le précéder, a encore une séance le {until}.',
      en: '“{after}” begins on {on} for the group {group}, while “{before}”, which must come first, still has a session on {until}.',
    },
    'timetable.order-not-kept': {
      fr: '« {after} » commence le {on} pour le groupe {group}, alors que « {before} » a encore une séance le {until} ; l’inverse est souhaité.',
      en: '“{after}” begins on {on} for the group {group}, while “{before}” still has a session on {until}; the other way round is preferred.',
    },
    'timetable.trainer-over-total': {
      fr: '{trainer} donne {hours} h en tout, au-delà des {limit} h convenues.',
      en: '{trainer} gives {hours} h in all, over the {limit} h agreed.',
    },
    'timetable.trainer-over-week': {
      fr: '{trainer} donne {hours} h dans la semaine du {from}, au-delà des {limit} h convenues.',
      en: '{trainer} gives {hours} h in the week of {from}, over the {limit} h agreed.',
    },
    'timetable.locked-moved': {
      fr: 'La séance verrouillée « {session} » n’est plus le {on} à {at}. La remettre, ou la déverrouiller d’abord.',
      en: 'The locked session “{session}” is no longer on {on} at {at}. Put it back, or unlock it first.',
    },
    'timetable.unknown': {
      fr: 'La séance du {on} renvoie à « {name} », qui n’existe plus.',
      en: 'The session of {on} refers to “{name}”, which is no longer there.',
    },
    'timetable.half-empty-day': {
      fr: 'Le groupe {group} ne vient que pour une partie de la journée le {on}.',
      en: 'The group {group} comes for part of the day only on {on}.',
    },
    'timetable.room-changes': {
      fr: 'Le groupe {group} passe par {rooms} salles le {on}.',
      en: 'The group {group} goes through {rooms} rooms on {on}.',
    },
    'timetable.several-trainers': {
      fr: '« {subModule} » est partagé entre {count} personnes pour le groupe {group}.',
      en: '“{subModule}” is shared by {count} people for the group {group}.',
    },
    'timetable.solver-failed': {
      fr: 'Le calcul de l’emploi du temps s’est arrêté ({reason}). Rien n’a été changé ; le relancer.',
      en: 'The computation of the timetable stopped ({reason}). Nothing has been changed; start it again.',
    },
    'timetable.impossible': {
      fr: 'Aucun emploi du temps ne respecte toutes les contraintes. Demander lesquelles se contredisent.',
      en: 'No timetable keeps all the constraints. Ask which of them collide.',
    },
    'timetable.none-in-time': {
      fr: 'Aucun emploi du temps n’a été trouvé en {seconds} s, sans que ce soit impossible. Laisser plus de temps, ou desserrer une contrainte.',
      en: 'No timetable was found in {seconds} s, which does not mean that there is none. Allow more time, or loosen a constraint.',
    },
  },
  rules: missionWords.rules,
  facts: missionWords.facts,
  terms: {
    ...wishTerms,
    ...missionWords.terms,
    'sessionKind.course': { fr: 'Cours', en: 'Course' },
    'sessionKind.practice': { fr: 'Pratique', en: 'Practice' },
    'sessionKind.supervisedWork': { fr: 'Travail personnel encadré', en: 'Supervised personal work' },
    'sessionKind.writtenExam': { fr: 'Épreuve écrite', en: 'Written exam' },
    'sessionKind.mockExam': { fr: 'Examen blanc', en: 'Mock exam' },
    'sessionKind.individualInterview': { fr: 'Entretien individuel', en: 'Individual interview' },
    'proofOfPresence.halfDayBoth': {
      fr: 'Feuille de demi-journée signée par stagiaire et formateur·rice',
      en: 'Half-day sheet signed by trainee and trainer',
    },
    'proofOfPresence.halfDayBothAndWork': {
      fr: 'Feuille de demi-journée signée, et travail remis',
      en: 'Half-day sheet signed, and the work handed in',
    },
    'proofOfPresence.examSheet': {
      fr: 'Feuille d’épreuve signée à l’entrée et à la remise de la copie, visée par qui surveille',
      en: 'Exam sheet signed on entering and on handing in the paper, countersigned by the proctor',
    },
    'proofOfPresence.slotBoth': {
      fr: 'Créneau signé par stagiaire et formateur·rice',
      en: 'Slot signed by trainee and trainer',
    },
    'availability.available': { fr: 'Disponible', en: 'Available' },
    'availability.prefersNot': { fr: 'Plutôt pas', en: 'Rather not' },
    'availability.unavailable': { fr: 'Pas disponible', en: 'Not available' },
  },
};
