/** Sentences of the HTTP frame itself; what the domains say is in their own words. */
import type { Sentence } from '#core/kernel/index.ts';
import { fill } from '#core/words.ts';

const sentences: Record<string, Sentence> = {
  'access.link-unknown': {
    fr: 'Ce lien n’est plus valable, ou il est incomplet. Reprenez-le entier dans le message reçu, ou demandez-en un autre.',
    en: 'This link no longer works, or a part of it is missing. Take it whole from the message you received, or ask for another.',
  },
  'access.not-signed-in': { fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  'access.not-allowed': {
    fr: 'Votre rôle ne permet pas cela. Demandez à une personne de l’administration.',
    en: 'Your role does not allow this. Ask someone of the administration.',
  },
  'access.read-only': {
    fr: 'Ce jeton ne permet que la lecture.',
    en: 'This token can only read.',
  },
  'access.other-site': {
    fr: 'Cette demande vient d’un autre site et n’a pas été exécutée.',
    en: 'This request comes from another site and was not carried out.',
  },
  'request.not-found': {
    fr: 'Il n’y a rien à cette adresse, ou cela ne vous est pas ouvert.',
    en: 'There is nothing at this address, or it is not open to you.',
  },
  'request.method': {
    fr: 'Cette adresse n’accepte pas cette opération.',
    en: 'This address does not take this method.',
  },
  'request.too-many': {
    fr: 'Trop de demandes en peu de temps. Réessayez dans {seconds} secondes.',
    en: 'Too many requests in a short time. Try again in {seconds} seconds.',
  },
  'request.too-large': {
    fr: 'C’est trop volumineux : {most} octets au plus.',
    en: 'This is too large: at most {most} bytes.',
  },
  'request.media-type': {
    fr: 'Ce type de contenu n’est pas accepté ici.',
    en: 'This type of content is not accepted here.',
  },
  'request.unreadable': {
    fr: 'Le contenu envoyé ne peut pas être lu.',
    en: 'What was sent cannot be read.',
  },
  'request.expectation': { fr: 'Cette attente n’est pas satisfaite.', en: 'This expectation cannot be met.' },
  'request.cursor': {
    fr: 'Cette page de la liste ne peut pas être retrouvée.',
    en: 'This page of the list cannot be found again.',
  },
  'input.invalid': {
    fr: 'Ce qui a été envoyé n’a pas la forme attendue.',
    en: 'What was sent does not have the expected form.',
  },
  'input.field': {
    fr: 'Le champ {field} n’a pas la forme attendue.',
    en: 'Field {field} does not have the expected form.',
  },
  'input.twice': {
    fr: '{field} nomme ce que la même liste nomme déjà. Gardez-en un seul.',
    en: '{field} names what the same list names already. Keep one of them.',
  },
  'input.text': {
    fr: 'Le champ {field} contient des caractères qui ne peuvent pas être enregistrés.',
    en: 'Field {field} contains characters that cannot be stored.',
  },
  'input.out-of-range': {
    fr: 'Une valeur envoyée sort des limites de ce qui peut être enregistré.',
    en: 'A value that was sent is outside of what can be stored.',
  },
  'conflict.stale': {
    fr: 'Quelqu’un a modifié cela entre-temps. Voici la valeur actuelle.',
    en: 'Someone has changed this in the meantime. Here is the present value.',
  },
  'conflict.exists': {
    fr: 'Cela existe déjà, avec un autre contenu.',
    en: 'This exists already, with other content.',
  },
  'conflict.version-missing': {
    fr: 'Il manque la version sur laquelle porte la modification (en-tête If-Match).',
    en: 'The version that the change is about is missing (If-Match header).',
  },
  'conflict.version-unreadable': {
    fr: 'La version indiquée ne peut pas être lue ; elle s’écrit comme "3".',
    en: 'The version given cannot be read; it is written like "3".',
  },
  'conflict.unique': {
    fr: 'Il y a déjà une ligne comme celle-ci. Changez ce qui les distingue, ou modifiez celle qui existe.',
    en: 'There is already a row like this one. Change what tells them apart, or edit the one that exists.',
  },
  'conflict.reference': {
    fr: 'Cela renvoie à quelque chose qui n’existe pas ici, ou sert encore ailleurs.',
    en: 'This points to something that does not exist here, or is still in use elsewhere.',
  },
  'conflict.overlap': {
    fr: 'Cela est déjà pris à ce moment.',
    en: 'This is already taken at that time.',
  },
  'input.rule': {
    fr: 'Les valeurs envoyées ne vont pas ensemble.',
    en: 'The values that were sent do not go together.',
  },
  'conflict.many': {
    fr: 'Rien n’a été modifié : {count} lignes sont en conflit.',
    en: 'Nothing was changed: {count} rows conflict.',
  },
  'document.failed': {
    fr: 'Ce document n’a pas pu être mis en page. Rien n’a été enregistré.',
    en: 'This document could not be laid out. Nothing was saved.',
  },
  'document.late': {
    fr: 'Ce document est trop long à mettre en page. Rien n’a été enregistré ; réessayez.',
    en: 'This document takes too long to lay out. Nothing was saved; try again.',
  },
  'document.closed': {
    fr: 'Le serveur s’arrête et n’imprime plus. Rien n’a été enregistré ; réessayez.',
    en: 'The server is stopping and prints no more. Nothing was saved; try again.',
  },
  'server.failure': {
    fr: 'Quelque chose n’a pas fonctionné chez nous. Rien n’a été enregistré.',
    en: 'Something went wrong on our side. Nothing was saved.',
  },
  'server.busy': {
    fr: 'La base de données ne répond pas pour l’instant. Rien n’a été enregistré ; réessayez.',
    en: 'The database does not answer at the moment. Nothing was saved; try again.',
  },
};

/** A domain of the API adds the sentences of refusals that have no rule of core behind them. */
export function addSentences(more: Readonly<Record<string, Sentence>>): void {
  Object.assign(sentences, more);
}

export const sentenceOf = (code: string): Sentence => sentences[code] ?? { fr: code, en: code };
export const knowsSentence = (code: string): boolean => code in sentences;
export const fillFacts = fill;
