import type { Words } from '#core/kernel/index.ts';

export const words: Words = {
  problems: {
    'attendance.unsigned': {
      fr: '{day}, demi-journée {half} : pas de signature. Elle peut encore être donnée, avec son motif, ou l’absence constatée.',
      en: '{day}, half-day {half}: no signature. It can still be given, with its reason, or the absence recorded.',
    },
    'attendance.to-attest': {
      fr: '{day}, demi-journée {half} : signature donnée après coup ou sans preuve de l’heure ; elle compte dès que la personne qui formait l’atteste.',
      en: '{day}, half-day {half}: signed afterwards or without proof of the time; it counts once the trainer attests it.',
    },
    'attendance.not-countersigned': {
      fr: '{day}, demi-journée {half} : la personne qui formait n’a pas contresigné ; ces heures ne comptent pas encore.',
      en: '{day}, half-day {half}: the trainer has not countersigned; these hours do not count yet.',
    },
    'attendance.absence-without-reason': {
      fr: '{day}, demi-journée {half} : absence sans motif.',
      en: '{day}, half-day {half}: absent without a reason.',
    },
    'attendance.contradicted': {
      fr: '{day}, demi-journée {half} : une signature, puis une absence constatée. L’une des deux est à retirer, avec son motif.',
      en: '{day}, half-day {half}: a signature, then an absence recorded. One of the two is to be withdrawn, with the reason.',
    },
    'attendance.signed-twice': {
      fr: '{day}, demi-journée {half} : {times} signatures sont arrivées d’appareils différents ; la première compte seule.',
      en: '{day}, half-day {half}: {times} signatures came from different devices; the first alone counts.',
    },
    'attendance.paper-without-scan': {
      fr: '{day}, demi-journée {half} : signature reportée d’une feuille dont il manque le scan.',
      en: '{day}, half-day {half}: signature copied from a sheet whose scan is missing.',
    },
    'attendance.clock-off': {
      fr: '{day}, demi-journée {half} : l’horloge du téléphone s’écartait de {minutes} minutes ; l’heure prouvée fait foi.',
      en: '{day}, half-day {half}: the phone’s clock was {minutes} minutes off; the proven time holds.',
    },
    'attendance.outside-stay': {
      fr: '{day}, demi-journée {half} : signée avant l’entrée de cette personne, ou après son départ. La date est à corriger, ou la ligne à retirer avec son motif.',
      en: '{day}, half-day {half}: signed before this person entered, or after they left. The date is to be corrected, or the line withdrawn with the reason.',
    },
    'attendance.too-early': {
      fr: 'La demi-journée n’a pas commencé : on ne signe pas d’avance.',
      en: 'The half-day has not begun: nobody signs in advance.',
    },
    'attendance.closed-day': {
      fr: 'Le centre est fermé le {day}, demi-journée {half} : il n’y a rien à signer.',
      en: 'The centre is closed on {day}, half-day {half}: there is nothing to sign.',
    },
    'attendance.internship': {
      fr: 'Le {day} est en période de stage : la présence s’y constate en entreprise.',
      en: '{day} lies in the internship: presence is recorded in the company.',
    },
    'attendance.not-your-session': {
      fr: 'Cette séance n’est pas la vôtre.',
      en: 'This session is not yours.',
    },
    'attendance.not-expected': {
      fr: 'Cette personne n’est pas attendue le {day}, demi-journée {half} : pas de séance publiée de son groupe.',
      en: 'This person is not expected on {day}, half-day {half}: no published session of their group.',
    },
    'attendance.already-signed': {
      fr: 'Le {day}, demi-journée {half}, est déjà signé : une fois suffit.',
      en: '{day}, half-day {half}, is signed already: once is enough.',
    },
    'attendance.over': {
      fr: 'La demi-journée est finie : la signature se donne maintenant avec son motif, et la personne qui formait l’atteste.',
      en: 'The half-day is over: the signature is now given with its reason, and the trainer attests it.',
    },
    'attendance.code-wrong': {
      fr: 'Ce code n’est pas celui de votre salle en ce moment. Recopiez celui qui est affiché : il change chaque minute.',
      en: 'This code is not the one your room shows now. Copy the one on the screen: it changes every minute.',
    },
    'attendance.device-time-missing': {
      fr: 'Il manque l’heure à laquelle le téléphone a signé.',
      en: 'The time at which the phone signed is missing.',
    },
    'attendance.device-before': {
      fr: 'Le téléphone dit avoir signé avant le début, et aucun code ne prouve le contraire. Signez après coup, avec le motif.',
      en: 'The phone says it signed before the beginning, and no code proves otherwise. Sign afterwards, with the reason.',
    },
    'attendance.late-needs-reason': {
      fr: 'Il manque le motif.',
      en: 'The reason is missing.',
    },
    'attendance.countersign-early': {
      fr: 'La contresignature porte sur ce qui a eu lieu : elle s’ouvre une demi-heure avant la fin de la séance.',
      en: 'Countersigning is about what took place: it opens half an hour before the session ends.',
    },
    'attendance.already-countersigned': {
      fr: 'Cette séance est déjà contresignée.',
      en: 'This session is countersigned already.',
    },
    'attendance.minutes-beyond': {
      fr: 'Ces minutes dépassent la durée de la demi-journée.',
      en: 'These minutes are more than the half-day has.',
    },
    'attendance.nothing-to-withdraw': {
      fr: 'Il n’y a pas de ligne à retirer là.',
      en: 'There is no line to withdraw there.',
    },
    'attendance.nothing-to-attest': {
      fr: 'Cette signature n’a pas besoin d’être attestée, ou elle l’est déjà.',
      en: 'This signature needs no attestation, or has it already.',
    },
    'attendance.no-trainee': {
      fr: 'Votre accès n’est celui d’aucune personne inscrite ici.',
      en: 'Your access is not that of anybody enrolled here.',
    },
    'attendance.no-trainer': {
      fr: 'Votre accès n’est celui d’aucune personne qui forme ici.',
      en: 'Your access is not that of anybody who teaches here.',
    },
    'attendance.not-a-document': {
      fr: 'Envoyez un PDF ou une photo (JPEG, PNG, WebP).',
      en: 'Send a PDF or a photograph (JPEG, PNG, WebP).',
    },
    'attendance.never-changed': {
      fr: 'Une ligne de présence ne se modifie pas : une autre la corrige.',
      en: 'A line of attendance is never changed: another corrects it.',
    },
    'attendance.proof-elsewhere': {
      fr: 'Ce justificatif n’est pas attaché à cette inscription.',
      en: 'This proof is not attached to this enrolment.',
    },
    'attendance.scan-elsewhere': {
      fr: 'Ce fichier n’est pas attaché à cette promotion.',
      en: 'This file is not attached to this cohort.',
    },
    'attendance.too-long': {
      fr: 'C’est trop de jours à la fois : demandez un trimestre au plus.',
      en: 'These are too many days at once: ask for a term at most.',
    },
    'attendance.no-session': {
      fr: 'Il n’y a pas de séance publiée à ce moment-là.',
      en: 'There is no published session then.',
    },
    'attendance.nothing-done': {
      fr: 'Aucune heure ne compte encore : il n’y a rien à certifier.',
      en: 'No hour counts yet: there is nothing to certify.',
    },
    'attendance.month-not-over': {
      fr: 'Le mois n’est pas fini : son état ne peut pas encore être arrêté.',
      en: 'The month is not over: its statement cannot be closed yet.',
    },
  },
  terms: {
    'attendanceState.expected': { fr: 'à venir', en: 'to come' },
    'attendanceState.unsigned': { fr: 'non signé', en: 'not signed' },
    'attendanceState.toAttest': { fr: 'à attester', en: 'to be attested' },
    'attendanceState.signed': { fr: 'à contresigner', en: 'to be countersigned' },
    'attendanceState.present': { fr: 'présent·e', en: 'present' },
    'attendanceState.absent': { fr: 'absent·e', en: 'absent' },
    'attendanceHow.code': { fr: 'sur place', en: 'on the spot' },
    'attendanceHow.offline': { fr: 'signé sans réseau, reçu', en: 'signed without network, received' },
    'attendanceHow.late': { fr: 'signé après coup', en: 'signed afterwards' },
    'attendanceHow.paper': { fr: 'signé sur papier, reporté', en: 'signed on paper, copied' },
    'attendanceHow.staff': { fr: 'constaté par l’organisme', en: 'stated by the school' },
    'attendanceJustified.yes': { fr: 'absence justifiée', en: 'justified' },
    'attendanceJustified.no': { fr: 'absence non justifiée', en: 'not justified' },
    'attendancePayer.region': { fr: 'Région', en: 'Region' },
    'attendancePayer.franceTravail': { fr: 'France Travail', en: 'France Travail' },
    'attendancePayer.opco': { fr: 'OPCO', en: 'OPCO (skills operator)' },
    'attendancePayer.employer': { fr: 'Employeur', en: 'Employer' },
    'attendancePayer.self': { fr: 'Stagiaire', en: 'Trainee' },
    'attendancePayer.cpf': { fr: 'CPF', en: 'CPF (personal training account)' },
    'attendancePayer.afdas': { fr: 'Afdas', en: 'Afdas' },
    'attendancePayer.other': { fr: 'Autre financement', en: 'Other funding' },
  },
};
