import type { Words } from '#core/kernel/index.ts';
import { applicationWords } from './application-words.ts';
import { selectionWords } from './selection-words.ts';

export const words: Words = {
  problems: { ...applicationWords.problems, ...selectionWords.problems },
  rules: { ...selectionWords.rules },
  facts: { ...selectionWords.facts },
  terms: { ...applicationWords.terms, ...selectionWords.terms },
};
