/** Sentences in the two languages of the house, kept as data so that `core` itself never speaks. */
export type Locale = 'fr' | 'en';

/** `{name}` stands for the fact of that name. */
export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** What one domain says. Each domain of core exports one as `words`; `core/words.ts` puts them together. */
export interface Words {
  /** Problem code → what is wrong and the way out. */
  readonly problems?: Readonly<Record<string, Sentence>>;
  /** Rule id → the rule's name, or its formula in words. */
  readonly rules?: Readonly<Record<string, Sentence>>;
  /** Fact name → its label. */
  readonly facts?: Readonly<Record<string, Sentence>>;
  /** Values of closed lists (`category.artist`, `event.rehearsal`) → label. */
  readonly terms?: Readonly<Record<string, Sentence>>;
  /** Rate id → label. */
  readonly rates?: Readonly<Record<string, Sentence>>;
}
