/** What a call asks in words: data of the call, so that no form has to be programmed. */
import type { Sentence } from '../../kernel/index.ts';

export const QUESTION_KINDS = ['line', 'text', 'number', 'date', 'choice', 'yesNo'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question {
  /** Names the answer; never changes once somebody has answered. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly title: Sentence;
  readonly hint?: Sentence | null;
  readonly required: boolean;
  /** Of a choice. */
  readonly options?: readonly { readonly value: string; readonly title: Sentence }[];
  /** Characters at most, of a line or text. */
  readonly most?: number | null;
  /** Codes of the routes it is asked on; every route when there are none. */
  readonly routes?: readonly string[];
}

export type Answer = string | boolean | null;
export type Answers = Readonly<Record<string, Answer>>;

/** Those of the route; before one is chosen, those that every route has. */
export const questionsFor = (questions: readonly Question[], routeCode: string | null): readonly Question[] =>
  questions.filter(({ routes = [] }) => routes.length === 0 || (routeCode !== null && routes.includes(routeCode)));

/** Whether something was answered that the question can take. */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null || answer === '') return false;
  if (question.kind === 'yesNo') return typeof answer === 'boolean';
  if (typeof answer !== 'string' || answer.trim() === '') return false;
  if (question.kind === 'choice') return (question.options ?? []).some(({ value }) => value === answer);
  return question.most == null || answer.length <= question.most;
}
