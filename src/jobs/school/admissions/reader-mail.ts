/** What a reader is written when files are given to them: which, by when, and where they read. Numbers, never names. */
import type { Locale } from '#core/kernel/index.ts';
import type { OrganisationMail } from '#jobs/mail/index.ts';
import { type CallSaid, dayText, type Person } from './mail.ts';

export interface GivenToRead {
  readonly numbers: readonly number[];
  /** The day of the first selection; null while none is set. */
  readonly readBy: string | null;
  readonly address: string;
}

export const readingAddress = (url: string, slug: string, cohortId: string, callId: string): string =>
  `${url}/o/${slug}/cohorts/${cohortId}/selection/${callId}/readings`;

const listed = (numbers: readonly number[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    numbers.map((number) => (locale === 'fr' ? `n° ${number}` : `no. ${number}`)),
  );

export function readerMail(to: Person, call: CallSaid, given: GivenToRead): OrganisationMail {
  const { locale } = to;
  const count = given.numbers.length;
  const files = listed(given.numbers, locale);
  const by = given.readBy === null ? null : dayText(given.readBy, locale);
  if (locale === 'fr') {
    return {
      to: to.email,
      subject: `${count} dossier${count === 1 ? '' : 's'} à lire — ${call.programme.fr}`,
      text: `Bonjour,

Vous lisez pour « ${call.programme.fr} », ${call.cohort} (${call.title.fr}) : ${files}.
${by ? `\nÀ rendre avant la première sélection, le ${by}.\n` : ''}
Vos lectures : ${given.address}

Vous notez sans voir les notes de l’autre lecture. Si vous connaissez la personne, dites-le sur la même page (« conflit d’intérêts ») : quelqu’un d’autre lira.

${call.organisation}
`,
    };
  }
  return {
    to: to.email,
    subject: `${count} file${count === 1 ? '' : 's'} to read — ${call.programme.en}`,
    text: `Hello,

You read for “${call.programme.en}”, ${call.cohort} (${call.title.en}): ${files}.
${by ? `\nTo be handed in before the first selection, on ${by}.\n` : ''}
Your readings: ${given.address}

You mark without seeing the other reader’s marks. If you know the person, say so on the same page (“conflict of interest”): somebody else will read.

${call.organisation}
`,
  };
}
