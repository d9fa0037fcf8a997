import type { Sentence } from '#core/kernel/index.ts';

const say = (fr: string, en: string): Sentence => ({ fr, en });

/** Apart from the other sentences of enrolments: the headings of printed documents are here too. */
export const trainingDocumentWords = {
  problems: {
    'training-document.missing': say(
      '{document:trainingDocument} : il manque « {field:documentField} » ({law}).',
      '{document:trainingDocument}: “{field:documentField}” is missing ({law}).',
    ),
    'training-document.none': say(
      'Rien n’est à imprimer pour ce payeur ({payer:trainingPayer}) : choisir devis, convention ou contrat.',
      'There is nothing to print for this payer ({payer:trainingPayer}): choose quote, convention or contract.',
    ),
  },
  terms: {
    'trainingDocument.quote': say('Devis', 'Quote'),
    'trainingDocument.convention': say('Convention de formation', 'Training convention'),
    'trainingDocument.contract': say('Contrat individuel de formation', 'Individual training contract'),
    'trainingDocument.pack': say('Informations avant inscription', 'Information before enrolment'),
    'signature.provider': say('Pour l’organisme de formation', 'For the training body'),
    'signature.payer': say('Pour le cocontractant', 'For the contracting party'),
    'signature.trainee': say('Le ou la stagiaire', 'The trainee'),
    'documentField.provider': say('Organisme de formation', 'Training body'),
    'documentField.declaration': say('Déclaration d’activité', 'Declaration of activity'),
    'documentField.payer': say('Cocontractant', 'Contracting party'),
    'documentField.trainee': say('Stagiaire', 'Trainee'),
    'documentField.title': say('Intitulé', 'Title'),
    'documentField.nature': say('Nature de l’action', 'Nature of the course'),
    'documentField.objective': say('Objectif', 'Objective'),
    'documentField.content': say('Contenu', 'Content'),
    'documentField.requiredLevel': say('Niveau de connaissances préalables', 'Prior level required'),
    'documentField.headcount': say('Effectif', 'Number of trainees'),
    'documentField.duration': say('Durée', 'Duration'),
    'documentField.period': say('Période et horaires', 'Period and times'),
    'documentField.place': say('Lieu', 'Place'),
    'documentField.conduct': say('Modalités de déroulement', 'How it is conducted'),
    'documentField.means': say('Moyens pédagogiques et techniques', 'Teaching and technical means'),
    'documentField.followUp': say('Suivi de l’exécution', 'Follow-up'),
    'documentField.assessment': say('Contrôle des connaissances', 'Assessment'),
    'documentField.sanction': say('Sanction de la formation', 'What it leads to'),
    'documentField.trainers': say('Titres ou références des formateurs', 'Trainers’ qualifications'),
    'documentField.price': say('Prix', 'Price'),
    'documentField.paymentTerms': say('Modalités de paiement', 'Payment terms'),
    'documentField.instalments': say('Échéancier', 'Instalments'),
    'documentField.withdrawal': say('Délai de rétractation', 'Right to withdraw'),
    'documentField.earlyExit': say('Cessation anticipée ou abandon', 'Leaving early'),
    'documentField.contact': say('Contact', 'Contact'),
    'documentField.accessibility': say('Accessibilité', 'Accessibility'),
    'documentField.internalRules': say('Règlement intérieur', 'Internal rules'),
  },
};
