import type { Sentence, Words } from '#core/kernel/index.ts';
import { trainingDocumentWords } from './training-document-words.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

const places = {
  'places.none-left': say(
    'Plus aucune place dans « {pool} » ({places} au total).',
    'No place is left in “{pool}” ({places} in all).',
  ),
  'places.no-such-pool': say(
    'Cette enveloppe de places n’est pas de la promotion.',
    'That pool of places is not this cohort’s.',
  ),
  'places.over': say(
    '« {pool} » a {taken} inscrits pour {places} places : {over} de trop. Déplacer quelqu’un vers une autre enveloppe, ou ajouter des places.',
    '“{pool}” has {taken} people for {places} places: {over} too many. Move somebody to another pool, or add places.',
  ),
  'places.lent-to-itself': say(
    '« {pool} » ne peut pas reporter ses places sur elle-même.',
    '“{pool}” cannot transfer its places to itself.',
  ),
  'places.more-than-programme': say(
    '{places} places ouvertes, le programme en prévoit {most} au plus.',
    '{places} places are open; the programme takes {most} at most.',
  ),
  'places.status-not-taken': say(
    '« {pool} » n’accueille pas ce statut ({status:traineeStatus}).',
    '“{pool}” does not take this status ({status:traineeStatus}).',
  ),
  'enrolment.entry-closed': say(
    'On n’entre plus dans cette promotion depuis le {day}. La date se règle dans la promotion.',
    'Nobody enters this cohort after {day}. The day is set in the cohort.',
  ),
  'enrolment.other-application': say(
    'Cette candidature est celle de quelqu’un d’autre : elle n’inscrit que la personne qui a candidaté.',
    'This application is somebody else’s: it enrols whoever applied, and nobody else.',
  ),
  'waiting.nobody': say(
    'Au rang {rank} de la liste d’attente, il n’y a ni personne ni candidature.',
    'At rank {rank} of the waiting list there is neither a person nor an application.',
  ),
  'waiting.rank-twice': say(
    '{first} et {second} ont le même rang ({rank}) sur la liste d’attente.',
    '{first} and {second} have the same rank ({rank}) on the waiting list.',
  ),
  'waiting.passes-over': say(
    '{name} est mieux placé·e sur la liste d’attente. Dire pourquoi, ou suivre l’ordre.',
    '{name} ranks higher on the waiting list. Say why, or keep to the order.',
  ),
  'waiting.no-person': say(
    'Cette candidature n’a pas encore de fiche dans l’annuaire : accepter la candidature d’abord.',
    'This application has no entry in the directory yet: accept the application first.',
  ),
  'waiting.not-waiting': say(
    'Cette ligne de la liste d’attente n’attend plus : {state:waitingState}.',
    'This line of the waiting list waits no more: {state:waitingState}.',
  ),
  'track.not-here': say('La promotion ne propose pas ce parcours.', 'The cohort does not run this track.'),
  'track.full': say(
    'Le parcours « {track} » est complet ({capacity} places).',
    'The track “{track}” is full ({capacity} places).',
  ),
  'track.change-closed': say('On ne change plus de parcours depuis le {day}.', 'Tracks cannot be changed after {day}.'),
  'track.below-taken': say(
    '{taken|stagiaire suit|stagiaires suivent} déjà « {track} » : la capacité ne descend pas à {capacity}.',
    '{taken|trainee follows|trainees follow} “{track}” already: its capacity does not go down to {capacity}.',
  ),
  'track.change-after-end': say(
    'La promotion finit le {end} : on ne change pas de parcours jusqu’au {day}.',
    'The cohort ends on {end}: tracks cannot be changed until {day}.',
  ),
  'track.followed': say(
    '{taken|stagiaire suit|stagiaires suivent} « {track} » : ce parcours reste ouvert.',
    '{taken|trainee follows|trainees follow} “{track}”: this track stays.',
  ),
  'group.name-taken': say(
    'Un groupe de la promotion s’appelle déjà « {group} » : l’emploi du temps les confondrait.',
    'A group of the cohort is already called “{group}”: the timetable would take one for the other.',
  ),
  'group.nobody': say(
    'Le sous-groupe « {group} » n’a personne : y choisir au moins un·e stagiaire.',
    'The part “{group}” has nobody in it: choose one trainee at least.',
  ),
  'group.not-chosen': say(
    '« {group} » réunit tout le monde de la promotion ou du parcours : on n’y choisit personne.',
    '“{group}” has everybody of the cohort or of its track: nobody is chosen.',
  ),
  'group.no-track': say('Le groupe d’un parcours dit lequel.', 'The group of a track says which.'),
  'group.has-sessions': say(
    'Séances de « {group} » dans l’emploi du temps : {sessions}. Les donner à un autre groupe, ou les retirer, avant de supprimer celui-ci.',
    'Sessions of “{group}” in the timetable: {sessions}. Give them to another group, or remove them, before this one goes.',
  ),
  'track.not-chosen': say(
    '{name} n’a pas choisi de parcours ; le choix se faisait jusqu’au {day}.',
    '{name} has chosen no track; the choice was to be made by {day}.',
  ),
};

