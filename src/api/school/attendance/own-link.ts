/** Somebody with an account goes to the page on which everybody signs: a link of their own, for the day. */
import { z } from 'zod';
import { linkAddress, makeLink } from '#api/ground/access/index.ts';
import { type ApiActor, created, defineRoute, Refusal } from '#api/http/index.ts';
import { cohort } from '#core/access/index.ts';
import { ensureSubject } from '#db/rows.ts';
import { cohortsTaughtBy, enrolmentsOf, trainersOf } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { ofCohort } from './shapes.ts';

const OPENS = 'attendance';
const HOURS_OPEN = 16;
const MILLISECONDS_PER_HOUR = 3_600_000;
const ALWAYS = { from: '1900-01-01', to: '9999-12-31' } as const;

interface Self {
  readonly role: 'trainee' | 'trainer';
  readonly subjectId: string;
}

export const ownLink = defineRoute({
  id: 'attendance.own-link',
  method: 'POST',
  path: '/cohorts/{cohortId}/own-attendance-link',
  summary: 'The address of the page on which one signs, or countersigns, for whoever has an account; good for the day',
  needs: 'timetable.follow',
  params: ofCohort,
  reply: z.object({ address: z.string() }),
  handle: async ({ tx, actor, params: { cohortId }, now, services }) => {
    const { role, subjectId } = await selfIn(tx, actor, cohortId);
    await ensureSubject(tx, role === 'trainee' ? 'enrolment' : 'trainer', subjectId);
    const expiresAt = new Date(Date.parse(now) + HOURS_OPEN * MILLISECONDS_PER_HOUR).toISOString();
    const link = { role, scope: cohort(cohortId), subjectId, opens: OPENS, label: actor.label, expiresAt };
    const secret = await makeLink(tx, link);
    return created({ address: linkAddress(services.settings.url, actor.organisation.slug, OPENS, secret) });
  },
});

/** A link makes no other link: it would outlive the one that was taken away. */
async function selfIn(tx: Tx, { kind, self }: ApiActor, cohortId: string): Promise<Self> {
  if (self === null || kind === 'link') throw new Refusal(403, 'timetable.follows-nobody');
  const enrolment = (await enrolmentsOf(tx, self)).find((one) => one.cohort_id === cohortId);
  if (enrolment) return { role: 'trainee', subjectId: enrolment.id };
  for (const subjectId of await trainersOf(tx, self)) {
    if ((await cohortsTaughtBy(tx, [subjectId], ALWAYS as never)).includes(cohortId))
      return { role: 'trainer', subjectId };
  }
  throw new Refusal(403, 'timetable.follows-nobody');
}
