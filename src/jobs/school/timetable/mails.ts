/** What people are written about their timetable, in the language of the house. */
import type { CalendarDate, Locale } from '#core/kernel/index.ts';
import type { Announced, AnnouncedChange } from '#core/school/timetable/index.ts';
import { dateText } from '#core/words.ts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

interface AvailabilityAsked {
  readonly name: string;
  readonly organisation: string;
  readonly cohort: string;
  readonly from: string;
  readonly to: string;
  readonly message: string | null;
  readonly link: string;
}

export function availabilityMail(locale: Locale, asked: AvailabilityAsked): MailText {
  const [from, to] = [dateText(asked.from, locale), dateText(asked.to, locale)];
  const more = asked.message === null ? '' : `${asked.message}\n\n`;
  if (locale === 'fr') {
    return {
      subject: `Vos disponibilités pour ${asked.cohort}`,
      text: `Bonjour ${asked.name},

${asked.organisation} prépare l’emploi du temps de ${asked.cohort}. Quand pouvez-vous venir, du ${from} au ${to} ?

Touchez les demi-journées où vous ne pouvez pas, ou préférez ne pas venir ; tout est enregistré au fur et à mesure, et vous pouvez revenir. Ce qui n’est pas dit est libre.

${asked.link}

${more}Ce lien est le vôtre : ne le transmettez pas.
`,
    };
  }
  return {
    subject: `Your availability for ${asked.cohort}`,
    text: `Hello ${asked.name},

${asked.organisation} is making the timetable of ${asked.cohort}. When can you come, from ${from} to ${to}?

Tap the half-days on which you cannot come, or would rather not; each is saved at once, and you may come back. What is not said is free.

${asked.link}

${more}This link is yours: do not pass it on.
`,
  };
}

/** Names of what a session refers to. */
export interface SessionNames {
  readonly subModule: (id: string) => string;
  readonly group: (id: string) => string;
  readonly room: (id: string | null) => string | null;
  readonly trainer: (id: string | null) => string | null;
  /** Empty where it is the reader's own. */
  readonly trainee: (id: string) => string;
}

const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const KINDS = {
  fr: { new: 'Nouvelle séance', moved: 'Séance déplacée', changed: 'Séance modifiée', cancelled: 'Séance annulée' },
  en: { new: 'New session', moved: 'Session moved', changed: 'Session changed', cancelled: 'Session called off' },
};

const when = ({ date, from, to }: Announced, locale: Locale): string => {
  const day = WEEKDAYS[locale][new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return `${day} ${dateText(date as CalendarDate, locale)}, ${from}–${to}`;
};

function what(session: Announced, names: SessionNames): string {
  const { subModuleId, groupId, roomId, trainerId } = session;
  const parts = [names.subModule(subModuleId), names.group(groupId), names.trainer(trainerId), names.room(roomId)];
  const said = parts.filter((part) => part !== null && part !== '').join(' · ');
  const turns = (session.slots ?? []).flatMap(({ from, to, traineeId }) => {
    const name = traineeId === null ? '' : names.trainee(traineeId);
    return name === '' ? [] : [`    ${from}–${to} ${name}`];
  });
  return [said, ...turns].join('\n');
}

/** One paragraph a change: what it is now, and what it was when that differs. */
export function changeText({ kind, before, after }: AnnouncedChange, names: SessionNames, locale: Locale): string {
  const head = KINDS[locale][kind];
  const now = `${when(after, locale)}\n  ${what(after, names)}`;
  if (kind === 'new' || kind === 'cancelled' || before === null) return `${head}${locale === 'fr' ? ' :' : ':'} ${now}`;
  const was = locale === 'fr' ? 'Avant :' : 'Before:';
  return `${head}${locale === 'fr' ? ' :' : ':'} ${now}\n  ${was} ${when(before, locale)} · ${what(before, names)}`;
}

interface Told {
  readonly name: string;
  readonly organisation: string;
  readonly cohort: string;
  readonly changes: readonly string[];
  /** Of their own timetable. Null: they have it already. */
  readonly link: string | null;
}

export function timetableMail(locale: Locale, told: Told): MailText {
  const list = told.changes.join('\n\n');
  const count = told.changes.length;
  if (locale === 'fr') {
    const link =
      told.link === null
        ? ''
        : `\n\nVotre emploi du temps, et votre agenda à jour :\n${told.link}\nCe lien est le vôtre : ne le transmettez pas.`;
    return {
      subject: `${told.cohort} : votre emploi du temps (${count} changement${count > 1 ? 's' : ''})`,
      text: `Bonjour ${told.name},\n\nVoici ce qui change pour vous dans l’emploi du temps de ${told.cohort} (${told.organisation}).\n\n${list}${link}\n`,
    };
  }
  const link =
    told.link === null
      ? ''
      : `\n\nYour timetable, and your calendar kept up to date:\n${told.link}\nThis link is yours: do not pass it on.`;
  return {
    subject: `${told.cohort}: your timetable (${count} change${count > 1 ? 's' : ''})`,
    text: `Hello ${told.name},\n\nThis is what changes for you in the timetable of ${told.cohort} (${told.organisation}).\n\n${list}${link}\n`,
  };
}

/** A new link to somebody’s own timetable, without anything that changes. */
export function timetableLinkMail(locale: Locale, told: Omit<Told, 'changes'> & { readonly link: string }): MailText {
  if (locale === 'fr') {
    return {
      subject: `${told.cohort} : votre emploi du temps`,
      text: `Bonjour ${told.name},\n\nVotre emploi du temps de ${told.cohort} (${told.organisation}), et votre agenda à jour :\n${told.link}\n\nCe lien est le vôtre : ne le transmettez pas. Celui que vous aviez ne s’ouvre plus.\n`,
    };
  }
  return {
    subject: `${told.cohort}: your timetable`,
    text: `Hello ${told.name},\n\nYour timetable of ${told.cohort} (${told.organisation}), and your calendar kept up to date:\n${told.link}\n\nThis link is yours: do not pass it on. The one you had no longer opens.\n`,
  };
}
