/** The files as they came and what became of each: read, heard, decided, offered a place. */
import type { DemoApplication, DemoDecision, DemoOffer } from '#db/demo/index.ts';
import { answersOf } from './answers.ts';
import { APPLICANTS, type Applicant, type Fate } from './applicants.ts';
import { finalRanking, firstRanking, PLACES, poolOf, readOf } from './selection.ts';

const READERS = ['agathe', 'bastien', 'raphael', 'ursule'] as const;
/** Ranks beyond the places that wait; those after them are refused. */
const WAITING = 3;
/** Said no to the place that was offered. */
const DECLINED = 'ustarroz';
/** Enrolled, then withdrew before the course began. */
export const WITHDREW = 'navarrens';
/** Came in from the list in their places. */
const REPLACEMENTS: Readonly<Record<string, string>> = { darrigrandet: '2025-11-04', urruticoa: '2025-11-21' };

const pad = (count: number): string => String(count).padStart(2, '0');

/** Arrivals thicken towards the last evening; the last one comes two minutes before midnight. */
function arrival(index: number, of: number): string {
  const left = of - 1 - index;
  if (left < 6) return `2025-10-15T${pad(23 - left)}:58`;
  if (left < 16)
    return `2025-10-${pad(14 - Math.floor((left - 6) / 3))}T${pad(9 + (left % 10))}:${pad((left * 7) % 60)}`;
  const week = Math.floor((left - 16) / 2);
  const month = 9 - Math.floor(week / 4);
  return `2025-${pad(Math.max(3, month))}-${pad(26 - (week % 4) * 7)}T${pad(10 + (left % 9))}:${pad((left * 11) % 60)}`;
}

