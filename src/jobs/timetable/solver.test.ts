/** The solver's thread as the server meets it: progress, cancel, time limit, crash. */
import { expect, test, vi } from 'vitest';
import { keyOf, type TimetableFacts, timetableProblems } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { chance, referenceTimetable } from '../../../tests/golden/reference-timetable.ts';
import { IN_FULL } from '../../../tests/scale.ts';
import { type Progress, proposeTimetable, solveProgram, whyNoTimetable } from './index.ts';

const SMALL = 'Minimize\n cost: x + 2 y\nSubject To\n one: x + y >= 1\nBinaries\n x\n y\nEnd\n';
const SECOND = 1_000;
/** Where the answer is what counts: a busy machine is no reason for another one. */
const PATIENT = 240;

vi.setConfig({ testTimeout: 2 * PATIENT * SECOND });

/** So many absences and dislikes that the best possible is not proven in seconds. */
function hardTimetable(): TimetableFacts {
  const next = chance(5);
  const facts = referenceTimetable();
  const answer = () => {
    const drawn = next();
    return drawn < 0.5 ? 'unavailable' : drawn < 0.9 ? 'prefersNot' : null;
  };
  const trainers = facts.trainers.map((trainer) => ({
    ...trainer,
    availability: Object.fromEntries(
      facts.halfDays.flatMap((halfDay) => {
        const said = answer();
        return said ? [[keyOf(halfDay), said] as const] : [];
      }),
    ),
  }));
  return { ...facts, trainers };
}

test('a program comes back solved, with its values and no gap', async () => {
  const solved = await solveProgram(SMALL, { timeLimitSeconds: 10 });
  expect(solved).toMatchObject({ status: 'optimal', cost: 1, gap: 0, values: { x: 1 }, chosen: ['x'], problems: [] });
});

