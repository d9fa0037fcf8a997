/** What the API answers when it does not do what was asked: a status, a code, and the problems behind it. */
import { decimalText, isDecimal, isMoney, moneyText, type Problem, problem } from '#core/kernel/index.ts';
import { knows, problemText } from '#core/words.ts';
import { fillFacts, sentenceOf } from './words.ts';

export interface RefusalOptions {
  readonly problems?: readonly Problem[];
  readonly facts?: Problem['facts'];
  /** What the client should look at: the present row (412), the conflicts of a change of many. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Problem['facts'];
  readonly problems: readonly Problem[];
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, { problems = [], facts = {}, more = {} }: RefusalOptions = {}) {
    super(code);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.facts = facts;
    this.problems = problems;
    this.more = more;
  }
}

export const notFound = (): Refusal => new Refusal(404, 'request.not-found');
export const notAllowed = (): Refusal => new Refusal(403, 'access.not-allowed');
export const stale = (current: unknown): Refusal => new Refusal(412, 'conflict.stale', { more: { current } });
export const exists = (current: unknown): Refusal => new Refusal(412, 'conflict.exists', { more: { current } });

/** 422: what was asked can be read but breaks rules. */
export function breaks(problems: readonly Problem[]): Refusal {
  const first = problems.find((one) => one.severity === 'blocking') ?? problems[0]!;
  return new Refusal(422, first.code, { problems, facts: first.facts });
}

/** 422 with one problem. */
export function broken(code: string, facts: Problem['facts'] = {}, at: readonly string[] = []): Refusal {
  return breaks([problem(code, 'blocking', facts, at)]);
}

/** A problem as JSON carries it, with its two sentences. Money and decimals become decimal text. */
export function problemJson(one: Problem) {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(one.facts)) {
    if (typeof value === 'object') {
      if (isMoney(value)) facts[name] = moneyText(value);
      else if (isDecimal(value)) facts[name] = decimalText(value);
    } else facts[name] = value;
  }
  const message = knows('problems', one.code)
    ? { fr: problemText(one, 'fr'), en: problemText(one, 'en') }
    : {
        fr: fillFacts(sentenceOf(one.code).fr, one.facts, 'fr'),
        en: fillFacts(sentenceOf(one.code).en, one.facts, 'en'),
      };
  return { code: one.code, severity: one.severity, facts, at: [...one.at], message };
}

export function refusalJson(refusal: Refusal) {
  const head = problemJson({ code: refusal.code, severity: 'blocking', facts: refusal.facts, at: [] });
  return {
    error: {
      code: refusal.code,
      message: head.message,
      problems: refusal.problems.map(problemJson),
      ...refusal.more,
    },
  };
}
