/** Calendars of cohorts, case by case: each file is a question and the whole answer of `filage calendar` to it. */
import { describe, expect, test } from 'vitest';
import { openHalfDays, printCalendar, proveCalendar, readCalendar } from '#core/school/cohorts/index.ts';
import { casesOf, saidInWords } from './cases.ts';
import { type CalendarQuestion, countedAgain } from './count-again.ts';

interface Case {
  readonly why: string;
  readonly in: CalendarQuestion;
  readonly out: {
    readonly centre: Record<string, unknown>;
    readonly internship: Record<string, unknown>;
    /** Codes, in order. */
    readonly problems: readonly string[];
  };
}

const cases = casesOf<Case>('calendars');

test('there are cases of every kind', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

describe.each(cases)('%s', (_, { why, in: question, out }) => {
  const calendar = readCalendar(question);
  const proof = proveCalendar(calendar);

  test(why, () => {
    expect({ ...printCalendar(proof), problems: proof.problems.map(({ code }) => code) }).toEqual(out);
    saidInWords(proof.problems.map(({ code }) => code));
  });

  test('counted again day by day, by a count that shares nothing with the first', () => {
    for (const kind of ['centre', 'internship'] as const) {
      const { weekdays, holidays, closed, days } = out[kind];
      expect(countedAgain(question, kind)).toEqual({ weekdays, holidays, closed, days });
    }
  });

  test('opens the half-days of the days that it counts, and no other', () => {
    for (const kind of ['centre', 'internship'] as const) {
      const halves = openHalfDays(calendar, kind);
      expect(halves.length).toBe(proof[kind].days * calendar.halfDays.length);
      expect(new Set(halves.map(({ date, index }) => `${date}/${index}`)).size).toBe(halves.length);
      for (const { date } of halves) expect(proof[kind].holidays).not.toContain(date);
    }
  });
});
