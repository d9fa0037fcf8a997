import type { Words } from '../../kernel/index.ts';

export const applicationWords: Words = {
  problems: {
    'application.given-name-missing': { fr: 'Il manque : le prénom.', en: 'Missing: the given name.' },
    'application.family-name-missing': { fr: 'Il manque : le nom.', en: 'Missing: the family name.' },
    'application.status-missing': {
      fr: 'Il manque : la situation (recherche d’emploi, salariat, intermittence…).',
      en: 'Missing: the situation (looking for work, employed, intermittent…).',
    },
    'application.route-missing': {
      fr: 'Il manque : la voie d’accès.',
      en: 'Missing: the route of admission.',
    },
    'application.pool-missing': {
      fr: 'Il manque : le financement demandé, plusieurs étant possibles dans cette situation.',
      en: 'Missing: the funding asked for, since several are possible in this situation.',
    },
    'application.track-missing': {
      fr: 'Il manque : le parcours souhaité.',
      en: 'Missing: the track wished for.',
    },
    'application.answer-missing': { fr: 'Il manque une réponse : {titleFr}', en: 'Missing answer: {titleEn}' },
    'application.piece-missing': { fr: 'Il manque : {titleFr}', en: 'Missing: {titleEn}' },
    'application.piece-of-several-missing': {
      fr: 'Il manque l’une de ces pièces : {titleFr}',
      en: 'Missing one of these documents: {titleEn}',
    },
    'application.piece-again': {
      fr: 'À envoyer de nouveau : {titleFr}',
      en: 'To be sent again: {titleEn}',
    },
    'application.closed': {
      fr: 'Les candidatures sont closes depuis le {closed}. Votre dossier est arrivé après : il ne peut pas être traité. Vous pouvez encore reprendre ou effacer ce que vous avez écrit.',
      en: 'Applications closed on {closed}. Your file arrived afterwards: it cannot be processed. You can still fetch or erase what you wrote.',
    },
    'application.not-open': {
      fr: 'Cet appel n’est pas ouvert aux candidatures.',
      en: 'This call is not open for applications.',
    },
    'application.incomplete': {
      fr: 'Votre dossier n’est pas complet : un dossier incomplet n’est pas traité.',
      en: 'Your file is not complete: an incomplete file is not processed.',
    },
    'application.submitted-already': {
      fr: 'Votre dossier est déposé : il ne se change plus.',
      en: 'Your file is submitted: it can no longer be changed.',
    },
    'application.withdrawn': {
      fr: 'Ce dossier est retiré : il ne prend plus de documents.',
      en: 'This file is withdrawn: it takes no more documents.',
    },
    'application.file-type': {
      fr: '« {name} » n’est ni une photo (JPEG, PNG, WebP) ni un PDF. Photographiez le document, ou enregistrez-le en PDF.',
      en: '“{name}” is neither a photo (JPEG, PNG, WebP) nor a PDF. Photograph the document, or save it as a PDF.',
    },
    'application.file-size': {
      fr: '« {name} » est trop lourd : {most} Mo au plus.',
      en: '“{name}” is too large: {most} MB at most.',
    },
    'application.file-infected': {
      fr: '« {name} » contient un programme malveillant, d’après l’antivirus du serveur. Il n’a pas été gardé.',
      en: '“{name}” holds a malicious program, says the server’s virus scanner. It was not kept.',
    },
    'application.files-many': {
      fr: 'Cette pièce compte déjà {most|fichier|fichiers}, le plus qu’elle puisse avoir. Retirez-en un d’abord.',
      en: 'This document already has {most|file|files}, the most it can have. Take one away first.',
    },
    'application.cannot-withdraw': {
      fr: 'Ce dossier ne peut plus être retiré. Écrivez à l’école.',
      en: 'This file can no longer be withdrawn. Write to the school.',
    },
    'application.choice-unknown': {
      fr: 'Ce choix n’est pas proposé par cet appel.',
      en: 'This choice is not offered by this call.',
    },
    'call.days': {
      fr: 'Un appel ouvre au plus tard le jour où il ferme.',
      en: 'A call opens on the day it closes at the latest.',
    },
    'call.zone': { fr: '« {zone} » n’est pas un fuseau horaire.', en: '“{zone}” is not a time zone.' },
    'call.shortened': {
      fr: 'Un appel publié peut être prolongé, jamais raccourci : des personnes comptent sur le {closesOn}.',
      en: 'A published call can be prolonged, never cut short: people count on {closesOn}.',
    },
    'call.reading-open': {
      fr: 'La lecture des dossiers est ouverte : l’appel ne peut plus changer de dates.',
      en: 'The reading of files has begun: the call’s days can no longer change.',
    },
    'call.state': {
      fr: 'Un appel publié ne redevient pas un brouillon ; il se termine.',
      en: 'A published call does not become a draft again; it is ended.',
    },
    'call.gap-nought': {
      fr: 'Un écart de zéro ferait relire chaque dossier : donnez au moins un dixième de point.',
      en: 'A gap of nought would have every file read again: give a tenth of a point at least.',
    },
    'call.gap-over-scale': {
      fr: 'Deux lectures ne peuvent pas être plus éloignées que le barème ({scale}).',
      en: 'Two readings cannot be further apart than the scale ({scale}).',
    },
    'call.scale-used': {
      fr: 'Des notes sont déjà rendues : le barème ne change plus.',
      en: 'Marks have been handed in already: the scale does not change any more.',
    },
    'call.no-route': {
      fr: 'Le programme n’a pas encore de voie d’accès : personne ne pourrait candidater.',
      en: 'The programme has no route of admission yet: nobody could apply.',
    },
    'call.questions-twice': {
      fr: 'Deux questions portent le même code : {code}.',
      en: 'Two questions have the same code: {code}.',
    },
    'meeting.full': {
      fr: 'Cette réunion est complète ({capacity} places). Si vous y étiez déjà inscrit·e, un message vient de vous le redire.',
      en: 'This meeting is full ({capacity} places). If you were registered already, a message has just told you so again.',
    },
    'meeting.over': { fr: 'Cette réunion a déjà eu lieu.', en: 'This meeting has taken place.' },
    'meeting.hours': {
      fr: 'La réunion finit avant de commencer.',
      en: 'The meeting ends before it begins.',
    },
  },
  terms: {
    'lack.given-name-missing': { fr: 'le prénom', en: 'the given name' },
    'lack.family-name-missing': { fr: 'le nom', en: 'the family name' },
    'lack.status-missing': { fr: 'la situation', en: 'the situation' },
    'lack.route-missing': { fr: 'la voie d’accès', en: 'the route of admission' },
    'lack.pool-missing': { fr: 'le financement demandé', en: 'the funding asked for' },
    'lack.track-missing': { fr: 'le parcours souhaité', en: 'the track wished for' },
    'lack.answer-missing': { fr: 'une réponse : {titleFr}', en: 'an answer: {titleEn}' },
    'lack.piece-missing': { fr: '{titleFr}', en: '{titleEn}' },
    'lack.piece-of-several-missing': { fr: 'l’une de ces pièces : {titleFr}', en: 'one of these documents: {titleEn}' },
    'lack.piece-again': { fr: 'à envoyer de nouveau : {titleFr}', en: 'to be sent again: {titleEn}' },
    'applicant-status.jobSeeker': { fr: 'En recherche d’emploi', en: 'Looking for work' },
    'applicant-status.employee': { fr: 'Salarié·e', en: 'Employed' },
    'applicant-status.intermittent': {
      fr: 'Intermittent·e du spectacle',
      en: 'Intermittent worker in live performance',
    },
    'applicant-status.selfEmployed': { fr: 'Indépendant·e', en: 'Self-employed' },
    'applicant-status.other': { fr: 'Autre situation', en: 'Other situation' },
  },
};
