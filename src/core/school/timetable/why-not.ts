/** When nothing fits: the few constraints that cannot hold together, each of them needed for the collision. */
import { type Problem, problem } from '#core/kernel/index.ts';
import { type Constraint, constraintId, constraintsOf } from './constraints.ts';
import { type TimetableFacts, teachingsOf } from './facts.ts';
import { type Program, toProgram } from './program.ts';
import { hours } from './time.ts';

export interface Collision {
  /** Each as a sentence. */
  readonly constraints: readonly Problem[];
  /** Whether taking any one of them away is known to make room; false when the time ran out before. */
  readonly minimal: boolean;
}

export interface Asking {
  /** True when it is proven that the program has no solution; false when it has one or nobody knows. */
  readonly isImpossible: (program: Program) => boolean;
  /** False stops the search: what is left is answered as it stands. */
  readonly mayContinue?: () => boolean;
}

/**
 * Halves the hard constraints and keeps what is needed for the collision (QuickXplain, Junker 2004): a deletion filter
 * that asks a few dozen programs instead of one per constraint. Null: the whole is not proven impossible.
 */
export function whyNot(facts: TimetableFacts, { isImpossible, mayContinue = () => true }: Asking): Collision | null {
  const all = constraintsOf(facts).filter(({ strength }) => strength === 'hard');
  const ids = all.map(({ id }) => id);
  let minimal = true;
  const collide = (kept: readonly string[]): boolean => {
    const held = new Set(kept);
    const without = new Set(ids.filter((id) => !held.has(id)));
    return isImpossible(toProgram(facts, { without }));
  };
  const narrow = (given: readonly string[], hasGrown: boolean, among: readonly string[]): readonly string[] => {
    if (hasGrown && collide(given)) return [];
    if (among.length === 1) return among;
    if (!mayContinue()) {
      minimal = false;
      return among;
    }
    const half = Math.ceil(among.length / 2);
    const [first, second] = [among.slice(0, half), among.slice(half)];
    const ofSecond = narrow([...given, ...first], true, second);
    const ofFirst = narrow([...given, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  if (ids.length === 0 || !collide(ids)) return null;
  const found = new Set(narrow([], false, ids));
  return {
    constraints: together(
      facts,
      all.filter(({ id }) => found.has(id)),
    ),
    minimal,
  };
}

/** Past so many sub-modules, what collides is their sum. */
const FEW = 10;

function together(facts: TimetableFacts, found: readonly Constraint[]): readonly Problem[] {
  const hourly = new Set(teachingsOf(facts).map(constraintId.hours));
  const owed = found.filter(({ id }) => hourly.has(id));
  if (owed.length <= FEW) return found.map(({ said }) => said);
  const ids = new Set(owed.map(({ id }) => id));
  const teachings = teachingsOf(facts).filter((teaching) => ids.has(constraintId.hours(teaching)));
  const minutes = teachings.reduce((sum, { subModule }) => sum + subModule.minutes, 0);
  const sum = problem(
    'timetable.constraint.hours-together',
    'blocking',
    { count: owed.length, hours: hours(minutes) },
    owed.flatMap(({ said }) => said.at),
  );
  return [...found.filter(({ id }) => !ids.has(id)).map(({ said }) => said), sum];
}
