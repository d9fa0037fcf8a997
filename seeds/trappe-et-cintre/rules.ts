/** What the school asks of the timetable. */
import type { CalendarDate } from '#core/kernel/index.ts';
import type { RuleFacts } from '#core/school/timetable/index.ts';
import type { DemoCohort } from '#db/demo/index.ts';

type Rule = DemoCohort['timetable']['rules'][number];

const day = (text: string | null) => text as CalendarDate | null;
const order = (before: string, after: string, demand: boolean): Rule => ({
  key: `${before}-${after}`,
  demand,
  facts: { kind: 'order', before, after },
});
const window = (subModule: string, from: string | null, to: string | null): Rule => ({
  key: `window-${subModule}`,
  facts: { kind: 'window', subModule, from: day(from), to: day(to) },
});
const rule = (key: string, facts: RuleFacts): Rule => ({ key, facts });

/** Everybody together for the first ninety hours or so: thirteen days. */
const TRACKS_FROM = '2025-12-18';

export const RULES: readonly Rule[] = [
  order('1.1', '1.3', true),
  order('2.1', '2.3', true),
  order('2.4', '2.5', true),
  order('3.1', '3.3', true),
  order('5.3', '5.1', true),
  order('4.1', '4.2', false),
  order('1.4', '1.5', false),
  window('5.5', null, '2025-12-05'),
  window('5.8', null, '2025-12-19'),
  window('5.3', '2026-03-02', null),
  window('5.1', '2026-06-22', null),
  window('3.6-MA', TRACKS_FROM, null),
  window('3.6-TH', TRACKS_FROM, null),
  window('4.6-MA', TRACKS_FROM, null),
  window('4.6-TH', TRACKS_FROM, null),
  rule('a-day', { kind: 'aDay', subModule: null, most: 2 }),
  rule('a-week', { kind: 'aWeek', subModule: null, most: 4 }),
  rule('projector', { kind: 'equipment', subModule: '1.6', equipment: ['projector'] }),
  rule('proctor-solange', { kind: 'proctor', trainer: 'solange' }),
  rule('proctor-agathe', { kind: 'proctor', trainer: 'agathe' }),
];
