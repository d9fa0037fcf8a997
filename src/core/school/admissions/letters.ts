/** What an applicant is told of a decision, in the language they chose: the same words in the letter and in the mail. */
import type { Locale, Sentence } from '#core/kernel/index.ts';

/** `offer` is a place that came free later; `lapsed` one that was not answered in time. */
export type LetterKind = 'interview' | 'refusedOnFile' | 'selected' | 'waiting' | 'refused' | 'offer' | 'lapsed';

export interface LetterFacts {
  readonly name: string;
  readonly number: number | null;
  readonly programme: string;
  readonly cohort: string;
  /** The call's own name. */
  readonly call: string;
  readonly school: string;
  /** The reason decided, as it was written. */
  readonly reason: string | null;
  /** As the reader writes days. */
  readonly interviews: { readonly from: string; readonly to: string } | null;
  readonly answerBy: string | null;
  readonly pool: string | null;
  readonly rank: number | null;
  readonly nextCall: string | null;
  readonly eraseAfterMonths: number;
}

export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const SUBJECTS: Readonly<Record<LetterKind, Sentence>> = {
  interview: {
    fr: 'Votre candidature : invitation à un entretien',
    en: 'Your application: invitation to an interview',
  },
  refusedOnFile: { fr: 'Votre candidature : suite donnée', en: 'Your application: our decision' },
  selected: {
    fr: 'Votre candidature : une place vous est proposée',
    en: 'Your application: a place is offered to you',
  },
  waiting: { fr: 'Votre candidature : liste d’attente', en: 'Your application: waiting list' },
  refused: { fr: 'Votre candidature : suite donnée', en: 'Your application: our decision' },
  offer: { fr: 'Une place s’est libérée pour vous', en: 'A place has come free for you' },
  lapsed: { fr: 'Votre place n’est plus gardée', en: 'Your place is no longer kept' },
};

const opening = (facts: LetterFacts): Sentence => ({
  fr: `Bonjour ${facts.name},`,
  en: `Dear ${facts.name},`,
});

const why = ({ reason }: LetterFacts): Sentence => ({
  fr: reason ? `Voici ce qui a compté : ${reason}` : '',
  en: reason ? `What counted: ${reason}` : '',
});

const afterRefusal = ({ nextCall, eraseAfterMonths }: LetterFacts): Sentence[] => [
  {
    fr: nextCall ? `Prochain appel : ${nextCall}` : '',
    en: nextCall ? `Next call: ${nextCall}` : '',
  },
  {
    fr: `Votre dossier sera effacé dans ${eraseAfterMonths} mois. Vous pouvez demander à ce qu’il le soit tout de suite, depuis la page ouverte par le lien de ce message.`,
    en: `Your file will be erased in ${eraseAfterMonths} month${eraseAfterMonths === 1 ? '' : 's'}. You can ask for it to be erased at once, on the page that the link of this message opens.`,
  },
];

const answer = ({ answerBy }: LetterFacts): Sentence => ({
  fr: `Répondez jusqu’au ${answerBy} inclus, sur la page ouverte par le lien de ce message. Sans réponse ce soir-là, la place est proposée à la personne suivante.`,
  en: `Answer until ${answerBy}, that day included, on the page that the link of this message opens. Without an answer by that evening, the place is offered to the next person.`,
});

