import type { Locale, Sentence } from '#core/kernel/words.ts';

/** A problem as the API sends it: with its sentence in both languages. */
export interface SentProblem {
  readonly code: string;
  readonly severity: 'blocking' | 'warning' | 'estimate';
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly at: readonly string[];
  readonly message: Sentence;
}

interface ErrorBody {
  readonly error?: { readonly code?: string; readonly message?: Sentence | string; readonly problems?: SentProblem[] };
  readonly current?: unknown;
  /** better-auth's own form. */
  readonly code?: string;
  readonly message?: string;
}

/** The server understood and said no. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: Sentence;
  readonly problems: readonly SentProblem[];
  /** The row as it stands on the server, when the version sent was stale. */
  readonly current: unknown;

  constructor(status: number, body: unknown) {
    const read = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
    const said = read.error?.message ?? read.message;
    const sentence =
      typeof said === 'object'
        ? said
        : { fr: said ?? `Le serveur a répondu ${status}.`, en: said ?? `The server answered ${status}.` };
    super(sentence.en);
    this.name = 'Refused';
    this.status = status;
    this.code = read.error?.code ?? read.code ?? `http.${status}`;
    this.sentence = sentence;
    this.problems = read.error?.problems ?? [];
    this.current = read.current ?? (read.error as { current?: unknown } | undefined)?.current;
  }
}

/** No answer: the network is cut or the server is away. Nothing is known of what was sent. */
export class Unreachable extends Error {
  constructor() {
    super('no answer from the server');
    this.name = 'Unreachable';
  }
}

/** What went wrong, as a person reads it: each problem's sentence, else the error's own. */
export function refusalText(failure: unknown, locale: Locale): string {
  if (failure instanceof Refused) {
    const sentences = failure.problems.map((problem) => problem.message[locale]);
    return sentences.length > 0 ? sentences.join(' ') : failure.sentence[locale];
  }
  if (failure instanceof Unreachable) {
    return locale === 'fr'
      ? 'Le serveur ne répond pas. Vérifiez le réseau, puis recommencez.'
      : 'The server does not answer. Check the network, then try again.';
  }
  return failure instanceof Error ? failure.message : String(failure);
}
