import type { CalendarDate } from '#core/kernel/index.ts';
import type { ProductionFacts } from '#core/office/productions/index.ts';

/** The next event that stands, deadlines and days off left aside. */
export function nextDate(
  { events, venues }: Pick<ProductionFacts, 'events' | 'venues'>,
  today: CalendarDate,
): { readonly day: string; readonly place: string | null } | null {
  const coming = events
    .filter(({ state }) => state === 'confirmed' || state === 'option')
    .filter(({ kind }) => kind !== 'deadline' && kind !== 'dayOff' && kind !== 'meeting')
    .filter(({ endsAt }) => endsAt.slice(0, 10) >= today)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const next = coming[0];
  if (!next) return null;
  const venue = venues.find(({ id }) => id === next.venueId);
  return { day: next.startsAt.slice(0, 10), place: venue?.town ?? venue?.name ?? null };
}
