/** What a file lacks as an item of a list under a heading that says so: without repeating that it is missing. */
import type { Locale, Problem } from '../../kernel/index.ts';
import { applicationWords } from './application-words.ts';

/** The facts of a problem, whether core made it or the API replied it. */
type Said = Pick<Problem, 'code'> & { readonly facts: Readonly<Record<string, unknown>> };

/** `Curriculum vitæ`, `le prénom`; the whole sentence of a problem that is no lack. */
export function lackText({ code, facts }: Said, locale: Locale): string {
  const [, name = ''] = code.split('.');
  const text =
    applicationWords.terms?.[`lack.${name}`]?.[locale] ?? applicationWords.problems?.[code]?.[locale] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, fact: string) => (fact in facts ? String(facts[fact]) : whole));
}
