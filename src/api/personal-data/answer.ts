/** What an erasure would do, from what is stored. */
import { z } from 'zod';
import { problem } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { type ErasureAnswer, erasureAnswer, KINDS_OF_DATA } from '#core/ground/people/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import {
  documentsAbout,
  hasPlace,
  heldOf,
  sessionsToCome,
  trainingsOf,
  unconfirmedAddresses,
} from '#db/personal-data/index.ts';
import type { Tx } from '#db/transaction.ts';
import type { Erasing } from '#jobs/school/admissions/index.ts';

export const kept = z.object({
  kind: z.enum(['documents', 'attendance', 'place']),
  id: z.string(),
  name: z.string(),
  /** The last day on which it is kept; null: until another request. */
  until: z.string().nullable(),
  /** The legal value that it follows from. */
  rate: z.string().nullable(),
});

export const answerShape = z.object({
  /** What has to end first: with any of these nothing is erased. */
  problems: z.array(problem),
  kept: z.array(kept),
  /** Rows held now, by kind of data. */
  held: z.array(
    z.object({ kind: z.string(), rows: z.int(), onErasure: z.enum(['erased', 'nameless', 'proof', 'stays']) }),
  ),
});

export async function answerFor(
  tx: Tx,
  person: string,
  today: CalendarDate,
  by: Erasing['by'],
): Promise<ErasureAnswer> {
  const trainings = await trainingsOf(tx, person);
  const documents = await documentsAbout(tx, person);
  return erasureAnswer(
    {
      trainings: trainings.map(({ id, name, state, ends_on, cofinanced }) => ({
        ...{ id, name, state, cofinanced },
        endsOn: ends_on as CalendarDate | null,
      })),
      documents: documents.map(({ id, subject_id, title, retain_until }) => ({
        ...{ id, title, subjectId: subject_id },
        retainUntil: retain_until as CalendarDate | null,
      })),
      sessionsToCome: await sessionsToCome(tx, person, today),
      hasPlace: await hasPlace(tx, person),
      unconfirmed: by === 'themselves' ? await unconfirmedAddresses(tx, person) : [],
    },
    today,
  );
}

export async function answerJson(tx: Tx, person: string, answer: ErasureAnswer): Promise<z.output<typeof answerShape>> {
  const counts = new Map<string, number>();
  for (const { kind, rows } of await heldOf(tx, person)) counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
  return {
    problems: answer.problems.map(problemJson),
    kept: [...answer.kept],
    held: KINDS_OF_DATA.flatMap(({ id, onErasure }) => {
      const rows = counts.get(id);
      return rows === undefined ? [] : [{ kind: id, rows, onErasure }];
    }),
  };
}
