/** Hours as the screens show them. */

import type { Decimal } from '#core/kernel/index.ts';
import { type Locale, normalise } from '#core/kernel/index.ts';
import { type HoursByTrack, type ProgrammeFacts, programmeHours } from '#core/school/programmes/index.ts';
import { decimalWords } from '../../ui/index.ts';

const shown = (hours: Decimal, locale: Locale): string => `${decimalWords(normalise(hours), locale)}\u202fh`;

/** One figure when every track follows as much, else one a track: `MUS 21 h, THE 20 h`. */
export function hoursWords({ common, byTrack }: HoursByTrack, { tracks }: ProgrammeFacts, locale: Locale): string {
  const each = tracks.map(({ id, code }) => [code, shown(byTrack.get(id) ?? common, locale)] as const);
  const different = new Set(each.map(([, hours]) => hours));
  if (different.size <= 1) return each[0]?.[1] ?? shown(common, locale);
  return each.map(([code, hours]) => `${code} ${hours}`).join(', ');
}

export const centreHours = (facts: ProgrammeFacts, locale: Locale): string =>
  hoursWords(programmeHours(facts).centre, facts, locale);
