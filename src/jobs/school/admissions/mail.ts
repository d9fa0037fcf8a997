/** What applicants are written. One language a message: the one they chose. */
import type { Locale } from '#core/kernel/index.ts';
import type { OrganisationMail } from '#jobs/mail/index.ts';
import { type OtherFile, othersText } from './other-files.ts';

/** What every message about a call says of it. */
export interface CallSaid {
  readonly organisation: string;
  readonly programme: { readonly fr: string; readonly en: string };
  /** The call's own name. */
  readonly title: { readonly fr: string; readonly en: string };
  readonly cohort: string;
  readonly zone: string;
  readonly closesOn: string;
  readonly nextCallNote: string | null;
}

export interface Person {
  /** Of the application or the registration that the message is about; absent of whoever works in the house. */
  readonly id?: string;
  readonly email: string;
  readonly locale: Locale;
}

/** To whom a message goes, and what it is about. */
export const addressed = ({ email, id }: Person): Pick<OrganisationMail, 'to' | 'about'> =>
  id === undefined ? { to: email } : { to: email, about: id };

const formats = { fr: 'fr-FR', en: 'en-GB' } as const;

export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(formats[locale], { timeZone: 'UTC', dateStyle: 'full' }).format(new Date(`${day}T12:00:00Z`));

/** With its seconds: the instant decides. */
export const instantText = (instant: string, zone: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(formats[locale], { timeZone: zone, dateStyle: 'full', timeStyle: 'medium' }).format(new Date(instant))} (${zone})`;

const hourText = (instant: string, zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(formats[locale], { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(instant),
  );

function mail(to: Person, call: CallSaid, subject: { fr: string; en: string }, text: { fr: string; en: string }) {
  const { locale } = to;
  return {
    ...addressed(to),
    subject: `${subject[locale]} — ${call.programme[locale]}`,
    text: `${text[locale].trim()}\n\n${call.organisation}\n${call.title[locale]}\n`,
  } satisfies OrganisationMail;
}

const nextDate = ({ nextCallNote }: CallSaid, locale: Locale): string =>
  nextCallNote
    ? `\n\n${locale === 'fr' ? 'Prochain appel' : 'Next call'}${locale === 'fr' ? ' : ' : ': '}${nextCallNote}`
    : '';

export const begunMail = (
  to: Person,
  call: CallSaid,
  address: string,
  others: readonly OtherFile[],
): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Votre lien de candidature', en: 'Your application link' },
    {
      fr: `Bonjour,

Vous avez commencé une candidature pour « ${call.programme.fr} », ${call.cohort} (${call.title.fr}). Voici votre lien personnel, qui sert à la reprendre quand vous voulez, depuis n’importe quel appareil :

${address}

Gardez ce message : qui a ce lien peut lire et changer votre dossier. Ce n’est encore qu’un brouillon. Il faut le déposer au plus tard le ${dayText(call.closesOn, 'fr')} inclus.

Si vous n’avez rien demandé, ne faites rien : ce brouillon sera effacé.${othersText(others, call.zone, 'fr')}`,
      en: `Hello,

You have begun an application for “${call.programme.en}”, ${call.cohort} (${call.title.en}). Here is your own link, to go on with it whenever you want, from any device:

${address}

Keep this message: whoever has this link can read and change your file. It is only a draft so far. It has to be submitted on ${dayText(call.closesOn, 'en')} at the latest (that day included).

If you asked for nothing, do nothing: this draft will be erased.${othersText(others, call.zone, 'en')}`,
    },
  );

export interface Receipt {
  readonly number: number;
  readonly submittedAt: string;
  readonly hash: string;
  readonly complete: boolean;
}

export const receiptMail = (to: Person, call: CallSaid, receipt: Receipt): OrganisationMail =>
  mail(
    to,
    call,
    { fr: `Candidature n° ${receipt.number} déposée`, en: `Application no. ${receipt.number} submitted` },
    {
      fr: `Bonjour,

Votre dossier est déposé.

