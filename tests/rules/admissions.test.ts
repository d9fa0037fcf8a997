/** The worked tables of docs/rules/admissions.md come out as printed. */
import { expect, test } from 'vitest';
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  type CallAsked,
  callInstants,
  completeness,
  type PieceSent,
  type Question,
  reminderDue,
} from '#core/school/admissions/index.ts';
import { executedTables } from './executed-tables.ts';

type Row = Readonly<Record<string, string>>;
const tables = new Map(executedTables('admissions.md').map(({ name, rows }) => [name, rows]));
const rowsOf = (name: string): readonly Row[] => tables.get(name)!;
const list = (text = ''): readonly string[] => text.split(', ').filter((one) => one !== '');

test.each(rowsOf('closing'))('a call to $zone closes at $=closes', (row) => {
  const instants = callInstants({
    opensOn: row['opens on'] as CalendarDate,
    closesOn: row['closes on'] as CalendarDate,
    zone: row.zone!,
  });
  const short = (instant: string) => instant.replace(':00.000Z', 'Z');
  expect([short(instants.opensAt), short(instants.closesAt), short(instants.readingOpensAt)]).toEqual([
    row['=opens'],
    row['=closes'],
    row['=reading'],
  ]);
});

const said = (text: string) => ({ fr: text, en: text });
const piece = (id: string, oneOf: string | null = null) => ({ id, title: said(id), required: true, oneOf });
const question = (code: string, routes: readonly string[] = []): Question => ({
  code,
  kind: 'line',
  title: said(code),
  required: true,
  routes,
});

const CALL: CallAsked = {
  routes: [
    {
      id: 'usual',
      code: 'usual',
      pieces: [piece('cv'), piece('experience'), piece('seeker', 'status'), piece('employer', 'status')],
    },
    { id: 'derogation', code: 'derogation', pieces: [piece('cv'), piece('vap', 'ability'), piece('proof', 'ability')] },
  ],
  pools: [
    { id: 'region', statuses: ['jobSeeker'] },
    { id: 'own', statuses: ['jobSeeker', 'employee'] },
  ],
  tracks: ['only'],
  questions: [question('project'), question('why', ['derogation'])],
};

const sent = (text: string): PieceSent => ({
  requiredPieceId: text.replace(' again', ''),
  state: text.endsWith(' again') ? 'askedAgain' : 'received',
  files: 1,
});

/** `application.piece-missing` of `experience` → `experience`. */
function shortOf({
  code,
  facts,
}: {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}): string {
  const title = String(facts.titleEn ?? '');
  if (code.endsWith('piece-of-several-missing')) return `one of ${title.replaceAll('; ', ' ')}`;
  if (code.endsWith('piece-again')) return `${title} again`;
  if (title !== '') return title;
  return { status: 'status', route: 'route', pool: 'funding' }[code.split('.')[1]!.split('-')[0]!] ?? code;
}

test.each(rowsOf('completeness'))('$route, $situation, $documents', (row) => {
  const { missing } = completeness(CALL, {
    givenName: 'Lise',
    familyName: 'Coulisse',
    status: row.situation || null,
    routeId: row.route || null,
    poolId: row.funding || null,
    trackId: null,
    answers: Object.fromEntries(list(row.answers).map((code) => [code, 'x'])),
    pieces: list(row.documents).map(sent),
  });
  expect(missing.map(shortOf)).toEqual(list(row['=missing']));
});

test.each(rowsOf('reminders'))('begun $begun, hours before, now $now, hours before', (row) => {
  const closesAt = 1_000_000;
  const before = (hours: string | undefined) => closesAt - Number(hours) * 60;
  const draft = { begunAt: before(row['begun, hours before']), reminded: list(row.already) };
  const due = reminderDue(draft, closesAt, before(row['now, hours before']));
  expect(due?.send ?? '').toBe(row['=sent']);
});
