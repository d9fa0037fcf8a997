/** Seals: the list, verification, and one more before its night. */
import { z } from 'zod';
import { calendarDate, defineRoute, instant, uuid } from '#api/http/index.ts';
import { type Fault, firstFault, SEALED_KINDS, unsealed } from '#core/school/attendance/index.ts';
import { readChain, sealCohort, sha256 } from '#jobs/school/attendance/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { ofCohort } from './shapes.ts';

const seal = z
  .object({
    number: z.int(),
    day: calendarDate,
    sealedAt: instant,
    lines: z.int(),
    previous: z.string(),
    sha256: z.string(),
  })
  .meta({ id: 'AttendanceSeal' });

const fault = z.object({
  kind: z.enum(['lineChanged', 'lineMissing', 'lineSlippedIn', 'sealChanged', 'sealMissing', 'chainBroken']),
  seal: z.int(),
  line: z
    .object({
      kind: z.enum(SEALED_KINDS),
      id: uuid,
      /** Where it stands now, when it is still there. */
      day: calendarDate.nullable(),
      half: z.int().nullable(),
      enrolmentId: uuid.nullable(),
    })
    .nullable(),
});

const reply = z.object({
  seals: z.array(seal),
  /** Stated since the last seal. */
  unsealed: z.int(),
  /** The first thing that is not as it was sealed; null: everything is. */
  fault: fault.nullable(),
});

type Reply = z.output<typeof reply>;

async function verified(tx: Parameters<typeof readChain>[0], cohortId: string): Promise<Reply> {
  await cohortHome(tx, cohortId);
  const { seals, rows } = await readChain(tx, cohortId);
  const found = firstFault(cohortId, seals, rows, sha256);
  return {
    seals: seals.map(({ lines, sealedAt, ...one }) => ({
      ...one,
      sealedAt: new Date(sealedAt).toISOString(),
      lines: lines.length,
    })),
    unsealed: unsealed(rows, seals).length,
    fault: found && faultJson(found, rows),
  };
}

function faultJson(
  { kind, seal: number, line }: Fault,
  rows: Awaited<ReturnType<typeof readChain>>['rows'],
): Reply['fault'] {
  if (line === null) return { kind, seal: number, line };
  const values = rows.find((row) => row.id === line.id && row.kind === line.kind)?.values ?? {};
  return {
    kind,
    seal: number,
    line: {
      ...line,
      day: (values.day as string | undefined) ?? null,
      half: (values.half as number | undefined) ?? null,
      enrolmentId: (values.enrolment_id as string | undefined) ?? null,
    },
  };
}

export const seals = defineRoute({
  id: 'attendance.seals',
  method: 'GET',
  path: '/cohorts/{cohortId}/seals',
  summary: 'The chain of seals, verified: what is sealed, and the first line that is not what it was',
  needs: 'attendance.read',
  params: ofCohort,
  reply,
  handle: ({ tx, params }) => verified(tx, params.cohortId),
});

export const sealNow = defineRoute({
  id: 'attendance.seal',
  method: 'POST',
  path: '/cohorts/{cohortId}/seals',
  summary: 'Seal what was stated since the last seal, without waiting for the night',
  needs: 'attendance.keep',
  params: ofCohort,
  body: z.strictObject({}),
  reply,
  handle: async ({ tx, params: { cohortId }, now, today }) => {
    await cohortHome(tx, cohortId);
    await sealCohort(tx, cohortId, { now, day: today });
    return verified(tx, cohortId);
  },
});
