import type { Sentence } from '#core/kernel/index.ts';

export const sentences: Readonly<Record<string, Sentence>> = {
  'sign-in.wrong': {
    fr: 'Adresse ou mot de passe inconnu.',
    en: 'Unknown address or password.',
  },
  'sign-in.wrong-password': { fr: 'Ce n’est pas votre mot de passe.', en: 'This is not your password.' },
  'sign-in.wrong-code': { fr: 'Ce code n’est pas le bon.', en: 'This is not the right code.' },
  'sign-in.begin-again': {
    fr: 'Le délai est passé ou trop de codes ont été essayés : reprenez la connexion au début.',
    en: 'Too late, or too many codes were tried: begin signing in again.',
  },
  'sign-in.locked': {
    fr: 'Trop de codes faux : la double vérification est bloquée pour quelques minutes.',
    en: 'Too many wrong codes: the second factor is locked for some minutes.',
  },
  'sign-in.refused': { fr: 'La connexion n’a pas été possible.', en: 'Signing in was not possible.' },
  'sign-in.link-spent': {
    fr: 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre.',
    en: 'This link has been used or is no longer valid. Ask for another one.',
  },
  'two-factor.on-already': {
    fr: 'La double vérification est déjà en place.',
    en: 'The second factor is on already.',
  },
  'two-factor.off': { fr: 'La double vérification n’est pas en place.', en: 'The second factor is not on.' },
  'first-start.done': {
    fr: 'Ce lien de première installation a déjà servi ou n’est plus valable. Relancez Filage pour en obtenir un autre s’il n’y a encore aucun compte.',
    en: 'This first-start link has been used or is no longer valid. Start Filage again for another one if there is no account yet.',
  },
  'account.exists': {
    fr: 'Il y a déjà un compte à cette adresse. Connectez-vous, puis rouvrez le lien.',
    en: 'There is an account with this address already. Sign in, then open the link again.',
  },
  'account.details-missing': {
    fr: 'Pour créer votre compte, donnez votre nom et un mot de passe.',
    en: 'To make your account, give your name and a password.',
  },
  'organisation.slug-taken': {
    fr: 'L’adresse « {slug} » est déjà prise. Choisissez-en une autre.',
    en: 'The address “{slug}” is taken. Choose another one.',
  },
  'invitation.spent': {
    fr: 'Cette invitation a déjà servi, a expiré ou a été annulée. Demandez-en une autre.',
    en: 'This invitation has been used, has expired or was revoked. Ask for another one.',
  },
  'invitation.other-address': {
    fr: 'Cette invitation est pour {email}, et vous êtes connecté·e avec une autre adresse. Connectez-vous avec celle-là, ou demandez une invitation à la vôtre.',
    en: 'This invitation is for {email}, and you are signed in with another address. Sign in with that one, or ask for an invitation to yours.',
  },
  'demo.unavailable': {
    fr: 'L’organisation de démonstration ne peut pas être créée sur ce serveur.',
    en: 'The demo organisation cannot be made on this server.',
  },
};
