/** Asking trainers for their availability, each by mail with a link of their own. */
import { z } from 'zod';
import { linkAddress, makeLink, revokeLinks } from '#api/ground/access/index.ts';
import {
  Answer,
  calendarDate,
  defineRoute,
  instant,
  notFound,
  once,
  problem as problemShape,
  prose,
  uuid,
} from '#api/http/index.ts';
import { problemJson } from '#api/http/refusal.ts';
import { cohort as ofCohort } from '#core/access/index.ts';
import { problem } from '#core/kernel/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, type RowOf } from '#db/rows.ts';
import { cohortsNamed, listTrainers, type RequestRow, requestsOf } from '#db/school/timetable/index.ts';
import { postMail } from '#jobs/mail/index.ts';
import { availabilityMail } from '#jobs/school/timetable/index.ts';
import { cohortHome } from '../cohort-place.ts';
import { cohortParams } from './shapes.ts';

const MOST_ASKED = 200;
const request = z.object({
  id: uuid,
  trainerId: uuid,
  from: calendarDate,
  to: calendarDate,
  askedAt: instant,
  answeredAt: instant.nullable(),
});

const json = (row: RequestRow) => ({
  ...{ id: row.id, trainerId: row.trainer_id, from: row.from_day, to: row.to_day },
  askedAt: new Date(row.asked_at).toISOString(),
  answeredAt: row.answered_at === null ? null : new Date(row.answered_at).toISOString(),
});

const list = defineRoute({
  id: 'availability-requests.list',
  method: 'GET',
  path: '/cohorts/{cohortId}/availability-requests',
  summary: 'Who was asked last, when, and whether they answered',
  needs: 'timetable.read',
  params: cohortParams,
  reply: z.array(request),
  handle: async ({ tx, params: { cohortId } }) => {
    await cohortHome(tx, cohortId);
    return (await requestsOf(tx, cohortId)).map(json);
  },
});

const ask = defineRoute({
  id: 'availability-requests.ask',
  method: 'POST',
  path: '/cohorts/{cohortId}/availability-requests',
  summary: 'Ask trainers for their availability by mail; the link sent before ends',
  needs: 'timetable.edit',
  params: cohortParams,
  body: z.strictObject({
    trainerIds: once(z.array(uuid).min(1).max(MOST_ASKED)),
    from: calendarDate,
    to: calendarDate,
    message: prose(2000).nullable().default(null),
  }),
  reply: z.object({ asked: z.array(request), problems: z.array(problemShape) }),
  handle: async ({ tx, actor, services, params: { cohortId }, body, now }) => {
    const [cohort] = await cohortsNamed(tx, [cohortId]);
    if (!cohort) throw notFound();
    const { slug, name, locale } = actor.organisation;
    const asked: RequestRow[] = [];
    const problems = [];
    for (const trainer of await listTrainers(tx, body.trainerIds)) {
      const called = `${trainer.given_name} ${trainer.family_name}`;
      if (trainer.email === null) {
        problems.push(problem('timetable.request-no-mail', 'warning', { trainer: called }, [`trainer/${trainer.id}`]));
        continue;
      }
      await revokeLinks(tx, trainer.id, 'availability', cohortId);
      const secret = await makeLink(tx, {
        ...{ role: 'trainer', scope: ofCohort(cohortId), subjectId: trainer.id, opens: 'availability' },
        label: called,
        sentTo: trainer.email,
      });
      const row = (await insertRow(tx, 'availability_request', newId(), {
        ...{ trainer_id: trainer.id, cohort_id: cohortId, from_day: body.from, to_day: body.to, asked_at: now },
      })) as RowOf<'availability_request'>;
      await recordChange(tx, {
        action: 'create',
        subject: { kind: 'availability-request', id: row.id, label: null },
        changes: diffForAudit('availability_request', null, row),
        person: trainer.person_id,
      });
      const link = linkAddress(services.settings.url, slug, 'availability', secret);
      const mail = availabilityMail(locale, { ...body, name: called, organisation: name, cohort: cohort.name, link });
      await postMail(tx, services.queue, { to: trainer.email, about: trainer.id, ...mail });
      asked.push(row);
    }
    return new Answer(201, { asked: asked.map(json), problems: problems.map(problemJson) });
  },
});

export const requestRoutes = [list, ask];
