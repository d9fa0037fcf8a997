/** The timetable of a school of the demo, as core knows one: from the data files alone, without a database. */
import { type HolidayZone, isPublicHoliday } from '#core/ground/calendar/holidays/index.ts';
import { addDays, type CalendarDate, date, dec, weekday } from '#core/kernel/index.ts';
import { type HalfDay, type Session, type TimetableFacts, timetableFactsOf } from '#core/school/timetable/index.ts';
import type { DemoCohort, DemoSchool } from '#db/demo/index.ts';

/** Half-days on which the centre is open. */
export function openHalfDays({ periods, closures, zone, weekdays, halfDays }: DemoCohort): readonly HalfDay[] {
  const found: HalfDay[] = [];
  for (const [kind, from, to] of periods) {
    if (kind !== 'centre') continue;
    for (let day: CalendarDate = date(from); day <= to; day = addDays(day, 1)) {
      const isClosed = closures.some(([first, last]) => first <= day && day <= last);
      if (isClosed || !weekdays.includes(weekday(day)) || isPublicHoliday(zone as HolidayZone, day)) continue;
      found.push(...halfDays.map(([start, end], index) => ({ date: day, index, from: start, to: end })));
    }
  }
  return found;
}

/** Rows are called by their keys: sub-modules by code, trainers by their person. */
export function timetableOf(
  school: DemoSchool,
  cohort: DemoCohort,
  trackSizes: Readonly<Record<string, number>>,
): { readonly facts: TimetableFacts; readonly sessions: readonly Session[] } {
  const { version, key: programme } = school.programmes.find(({ key }) => key === cohort.programme)!;
  const facts = timetableFactsOf({
    halfDays: openHalfDays(cohort),
    groups: cohort.groups.map(({ key, kind, name, track }) => ({
      id: key,
      kind,
      name,
      trackId: track ?? null,
      members: [],
    })),
    trainees: Object.entries(trackSizes).flatMap(([trackId, count]) =>
      Array.from({ length: count }, (_, at) => ({ id: `${trackId}-${at}`, trackId })),
    ),
    places: version.mostTrainees,
    trackPlaces: new Map(),
    subModules: version.modules.flatMap(({ number, subModules }) =>
      subModules.map(({ code, title, hours, kind = 'course', track = null }) => ({
        id: code,
        code,
        title: title[0],
        moduleId: String(number),
        hours: dec(hours),
        kind,
        trackId: track,
      })),
    ),
    trainers: school.trainers.map(({ person, teaches, mostHours, mostHoursWeek }) => ({
      id: person,
      name: person,
      skills: teaches[programme] ?? [],
      mostHours: mostHours ? dec(mostHours) : null,
      mostHoursWeek: mostHoursWeek ? dec(mostHoursWeek) : null,
    })),
    availability: school.trainers.flatMap(({ person, availability }) =>
      availability.map(([day, index, state]) => ({ trainerId: person, date: date(day), index, state })),
    ),
    engaged: [],
    rooms: school.rooms.map(({ key, name, seats, equipment }) => ({ id: key, name, seats, equipment })),
    roomsTaken: [],
    rules: cohort.timetable.rules.map(({ key, demand = false, facts: said }) => ({
      id: key,
      demand,
      weight: 1,
      facts: said,
    })),
    sessions: [],
  });
  const kindOf = new Map(facts.subModules.map(({ code, kind }) => [code, kind]));
  const sessions = cohort.timetable.sessions.map(([day, index, code, groupId, trainerId, roomId]): Session => {
    const [from, to] = cohort.halfDays[index]!;
    return {
      id: `${day}/${index}/${groupId}`,
      kind: kindOf.get(code)!,
      subModuleId: code,
      groupId,
      date: date(day),
      index,
      from,
      to,
      trainerId,
      roomId,
      locked: false,
      slots: [],
    };
  });
  return { facts, sessions };
}
