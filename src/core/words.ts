/** Every sentence of core in one catalogue, and the functions that turn coded problems and reasons into text. */

import { words as access } from './access/index.ts';
import { words as calendar } from './ground/calendar/index.ts';
import { words as organisations } from './ground/organisations/index.ts';
import { dataWords, words as people } from './ground/people/index.ts';
import type { Because, CalendarDate, Locale, Problem, Sentence, Words } from './kernel/index.ts';
import { dateText, plainText } from './kernel/plain.ts';
import { toJson } from './kernel/reading.ts';
import { words as reading } from './kernel/reading-words.ts';
import { words as budget } from './office/budget/index.ts';
import { words as engagements } from './office/engagements/index.ts';
import { words as logistics } from './office/logistics/index.ts';
import { words as payroll } from './office/payroll/index.ts';
import { words as pricing } from './office/pricing/index.ts';
import { words as productions } from './office/productions/index.ts';
import {
  agreementWords,
  words as rates,
  retentionWords,
  trainingContractWords,
  vatWords as vat,
} from './rates/index.ts';
import { words as admissions } from './school/admissions/index.ts';
import { words as attendance } from './school/attendance/index.ts';
import { words as cohorts, enrolmentWords as enrolments } from './school/cohorts/index.ts';
import { words as programmes } from './school/programmes/index.ts';
import { words as timetable } from './school/timetable/index.ts';

export { dateText, plainText } from './kernel/plain.ts';

/** Filled by each domain's own `words`; order does not matter, a code belongs to one domain only. */
const catalogue: readonly Words[] = [
  reading,
  access,
  organisations,
  people,
  dataWords,
  rates,
  agreementWords,
  calendar,
  payroll,
  vat,
  retentionWords,
  trainingContractWords,
  budget,
  pricing,
  engagements,
  logistics,
  productions,
  admissions,
  cohorts,
  enrolments,
  programmes,
  timetable,
  attendance,
];

type Kind = keyof Words;

/** The sentence of a code; the code itself when no domain knows it (a test finds those). */
export function sentence(kind: Kind, code: string, locale: Locale): string {
  return find(kind, code)?.[locale] ?? code;
}

function find(kind: Kind, code: string): Sentence | undefined {
  for (const words of catalogue) {
    const found = words[kind]?.[code];
    if (found) return found;
  }
  return undefined;
}

export const knows = (kind: Kind, code: string): boolean => find(kind, code) !== undefined;

/** A problem as a person reads it. */
export function problemText(problem: Problem, locale: Locale): string {
  return fill(sentence('problems', problem.code, locale), problem.facts, locale);
}

/**
 * `{name}` is the fact itself; `{name:event}` is a value of a closed list, said by the term `event.<value>`;
 * `{days|jour|jours}` is a count with what is said of one and of several.
 */
export function fill(text: string, facts: Problem['facts'], locale: Locale): string {
  return text.replace(PLACE, (whole, name: string, list?: string, one?: string, several?: string) => {
    const value = facts[name];
    if (value === undefined) return whole;
    if (list !== undefined) return sentence('terms', `${list}.${String(value)}`, locale);
    const said = typeof value === 'number' ? plainText(String(value), locale) : plainText(value, locale);
    if (one === undefined) return said;
    return `${said} ${isSeveral(Number(toJson(value)), locale) ? several : one}`;
  });
}

const PLACE = /\{(\w+)(?::(\w+)|\|([^|}]*)\|([^|}]*))?\}/g;

/** French counts nought and one and a half as one; English counts one alone. */
const isSeveral = (count: number, locale: Locale): boolean =>
  locale === 'fr' ? Math.abs(count) >= 2 : Math.abs(count) !== 1;

/** Days inside a name of a person or line, as the reader writes them. */
function withDates(text: string, locale: Locale): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dateText(day, locale));
}

/** One line of an unfolded figure; `depth` 0 is the figure itself. */
export interface ExplainedLine {
  readonly depth: number;
  readonly label: string;
  readonly value: string;
  /** Set on legal values: whose source can be asked for. */
  readonly rate?: { readonly id: string; readonly on: CalendarDate; readonly projected: boolean };
}

/** A figure unfolded to its formula, inputs and legal values, one line each, in the reader's language. */
export function explain(because: Because, locale: Locale, depth = 0): ExplainedLine[] {
  if (because.kind === 'fact') {
    return [{ depth, label: sentence('facts', because.name, locale), value: plainText(because.value, locale) }];
  }
  if (because.kind === 'rate') {
    const rate = { id: because.rate, on: because.on, projected: because.projected === true };
    return [{ depth, label: sentence('rates', because.rate, locale), value: plainText(because.value, locale), rate }];
  }
  const about = because.about === undefined ? '' : ` — ${withDates(because.about, locale)}`;
  const label = sentence('rules', because.rule, locale) + about;
  const lines: ExplainedLine[] = [{ depth, label, value: plainText(because.value, locale) }];
  for (const input of because.inputs) lines.push(...explain(input, locale, depth + 1));
  return lines;
}

/** The unfolded figure as plain text that can be pasted into an e-mail. */
export function explainedText(because: Because, locale: Locale): string {
  return explain(because, locale)
    .map(({ depth, label, value, rate }) => {
      const mark = rate?.projected ? (locale === 'fr' ? ' (projection)' : ' (projection)') : '';
      return `${'  '.repeat(depth)}${label}${locale === 'fr' ? ' : ' : ': '}${value}${mark}`;
    })
    .join('\n');
}