const isSent = ({ fate }: Applicant): boolean => fate !== 'neverSubmitted' && fate !== 'tooLate';
/** In the order of arrival: not that of the alphabet. */
const SENT = APPLICANTS.filter(isSent).toSorted((a, b) => turned(a.key) - turned(b.key));
function turned(key: string): number {
  return [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

const STATUS_PIECE = {
  jobSeeker: 'statut-demandeur',
  employee: 'statut-employeur',
  intermittent: 'statut-intermittent',
  selfEmployed: 'statut-intermittent',
} as const;
const ABILITY = ['vap', 'attestation', 'autre-preuve'] as const;

function piecesOf({ route, status, fate, key }: Applicant): DemoApplication['pieces'] {
  const asked =
    route === 'derogation' ? ['cv', 'lettre', ABILITY[turned(key) % 3]!] : ['cv', 'lettre', 'diplome', 'experience'];
  const lacking: Partial<Record<Fate, string>> = { lacksDiploma: 'diplome', lacksExperience: 'experience' };
  const all = fate === 'neverSubmitted' ? asked.slice(0, 1 + (turned(key) % 2)) : [...asked, STATUS_PIECE[status]];
  return all
    .filter((code) => code !== lacking[fate!])
    .map((code) =>
      fate === 'illegible' && code === 'diplome'
        ? { code, state: 'askedAgain', note: 'La photo est floue : on ne lit ni le nom ni l’année.' }
        : { code, state: isSent({ fate } as Applicant) && fate !== 'withdrew' ? 'legible' : 'received' },
    );
}

const rankIn = (ranking: typeof finalRanking, key: string) => ranking.find(({ id }) => id === key);
const told = (mark: { units: number; scale: number }): string =>
  (mark.units / 10 ** mark.scale).toFixed(2).replace('.', ',');

const INCOMPLETE: Partial<Record<Fate, string>> = {
  lacksDiploma: 'Il manque le diplôme de niveau 4.',
  lacksExperience: 'Il manque les justificatifs d’expérience.',
  illegible: 'Le diplôme n’est pas lisible et n’a pas été renvoyé.',
};

function decisionsOf({ key, fate }: Applicant): readonly DemoDecision[] {
  const decided = (
    stage: DemoDecision['stage'],
    on: string,
    outcome: DemoDecision['outcome'],
    reason: string,
    rank?: number,
  ) => ({
    stage,
    on,
    outcome,
    reason,
    rank,
  });
  if (fate === 'withdrew') return [];
  if (fate === 'neverSubmitted' || fate === 'tooLate') {
    return [decided('admissibility', '2025-10-16', 'late', 'Dossier non déposé avant la clôture du 15 octobre 2025.')];
  }
  if (fate !== undefined) return [decided('admissibility', '2025-10-16', 'incomplete', INCOMPLETE[fate]!)];
  const first = rankIn(firstRanking, key)!;
  const onFile = `Dossier noté ${told(first.mark.value)}/20, rang ${first.rank} de son contingent.`;
  const before = [decided('admissibility', '2025-10-16', 'admissible', 'Dossier complet, déposé à temps.')];
  if (first.place !== 'within') return [...before, decided('first', '2025-10-21', 'refused', onFile, first.rank)];
  const last = rankIn(finalRanking, key)!;
  const outcome = last.rank <= PLACES ? 'selected' : last.rank <= PLACES + WAITING ? 'waiting' : 'refused';
  const reason = `Dossier et entretien notés ${told(last.mark.value)}/20, rang ${last.rank} de son contingent.`;
  return [
    ...before,
    decided('first', '2025-10-21', 'interview', onFile, first.rank),
    decided('final', '2025-10-31', outcome, reason, last.rank),
  ];
}

function offersOf({ key }: Applicant, outcome: string | undefined): readonly DemoOffer[] {
  const late = REPLACEMENTS[key];
  if (late)
    return [
      {
        answerBy: `${late.slice(0, 8)}${pad(Number(late.slice(8)) + 4)}T23:59`,
        answer: 'accepted',
        at: `${late}T18:20`,
      },
    ];
  if (outcome !== 'selected') return [];
  const answer = key === DECLINED ? 'declined' : 'accepted';
  return [
    { answerBy: '2025-11-07T23:59', answer, at: `2025-11-0${1 + (turned(key) % 6)}T${pad(9 + (turned(key) % 9))}:30` },
  ];
}

function stateOf(key: string, fate: Fate | undefined, outcome: string | undefined): DemoApplication['state'] {
  if (fate === 'withdrew' || key === WITHDREW) return 'withdrawn';
  if (fate === 'neverSubmitted' || fate === 'tooLate') return 'late';
  if (fate !== undefined) return 'incomplete';
  if (key === DECLINED) return 'declined';
  if (outcome === 'selected' || key in REPLACEMENTS) return 'accepted';
  return outcome === 'waiting' ? 'waiting' : 'refused';
}

function application(applicant: Applicant, index: number): DemoApplication {
  const { key, name, status, route, track, fate } = applicant;
  const sent = SENT.indexOf(applicant);
  const read = readOf(key);
  const decisions = decisionsOf(applicant);
  const outcome = decisions.find(({ stage }) => stage === 'final')?.outcome;
  const [first, second] = [READERS[index % 4]!, READERS[(index + 1 + (index % 2)) % 4]!];
  const submitted = sent >= 0 ? arrival(sent, SENT.length) : fate === 'tooLate' ? '2025-10-16T00:03' : undefined;
  return {
    key,
    name,
    status,
    route,
    pool: poolOf(applicant),
    track,
    state: stateOf(key, fate, outcome),
    started: submitted ? `${submitted.slice(0, 8)}01T08:${pad(index)}` : `2025-10-1${index % 5}T21:${pad(index)}`,
    submitted,
    number: sent >= 0 ? sent + 1 : undefined,
    answers: answersOf(applicant, index),
    pieces: piecesOf(applicant),
    readings: read ? [first, second].map((reader, at) => ({ reader, marks: read.file[at]!, on: '2025-10-20' })) : [],
    interviews:
      read && decisions.some(({ stage }) => stage === 'final')
        ? ['solange', first].map((by, at) => ({ by, marks: read.interview[at]! }))
        : [],
    decisions,
    offers: offersOf(applicant, outcome),
    waiting:
      outcome === 'waiting'
        ? { rank: rankIn(finalRanking, key)!.rank - PLACES, state: key in REPLACEMENTS ? 'taken' : 'waiting' }
        : undefined,
  };
}

export const applications: readonly DemoApplication[] = APPLICANTS.map(application);
export const applicationOf = (key: string): DemoApplication => applications.find((one) => one.key === key)!;
/** Whoever has a place, or had one before withdrawing. */
export const ENROLLED: readonly Applicant[] = APPLICANTS.filter(
  ({ key }) => applicationOf(key).state === 'accepted' || key === WITHDREW,
);