test('the reference timetable is placed whole and has nothing blocking', async () => {
  const facts = referenceTimetable();
  const ticks: Progress[] = [];
  const proposal = await proposeTimetable(facts, { timeLimitSeconds: 30, onProgress: (tick) => ticks.push(tick) });
  expect(proposal).toMatchObject({ status: 'optimal', gap: 0, problems: [] });
  expect(timetableProblems(facts, proposal.sessions).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  expect(ticks.some(({ cost }) => cost !== null)).toBe(true);
  expect(ticks.map(({ elapsedSeconds }) => elapsedSeconds)).toEqual(
    ticks.map(({ elapsedSeconds }) => elapsedSeconds).toSorted((a, b) => a - b),
  );
});

test('the time limit answers the best timetable so far with the gap that is left', async () => {
  const facts = hardTimetable();
  const within = async (seconds: number) => {
    const started = performance.now();
    const answer = await proposeTimetable(facts, { timeLimitSeconds: seconds });
    expect(performance.now() - started).toBeGreaterThan((seconds - 0.1) * SECOND);
    expect(performance.now() - started).toBeLessThan((seconds + 6) * SECOND);
    return answer;
  };
  let proposal = await within(6);
  // A machine busy with other things may have found nothing yet.
  if (proposal.sessions.length === 0) proposal = await within(40);
  expect(proposal.status).toBe('feasible');
  expect(proposal.gap).toBeGreaterThan(0.01);
  expect(proposal.cost).toBeGreaterThan(proposal.bound);
  expect(timetableProblems(facts, proposal.sessions).filter(({ severity }) => severity === 'blocking')).toEqual([]);
});

test('cancelling ends the solver within a second and keeps the best timetable so far, from which another goes on', async () => {
  const facts = hardTimetable();
  const cancel = new AbortController();
  let cancelled = 0;
  const proposal = await proposeTimetable(facts, {
    timeLimitSeconds: 120,
    signal: cancel.signal,
    onProgress: ({ cost }) => {
      if (cost === null || cancelled > 0) return;
      cancelled = performance.now();
      cancel.abort();
    },
  });
  expect(performance.now() - cancelled).toBeLessThan(SECOND);
  expect(proposal.status).toBe('cancelled');
  expect(timetableProblems(facts, proposal.sessions).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  // Gone on from: never worse than what was known, however little time is left, and never without a timetable.
  const { sessions, cost, bound } = proposal;
  for (const timeLimitSeconds of [0.1, 3]) {
    const ticks: Progress[] = [];
    const options = { timeLimitSeconds, known: { sessions, cost: cost!, bound } };
    const again = await proposeTimetable(facts, { ...options, onProgress: (tick) => ticks.push(tick) });
    expect(again.status).toBe('feasible');
    expect(again.cost).toBeLessThanOrEqual(cost!);
    expect(again.bound).toBeGreaterThanOrEqual(bound);
    expect(ticks.every((tick) => tick.cost === null || tick.cost <= cost! + 1e-6)).toBe(true);
    expect(timetableProblems(facts, again.sessions).filter(({ severity }) => severity === 'blocking')).toEqual([]);
  }
});

test('cancelling before anything is found, or before it starts, answers no timetable', async () => {
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 20);
  const started = performance.now();
  const proposal = await proposeTimetable(hardTimetable(), { timeLimitSeconds: 120, signal: cancel.signal });
  expect(performance.now() - started).toBeLessThan(SECOND + 20);
  expect(proposal).toMatchObject({ status: 'cancelled', sessions: [], cost: null });
  const never = await whyNoTimetable(hardTimetable(), { timeLimitSeconds: 1, signal: AbortSignal.abort() });
  expect(never).toEqual({ status: 'cancelled', collision: null, problems: [] });
});

test('a thread that dies is a problem with its code, not an exception', async () => {
  const died = await proposeTimetable(referenceTimetable(), { timeLimitSeconds: 10, memoryMegabytes: 6 });
  expect(died).toMatchObject({ status: 'failed', sessions: [], cost: null });
  expect(died.problems.map(({ code }) => code)).toEqual(['timetable.solver-failed']);
  expect(problemText(died.problems[0]!, 'en')).toContain('ERR_WORKER_OUT_OF_MEMORY');
});

test('a program that cannot be read fails with a code', async () => {
  const failed = await solveProgram('this is no program', { timeLimitSeconds: 10 });
  expect(failed.status).toBe('failed');
  expect(failed.problems.map(({ code }) => code)).toEqual(['timetable.solver-failed']);
});

// A proof over the whole course takes the solver half a minute.
if (IN_FULL) {
  test('hours over the calendar are impossible, and said as one sum', async () => {
    const facts = referenceTimetable();
    const more = facts.subModules.map((one) => (one.code === '2.4' ? { ...one, minutes: one.minutes + 420 } : one));
    const proposal = await proposeTimetable({ ...facts, subModules: more }, { timeLimitSeconds: PATIENT });
    expect(proposal).toMatchObject({ status: 'infeasible', sessions: [] });
    expect(proposal.problems.map(({ code }) => code)).toEqual(['timetable.impossible']);
    const why = await whyNoTimetable({ ...facts, subModules: more }, { timeLimitSeconds: PATIENT });
    expect(why.problems.map(({ code }) => code)).toEqual([
      'timetable.constraint.circle',
      'timetable.constraint.hours-together',
    ]);
  });
}

test('a sub-module that nobody teaches is named among thirty-five', async () => {
  const facts = referenceTimetable();
  const orphan = { ...facts, trainers: facts.trainers.filter(({ teaches }) => !teaches.includes('2.3')) };
  const why = await whyNoTimetable(orphan, { timeLimitSeconds: PATIENT });
  expect(why.status).toBe('found');
  expect(why.collision?.minimal).toBe(true);
  expect(why.problems.map(({ code }) => code)).toEqual([
    'timetable.constraint.hours',
    'timetable.constraint.nobody-teaches',
  ]);
});
