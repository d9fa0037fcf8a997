/** What a change would do before it is made: problems that go, problems that come. */
import { decimalText, isDecimal, isMoney, moneyText, type Problem } from '#core/kernel/index.ts';
import type { Session, TimetableFacts } from './facts.ts';
import { timetableProblems } from './problems.ts';

export interface WhatIf {
  readonly come: readonly Problem[];
  readonly gone: readonly Problem[];
}

/** `change` replaces sessions by id; one that is not there is added. */
export function withChange(sessions: readonly Session[], change: readonly Session[]): readonly Session[] {
  const byId = new Map([...sessions, ...change].map((session) => [session.id, session]));
  return [...byId.values()];
}

export function whatIf(facts: TimetableFacts, before: readonly Session[], after: readonly Session[]): WhatIf {
  const [was, is] = [timetableProblems(facts, before), timetableProblems(facts, after)];
  const [had, has] = [new Set(was.map(saying)), new Set(is.map(saying))];
  return { come: is.filter((one) => !had.has(saying(one))), gone: was.filter((one) => !has.has(saying(one))) };
}

/** Two problems are the same when they say the same of the same rows. */
const saying = ({ code, facts, at }: Problem): string =>
  JSON.stringify([code, Object.entries(facts).map(([name, value]) => [name, plain(value)]), at.toSorted()]);

const plain = (value: Problem['facts'][string]): string | number => {
  if (typeof value !== 'object') return value;
  if (isMoney(value)) return moneyText(value);
  return isDecimal(value) ? decimalText(value) : String(value);
};
