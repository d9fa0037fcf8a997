/**
 * The reference timetable: 146 half-days filled to the last, 35 sub-modules, 30 trainers, two tracks, with orders, wishes
 * and absences, proposed by the solver in its thread as the server asks it. The time is absolute: five seconds from the
 * facts to sessions, thread and program included. What is proposed is judged by rules that know nothing of the solver.
 * A second row has so many absences that wishes must be broken: it is said with the gap that five seconds leave.
 */
import { keyOf, type TimetableFacts, timetableProblems } from '#core/school/timetable/index.ts';
import { proposeTimetable } from '#jobs/timetable/index.ts';
import { chance, referenceTimetable } from '../tests/golden/reference-timetable.ts';

const ROUNDS = 3;
const SECONDS = 5;
/** Less what a step of the solver takes between two looks at its clock. */
const SOLVER_SECONDS = 4.3;
const UNAVAILABLE = 0.5;
const UNWELCOME = 0.4;

/** Half of all half-days refused, most others unwelcome. */
function scarce(facts: TimetableFacts): TimetableFacts {
  const next = chance(5);
  const answers = () =>
    facts.halfDays.flatMap((halfDay) => {
      const drawn = next();
      if (drawn >= UNAVAILABLE + UNWELCOME) return [];
      return [[keyOf(halfDay), drawn < UNAVAILABLE ? 'unavailable' : 'prefersNot'] as const];
    });
  const trainers = facts.trainers.map((trainer) => ({ ...trainer, availability: Object.fromEntries(answers()) }));
  return { ...facts, trainers };
}

async function round(facts: TimetableFacts) {
  const started = performance.now();
  const { status, gap, cost, bound, sessions } = await proposeTimetable(facts, { timeLimitSeconds: SOLVER_SECONDS });
  const seconds = (performance.now() - started) / 1_000;
  const blocking = timetableProblems(facts, sessions).filter(({ severity }) => severity === 'blocking');
  if (blocking.length > 0) throw new Error(`the timetable proposed is none: ${status}, ${blocking[0]!.code}`);
  return { seconds, status, gap, cost, bound };
}

async function row(name: string, facts: TimetableFacts) {
  const rounds = [];
  for (let count = 0; count < ROUNDS; count += 1) rounds.push(await round(facts));
  const { seconds, status, gap, cost, bound } = rounds.toSorted((a, b) => a.seconds - b.seconds)[1]!;
  const percent = gap === null ? 'unknown' : `${(gap * 100).toFixed(1)} %`;
  return {
    name: `${name}: ${status}, gap ${percent} (s)`,
    ours: seconds,
    peer: SECONDS,
    peerName: 'the time allowed',
    ratio: SECONDS / seconds,
    target: 1,
    met: seconds <= SECONDS,
    status,
    gap,
    cost,
    bound,
  };
}

/** Seconds from facts to sessions, the median of three. Throws when what is proposed has a blocking problem. */
export async function measure() {
  const facts = referenceTimetable();
  return [await row('reference timetable', facts), await row('the same with few trainers free', scarce(facts))];
}
