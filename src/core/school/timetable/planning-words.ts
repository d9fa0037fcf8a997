import type { Sentence } from '#core/kernel/index.ts';

/** What is refused, or said, of the making and telling of a timetable. */
export const planningWords: Readonly<Record<string, Sentence>> = {
  'timetable.rule-names-nothing': {
    fr: 'Une règle nomme « {name} », qui n’existe pas ou plus dans cette promotion : elle n’est pas suivie. La corriger, ou l’enlever.',
    en: 'A rule names “{name}”, which is not, or no longer, in this cohort: it is not followed. Put it right, or remove it.',
  },
  'timetable.rule-backwards': {
    fr: 'Cette règle se contredit : un ordre va d’un sous-module à un autre, et un dernier jour suit le premier.',
    en: 'This rule contradicts itself: an order goes from one sub-module to another, and a last day follows the first.',
  },
  'timetable.session-locked': {
    fr: 'Cette séance est verrouillée. La déverrouiller avant de la déplacer.',
    en: 'This session is locked. Unlock it before moving it.',
  },
  'timetable.session-announced': {
    fr: 'Cette séance a été annoncée : l’annuler, pour que les personnes concernées soient prévenues, au lieu de la supprimer.',
    en: 'This session has been announced: cancel it, so that those concerned are told, instead of removing it.',
  },
  'timetable.session-half-unknown': {
    fr: 'La journée de cette promotion n’a pas de demi-journée n° {half}.',
    en: 'A day of this cohort has no half-day no. {half}.',
  },
  'timetable.session-other-day': {
    fr: 'Une séance commence et finit le jour où elle est placée ({on}).',
    en: 'A session begins and ends on the day on which it is placed ({on}).',
  },
  'timetable.proposal-running': {
    fr: 'Un calcul est déjà en cours pour cette promotion. L’attendre, ou l’arrêter.',
    en: 'A computation is running for this cohort already. Wait for it, or stop it.',
  },
  'timetable.proposal-empty': {
    fr: 'Cette proposition n’a pas de séances à reprendre.',
    en: 'This proposal has no sessions to take.',
  },
  'timetable.nothing-to-place': {
    fr: 'Il n’y a rien à placer : le programme n’a pas de sous-module, ou le calendrier pas de demi-journée ouverte, ou aucun groupe n’est créé.',
    en: 'There is nothing to place: the programme has no sub-module, or the calendar no open half-day, or there is no group.',
  },
  'timetable.published-room-twice': {
    fr: 'Deux séances annoncées prendraient la même salle en même temps. En changer une avant de publier.',
    en: 'Two announced sessions would take the same room at the same time. Change one before publishing.',
  },
  'timetable.published-signed': {
    fr: '« {session} », le {on} : des personnes ont signé cette séance. Elle ne se déplace, ne se remplace ni ne s’annule plus : la remettre où elle était, et en créer une autre s’il le faut.',
    en: '“{session}” on {on} has been signed by people. It can no longer be moved, replaced or called off: put it back where it was, and make another if need be.',
  },
  'timetable.request-no-mail': {
    fr: '{trainer} n’a pas d’adresse électronique : rien ne peut lui être envoyé.',
    en: '{trainer} has no e-mail address: nothing can be sent to them.',
  },
  'timetable.trainer-unknown': {
    fr: 'Ce compte ou ce lien n’est celui d’aucun·e formateur·rice.',
    en: 'This account or link is that of no trainer.',
  },
  'timetable.follows-nobody': {
    fr: 'Ce compte n’est lié à aucune personne qui enseigne ou se forme ici.',
    en: 'This account is linked to nobody who teaches or learns here.',
  },
  'timetable.trainer-siret-wrong': {
    fr: 'Le SIRET {value} n’est pas valable : vérifier ses quatorze chiffres.',
    en: 'The SIRET {value} is not valid: check its fourteen digits.',
  },
};
