/**
 * Why a figure is what it is, as plain serialisable data: no closures, no sentences. The API, the workers and frozen
 * documents carry it; `explain` in `core/words.ts` turns it into text in the reader's language.
 */
import type { CalendarDate } from './dates.ts';
import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';

export type Plain = Money | Decimal | string | boolean;

export type Because =
  /** Something a person stated. `of` names the stored row, such as `engagement/0199…`. */
  | { readonly kind: 'fact'; readonly name: string; readonly value: Plain; readonly of?: string }
  /** A legal value at a date. */
  | {
      readonly kind: 'rate';
      readonly rate: string;
      readonly on: CalendarDate;
      readonly value: Decimal;
      readonly projected?: true;
    }
  /** What a rule made of its inputs. `rule` names a page and section of docs/rules, such as `payroll.line`. */
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly value: Plain;
      readonly inputs: readonly Because[];
      /** Which line, person or date the rule was applied to. */
      readonly about?: string;
    };

export interface Explained<T extends Plain = Money> {
  readonly value: T;
  readonly because: Because;
}

export function fact<T extends Plain>(name: string, value: T, of?: string): Explained<T> {
  return { value, because: of === undefined ? { kind: 'fact', name, value } : { kind: 'fact', name, value, of } };
}

export function ruled<T extends Plain>(
  rule: string,
  value: T,
  inputs: readonly Because[],
  about?: string,
): Explained<T> {
  return {
    value,
    because: about === undefined ? { kind: 'rule', rule, value, inputs } : { kind: 'rule', rule, value, inputs, about },
  };
}

export const isMoney = (value: Plain): value is Money => typeof value === 'object' && 'cents' in value;
export const isDecimal = (value: Plain): value is Decimal => typeof value === 'object' && 'units' in value;

/** True when any legal value under the figure was carried past the last one known. */
export function isProjected(because: Because): boolean {
  if (because.kind === 'rate') return because.projected === true;
  return because.kind === 'rule' && because.inputs.some(isProjected);
}
