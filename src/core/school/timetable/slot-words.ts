import type { Sentence } from '#core/kernel/index.ts';

/** Of one slot that is set by hand: which end is wrong, and what would do. */
export const slotWords: Readonly<Record<string, Sentence>> = {
  'timetable.slot-ends-first': {
    fr: 'Le créneau finit à {until}, mais commence à {at} : choisir une fin après {at}, ou un début avant {until}.',
    en: 'The slot ends at {until} but begins at {at}: choose an end after {at}, or a beginning before {until}.',
  },
  'timetable.slot-too-early': {
    fr: 'Le créneau commence à {at}, avant la séance : le faire commencer à {limit} au plus tôt, ou avancer le début de la séance.',
    en: 'The slot begins at {at}, before the session: begin it at {limit} at the earliest, or begin the session sooner.',
  },
  'timetable.slot-too-late': {
    fr: 'Le créneau finit à {until}, après la séance : le faire finir à {limit} au plus tard, ou prolonger la séance.',
    en: 'The slot ends at {until}, after the session: end it at {limit} at the latest, or make the session longer.',
  },
  'timetable.slot-from-another': {
    fr: 'Le créneau commence à {at}, pendant celui de {otherFrom}–{otherTo} : le faire commencer à {otherTo} au plus tôt, ou raccourcir l’autre.',
    en: 'The slot begins at {at}, during the one at {otherFrom}–{otherTo}: begin it at {otherTo} at the earliest, or shorten the other.',
  },
  'timetable.slot-into-another': {
    fr: 'Le créneau finit à {until}, alors que celui de {otherFrom}–{otherTo} a commencé : le faire finir à {otherFrom} au plus tard, ou décaler l’autre.',
    en: 'The slot ends at {until}, when the one at {otherFrom}–{otherTo} has begun: end it at {otherFrom} at the latest, or move the other.',
  },
  'timetable.slot-unknown': {
    fr: 'Aucun créneau ne commence à {at} dans cette séance : relire la séance, puis nommer l’un des siens.',
    en: 'No slot begins at {at} in this session: read the session again, then name one of its slots.',
  },
  'timetable.no-slots-here': {
    fr: 'Seul un entretien individuel se découpe en créneaux : changer d’abord la sorte de séance.',
    en: 'Only individual interviews go by slots: change the kind of session first.',
  },
};
