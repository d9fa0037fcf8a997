import type { Words } from '#core/kernel/index.ts';
import { selectionWords } from './selection-words.ts';

export const words: Words = {
  problems: { ...selectionWords.problems },
  rules: { ...selectionWords.rules },
  facts: { ...selectionWords.facts },
  terms: { ...selectionWords.terms },
};
