/**
 * A failed rule: a code, how bad it is, and the facts concerned. Screens, documents, the API and the command line all
 * show the same ones; the French and English sentences are in `core/words.ts` under the same code.
 */
import type { CalendarDate } from './dates.ts';
import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';

export type Severity = 'blocking' | 'warning' | 'estimate';

export interface Problem {
  /** `domain.what-is-wrong`, such as `rest.under-11h`. */
  readonly code: string;
  readonly severity: Severity;
  /** The values the sentence needs, by name. */
  readonly facts: Readonly<Record<string, Money | Decimal | CalendarDate | string | number>>;
  /** The rows or fields at the root of it: `event/0199…`, `employer.workAccidentRate`. The first is where to click. */
  readonly at: readonly string[];
}

export function problem(
  code: string,
  severity: Severity,
  facts: Problem['facts'] = {},
  at: readonly string[] = [],
): Problem {
  return { code, severity, facts, at };
}

export const blocks = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'blocking');

/** What the command line and the API say of input that cannot be read at all. */
export class BadInput extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.code} ${p.at.join(' ')}`).join('; '));
    this.problems = problems;
  }
}
