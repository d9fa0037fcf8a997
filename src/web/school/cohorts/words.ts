/** What a cohort's screens say of days, in the reader's language. */
import type { Locale } from '#core/kernel/index.ts';
import { dayWords } from '../../ui/index.ts';

/** `1 déc. 2025 – 30 juin 2026`; empty while there is no period. */
export const spanWords = (from: string | null, to: string | null, locale: Locale): string =>
  from === null || to === null ? '' : `${dayWords(from, locale, 'plain')} – ${dayWords(to, locale, 'plain')}`;
