/**
 * Somebody's sessions as iCal. Times are given in UTC: each program shows them on its own clock, whatever the change of
 * the hour between. A session keeps its UID for life; each publication of it has a later sequence.
 */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantOf, type LocalDateTime } from '#core/ground/calendar/index.ts';
import type { Locale } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';
import type { FollowedSession } from './followed.ts';

export interface Feed {
  readonly name: string;
  readonly zone: string;
  readonly locale: Locale;
  /** The host of the house's address: UIDs are its own. */
  readonly host: string;
}

const MINUTE = 60_000;
const HOURS_BETWEEN_LOOKS = 3600;

export function calendarText(sessions: readonly FollowedSession[], { name, zone, locale, host }: Feed): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Filage', product: 'timetable', language: locale.toUpperCase() },
    ttl: HOURS_BETWEEN_LOOKS,
  });
  const at = (session: FollowedSession, time: string) =>
    new Date(instantOf(`${session.date}T${time}` as LocalDateTime, zone) * MINUTE);
  for (const session of sessions) {
    const { code, title, group, trainer, room, place, cohort, as } = session;
    const kind = sentence('terms', `sessionKind.${session.kind}`, locale);
    const details = [cohort, group, kind, as === 'trainee' ? trainer : null];
    calendar.createEvent({
      id: `session-${session.id}${session.turn ? `-${session.turn}` : ''}@${host}`,
      sequence: session.sequence,
      start: at(session, session.from),
      end: at(session, session.to),
      stamp: new Date(session.announcedAt),
      lastModified: new Date(session.announcedAt),
      summary: `${code} ${title[locale]}`,
      description: details.filter((part) => part !== null).join(' · '),
      location: [room, place].filter((part) => part !== null).join(', ') || null,
      status: session.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
