import type { Words } from '#core/kernel/index.ts';

/** From the admissibility check to the last letter. */
export const selectionWords = {
  problems: {
    'admissions.readers-lacking': {
      fr: 'Ce dossier n’a que {found} lecteur·rices sur {needed} : ajoutez quelqu’un qui n’a pas de conflit d’intérêts avec lui.',
      en: 'This file has only {found} of {needed} readers: add somebody who has no conflict of interest with it.',
    },
    'admissions.readers-far-apart': {
      fr: 'Dossier n° {number} : {difference} points séparent les deux lectures ({large} ou plus). Relisez-le ensemble.',
      en: 'File no. {number}: the two readings are {difference} points apart ({large} or more). Read it again together.',
    },
    'admissions.tied-at-the-last-place': {
      fr: '{pool} : les dossiers {numbers} sont à égalité sur tout, pour {left|place|places}. La commission dit lequel passe avant, et pourquoi.',
      en: '{pool}: files {numbers} are equal in everything, for {left|place|places}. The committee says which goes first, and why.',
    },
    'admissions.unmarked': {
      fr: 'Le dossier n° {number} n’a pas toutes ses notes : il n’est pas classé.',
      en: 'File no. {number} lacks marks: it is not ranked.',
    },
    'admissions.no-slot-fits': {
      fr: 'Aucun créneau de {minutes} minutes ne tient dans ces heures.',
      en: 'No slot of {minutes} minutes fits into these hours.',
    },
    'admissions.too-many-slots': {
      fr: 'Cela fait plus de {most} créneaux : vérifiez les jours et la durée.',
      en: 'That makes more than {most} slots: check the days and the length.',
    },
    'admissions.no-place-for-interviews': {
      fr: 'Il faut au moins une salle ou un lien de visioconférence.',
      en: 'At least one room or one video link is needed.',
    },
    'admissions.slot-taken': {
      fr: 'Quelqu’un vient de prendre ce créneau. Choisissez-en un autre parmi ceux qui restent.',
      en: 'Somebody has just taken this slot. Choose another of those that are left.',
    },
    'admissions.slot-chosen': {
      fr: 'Quelqu’un a choisi ce créneau : libérez-le avant de le retirer.',
      en: 'Somebody has chosen this slot: release it before taking it away.',
    },
    'admissions.slot-past': {
      fr: 'Ce créneau a déjà commencé. Choisissez-en un autre, ou écrivez à l’école.',
      en: 'This slot has begun. Choose another one, or write to the school.',
    },
    'admissions.not-invited': {
      fr: 'Ce dossier n’est pas invité à un entretien.',
      en: 'This file is not invited to an interview.',
    },
    'admissions.reading-not-open': {
      fr: 'L’étude des dossiers ouvre le {on} à {at}. D’ici là, personne ne lit leur contenu.',
      en: 'The reading of files opens on {on} at {at}. Until then nobody reads what is in them.',
    },
    'admissions.marks-missing': {
      fr: 'Il manque une note pour : {criteria}.',
      en: 'A mark is missing for: {criteria}.',
    },
    'admissions.mark-out-of-range': {
      fr: '« {criterion} » se note de 0 à {most}.',
      en: '“{criterion}” is marked from 0 to {most}.',
    },
    'admissions.no-criteria': {
      fr: 'Il n’y a pas encore de critères pour cette étape : ajoutez-les avant de noter.',
      en: 'There are no criteria for this stage yet: add them before marking.',
    },
    'admissions.reading-submitted': {
      fr: 'Cette lecture est rendue : elle ne change plus.',
      en: 'This reading has been handed in: it does not change any more.',
    },
    'admissions.reader-in-conflict': {
      fr: 'Vous avez déclaré un conflit d’intérêts avec ce dossier : quelqu’un d’autre le lit.',
      en: 'You have declared a conflict of interest with this file: somebody else reads it.',
    },
    'admissions.conflict-after-decision': {
      fr: 'La décision sur le dossier n° {number} est déjà partie, et vos notes ont compté : un conflit d’intérêts ne se déclare plus ici. Dites-le à la personne qui coordonne.',
      en: 'The decision on file no. {number} has gone out already, and your marks counted: a conflict of interest is no longer declared here. Tell whoever coordinates.',
    },
    'admissions.marks-used': {
      fr: 'Des notes s’appuient déjà sur ce critère : il ne change plus.',
      en: 'Marks stand on this criterion already: it does not change any more.',
    },
    'admissions.already-sent': {
      fr: 'La lettre de cette décision est partie : la décision ne change plus.',
      en: 'The letter of this decision has gone out: the decision does not change any more.',
    },
    'admissions.nothing-to-send': {
      fr: 'Il n’y a aucune décision à envoyer pour cette étape.',
      en: 'There is no decision to send for this stage.',
    },
    'admissions.outcome-of-another-stage': {
      fr: '« {outcome:outcome} » n’est pas une décision de cette étape.',
      en: '“{outcome:outcome}” is no decision of this stage.',
    },
    'admissions.file-not-at-this-stage': {
      fr: 'Le dossier n° {number} n’en est pas à cette étape.',
      en: 'File no. {number} is not at this stage.',
    },
    'admissions.reason-missing': {
      fr: 'Dossier n° {number} : une décision se motive. Écrivez la raison.',
      en: 'File no. {number}: a decision has its reason. Write it.',
    },
    'admissions.pool-missing': {
      fr: 'Dossier n° {number} : dites de quel financement relève la place.',
      en: 'File no. {number}: say which funding the place is under.',
    },
    'admissions.rank-missing': {
      fr: 'Dossier n° {number} : une place en liste d’attente a un rang.',
      en: 'File no. {number}: a place on the waiting list has a rank.',
    },
    'admissions.rank-twice': {
      fr: '{pool} : le rang {rank} est donné deux fois sur la liste d’attente.',
      en: '{pool}: rank {rank} is given twice on the waiting list.',
    },
    'admissions.more-offers-than-places': {
      fr: '{pool} : {offers} places proposées pour {free|libre|libres}. Passez {over|dossier|dossiers} en liste d’attente.',
      en: '{pool}: {offers} places offered for {free} free. Move {over|file|files} to the waiting list.',
    },
    'admissions.offer-lapsed': {
      fr: 'Le délai de réponse est passé : la place a été proposée à la personne suivante. Écrivez à l’école.',
      en: 'The time to answer is over: the place has been offered to the next person. Write to the school.',
    },
    'admissions.offer-answered': {
      fr: 'Cette proposition a déjà reçu sa réponse.',
      en: 'This offer has been answered already.',
    },
    'admissions.offer-not-accepted': {
      fr: 'Cette place n’a pas été acceptée : il n’y a pas d’absence à noter.',
      en: 'This place was not accepted: there is no absence to note.',
    },
    'admissions.place-kept': {
      fr: 'Vous avez une place dans cette formation : l’école doit garder votre dossier. Renoncez d’abord à la place, ou écrivez à l’école.',
      en: 'You have a place in this course: the school must keep your file. Give up the place first, or write to the school.',
    },
  },
  rules: {
    'admissions.mark': {
      fr: 'Note : part de chaque critère, pondérée, ramenée au barème',
      en: 'Mark: each criterion’s share, weighted, on the scale',
    },
    'admissions.criterion-file': { fr: 'Dossier', en: 'File' },
    'admissions.criterion-interview': { fr: 'Entretien', en: 'Interview' },
  },
  facts: {
    'admissions.best': { fr: 'Noté sur', en: 'Marked out of' },
    'admissions.weight': { fr: 'Poids', en: 'Weight' },
    'admissions.scale': { fr: 'Barème', en: 'Scale' },
  },
  terms: {
    'outcome.admissible': { fr: 'recevable', en: 'admissible' },
    'outcome.incomplete': { fr: 'incomplet', en: 'incomplete' },
    'outcome.late': { fr: 'non déposé à temps', en: 'not submitted in time' },
    'outcome.interview': { fr: 'entretien', en: 'interview' },
    'outcome.selected': { fr: 'retenu', en: 'selected' },
    'outcome.waiting': { fr: 'liste d’attente', en: 'waiting list' },
    'outcome.refused': { fr: 'non retenu', en: 'not selected' },
    'parted.first': { fr: 'Meilleure note de son groupe de places.', en: 'The best mark of its pool.' },
    'parted.mark': { fr: 'Derrière le n° {after} : note moins haute.', en: 'Behind no. {after}: a lower mark.' },
    'parted.interview': {
      fr: 'Même note que le n° {after} ; l’entretien départage.',
      en: 'The same mark as no. {after}; the interview parts them.',
    },
    'parted.file': {
      fr: 'Même note et même entretien que le n° {after} ; le dossier départage.',
      en: 'The same mark and interview as no. {after}; the file parts them.',
    },
    'parted.criterion': {
      fr: 'Mêmes notes que le n° {after} ; « {criterion} » départage.',
      en: 'The same marks as no. {after}; “{criterion}” parts them.',
    },
    'parted.committee': {
      fr: 'À égalité sur tout avec le n° {after} ; la commission a tranché.',
      en: 'Equal to no. {after} in everything; the committee has decided.',
    },
    'parted.nothing': {
      fr: 'À égalité sur tout avec le n° {after} : même rang.',
      en: 'Equal to no. {after} in everything: the same rank.',
    },
  },
} satisfies Words;
