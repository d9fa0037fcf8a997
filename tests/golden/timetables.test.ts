/** Small timetables as files: what is proposed, or which constraints collide, in the words that people read. */
import { describe, expect, test } from 'vitest';
import { timetableProblems } from '#core/school/timetable/index.ts';
import { problemText } from '#core/words.ts';
import { explainCollision } from '../../src/jobs/timetable/explain.ts';
import { openHighs } from '../../src/jobs/timetable/highs.ts';
import { propose } from '../../src/jobs/timetable/propose.ts';
import { casesOf } from './cases.ts';
import { type SmallTimetable, sessionText, smallTimetable } from './small-timetable.ts';

interface Case extends SmallTimetable {
  readonly why: string;
  readonly expect:
    | { readonly status: 'optimal' | 'feasible'; readonly cost?: number; readonly sessions: readonly string[] }
    | { readonly status: 'infeasible'; readonly collision: readonly string[] };
}

const LIMITS = { timeLimitSeconds: 20, gap: 0 };
const solve = await openHighs();
const cases = casesOf<Case>('timetables');

describe('timetables', () => {
  test.each(cases)('%s', (_, golden) => {
    const facts = smallTimetable(golden);
    const proposal = propose(solve, facts, LIMITS);
    expect(proposal.status).toBe(golden.expect.status);
    if (golden.expect.status === 'infeasible') {
      const collision = explainCollision(solve, facts, LIMITS);
      expect(collision?.constraints.map((said) => problemText(said, 'fr'))).toEqual(golden.expect.collision);
      expect(collision?.minimal).toBe(true);
      return;
    }
    expect(proposal.sessions.map(sessionText).toSorted()).toEqual(golden.expect.sessions.toSorted());
    if (golden.expect.cost !== undefined) expect(proposal.cost).toBeCloseTo(golden.expect.cost);
    const blocking = timetableProblems(facts, proposal.sessions).filter(({ severity }) => severity === 'blocking');
    expect(blocking).toEqual([]);
  });

  test('what can be placed has no collision', () => {
    const possible = cases.find(([, { expect: wanted }]) => wanted.status === 'optimal')![1];
    expect(explainCollision(solve, smallTimetable(possible), LIMITS)).toBeNull();
  });
});