Numéro : ${receipt.number}
Reçu le : ${instantText(receipt.submittedAt, call.zone, 'fr')}
Empreinte (SHA-256) : ${receipt.hash}
${receipt.complete ? '' : `\nIl y manque encore quelque chose : vous pouvez l’ajouter jusqu’au ${dayText(call.closesOn, 'fr')} inclus. Un dossier incomplet n’est pas traité.\n`}
Votre reçu en PDF est sur votre page de candidature, à l’adresse que vous avez reçue en la commençant.`,
      en: `Hello,

Your file is submitted.

Number: ${receipt.number}
Received on: ${instantText(receipt.submittedAt, call.zone, 'en')}
Fingerprint (SHA-256): ${receipt.hash}
${receipt.complete ? '' : `\nSomething is still missing: you can add it until ${dayText(call.closesOn, 'en')}, that day included. An incomplete file is not processed.\n`}
Your receipt as a PDF is on your application page, at the address you received when you began.`,
    },
  );

const LEFT = {
  '7d': { fr: 'Il reste sept jours', en: 'Seven days left' },
  '48h': { fr: 'Il reste 48 heures', en: '48 hours left' },
  '6h': { fr: 'Il reste six heures', en: 'Six hours left' },
} as const;

export const draftReminder = (
  to: Person,
  call: CallSaid,
  which: keyof typeof LEFT,
  address: string,
  others: readonly OtherFile[],
): OrganisationMail =>
  mail(
    to,
    call,
    { fr: `${LEFT[which].fr} : votre dossier n’est pas déposé`, en: `${LEFT[which].en}: your file is not submitted` },
    {
      fr: `Bonjour,

Votre candidature pour « ${call.programme.fr} » est un brouillon : elle n’est pas déposée. Si vous la voulez lue, déposez-la au plus tard le ${dayText(call.closesOn, 'fr')} inclus (heure de ${call.zone}) :

${address}

Ce lien s’ajoute à celui que vous avez déjà : les deux ouvrent le même dossier. Si vous avez changé d’avis, ne faites rien.${othersText(others, call.zone, 'fr')}`,
      en: `Hello,

Your application for “${call.programme.en}” is a draft: it is not submitted. If you want it read, submit it on ${dayText(call.closesOn, 'en')} at the latest, that day included (time of ${call.zone}):

${address}

This link adds to the one you have: both open the same file. If you have changed your mind, do nothing.${othersText(others, call.zone, 'en')}`,
    },
  );

export const tooLateMail = (to: Person, call: CallSaid): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Votre dossier n’a pas été déposé à temps', en: 'Your file was not submitted in time' },
    {
      fr: `Bonjour,

Les candidatures pour « ${call.programme.fr} » se fermaient le ${dayText(call.closesOn, 'fr')} au soir, et votre dossier était encore un brouillon. Il ne peut donc pas être étudié cette fois, et nous en sommes désolés. Ce que vous avez préparé reste à vous : votre lien permet de le récupérer ou de l’effacer.${nextDate(call, 'fr')}`,
      en: `Hello,

Applications for “${call.programme.en}” closed at the end of ${dayText(call.closesOn, 'en')}, and your file was still a draft. It cannot be studied this time, and we are sorry. What you prepared remains yours: your link lets you fetch it or erase it.${nextDate(call, 'en')}`,
    },
  );

export const incompleteMail = (to: Person, call: CallSaid, missing: readonly string[]): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Votre dossier est incomplet', en: 'Your file is incomplete' },
    {
      fr: `Bonjour,

Les candidatures pour « ${call.programme.fr} » sont closes, et votre dossier n’est pas complet :
${missing.map((one) => `– ${one}`).join('\n')}

Un dossier incomplet ne peut pas être étudié, par égard pour celles et ceux qui ont tout réuni. Ce que vous avez préparé reste à vous : votre lien permet de le récupérer pour une autre fois.${nextDate(call, 'fr')}`,
      en: `Hello,

Applications for “${call.programme.en}” are closed, and your file is not complete:
${missing.map((one) => `– ${one}`).join('\n')}