function said(kind: LetterKind, facts: LetterFacts): readonly Sentence[] {
  const { programme, cohort, call, interviews, pool, rank } = facts;
  const named: Sentence = { fr: `« ${programme} », ${cohort} (${call})`, en: `“${programme}”, ${cohort} (${call})` };
  switch (kind) {
    case 'interview':
      return [
        {
          fr: `Votre dossier pour ${named.fr} a été lu par deux personnes, et nous souhaitons vous rencontrer.`,
          en: `Two people have read your file for ${named.en}, and we would like to meet you.`,
        },
        why(facts),
        {
          fr: interviews
            ? `Les entretiens ont lieu du ${interviews.from} au ${interviews.to}. Choisissez votre créneau sur la page ouverte par le lien de ce message : le premier qui choisit un créneau le garde.`
            : 'Choisissez votre créneau d’entretien sur la page ouverte par le lien de ce message : le premier qui choisit un créneau le garde.',
          en: interviews
            ? `Interviews take place from ${interviews.from} to ${interviews.to}. Choose your slot on the page that the link of this message opens: whoever chooses a slot first keeps it.`
            : 'Choose your interview slot on the page that the link of this message opens: whoever chooses a slot first keeps it.',
        },
      ];
    case 'refusedOnFile':
    case 'refused':
      return [
        {
          fr:
            kind === 'refused'
              ? `Nous vous remercions de l’échange que nous avons eu. Nous ne pouvons pas vous proposer de place dans ${named.fr}.`
              : `Votre dossier pour ${named.fr} a été lu par deux personnes. Nous ne pouvons pas lui donner de suite.`,
          en:
            kind === 'refused'
              ? `Thank you for our conversation. We cannot offer you a place in ${named.en}.`
              : `Two people have read your file for ${named.en}. We cannot take it further.`,
        },
        why(facts),
        ...afterRefusal(facts),
      ];
    case 'selected':
    case 'offer':
      return [
        {
          fr:
            kind === 'offer'
              ? `Une place s’est libérée dans ${named.fr}${pool ? ` (${pool})` : ''}, et vous êtes la prochaine personne de la liste. Elle vous est proposée.`
              : `Nous avons le plaisir de vous proposer une place dans ${named.fr}${pool ? ` (${pool})` : ''}.`,
          en:
            kind === 'offer'
              ? `A place has come free in ${named.en}${pool ? ` (${pool})` : ''}, and you are the next person on the list. It is offered to you.`
              : `We are pleased to offer you a place in ${named.en}${pool ? ` (${pool})` : ''}.`,
        },
        why(facts),
        answer(facts),
      ];
    case 'waiting':
      return [
        {
          fr: `Toutes les places de ${named.fr} sont prises pour l’instant. Vous êtes sur la liste d’attente${pool ? ` (${pool})` : ''}, au rang ${rank}.`,
          en: `All the places in ${named.en} are taken for now. You are on the waiting list${pool ? ` (${pool})` : ''}, at rank ${rank}.`,
        },
        why(facts),
        {
          fr: 'Dès qu’une place se libère, elle est proposée dans l’ordre de la liste, par message. Vous n’avez rien à faire. Si vous ne souhaitez plus attendre, dites-le sur la page ouverte par le lien de ce message.',
          en: 'As soon as a place comes free it is offered in the order of the list, by message. There is nothing for you to do. If you no longer want to wait, say so on the page that the link of this message opens.',
        },
      ];
    case 'lapsed':
      return [
        {
          fr: `Nous n’avons pas reçu de réponse à la place proposée dans ${named.fr} : elle revient à la personne suivante de la liste. Si c’est un malentendu, écrivez-nous vite.`,
          en: `We have had no answer about the place offered in ${named.en}: it goes to the next person on the list. If this is a misunderstanding, write to us soon.`,
        },
        ...afterRefusal(facts),
      ];
  }
}

/** Paragraphs that say nothing are left out. */
export function letterOf(kind: LetterKind, facts: LetterFacts, locale: Locale): Letter {
  const closing: Sentence = { fr: `Bien à vous,\n${facts.school}`, en: `Yours sincerely,\n${facts.school}` };
  const paragraphs = [opening(facts), ...said(kind, facts), closing]
    .map((one) => one[locale])
    .filter((one) => one !== '');
  return { subject: SUBJECTS[kind][locale], paragraphs };
}

/** Which letter a decision is told by. */
export function letterKindOf(stage: 'first' | 'final', outcome: string): LetterKind | null {
  if (stage === 'first') return outcome === 'interview' ? 'interview' : outcome === 'refused' ? 'refusedOnFile' : null;
  return outcome === 'selected' || outcome === 'waiting' || outcome === 'refused' ? outcome : null;
}
