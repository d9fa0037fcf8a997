import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '#core/kernel/index.ts';
import { addLocalDays, instantOf, localDateTime, wallClock } from './clock.ts';
import type { CalendarEvent, CallCategory, EventKind, EventState } from './event.ts';
import { countedTravel } from './hours.ts';
import { calendarProblems } from './problems.ts';
import { eventProblems, mayBecome, nextStates, transitionProblems } from './state.ts';

let next = 0;

function event(
  kind: EventKind,
  from: string,
  to: string,
  {
    state = 'confirmed',
    people = ['nour'],
    category = 'artist',
    breakMinutes,
    id,
    venueId = 'albi',
    allDay = false,
  }: {
    state?: EventState;
    people?: readonly string[];
    category?: CallCategory;
    breakMinutes?: number;
    id?: string;
    venueId?: string | null;
    allDay?: boolean;
  } = {},
): CalendarEvent {
  const [startsAt, endsAt] = [localDateTime(from), localDateTime(to)];
  next += 1;
  return {
    id: id ?? `e${next}`,
    kind,
    state,
    optionRank: state === 'option' ? 1 : null,
    optionExpires: null,
    startsAt,
    endsAt,
    zone: 'Europe/Paris',
    allDay,
    venueId,
    title: `${kind} ${from}`,
    postponedTo: null,
    cancellationCause: state === 'cancelled' ? 'us' : null,
    calls: people.map((personId) => ({
      personId,
      role: 'Lucile',
      from: startsAt,
      to: endsAt,
      category,
      ...(breakMinutes !== undefined && { breakMinutes }),
    })),
  };
}

const codes = (events: readonly CalendarEvent[], context = {}) =>
  calendarProblems(events, context).map(({ code }) => code);

describe('a person in two places', () => {
  it('is a problem that names both events', () => {
    const [a, b] = [
      event('performance', '2026-03-12T20:00', '2026-03-12T22:00'),
      event('rehearsal', '2026-03-12T21:00', '2026-03-12T23:00', { venueId: 'gaillac' }),
    ];
    const [problem] = calendarProblems([b, a], { names: new Map([['nour', 'Nour']]) });
    expect(problem).toMatchObject({
      code: 'calendar.two-places',
      severity: 'warning',
      facts: { person: 'Nour', on: '2026-03-12' },
      at: [`event/${b.id}`, `event/${a.id}`, 'person/nour'],
    });
  });

  it('is only shown as an option when one of them is an option', () => {
    const events = [
      event('performance', '2026-03-12T20:00', '2026-03-12T22:00'),
      event('performance', '2026-03-12T20:00', '2026-03-12T22:00', { state: 'option' }),
    ];
    expect(codes(events)).toEqual(['calendar.two-places-option']);
  });

  it('is nothing when one of them is an idea, postponed or cancelled', () => {
    for (const state of ['idea', 'postponed', 'cancelled'] as const) {
      const events = [
        event('performance', '2026-03-12T20:00', '2026-03-12T22:00'),
        event('performance', '2026-03-12T20:00', '2026-03-12T22:00', { state }),
      ];
      expect(codes(events)).toEqual([]);
    }
  });

  it('is nothing when one ends as the other begins', () => {
    const events = [
      event('meeting', '2026-03-12T10:00', '2026-03-12T11:00', { category: 'other' }),
      event('meeting', '2026-03-12T11:00', '2026-03-12T12:00', { category: 'other' }),
    ];
    expect(codes(events)).toEqual([]);
  });
});

describe('rest', () => {
  const strikeThenSetUp = (category: CallCategory, until: string, from: string) => [
    event('strike', '2026-03-12T18:00', until, { category }),
    event('setUp', from, '2026-03-13T14:00', { category }),
  ];

  it('under eleven hours is a problem for everyone', () => {
    expect(codes(strikeThenSetUp('other', '2026-03-12T23:30', '2026-03-13T10:00'))).toEqual(['rest.under-11h']);
  });

  it('of nine hours is a derogation for a technician who strikes', () => {
    expect(codes(strikeThenSetUp('technician', '2026-03-12T23:30', '2026-03-13T08:30'))).toEqual([
      'rest.under-11h-technician',
    ]);
  });

  it('under nine hours is allowed to nobody', () => {
    expect(codes(strikeThenSetUp('technician', '2026-03-12T23:30', '2026-03-13T08:00'))).toEqual(['rest.under-9h']);
  });

  it('of eleven hours to the minute is fine', () => {
    expect(codes(strikeThenSetUp('other', '2026-03-12T23:00', '2026-03-13T10:00'))).toEqual([]);
  });

  it('is an hour shorter in the night when the clocks go forward', () => {
    const events = [
      event('performance', '2026-03-28T20:00', '2026-03-28T23:00', { category: 'other' }),
      event('meeting', '2026-03-29T10:00', '2026-03-29T11:00', { category: 'other' }),
    ];
    expect(codes(events)).toEqual(['rest.under-11h']);
  });

  it('is counted from a strike that ends after midnight, which belongs to the day before', () => {
    const events = [
      event('performance', '2026-03-12T20:00', '2026-03-12T23:00', { category: 'technician' }),
      event('strike', '2026-03-13T00:15', '2026-03-13T02:00', { category: 'technician' }),
      event('setUp', '2026-03-13T13:00', '2026-03-13T17:00', { category: 'technician' }),
    ];
    expect(codes(events)).toEqual([]);
  });
});