const needs = {
  'needs.one-person': say(
    'Des besoins sont ceux d’une inscription ou d’une candidature : de l’une des deux.',
    'Needs are those of an enrolment or of an application: of one of the two.',
  ),
};

const money = {
  'funding.no-price': say(
    'Le programme n’a pas de prix : rien ne dit ce que les payeurs doivent couvrir.',
    'The programme has no price: nothing says what payers must cover.',
  ),
  'funding.none': say('{name} n’a aucun payeur.', '{name} has no payer.'),
  'funding.amount-short': say(
    '{name} : il manque {missing} pour couvrir le prix.',
    '{name}: {missing} is missing to cover the price.',
  ),
  'funding.amount-over': say(
    '{name} : les payeurs versent {over} de plus que le prix ({price}).',
    '{name}: payers give {over} more than the price ({price}).',
  ),
  'funding.hours-short': say(
    '{name} : {hours} h ne sont prises en charge par personne.',
    '{name}: nobody takes on {hours} h.',
  ),
  'funding.hours-over': say(
    '{name} : {hours} h sont prises en charge deux fois.',
    '{name}: {hours} h are taken on twice.',
  ),
  'funding.document-unsuited': say(
    '{name} : ce payeur ({payer:trainingPayer}) ne signe pas ce document ({document:bindingDocument}).',
    '{name}: this payer ({payer:trainingPayer}) does not sign this document ({document:bindingDocument}).',
  ),
  'funding.party-missing': say(
    '{name} : l’organisme qui paie n’est pas nommé ({payer:trainingPayer}).',
    '{name}: the paying body is not named ({payer:trainingPayer}).',
  ),
  'funding.agreement-missing': say(
    '{name} : numéro d’accord ou de dossier manquant ({payer:trainingPayer}).',
    '{name}: the number of the agreement is missing ({payer:trainingPayer}).',
  ),
  'funding.contract-after-enrolment': say(
    '{name} : le contrat de formation se signe avant l’inscription définitive ({day}) et avant tout paiement (L6353-3).',
    '{name}: the training contract is signed before final enrolment ({day}) and before any payment (L6353-3).',
  ),
  'funding.unsigned': say(
    '{name} : la formation a commencé et ce document n’est pas signé ({document:bindingDocument}, {payer:trainingPayer}).',
    '{name}: the course has begun and this document is not signed ({document:bindingDocument}, {payer:trainingPayer}).',
  ),
  'instalment.cpf': say(
    'Sous CPF, la Caisse des Dépôts paie : aucune échéance n’est demandée ici.',
    'Under CPF the Caisse des Dépôts pays: no instalment is asked for here.',
  ),
  'instalment.sum-differs': say(
    'Les échéances font {asked}, le payeur doit {amount}.',
    'The instalments make {asked}; the payer owes {amount}.',
  ),
  'instalment.unsigned': say(
    'Rien n’est exigible tant que le contrat n’est pas signé et le délai de rétractation écoulé (L6353-6).',
    'Nothing is payable until the contract is signed and the withdrawal delay has ended (L6353-6).',
  ),
  'instalment.before-withdrawal': say(
    'Rien n’est exigible avant la fin du délai de rétractation, le {end} inclus (L6353-6).',
    'Nothing is payable before the withdrawal delay ends, {end} included (L6353-6).',
  ),
  'instalment.first-too-large': say(
    'Le {day}, {due} seraient exigés ; avant que la formation avance, {percent} % du prix au plus : {allowed} (L6353-6).',
    'On {day}, {due} would be due; before the course goes on, {percent} % of the price at most: {allowed} (L6353-6).',
  ),
  'instalment.ahead-of-course': say(
    'Le {day}, {due} seraient exigés alors que le déroulement de la formation en justifie {allowed} (L6353-6).',
    'On {day}, {due} would be due while the course so far accounts for {allowed} (L6353-6).',
  ),
  'instalment.overdue': say('{amount} attendus le {day} ne sont pas arrivés.', '{amount} due on {day} has not come.'),
};

