import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, date } from '../../kernel/index.ts';
import { callInstants } from './call-instants.ts';
import { type ApplicationFacts, type CallAsked, completeness, poolsFor } from './completeness.ts';
import { isAnswered, type Question, questionsFor } from './questions.ts';
import { hoursBefore, reminderDue } from './reminders.ts';
import { type Submitted, submissionText } from './submission.ts';
import { twinsAmong, waysToWrite } from './twins.ts';

const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'Indian/Reunion',
  'Pacific/Noumea',
  'America/Miquelon',
  'Africa/Cairo',
];
const DAY = 86_400_000;
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(date('2024-01-01'), days));

describe('a call’s instants', () => {
  test('a closing day is wholly in time: it ends between 23 and 25 hours after it began, for every zone and day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ZONES), (day, zone) => {
        const { opensAt, closesAt, readingOpensAt } = callInstants({ opensOn: day, closesOn: day, zone });
        const length = Date.parse(closesAt) - Date.parse(opensAt);
        expect(length).toBeGreaterThanOrEqual((23 / 24) * DAY);
        expect(length).toBeLessThanOrEqual((25 / 24) * DAY);
        expect(Date.parse(readingOpensAt) - Date.parse(closesAt)).toBe(600_000);
        expect([dayAt(opensAt, zone), dayBefore(opensAt, zone)]).toEqual([day, addDays(day, -1)]);
        expect([dayBefore(closesAt, zone), dayAt(closesAt, zone)]).toEqual([day, addDays(day, 1)]);
      }),
    );
  });
});

const dayAt = (instant: string, zone: string, shift = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(Date.parse(instant) + shift));
const dayBefore = (instant: string, zone: string) => dayAt(instant, zone, -1);

const said = (text: string) => ({ fr: text, en: text });
const question = (code: string, more: Partial<Question> = {}): Question => ({
  code,
  kind: 'text',
  title: said(code),
  required: true,
  ...more,
});
const piece = (id: string, oneOf: string | null = null, required = true) => ({ id, title: said(id), required, oneOf });

const CALL: CallAsked = {
  routes: [
    {
      id: 'usual',
      code: 'usual',
      pieces: [
        piece('cv'),
        piece('experience'),
        piece('seeker', 'status'),
        piece('employer', 'status'),
        piece('extra', null, false),
      ],
    },
    { id: 'other', code: 'derogation', pieces: [piece('cv2'), piece('vap', 'ability'), piece('proof', 'ability')] },
  ],
  pools: [
    { id: 'region', statuses: ['jobSeeker'] },
    { id: 'own', statuses: ['employee', 'jobSeeker'] },
  ],
  tracks: ['music', 'theatre'],
  questions: [question('project'), question('why', { routes: ['derogation'] }), question('maybe', { required: false })],
};
const EMPTY: ApplicationFacts = {
  givenName: '',
  familyName: '',
  status: null,
  routeId: null,
  poolId: null,
  trackId: null,
  answers: {},
  pieces: [],
};
const sent = (requiredPieceId: string) => ({ requiredPieceId, state: 'received' as const, files: 1 });
const WHOLE: ApplicationFacts = {
  givenName: 'Ana',
  familyName: 'Essai',
  status: 'jobSeeker',
  routeId: 'usual',
  poolId: 'region',
  trackId: 'music',
  answers: { project: 'A tour' },
  pieces: ['cv', 'experience', 'employer'].map(sent),
};
const codes = (facts: ApplicationFacts) =>
  completeness(CALL, facts).missing.map(({ code, at }) => `${code.replace('application.', '')} ${at[0]}`);

describe('what an application lacks', () => {
  test('an empty one lacks what every route asks, and no piece yet', () => {
    expect(codes(EMPTY)).toEqual([
      'given-name-missing givenName',
      'family-name-missing familyName',
      'status-missing status',
      'route-missing route',
      'track-missing track',
      'answer-missing question/project',
    ]);
  });

  test('a whole one lacks nothing; of several pieces that stand for each other one is enough', () => {
    expect(completeness(CALL, WHOLE)).toMatchObject({ complete: true, missing: [] });
    expect(codes({ ...WHOLE, pieces: ['cv'].map(sent) })).toEqual([
      'piece-missing piece/experience',
      'piece-of-several-missing piece/seeker',
    ]);
  });

  test('the derogation asks for other pieces and one more answer', () => {
    expect(codes({ ...WHOLE, routeId: 'other' })).toEqual([
      'answer-missing question/why',
      'piece-missing piece/cv2',
      'piece-of-several-missing piece/vap',
    ]);
  });

  test('a piece that was asked for again is missing until it is replaced', () => {
    const pieces = (state: 'askedAgain' | 'replaced') => [...WHOLE.pieces.slice(1), { ...sent('cv'), state }];
    expect(codes({ ...WHOLE, pieces: pieces('askedAgain') })).toEqual(['piece-again piece/cv']);
    expect(codes({ ...WHOLE, pieces: pieces('replaced') })).toEqual([]);
  });

  test('a pool is chosen where several take the status, and only one that takes it', () => {
    expect(poolsFor(CALL.pools, 'employee').map(({ id }) => id)).toEqual(['own']);
    expect(codes({ ...WHOLE, poolId: null })).toEqual(['pool-missing pool']);
    expect(codes({ ...WHOLE, status: 'employee', poolId: null })).toEqual([]);
    expect(codes({ ...WHOLE, poolId: 'elsewhere' })).toEqual(['pool-missing pool']);
  });

  test('sending more never makes more missing, and done and missing make up what is needed', () => {
    const anyPieces = fc.subarray(['cv', 'experience', 'seeker', 'employer', 'extra', 'cv2', 'vap', 'proof']);
    const anyFile = fc.record({
      givenName: fc.constantFrom('', ' ', 'Ana'),
      familyName: fc.constantFrom('', 'Essai'),
      status: fc.constantFrom(null, 'jobSeeker', 'employee', 'other'),
      routeId: fc.constantFrom(null, 'usual', 'other'),
      poolId: fc.constantFrom(null, 'region', 'own'),
      trackId: fc.constantFrom(null, 'music', 'gone'),
      answers: fc.record({ project: fc.constantFrom(null, '', 'x'), why: fc.constantFrom(null, 'y') }),
      pieces: anyPieces.map((ids) => ids.map(sent)),
    });
    fc.assert(
      fc.property(anyFile, fc.constantFrom('cv', 'experience', 'seeker', 'vap'), (file, more) => {
        const before = completeness(CALL, file);
        const after = completeness(CALL, { ...file, pieces: [...file.pieces, sent(more)] });
        expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
        expect(before.done + before.missing.length).toBe(before.needed);
        expect(before.complete).toBe(before.missing.length === 0);
      }),
    );
  });
});

