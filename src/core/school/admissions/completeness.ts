/** What an application still lacks, on the route that it takes. Type by type, in the order in which the form asks. */
import { type Problem, problem, type Sentence } from '../../kernel/index.ts';
import { type Answers, isAnswered, type Question, questionsFor } from './questions.ts';

export interface PieceAsked {
  readonly id: string;
  readonly title: Sentence;
  readonly required: boolean;
  /** Of pieces with the same mark, one is enough. */
  readonly oneOf: string | null;
}

export interface RouteFacts {
  readonly id: string;
  readonly code: string;
  readonly pieces: readonly PieceAsked[];
}

export interface PoolFacts {
  readonly id: string;
  /** Those whom it is for; everybody when there are none. */
  readonly statuses: readonly string[];
}

/** What the call asks of everybody. */
export interface CallAsked {
  readonly routes: readonly RouteFacts[];
  readonly pools: readonly PoolFacts[];
  /** Ids of the tracks to choose from; nobody chooses among fewer than two. */
  readonly tracks: readonly string[];
  readonly questions: readonly Question[];
}

export interface PieceSent {
  readonly requiredPieceId: string;
  readonly state: 'received' | 'legible' | 'askedAgain' | 'replaced';
  readonly files: number;
}

export interface ApplicationFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly status: string | null;
  readonly routeId: string | null;
  readonly poolId: string | null;
  readonly trackId: string | null;
  readonly answers: Answers;
  readonly pieces: readonly PieceSent[];
}

export interface Completeness {
  readonly complete: boolean;
  /** What there is of what is needed. */
  readonly done: number;
  readonly needed: number;
  /** Blocking: the file would not be processed. `at` names the field: `route`, `question/CODE`, `piece/ID`. */
  readonly missing: readonly Problem[];
}

/** Pools that take somebody of this status. */
export const poolsFor = (pools: readonly PoolFacts[], status: string | null): readonly PoolFacts[] =>
  pools.filter(({ statuses }) => statuses.length === 0 || (status !== null && statuses.includes(status)));

/**
 * Needs are the name, status, route, pool (where more than one takes that status), track (where there are several), the
 * required answers and pieces of the route. A piece that was asked for again counts as missing until it is replaced.
 * Rule: docs/rules/admissions.md.
 */
export function completeness(call: CallAsked, application: ApplicationFacts): Completeness {
  const route = call.routes.find(({ id }) => id === application.routeId) ?? null;
  const needs = [
    ...whoNeeds(application),
    need('route', route !== null, 'application.route-missing'),
    ...placeNeeds(call, application),
    ...answerNeeds(call, application, route),
    ...(route ? pieceNeeds(route, application) : []),
  ];
  const missing = needs.flatMap(({ lack }) => lack ?? []);
  return { complete: missing.length === 0, done: needs.length - missing.length, needed: needs.length, missing };
}

interface Need {
  readonly lack: Problem | null;
}

const need = (at: string, there: boolean, code: string, facts: Problem['facts'] = {}): Need => ({
  lack: there ? null : problem(code, 'blocking', facts, [at]),
});

const whoNeeds = ({ givenName, familyName, status }: ApplicationFacts): Need[] => [
  need('givenName', givenName.trim() !== '', 'application.given-name-missing'),
  need('familyName', familyName.trim() !== '', 'application.family-name-missing'),
  need('status', status !== null, 'application.status-missing'),
];

function placeNeeds(call: CallAsked, { status, poolId, trackId }: ApplicationFacts): Need[] {
  const pools = poolsFor(call.pools, status);
  const choosesPool = status !== null && pools.length > 1;
  return [
    ...(choosesPool
      ? [
          need(
            'pool',
            pools.some(({ id }) => id === poolId),
            'application.pool-missing',
          ),
        ]
      : []),
    ...(call.tracks.length > 1
      ? [need('track', trackId !== null && call.tracks.includes(trackId), 'application.track-missing')]
      : []),
  ];
}

const titled = ({ fr, en }: Sentence) => ({ titleFr: fr, titleEn: en });

const answerNeeds = ({ questions }: CallAsked, { answers }: ApplicationFacts, route: RouteFacts | null): Need[] =>
  questionsFor(questions, route?.code ?? null)
    .filter(({ required }) => required)
    .map((question) =>
      need(
        `question/${question.code}`,
        isAnswered(question, answers[question.code]),
        'application.answer-missing',
        titled(question.title),
      ),
    );

function pieceNeeds({ pieces }: RouteFacts, { pieces: sent }: ApplicationFacts): Need[] {
  const isThere = ({ id }: PieceAsked) => stateOf(id, sent) === 'there';
  const alone = pieces.filter(({ required, oneOf }) => required && oneOf === null);
  const groups = [...new Set(pieces.filter(({ required }) => required).flatMap(({ oneOf }) => oneOf ?? []))];
  return [
    ...alone.map((piece) => {
      const again = stateOf(piece.id, sent) === 'again';
      const code = again ? 'application.piece-again' : 'application.piece-missing';
      return need(`piece/${piece.id}`, isThere(piece), code, titled(piece.title));
    }),
    ...groups.map((mark) => {
      const choices = pieces.filter(({ oneOf }) => oneOf === mark);
      const again = choices.find(({ id }) => stateOf(id, sent) === 'again');
      if (again && !choices.some(isThere)) {
        return need(`piece/${again.id}`, false, 'application.piece-again', titled(again.title));
      }
      return need(`piece/${choices[0]!.id}`, choices.some(isThere), 'application.piece-of-several-missing', {
        titleFr: choices.map(({ title }) => title.fr).join(' ; '),
        titleEn: choices.map(({ title }) => title.en).join('; '),
      });
    }),
  ];
}

function stateOf(id: string, sent: readonly PieceSent[]): 'there' | 'again' | 'missing' {
  const piece = sent.find(({ requiredPieceId }) => requiredPieceId === id);
  if (piece?.state === 'askedAgain') return 'again';
  return piece !== undefined && piece.files > 0 ? 'there' : 'missing';
}
