/** French or English: what was chosen here, else what the browser speaks, else French. */
import { useSyncExternalStore } from 'react';
import { placeOfZone } from '#core/kernel/dates.ts';
import type { Locale } from '#core/kernel/words.ts';
import { frenchDay, typesetText } from '../words/typeset.ts';

const KEPT_AS = 'filage-language';
const listeners = new Set<() => void>();

function first(): Locale {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    if (kept === 'fr' || kept === 'en') return kept;
  } catch {
    // Nothing can be stored here: the browser's own language serves.
  }
  const spoken = navigator.languages.find((language) => /^(fr|en)\b/.test(language));
  return spoken?.startsWith('en') ? 'en' : 'fr';
}

let locale: Locale = first();
document.documentElement.lang = locale;

export const currentLocale = (): Locale => locale;

export function speakIn(chosen: Locale): void {
  locale = chosen;
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem(KEPT_AS, chosen);
  } catch {
    // For this visit alone.
  }
  for (const listener of listeners) listener();
}

export const useLocale = (): Locale =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => locale,
  );

type Said = string | ((...values: never[]) => string) | { readonly [key: string]: Said };
/** The same keys, whatever the sentences. */
type Alike<W> = W extends string
  ? string
  : W extends (...values: infer V) => string
    ? (...values: V) => string
    : { [K in keyof W]: Alike<W[K]> };

/** The words of one page, in both languages: an object of sentences, and of functions where values stand in them. */
export function words<W extends { readonly [key: string]: Said }>(fr: W, en: Alike<W>): () => Alike<W> {
  const french = typeset(fr) as Alike<W>;
  return () => (useLocale() === 'en' ? en : french);
}

function typeset(said: Said): Said {
  if (typeof said === 'string') return typesetText(said);
  if (typeof said === 'function') return (...values: never[]) => typesetText(said(...values));
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, typeset(value)]));
}

/** Values as the reader writes them. */
export function dayText(day: string, spoken: Locale, style: 'long' | 'short' = 'long'): string {
  const text = new Intl.DateTimeFormat(spoken === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: style === 'long' ? 'full' : 'medium',
  }).format(new Date(`${day}T12:00:00Z`));
  return spoken === 'fr' ? frenchDay(text) : text;
}

export function instantText(instant: string, zone: string, spoken: Locale, seconds = false): string {
  const text = new Intl.DateTimeFormat(spoken === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: seconds ? 'medium' : 'short',
  }).format(new Date(instant));
  return spoken === 'fr' ? frenchDay(text) : text;
}

/** The last day of a term that ends with `end`, the first instant of the day after. */
export function lastDayText(end: string, zone: string, spoken: Locale): string {
  const last = new Date(Date.parse(end) - 1);
  const text = new Intl.DateTimeFormat(spoken === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: zone, dateStyle: 'full' });
  return spoken === 'fr' ? frenchDay(text.format(last)) : text.format(last);
}

/** Whose clock: `heure de Paris`. */
export const zoneText = (zone: string, spoken: Locale): string =>
  spoken === 'fr' ? `heure de ${placeOfZone(zone)}` : `${placeOfZone(zone)} time`;
