/** The certificate of completion (certificat de réalisation), from the same ledger, frozen. */
import { z } from 'zod';
import { broken, defineRoute, notFound, uuid } from '#api/http/index.ts';
import { daysDone, hoursOf, hoursText } from '#core/school/attendance/index.ts';
import type { CourseRow, TraineeRow } from '#db/school/attendance/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { documentsOfCohort } from './cohort-documents.ts';
import { freezeOnce } from './freeze-once.ts';
import { courseData, hoursIn, payerText } from './printed.ts';
import { ofCohort } from './shapes.ts';
import { type Span, statementsOf } from './statement-facts.ts';
import { frozenReply } from './statement-shapes.ts';

export const certify = defineRoute({
  id: 'certificates.freeze',
  method: 'POST',
  path: '/cohorts/{cohortId}/certificates',
  summary: 'The certificate of completion of one trainee, as a document: hours that both signed until today',
  needs: 'attendance.keep',
  params: ofCohort,
  body: z.strictObject({ enrolmentId: uuid, locale: z.enum(['fr', 'en']).default('fr') }),
  reply: frozenReply,
  handle: async (context) => {
    const { tx, params, body, now, today } = context;
    await cohortHome(tx, params.cohortId);
    const told = await statementsOf(tx, params.cohortId, wholeCourse(today), now, body.enrolmentId);
    const [statement] = told.statements;
    if (!statement) throw notFound();
    const entries = told.attendance.entries.filter(({ enrolmentId }) => enrolmentId === body.enrolmentId);
    const days = daysDone(entries);
    if (!days) throw broken('attendance.nothing-done');
    const { course, seal } = told;
    const fr = body.locale === 'fr';
    const { doneMinutes, expectedMinutes } = hoursOf(entries);
    const trainee = told.attendance.trainees.find((one) => one.id === body.enrolmentId)!;
    const id = await freezeOnce(context, {
      enrolmentId: body.enrolmentId,
      personId: trainee.person_id,
      kind: 'completion-certificate',
      template: 'school/attendance/certificate.typ',
      title: `${fr ? 'Certificat de réalisation' : 'Certificate of completion'}, ${statement.name}`,
      locale: body.locale,
      issuer: course.legal_name ?? course.organisation,
      data: {
        ...courseData(course, body.locale),
        trainee: statement.name,
        employer: statement.payers.find(({ payer }) => payer === 'employer')?.name ?? null,
        payers: statement.payers.map((payer) => payerText(payer, body.locale)),
        ...days,
        hours: hoursIn(hoursText(doneMinutes), body.locale),
        stay: stayData(trainee, course, hoursIn(hoursText(expectedMinutes), body.locale)),
        seal,
      },
      day: today,
    });
    const found = (await documentsOfCohort(tx, params.cohortId)).find((one) => one.id === id);
    if (!found) throw notFound();
    return found;
  },
});

/** From the first day of anything taught until today. */
const wholeCourse = (today: string): Span => ({ from: '2000-01-01' as Span['from'], to: today as Span['to'] });

/** Of somebody who was not there from the first day to the last: when they entered and left, and what was expected of them. */
function stayData(trainee: TraineeRow, { starts_on }: CourseRow, expected: string) {
  const entered = trainee.enrolled_on !== null && starts_on !== null && trainee.enrolled_on > starts_on;
  if (!entered && trainee.last_day === null) return null;
  return { entered: entered ? trainee.enrolled_on : null, left: trainee.last_day, expected };
}
