/** Marks by criterion as they are sent, kept and shown: and never the other reader's before both are in. */
import { z } from 'zod';
import { breaks, decimalOf, prose, uuid } from '#api/http/index.ts';
import { type Problem, problem } from '#core/kernel/index.ts';
import { type Criterion, countedReadings, missingIn, type Stage } from '#core/school/admissions/index.ts';
import type { RowOf } from '#db/rows.ts';
import type { NamedReading } from '#db/school/admissions/index.ts';
import { type Marks, sheetOf } from './selection-call.ts';

export const marks = z.record(uuid, decimalOf(3, 1));
export const sheetBody = { marks, comment: prose(4000).nullish(), submit: z.boolean().default(false) };

export const shownSheet = z.object({
  id: uuid,
  memberId: uuid,
  name: z.string(),
  state: z.enum(['assigned', 'submitted', 'conflict']),
  /** Null while they are hidden. */
  marks: marks.nullable(),
  comment: z.string().nullable(),
  isMine: z.boolean(),
});

/** Every reading that is in force is handed in, and there are as many as a file needs. */
const bothIn = (readings: readonly RowOf<'reading'>[]): boolean => countedReadings(readings).length > 0;

/** Who declared a conflict of interest with a file sees no marks of it any more. */
export const isBarred = (readings: readonly RowOf<'reading'>[], memberId: string): boolean =>
  readings.some((one) => one.member_id === memberId && one.state === 'conflict');

/** One's own always; the others' once all are in, for those who see marks at all. */
export function shownReadings(
  readings: readonly NamedReading[],
  asked: { readonly memberId: string; readonly seesMarks: boolean },
): z.output<typeof shownSheet>[] {
  const open = asked.seesMarks && bothIn(readings) && !isBarred(readings, asked.memberId);
  return readings.map((one) => {
    const isMine = one.member_id === asked.memberId;
    const shown = one.state !== 'conflict' && (isMine || open);
    return {
      id: one.id,
      memberId: one.member_id,
      name: one.reader,
      state: one.state,
      marks: shown ? (one.marks as Marks) : null,
      comment: shown ? one.comment : null,
      isMine,
    };
  });
}

/**
 * Problems: `admissions.no-criteria`, `admissions.mark-out-of-range` whenever it is saved, `admissions.marks-missing`
 * when it is handed in.
 */
export function refuseMarks(criteria: readonly Criterion[], stage: Stage, given: Marks, submit: boolean): void {
  if (!criteria.some((one) => one.stage === stage)) throw breaks([problem('admissions.no-criteria', 'blocking')]);
  const missing = missingIn(criteria, stage, sheetOf(given));
  const at = ({ id }: Criterion) => [`marks/${id}`];
  const outside: Problem[] = missing
    .filter(({ id }) => given[id] !== undefined)
    .map((one) =>
      problem('admissions.mark-out-of-range', 'blocking', { criterion: one.title, most: one.most }, at(one)),
    );
  if (outside.length > 0) throw breaks(outside);
  if (!submit || missing.length === 0) return;
  const facts = { criteria: missing.map(({ title }) => title).join(', ') };
  throw breaks([problem('admissions.marks-missing', 'blocking', facts, missing.flatMap(at))]);
}

/** Marks of criteria that there are: what is sent of others is left out. */
export const knownMarks = (criteria: readonly Criterion[], stage: Stage, given: Marks): Marks =>
  Object.fromEntries(
    criteria.filter((one) => one.stage === stage && given[one.id] !== undefined).map(({ id }) => [id, given[id]!]),
  );
