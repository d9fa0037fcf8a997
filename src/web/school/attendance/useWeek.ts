/** One week of a cohort's attendance, and which half-day of whom is looked at. */
import { useQuery } from '@tanstack/react-query';
import { addDays, type CalendarDate, DAYS_PER_WEEK, weekday } from '#core/kernel/index.ts';
import { at, type Reply, read } from '#web/client/index.ts';

export type Week = Reply<'attendance.read'>;
export type Entry = Week['entries'][number];
export type Session = Week['sessions'][number];

export const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekday(day));
export const sundayOf = (monday: CalendarDate): CalendarDate => addDays(monday, DAYS_PER_WEEK - 1);

export const attendanceKey = (slug: string, id: string) => ['attendance', slug, id] as const;

export function useWeek(slug: string, id: string, monday: CalendarDate) {
  return useQuery({
    queryKey: [...attendanceKey(slug, id), 'week', monday],
    queryFn: ({ signal }) =>
      read<Week>(at(slug, `/cohorts/${id}/presences`, { from: monday, to: sundayOf(monday) }), signal),
  });
}

/** The half-days of the week that have a session, in order. */
export function halvesOf({ sessions }: Week): readonly { readonly day: string; readonly half: number }[] {
  const keys = [...new Set(sessions.map(({ day, half }) => `${day}/${half}`))].sort();
  return keys.map((key) => {
    const [day, half] = key.split('/');
    return { day: day!, half: Number(half) };
  });
}

export const timeText = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** How days are written: in English the British way, since 1/2 must never be read as January. */
export const dateLocale = (locale: 'fr' | 'en'): string => (locale === 'fr' ? 'fr-FR' : 'en-GB');