describe('days and weeks', () => {
  const days = (count: number, from = 8, to = 12) =>
    Array.from({ length: count }, (_, i) => {
      const start = addLocalDays(localDateTime(`2026-03-09T${String(from).padStart(2, '0')}:00`), i);
      const end = addLocalDays(localDateTime(`2026-03-09T${String(to).padStart(2, '0')}:00`), i);
      return event('meeting', start, end, { category: 'other' });
    });

  it('six days in a row are fine, seven are not', () => {
    expect(codes(days(6))).toEqual([]);
    expect(codes(days(7))).toEqual(['days.over-six']);
  });

  it('a week whose Sunday rest is cut short lacks thirty-five hours in one piece', () => {
    const events = [...days(6, 12, 20), event('travel', '2026-03-16T05:00', '2026-03-16T07:00', { category: 'other' })];
    expect(codes(events)).toEqual(['rest.weekly-under-35h']);
  });

  it('a rest that straddles Sunday night counts for one of its weeks', () => {
    expect(codes(days(5, 9, 17))).toEqual([]);
  });

  it('more than forty-eight hours in a week', () => {
    expect(codes(days(5, 9, 19))).toEqual(['hours.week-over-48h']);
  });
});

describe('hours of a day', () => {
  it('eleven hours are too long for a meeting and allowed for a set-up', () => {
    const long = (kind: EventKind) => [event(kind, '2026-03-12T09:00', '2026-03-12T20:00', { category: 'technician' })];
    expect(codes(long('meeting'))).toEqual(['hours.over-10h']);
    expect(codes(long('setUp'))).toEqual([]);
  });

  it('eleven hours are allowed in the fifteen days before the opening', () => {
    const events = [
      event('technicalRehearsal', '2026-03-12T09:00', '2026-03-12T20:00', { category: 'technician', id: 'run' }),
    ];
    expect(codes(events, { openings: new Map([['run', date('2026-03-20')]]) })).toEqual([]);
    expect(codes(events, { openings: new Map([['run', date('2026-03-28')]]) })).toEqual(['hours.over-10h']);
  });

  it('more than twelve hours are allowed for nothing, and breaks do not count', () => {
    const setUp = { category: 'technician' as const };
    expect(codes([event('setUp', '2026-03-12T08:00', '2026-03-12T20:30', setUp)])).toEqual(['hours.over-12h']);
    expect(codes([event('setUp', '2026-03-12T08:00', '2026-03-12T20:30', { ...setUp, breakMinutes: 60 })])).toEqual([]);
  });

  it('an amplitude over thirteen hours counts journeys and breaks', () => {
    const events = [
      event('travel', '2026-03-12T08:00', '2026-03-12T10:00'),
      event('performance', '2026-03-12T20:00', '2026-03-12T22:00'),
    ];
    expect(codes(events)).toEqual(['amplitude.over-13h']);
  });

  it('a journey counts in full up to two hours, three when it lasts six, and half beyond', () => {
    const on = date('2026-03-12');
    expect([90, 120, 240, 359, 360, 480].map((minutes) => countedTravel(minutes, on))).toEqual([
      90, 120, 180, 240, 270, 330,
    ]);
  });
});