const leaving = {
  'departure.missing': say(
    '{name} est sorti·e : dernière demi-journée et motif manquent.',
    '{name} has left: the last half-day and the reason are missing.',
  ),
  'departure.proof-missing': say(
    '{name} : justificatif de sortie manquant ({reason:departureReason}).',
    '{name}: the proof for leaving is missing ({reason:departureReason}).',
  ),
  'departure.not-written': say(
    '{name} : la sortie n’a pas été notifiée par écrit.',
    '{name}: the departure has not been put in writing.',
  ),
  'departure.outside': say(
    '{name} : le {day} est hors des dates de la promotion.',
    '{name}: {day} lies outside the dates of the cohort.',
  ),
  'departure.hours-unknown': say(
    '{name} : les heures faites ne sont pas connues, le prorata attend les émargements.',
    '{name}: the hours done are not known; the pro rata waits for the signatures.',
  ),
  'departure.give-back': say(
    '{name} : {back} versés pour des heures non faites sont à rendre (L6354-1).',
    '{name}: {back} paid for hours not done must be given back (L6354-1).',
  ),
  'departure.contract-terms': say(
    '{name} : le contrat dit ce que coûte une sortie anticipée ; au prorata des heures faites, {due}.',
    '{name}: the contract says what leaving early costs; in proportion to the hours done, {due}.',
  ),
  'departure.cpf': say(
    '{name} : la sortie se déclare dans EDOF et la Caisse des Dépôts arrête le montant (au prorata, {due}).',
    '{name}: the exit is declared in EDOF and the Caisse des Dépôts sets the amount (in proportion, {due}).',
  ),
  'departure.proof-elsewhere': say(
    'Le justificatif doit être un fichier de cette inscription.',
    'The proof must be a file of this enrolment.',
  ),
  'departure.other-enrolment': say(
    'Une sortie ne change pas d’inscription.',
    'A departure does not move to another enrolment.',
  ),
  'notice.due': say(
    '{name} : prévenir le payeur ({payer:trainingPayer}) — {kind:noticeKind} le {day} (L6353-10).',
    '{name}: tell the payer ({payer:trainingPayer}) — {kind:noticeKind} on {day} (L6353-10).',
  ),
  'notice.due-edof': say(
    '{name} : à déclarer dans EDOF — {kind:noticeKind} le {day} (L6353-10).',
    '{name}: to be declared in EDOF — {kind:noticeKind} on {day} (L6353-10).',
  ),
  'notice.due-kairos': say(
    '{name} : à déclarer dans Kairos (France Travail) — {kind:noticeKind} le {day} (L6353-10).',
    '{name}: to be declared in Kairos (France Travail) — {kind:noticeKind} on {day} (L6353-10).',
  ),
};

