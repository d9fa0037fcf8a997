/** Missions of trainers in a cohort: on what terms, what was done by the signatures, whether the invoice says the same. */
import { z } from 'zod';
import { defineRoute, money, problem as problemShape, uuid } from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { choice, day, decimal, type Fields, label, type RowSpec, reference, rowRoutes, text } from '#api/rows/index.ts';
import { type CalendarDate, dec, moneyText, parseMoney } from '#core/kernel/index.ts';
import { type Mission, serviceDone } from '#core/school/timetable/index.ts';
import type { RowOf } from '#db/rows.ts';
import { listInside } from '#db/rows-inside.ts';
import { listTrainers, plannedMinutes, signedSessions, type TrainerRow } from '#db/school/timetable/index.ts';
import { cohortHome, ofCohort } from '../cohort-place.ts';
import { cohortParams } from './shapes.ts';

const fields: Fields = {
  trainerId: reference('trainer_id'),
  kind: choice('kind', ['salaried', 'invoice']),
  /** Gross where salaried, net of tax where invoiced. */
  hourlyRate: decimal('hourly_rate', 6, 2, 2),
  travel: decimal('travel', 8, 2, 2, '0.00'),
  invoiceNumber: label('invoice_number', 100, null),
  invoiceAmount: decimal('invoice_amount', 8, 2, 2, null),
  invoicedOn: day('invoiced_on', null),
  note: text('note', 2000),
};

const missions: RowSpec = {
  id: 'missions',
  place: ofCohort,
  path: '/missions',
  called: 'mission of a trainer',
  table: 'trainer_mission',
  kind: 'trainer-mission',
  reads: 'missions.read',
  edits: 'missions.edit',
  fields,
  order: ['created_at'],
  within: { trainerId: 'trainer' },
};

const MOST = 1000;

export function missionOf(row: RowOf<'trainer_mission'>, trainer: TrainerRow): Mission {
  return {
    id: row.id,
    trainer: `${trainer.given_name} ${trainer.family_name}`,
    kind: row.kind,
    hourlyRate: dec(row.hourly_rate),
    travel: parseMoney(row.travel)!,
    siret: trainer.siret,
    declarationNumber: trainer.declaration_number,
    invoiceNumber: row.invoice_number,
    invoiceAmount: row.invoice_amount === null ? null : parseMoney(row.invoice_amount),
    invoicedOn: row.invoiced_on as CalendarDate | null,
  };
}

const standing = z.object({
  missionId: uuid,
  trainerId: uuid,
  trainer: z.string(),
  plannedMinutes: z.int(),
  signedMinutes: z.int(),
  due: z.object({ value: money, because: z.unknown() }),
  problems: z.array(problemShape),
});

const read = defineRoute({
  id: 'missions.standing',
  method: 'GET',
  path: '/cohorts/{cohortId}/mission-standing',
  summary: 'Service done by each trainer, read from signatures, what it is worth, and what the invoice says',
  needs: 'missions.read',
  params: cohortParams,
  reply: z.array(standing),
  handle: async ({ tx, params: { cohortId } }) => {
    const home = await cohortHome(tx, cohortId);
    const rows = await listInside(tx, 'trainer_mission', home.inside, ['created_at'], { after: null, limit: MOST });
    const trainers = new Map(
      (
        await listTrainers(
          tx,
          rows.map((row) => row.trainer_id),
        )
      ).map((row) => [row.id, row]),
    );
    const planned = await plannedMinutes(tx, cohortId);
    const signed = await signedSessions(tx, cohortId);
    return rows.map((row) => {
      const mission = missionOf(row, trainers.get(row.trainer_id)!);
      const own = signed.filter(({ trainer_id }) => trainer_id === row.trainer_id);
      const done = serviceDone(
        mission,
        planned.get(row.trainer_id) ?? 0,
        own.map((one) => ({ sessionId: one.session_id, date: one.day as CalendarDate, minutes: one.minutes })),
      );
      return {
        ...{ missionId: row.id, trainerId: row.trainer_id, trainer: mission.trainer },
        ...{ plannedMinutes: done.plannedMinutes, signedMinutes: done.signedMinutes },
        due: { value: moneyText(done.due.value), because: done.due.because },
        problems: done.problems.map(problemJson),
      };
    });
  },
});

export const missionRoutes = [...rowRoutes(missions), read];
