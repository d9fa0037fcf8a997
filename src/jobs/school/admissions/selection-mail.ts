/** What applicants are written from the admissibility check on. */
import type { Locale, Sentence } from '#core/kernel/index.ts';
import type { Letter } from '#core/school/admissions/index.ts';
import type { OrganisationMail } from '#jobs/mail/index.ts';
import { addressed, type CallSaid, type Person } from './mail.ts';

const FORMATS = { fr: 'fr-FR', en: 'en-GB' } as const;

export const longDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMATS[locale], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${day}T12:00:00Z`));

export const momentText = (instant: string, zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(FORMATS[locale], { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(instant),
  );

/** One of the pieces cannot be read: which, why, until when another can be sent. */
export function pieceAgainMail(
  to: Person,
  call: CallSaid,
  piece: { readonly title: Sentence; readonly note: string | null },
  address: string,
): OrganisationMail {
  const until = longDay(call.closesOn, to.locale);
  const title = piece.title[to.locale];
  if (to.locale === 'fr') {
    return {
      ...addressed(to),
      subject: `Une pièce à renvoyer : ${title} — ${call.programme.fr}`,
      text: `Bonjour,

Nous avons ouvert les pièces de votre dossier pour voir si elles se lisent. Celle-ci ne peut pas être lue :

${title}${piece.note ? `\n${piece.note}` : ''}

Envoyez-en une autre jusqu’au ${until} inclus, sur votre page de candidature :

${address}

Son contenu n’a pas été étudié : cela ne se fait qu’après la clôture.

${call.organisation}
${call.title.fr}
`,
    };
  }
  return {
    ...addressed(to),
    subject: `A document to send again: ${title} — ${call.programme.en}`,
    text: `Hello,

We opened the documents of your file to see whether they can be read. This one cannot:

${title}${piece.note ? `\n${piece.note}` : ''}

Send another until ${until}, that day included, on your application page:

${address}

What is in it has not been studied: that is done only after the closing.

${call.organisation}
${call.title.en}
`,
  };
}

/** A letter as a mail: its paragraphs, and the link that the letter speaks of. */
export function letterMail(to: Person, letter: Letter, programme: string, address: string): OrganisationMail {
  const [closing, ...before] = [...letter.paragraphs].reverse();
  const text = [...before.reverse(), address, closing].join('\n\n');
  return { ...addressed(to), subject: `${letter.subject} — ${programme}`, text: `${text}\n` };
}