const terms = {
  'traineeStatus.jobSeeker': say('demandeur·se d’emploi', 'job-seeker'),
  'traineeStatus.employee': say('salarié·e', 'employee'),
  'traineeStatus.intermittent': say('intermittent·e', 'intermittent'),
  'traineeStatus.selfEmployed': say('indépendant·e', 'self-employed'),
  'traineeStatus.other': say('autre', 'other'),
  'enrolmentState.offered': say('Place proposée', 'Place offered'),
  'enrolmentState.enrolled': say('Inscrit·e', 'Enrolled'),
  'enrolmentState.left': say('Sorti·e', 'Left'),
  'enrolmentState.completed': say('Allé·e au bout', 'Completed'),
  'enrolmentState.withdrawn': say('Désisté·e', 'Withdrawn'),
  'waitingState.waiting': say('en attente', 'waiting'),
  'waitingState.offered': say('place proposée', 'offered a place'),
  'waitingState.taken': say('a pris une place', 'took a place'),
  'waitingState.declined': say('a renoncé', 'declined'),
  'waitingState.removed': say('retiré·e', 'removed'),
  'trainingPayer.region': say('Région', 'Region'),
  'trainingPayer.franceTravail': say('France Travail', 'France Travail'),
  'trainingPayer.opco': say('OPCO', 'OPCO'),
  'trainingPayer.afdas': say('Afdas', 'Afdas'),
  'trainingPayer.employer': say('Employeur', 'Employer'),
  'trainingPayer.self': say('La personne elle-même', 'The trainee'),
  'trainingPayer.cpf': say('CPF', 'CPF'),
  'trainingPayer.other': say('Autre', 'Other'),
  'bindingDocument.quote': say('devis', 'quote'),
  'bindingDocument.convention': say('convention', 'convention'),
  'bindingDocument.contract': say('contrat individuel', 'individual contract'),
  'bindingDocument.cpf': say('conditions du CPF', 'CPF terms'),
  'bindingDocument.none': say('rien à signer', 'nothing to sign'),
  'departureReason.jobFound': say('emploi trouvé', 'job found'),
  'departureReason.abandonment': say('abandon', 'abandonment'),
  'departureReason.exclusion': say('exclusion', 'exclusion'),
  'departureReason.forceMajeure': say('force majeure', 'force majeure'),
  'departureReason.health': say('santé', 'health'),
  'departureReason.other': say('autre', 'other'),
  'amountRule.forceMajeure': say(
    'Force majeure : seules les heures faites sont dues (L6353-7)',
    'Force majeure: only the hours done are due (L6353-7)',
  ),
  'amountRule.contractTerms': say(
    'Les conditions de sortie anticipée du contrat décident',
    'The contract’s terms on leaving early decide',
  ),
  'amountRule.partlyPerformed': say(
    'Les heures non faites ne sont pas dues (L6354-1)',
    'Hours not done are not due (L6354-1)',
  ),
  'amountRule.cpf': say('La Caisse des Dépôts arrête le montant', 'The Caisse des Dépôts sets the amount'),
  'noticeKind.start': say('entrée', 'start'),
  'noticeKind.interruption': say('interruption', 'interruption'),
  'noticeKind.completion': say('achèvement', 'completion'),
};

export const enrolmentWords: Words = {
  problems: { ...places, ...needs, ...money, ...leaving, ...trainingDocumentWords.problems },
  rules: {
    'funding.total': say('Ce que paient les payeurs', 'What payers pay'),
    'funding.totalHours': say('Heures prises en charge', 'Hours taken on'),
    'funding.remainder': say('Prix − ce que paient les payeurs', 'Price − what payers pay'),
    'funding.remainingHours': say('Heures facturées − heures prises en charge', 'Hours billed − hours taken on'),
    'funding.billedHours': say('Heures en centre + heures en entreprise', 'Hours in the centre + in a company'),
    'withdrawal.end': say(
      'Dernier jour de rétractation : signature + délai, reporté au premier jour ouvrable',
      'Last day to withdraw: signature + delay, carried to the next working day',
    ),
    'instalment.first': say('Premier versement : prix × part', 'First payment: price × share'),
    'instalment.balance': say('Solde : prix − premier versement', 'Balance: price − first payment'),
    'instalment.part': say('Part égale, au fil de la formation', 'Equal part, as the course goes on'),
    'departure.due': say('Montant × heures faites ÷ heures prévues', 'Amount × hours done ÷ hours agreed'),
    'departure.balance': say('Dû − déjà versé', 'Due − already paid'),
    'departure.hoursDone': say(
      'Heures émargées jusqu’à la dernière demi-journée',
      'Hours signed until the last half-day',
    ),
  },
  facts: {
    'funding.centreHours': say('Heures en centre', 'Hours in the centre'),
    'funding.internshipHours': say('Heures en entreprise', 'Hours in a company'),
    'funding.amount': say('Montant du payeur', 'The payer’s amount'),
    'funding.hours': say('Heures du payeur', 'The payer’s hours'),
    'funding.price': say('Prix du programme', 'Price of the programme'),
    'funding.signedOn': say('Signé le', 'Signed on'),
    'instalment.firstPercent': say('Part demandée d’abord (%)', 'Share asked first (%)'),
    'instalment.parts': say('Nombre de parts', 'Number of parts'),
    'instalment.paid': say('Déjà versé', 'Already paid'),
    'departure.signedHours': say('Heures présentes, signées', 'Hours present, signed'),
  },
  terms: { ...terms, ...trainingDocumentWords.terms },
};
