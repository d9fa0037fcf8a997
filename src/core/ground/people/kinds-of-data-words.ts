/** What is kept about people, said to them: its name, what it serves, and what an erasure does. */
import type { Sentence, Words } from '#core/kernel/index.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

const NAMES: Readonly<Record<string, readonly [name: Sentence, purpose: Sentence]>> = {
  identity: [
    say('Identité, coordonnées, métiers', 'Identity, contact details, trades'),
    say(
      'Vous engager, vous convoquer, vous joindre, vous loger',
      'Engaging you, calling you, reaching you, lodging you',
    ),
  ],
  sealed: [
    say('Numéro de sécurité sociale, naissance, compte bancaire', 'Social-security number, birth, bank account'),
    say(
      'Déclarer votre embauche, établir votre paie, vous payer',
      'Declaring your employment, making your payslip, paying you',
    ),
  ],
  employment: [
    say('Contrats de travail, convocations, trajets', 'Employment contracts, calls, journeys'),
    say('Exécuter et prouver votre engagement', 'Carrying out and proving your engagement'),
  ],
  documents: [
    say('Documents figés et pièces jointes', 'Frozen documents and attachments'),
    say(
      'Garder la preuve de ce qui a été signé, remis ou attesté',
      'Keeping proof of what was signed, handed over or certified',
    ),
  ],
  place: [
    say('Compte, rôles, invitations, liens', 'Account, roles, invitations, links'),
    say('Vous laisser entrer, et personne d’autre', 'Letting you in, and nobody else'),
  ],
  application: [
    say('Dossier de candidature : réponses et pièces', 'Application: answers and documents'),
    say('Décider de votre admission', 'Deciding on your admission'),
  ],
  selection: [
    say('Notes, commentaires, décisions de la sélection', 'Marks, comments, decisions of the selection'),
    say(
      'Choisir par des critères, et pouvoir en rendre compte',
      'Choosing by criteria, and being able to account for it',
    ),
  ],
  meeting: [
    say('Inscriptions aux réunions d’information', 'Registrations for information meetings'),
    say('Vous accueillir, vous rappeler la date', 'Welcoming you, reminding you of the date'),
  ],
  enrolment: [
    say('Inscription, parcours, financements, échéances', 'Enrolment, track, payers, instalments'),
    say('Tenir votre place et la facturer à qui la paie', 'Holding your place and billing whoever pays'),
  ],
  attendance: [
    say(
      'Signatures, absences, retards et leurs motifs, départ',
      'Signatures, absences, lateness and their reasons, leaving',
    ),
    say('Prouver la formation suivie aux financeurs', 'Proving to payers that the training took place'),
  ],
  needs: [
    say('Besoins liés à un handicap et aménagements', 'Needs because of a disability and arrangements'),
    say(
      'Adapter la formation ; lus par la seule référence handicap, chaque lecture est notée',
      'Adapting the training; read by the disability contact alone, each reading noted',
    ),
  ],
  teaching: [
    say('Titres, disponibilités, missions de formation', 'Qualifications, availability, teaching missions'),
    say('Établir l’emploi du temps, dire qui enseigne, payer', 'Making the timetable, saying who teaches, paying'),
  ],
  messages: [
    say('Courriers envoyés', 'Mail sent'),
    say('Savoir ce qui vous a été écrit, et quand', 'Knowing what was written to you, and when'),
  ],
  audit: [
    say('Journal des changements', 'Record of changes'),
    say('Savoir qui a changé quoi, et réparer', 'Knowing who changed what, and putting it right'),
  ],
  partners: [
    say('Contacts chez les partenaires et dans les lieux', 'Contacts at partners and venues'),
    say('Travailler avec ces maisons', 'Working with those houses'),
  ],
};

const named = Object.fromEntries(
  Object.entries(NAMES).flatMap(([id, [name, purpose]]) => [
    [`data.${id}`, name],
    [`data.${id}.purpose`, purpose],
  ]),
);

export const words: Words = {
  problems: {
    'erasure.in-training': say(
      'Inscription en cours : {name}, jusqu’au {until}. Mettez-y fin d’abord.',
      'Enrolment going on: {name}, until {until}. End it first.',
    ),
    'erasure.teaching': say(
      'Des séances à venir : {count}. Confiez-les d’abord à quelqu’un d’autre.',
      'Sessions to come: {count}. Give them to somebody else first.',
    ),
    'erasure.address-unconfirmed': say(
      'Des messages ou des inscriptions sont à l’adresse {addresses}, et rien ne montre encore qu’elle est la vôtre. Demandez à la maison un lien par courriel à cette adresse et revenez par lui, faites-la corriger, ou demandez à la maison de vous effacer.',
      'Messages or registrations are under {addresses}, and nothing shows yet that this address is yours. Ask the house for a link by mail at this address and come back by it, have it put right, or ask the house to erase you.',
    ),
    'erasure.proof-missing': say(
      '{name} : la formation doit rester prouvée jusqu’au {until}, et aucun document gardé ne le fait. Établissez d’abord le certificat de réalisation.',
      '{name}: the training must stay proven until {until}, and no kept document does. Make the certificate of completion first.',
    ),
  },
  terms: {
    ...named,
    'basis.contract': say('Contrat', 'Contract'),
    'basis.legalObligation': say('Obligation légale', 'Legal obligation'),
    'basis.legitimateInterest': say('Intérêt légitime', 'Legitimate interest'),
    'basis.consent': say('Consentement', 'Consent'),
    'about.team': say('Équipes', 'Teams'),
    'about.trainer': say('Formateurs et formatrices', 'Trainers'),
    'about.applicant': say('Candidat·es', 'Applicants'),
    'about.trainee': say('Stagiaires', 'Trainees'),
    'about.member': say('Membres de la maison', 'Members of the house'),
    'about.partner': say('Partenaires', 'Partners'),
    'about.visitor': say('Public des réunions', 'Visitors of meetings'),
    'keep.asked': say(
      'Jusqu’à votre demande, ou plus tôt si la maison n’en a plus besoin (choix de la maison)',
      'Until you ask, or sooner when the house no longer needs it (the house’s choice)',
    ),
    'keep.place': say('Tant que vous avez une place dans la maison', 'As long as you have a place in the house'),
    'keep.call': say(
      'Les mois que dit l’appel, après la dernière réponse (choix de l’école)',
      'The months that the call says, after the last answer (the school’s choice)',
    ),
    'keep.proofs': say(
      '{years} ans après la fin de la formation, {cofinanced} ans si des fonds européens y contribuent',
      '{years} years after the end of the training, {cofinanced} when European funds pay a part',
    ),
    'keep.document': say(
      'Jusqu’au jour que dit chaque document (certificat de réalisation : {certificate} ans)',
      'Until the day that each document says (certificate of completion: {certificate} years)',
    ),
    'keep.trace': say('Aussi longtemps que ce dont il est la trace', 'As long as what it is a trace of'),
    'onErasure.erased': say('Effacé', 'Erased'),
    'onErasure.nameless': say('Le fait reste, sans nom', 'The fact stays, without a name'),
    'onErasure.proof': say('Gardé tant qu’il prouve, et nommé', 'Kept while it proves, and named'),
    'onErasure.stays': say('Non touché', 'Not touched'),
  },
};
