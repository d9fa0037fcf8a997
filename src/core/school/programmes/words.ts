import type { Words } from '#core/kernel/index.ts';
import { pieceWords } from './piece-words.ts';

export const words: Words = {
  problems: {
    'programme.centre-hours-differ': {
      fr: 'Les sous-modules en centre font {given} h, le programme en annonce {needed}.',
      en: 'Sub-modules in the centre make {given} h; the programme says {needed}.',
    },
    'programme.centre-hours-differ-on-track': {
      fr: 'Le parcours « {track} » fait {given} h en centre, le programme en annonce {needed}.',
      en: 'Track “{track}” makes {given} h in the centre; the programme says {needed}.',
    },
    'programme.internship-hours-differ': {
      fr: 'Les sous-modules en entreprise font {given} h, le programme en annonce {needed}.',
      en: 'Sub-modules in a company make {given} h; the programme says {needed}.',
    },
    'programme.internship-hours-differ-on-track': {
      fr: 'Le parcours « {track} » fait {given} h en entreprise, le programme en annonce {needed}.',
      en: 'Track “{track}” makes {given} h in a company; the programme says {needed}.',
    },
    'programme.internship-without-module': {
      fr: 'Le programme annonce {hours} h en entreprise, sans module de stage.',
      en: 'The programme says {hours} h in a company, and has no internship module.',
    },
    'programme.competence-without-block': {
      fr: 'La compétence {competence} n’est dans aucun bloc.',
      en: 'Competence {competence} is in no block.',
    },
    'programme.competence-untaught': {
      fr: 'Aucun sous-module ne travaille la compétence {competence}.',
      en: 'No sub-module works on competence {competence}.',
    },
    'programme.module-empty': {
      fr: 'Le module {module} n’a pas de sous-module.',
      en: 'Module {module} has no sub-module.',
    },
    'programme.block-unassessed': {
      fr: 'Aucune épreuve n’évalue le bloc {block}.',
      en: 'No part of the assessment is about block {block}.',
    },
    'programme.no-route': {
      fr: 'Aucune voie d’accès : personne ne peut déposer de dossier.',
      en: 'There is no way in: nobody can file an application.',
    },
    'programme.route-without-pieces': {
      fr: 'La voie « {route} » ne demande aucune pièce.',
      en: 'Route “{route}” asks for no document.',
    },
    'programme.one-of-alone': {
      fr: 'Voie « {route} » : « {name} » devrait laisser le choix entre plusieurs pièces, il n’y en a qu’une.',
      en: 'Route “{route}”: “{name}” should leave a choice of documents, and there is only one.',
    },
    'programme.text-missing': {
      fr: '« {piece:programmePiece} » doit être public et n’est pas écrit ({source:programmeSource}).',
      en: '“{piece:programmePiece}” must be public and is not written ({source:programmeSource}).',
    },
    'programme.translation-missing': {
      fr: '« {piece:programmePiece} » n’est pas écrit en {language:language}.',
      en: '“{piece:programmePiece}” is not written in {language:language}.',
    },
    'programme.results-old': {
      fr: 'Les derniers résultats publics sont de {year} : saisir ceux de l’année passée.',
      en: 'The latest public results are of {year}: enter those of last year.',
    },
    'programme.result-impossible': {
      fr: 'Un résultat ne peut pas compter plus de personnes ({counted}) qu’il n’y en avait ({among}).',
      en: 'A result cannot count more people ({counted}) than there were ({among}).',
    },
    'programme.price-missing': {
      fr: 'Le prix doit être public et n’est pas indiqué ({source:programmeSource}).',
      en: 'The price must be public and is not given ({source:programmeSource}).',
    },
    'programme.record-missing': {
      fr: 'La fiche ne dit pas si la formation mène à une certification : l’indiquer, même pour dire qu’elle n’est dans aucun répertoire.',
      en: 'Nothing says whether the programme leads to a certification: say so, even if it is in no register.',
    },
    'programme.record-incomplete': {
      fr: 'Le numéro d’enregistrement et le certificateur doivent être publics ({source:programmeSource}).',
      en: 'The registration number and the certifier must be public ({source:programmeSource}).',
    },
    'programme.version-frozen': {
      fr: 'Une promotion suit la version {number} : elle ne change plus. Créer une nouvelle version.',
      en: 'A cohort runs on version {number}: it does not change any more. Make a new version.',
    },
    'programme.version-published': {
      fr: 'La version {number} est celle que le public lit : publier une autre version, ou retirer la fiche, d’abord.',
      en: 'Version {number} is the one the public reads: publish another, or take the sheet down, first.',
    },
    'programme.reference-unknown': {
      fr: '« {of} » renvoie à « {name} », qui n’est pas dans ce programme.',
      en: '“{of}” points to “{name}”, which is not in this programme.',
    },
    'programme.named-twice': {
      fr: '« {name} » est là deux fois.',
      en: '“{name}” is there twice.',
    },
    'certification.expired': {
      fr: 'La certification {number} a expiré le {expires} : pas d’inscription pour une entrée le {entry} avant son renouvellement (Code du travail, L6113-9).',
      en: 'Certification {number} expired on {expires}: nobody who enters on {entry} can be enrolled until it is renewed (French Labour code, L6113-9).',
    },
    'certification.expiry-unknown': {
      fr: 'La date d’échéance de la certification {number} n’est pas connue : la vérifier avant d’inscrire.',
      en: 'The expiry of certification {number} is not known: check it before enrolling.',
    },
    'certification.expired-today': {
      fr: 'La certification {number} a expiré le {expires} : plus d’entrée en formation avant son renouvellement. Les personnes déjà entrées gardent leurs jurys et rattrapages.',
      en: 'Certification {number} expired on {expires}: nobody enters training until it is renewed. Those who entered keep their juries and resits.',
    },
    'certification.expires-soon': {
      fr: 'La certification {number} expire le {expires} : toute entrée en formation doit avoir lieu ce jour-là au plus tard.',
      en: 'Certification {number} expires on {expires}: entry into training must be on that day at the latest.',
    },
    'certification.cohort-after-expiry': {
      fr: 'La certification {number} expire le {expires} et la promotion commence le {from} : personne ne peut y être inscrit·e avant son renouvellement (Code du travail, L6113-9).',
      en: 'Certification {number} expires on {expires} and the cohort begins on {from}: nobody can be enrolled in it until it is renewed (French Labour code, L6113-9).',
    },
    'certification.expires-during-entry': {
      fr: 'La certification {number} expire le {expires}, alors que l’on entre dans la promotion jusqu’au {until} : qui entrerait entre les deux ne peut pas être inscrit·e avant son renouvellement. Les autres ne sont pas concerné·es.',
      en: 'Certification {number} expires on {expires}, while one may enter the cohort until {until}: whoever would enter in between cannot be enrolled until it is renewed. Nobody else is concerned.',
    },
    'certification.exam-after-expiry': {
      fr: 'L’examen du {on} a lieu après l’échéance de la certification {number}. Qui est entré en formation le {expires} au plus tard passe l’examen, le jury et les rattrapages comme prévu (L6113-9) ; seule une entrée plus tardive serait refusée.',
      en: 'The exam of {on} comes after certification {number} expires. Whoever entered training by {expires} sits the exam, the jury and resits as planned (L6113-9); only a later entry would be refused.',
    },
    'certification.jury-after-expiry': {
      fr: 'La formation finit le {on}, après l’échéance de la certification {number} : le jury et les rattrapages aussi. Ils valent pour qui est entré en formation le {expires} au plus tard (L6113-9) ; seule une entrée plus tardive serait refusée.',
      en: 'The training ends on {on}, after certification {number} expires, and so do the jury and resits. They hold for whoever entered training by {expires} (L6113-9); only a later entry would be refused.',
    },
    'funding.report-late': {
      fr: '« {title} » était attendu le {due} ({agreement}).',
      en: '“{title}” was due on {due} ({agreement}).',
    },
    'funding.report-due': {
      fr: '« {title} » est attendu le {due} ({agreement}).',
      en: '“{title}” is due on {due} ({agreement}).',
    },
  },
  terms: pieceWords,
};