test('a question takes answers of its kind only, and is asked on its routes', () => {
  const options = [{ value: 'a', title: said('a') }];
  expect(isAnswered(question('q', { kind: 'choice', options }), 'a')).toBe(true);
  expect(isAnswered(question('q', { kind: 'choice', options }), 'b')).toBe(false);
  expect([true, false, 'yes'].map((answer) => isAnswered(question('q', { kind: 'yesNo' }), answer))).toEqual([
    true,
    true,
    false,
  ]);
  expect([' ', 'abc', 'abcd', null].map((answer) => isAnswered(question('q', { most: 3 }), answer))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(questionsFor(CALL.questions, null).map(({ code }) => code)).toEqual(['project', 'maybe']);
});

describe('reminders', () => {
  const HOUR = 60;
  test('each is sent once, in its time, whenever the rounds come', () => {
    const rounds = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rounds, fc.integer({ min: 0, max: 300 }), (hours, begun) => {
        const closesAt = 300 * HOUR;
        let reminded: string[] = [];
        const sentAt: string[] = [];
        for (const hour of [...hours].sort((a, b) => a - b).filter((one) => one >= begun)) {
          const due = reminderDue({ begunAt: begun * HOUR, reminded }, closesAt, hour * HOUR);
          if (!due) continue;
          reminded = [...reminded, ...due.done];
          sentAt.push(due.send);
          expect(hour).toBeLessThan(300);
          const before = hoursBefore(due.send);
          expect(300 - hour).toBeLessThanOrEqual(before);
          expect(begun).toBeLessThan(300 - before);
        }
        expect(new Set(sentAt).size).toBe(sentAt.length);
      }),
    );
  });

  test('of several that are due at once only the last is sent', () => {
    expect(reminderDue({ begunAt: 0, reminded: [] }, 300 * HOUR, 295 * HOUR)).toEqual({
      send: '6h',
      done: ['7d', '48h', '6h'],
    });
  });
});

test('what was submitted makes the same text in whatever order it was stored', () => {
  const submitted: Submitted = {
    applicationId: 'a',
    callCode: 'c',
    submittedAt: '2025-10-15T20:00:00.000Z',
    identity: { givenName: 'Ana', familyName: 'Essai', email: 'ana@example.org', phone: null, status: 'employee' },
    route: 'usual',
    poolId: null,
    trackId: null,
    answers: { b: 'two', a: true },
    files: [
      { piece: 'cv', name: 'cv.pdf', sha256: '2' },
      { piece: 'cv', name: 'cv.pdf', sha256: '1' },
    ],
  };
  const shuffled = { ...submitted, answers: { a: true, b: 'two' }, files: [...submitted.files].reverse() };
  expect(submissionText(shuffled)).toBe(submissionText(submitted));
  expect(submissionText({ ...submitted, answers: { a: true, b: 'three' } })).not.toBe(submissionText(submitted));
});

test('files under one address or one name are twins, whatever the case, accents and hyphens', () => {
  const files = [
    { id: 'a', email: 'Lise@example.org', name: 'Lise Coulisse' },
    { id: 'b', email: 'lise@example.org', name: '' },
    { id: 'c', email: 'autre@example.org', name: 'LISÉ  COULISSE' },
    { id: 'd', email: 'seul@example.org', name: '' },
    { id: 'e', email: 'deux@example.org', name: 'Jean-Loup Cintre' },
  ];
  expect(Object.fromEntries(twinsAmong(files))).toEqual({
    a: [
      { id: 'b', by: 'address' },
      { id: 'c', by: 'name' },
    ],
    b: [{ id: 'a', by: 'address' }],
    c: [{ id: 'a', by: 'name' }],
  });
});

test('a name is looked for as people are apt to write it', () => {
  expect(waysToWrite('Éva-Lou')).toEqual(['Éva-Lou', 'éva-lou', 'ÉVA-LOU', 'Eva-Lou', 'eva-lou', 'EVA-LOU']);
  expect(waysToWrite('DUPRÉ')).toContain('Dupré');
  expect(waysToWrite('')).toEqual([]);
});