describe('actors', () => {
  it('do not play on a day with seven hours and a half of travel', () => {
    const events = [
      event('travel', '2026-03-12T08:00', '2026-03-12T15:30'),
      event('performance', '2026-03-12T20:00', '2026-03-12T21:00'),
    ];
    expect(codes(events)).toEqual(['actors.travel-forbids-playing']);
    expect(codes(events, { dramaticArtists: new Set() })).toEqual([]);
  });

  it('have no full run-through on the day of a performance', () => {
    const events = [
      event('runThrough', '2026-03-12T14:00', '2026-03-12T17:00'),
      event('performance', '2026-03-12T20:00', '2026-03-12T22:00'),
    ];
    expect(codes(events)).toEqual(['actors.run-through-on-performance-day']);
  });

  it('have two hours and a half of rest before the curtain, an hour and a half before a call ahead of it', () => {
    const rehearsal = event('rehearsal', '2026-03-12T15:00', '2026-03-12T18:00');
    const show = event('performance', '2026-03-12T20:00', '2026-03-12T22:00');
    const [call] = show.calls;
    const calledAt = (from: string) => ({ ...show, calls: [{ ...call!, from: localDateTime(from) }] });
    expect(codes([rehearsal, show])).toEqual(['actors.rest-before-show']);
    expect(codes([rehearsal, calledAt('2026-03-12T19:30')])).toEqual([]);
    expect(codes([rehearsal, calledAt('2026-03-12T19:00')])).toEqual(['actors.rest-before-show']);
  });

  const threeServices = [
    event('rehearsal', '2026-03-12T10:00', '2026-03-12T13:00', { id: 'morning' }),
    event('rehearsal', '2026-03-12T14:00', '2026-03-12T17:00', { id: 'afternoon' }),
    event('rehearsal', '2026-03-12T18:30', '2026-03-12T21:30', { id: 'evening' }),
  ];

  it('have a third service only in the ten working days before the opening', () => {
    const openingOn = (day: string) => ({ openings: new Map([['morning', date(day)]]) });
    expect(codes(threeServices)).toEqual(['actors.third-service']);
    expect(codes(threeServices, openingOn('2026-03-26'))).toEqual([]);
    expect(codes(threeServices, openingOn('2026-03-27'))).toEqual(['actors.third-service']);
  });

  it('have half the journey as rest on arrival', () => {
    const events = [
      event('travel', '2026-03-12T09:00', '2026-03-12T13:00'),
      event('rehearsal', '2026-03-12T14:00', '2026-03-12T16:00'),
    ];
    expect(codes(events)).toEqual(['actors.rest-after-travel']);
  });
});

describe('states', () => {
  it('lead where they may', () => {
    expect(mayBecome('option', 'confirmed')).toBe(true);
    expect(nextStates('played')).toEqual(['confirmed']);
    const played = event('performance', '2026-03-12T20:00', '2026-03-12T22:00', { state: 'played' });
    expect(transitionProblems(played, 'option').map(({ code }) => code)).toEqual(['calendar.state-not-allowed']);
  });

  it('an option past its day asks to be decided', () => {
    const option = { ...event('performance', '2026-03-12T20:00', '2026-03-12T22:00', { state: 'option' }) };
    const expired = { ...option, optionExpires: date('2026-02-01') };
    expect(eventProblems(expired, date('2026-02-02')).map(({ code }) => code)).toEqual(['calendar.option-expired']);
    expect(eventProblems(expired, date('2026-02-01'))).toEqual([]);
  });
});

describe('an event', () => {
  it('lasts a leap year at most, and says so of the field that holds its end', () => {
    const whole = event('residency', '2026-01-01T00:00', '2027-01-02T00:00');
    expect(eventProblems(whole, date('2026-01-01'))).toEqual([]);
    const [found, ...more] = eventProblems(
      { ...whole, id: 'long', endsAt: localDateTime('2027-01-02T00:01') },
      date('2026-01-01'),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'calendar.longer-than-a-year',
      severity: 'blocking',
      at: ['event/long/endsLocal'],
    });
  });
});

describe('clock times', () => {
  it('come back from the instant they stand for', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Europe/Brussels', 'America/Montreal', 'Indian/Reunion');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }), zones, (minute, zone) => {
        const local = wallClock(minute, zone);
        const back = instantOf(local, zone);
        expect(wallClock(back, zone)).toBe(local);
        expect(back).toBeLessThanOrEqual(minute);
        expect(minute - back).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('whatever the calendar', () => {
  const anyEvent = fc
    .record({
      kind: fc.constantFrom<EventKind>('rehearsal', 'performance', 'travel', 'setUp', 'strike', 'runThrough', 'dayOff'),
      state: fc.constantFrom<EventState>('idea', 'option', 'confirmed', 'cancelled'),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 20 }),
      lasts: fc.integer({ min: 0, max: 3 }),
      category: fc.constantFrom<CallCategory>('artist', 'technician', 'other'),
      people: fc.subarray(['nour', 'ada', 'max']),
    })
    .map(({ kind, state, day, hour, lasts, category, people }) => {
      const pad = (n: number) => String(n).padStart(2, '0');
      return event(kind, `2026-03-${pad(day)}T${pad(hour)}:00`, `2026-03-${pad(day)}T${pad(hour + lasts)}:00`, {
        state,
        category,
        people,
      });
    });

  it('the order in which events are given does not matter, and nothing is ever refused', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const sorted = (list: readonly CalendarEvent[]) =>
          calendarProblems(list)
            .map((problem) => JSON.stringify({ ...problem, at: [...problem.at].sort() }))
            .sort();
        expect(sorted([...events].reverse())).toEqual(sorted(events));
        expect(calendarProblems(events).every(({ severity }) => severity === 'warning')).toBe(true);
      }),
    );
  });

  it('one person less never adds a problem to the others', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const without = events.map((e) => ({ ...e, calls: e.calls.filter(({ personId }) => personId !== 'ada') }));
        const others = calendarProblems(events).filter(({ at }) => !at.includes('person/ada'));
        expect(calendarProblems(without)).toHaveLength(others.length);
      }),
    );
  });
});