An incomplete file cannot be studied, out of regard for those who gathered everything. What you prepared remains yours: your link lets you fetch it for another time.${nextDate(call, 'en')}`,
    },
  );

export interface MeetingSaid {
  readonly startsAt: string;
  readonly onlineLink: string | null;
  readonly venue: string | null;
  readonly calendar: string;
  /** The page of the registration: where one puts one's name right, or says that one will not come. */
  readonly own: string;
}

const whereText = ({ onlineLink, venue }: MeetingSaid, locale: Locale): string =>
  [
    venue && `${locale === 'fr' ? 'Lieu : ' : 'Place: '}${venue}`,
    onlineLink && `${locale === 'fr' ? 'En ligne : ' : 'Online: '}${onlineLink}`,
  ]
    .filter(Boolean)
    .join('\n');

export const registeredMail = (to: Person, call: CallSaid, meeting: MeetingSaid): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Réunion d’information : inscription', en: 'Information meeting: registration' },
    {
      fr: `Bonjour,

Vous êtes inscrit·e à la réunion d’information du ${hourText(meeting.startsAt, call.zone, 'fr')} (${call.zone}).
${whereText(meeting, 'fr')}

Pour votre agenda : ${meeting.calendar}
Pour corriger votre nom, ou si vous ne pouvez plus venir : ${meeting.own}`,
      en: `Hello,

You are registered for the information meeting of ${hourText(meeting.startsAt, call.zone, 'en')} (${call.zone}).
${whereText(meeting, 'en')}

For your calendar: ${meeting.calendar}
To put your name right, or if you can no longer come: ${meeting.own}`,
    },
  );

/** Without what was typed the second time: it may be anybody's words. */
export const registeredAgainMail = (
  to: Person,
  call: CallSaid,
  meeting: MeetingSaid,
  comes: boolean,
): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Réunion d’information : votre inscription', en: 'Information meeting: your registration' },
    {
      fr: `Bonjour,

Une inscription à la réunion d’information du ${hourText(meeting.startsAt, call.zone, 'fr')} (${call.zone}) vient d’être demandée avec votre adresse, qui y est déjà connue. ${comes ? 'Vous êtes inscrit·e, et rien n’a changé.' : 'Vous aviez dit ne pas venir, et rien n’a changé.'}
${comes ? whereText(meeting, 'fr') : ''}

Si c’était vous, confirmez ici votre nom${comes ? '' : ' et votre venue'} : ${meeting.own}
Sinon, ne faites rien.`,
      en: `Hello,

A registration for the information meeting of ${hourText(meeting.startsAt, call.zone, 'en')} (${call.zone}) has just been asked for with your address, which is known there already. ${comes ? 'You are registered, and nothing has changed.' : 'You had said that you would not come, and nothing has changed.'}
${comes ? whereText(meeting, 'en') : ''}

If it was you, confirm your name${comes ? '' : ' and that you come'} here: ${meeting.own}
If not, do nothing.`,
    },
  );

export const meetingReminder = (to: Person, call: CallSaid, meeting: MeetingSaid): OrganisationMail =>
  mail(
    to,
    call,
    { fr: 'Rappel : réunion d’information', en: 'Reminder: information meeting' },
    {
      fr: `Bonjour,

La réunion d’information a lieu le ${hourText(meeting.startsAt, call.zone, 'fr')} (${call.zone}).
${whereText(meeting, 'fr')}

Si vous ne pouvez plus venir : ${meeting.own}`,
      en: `Hello,

The information meeting takes place on ${hourText(meeting.startsAt, call.zone, 'en')} (${call.zone}).
${whereText(meeting, 'en')}

If you can no longer come: ${meeting.own}`,
    },
  );

/** The id of a registration stands behind the `#`: whoever has it can change and cancel it. */
export const meetingAddresses = (url: string, slug: string, meetingId: string, registrationId: string) => ({
  calendar: `${url}/api/public/${slug}/meetings/${meetingId}/calendar.ics`,
  own: `${url}/p/${slug}/meetings/${meetingId}#${registrationId}`,
});
