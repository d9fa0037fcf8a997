/** What core says is missing, in the reader's language: the few sentences of this domain, without all the others. */
import type { Locale, Problem } from '#core/kernel/index.ts';
import { applicationWords } from '#core/school/admissions/index.ts';
import { typesetText } from '../../words/typeset.ts';

export function problemText({ code, facts }: Problem, locale: Locale): string {
  const sentence = applicationWords.problems?.[code]?.[locale] ?? code;
  const text = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
  return locale === 'fr' ? typesetText(text) : text;
}

export function termText(term: string, locale: Locale): string {
  return applicationWords.terms?.[term]?.[locale] ?? term;
}
