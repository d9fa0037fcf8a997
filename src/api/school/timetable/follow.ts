/** One's own timetable, by link or account, and the address of one's calendar. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type ApiActor, calendarDate, defineRoute, Refusal } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { insertRow, type RowOf } from '#db/rows.ts';
import { calendarLinkOf, endCalendarLinks } from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { followedBy, followedSession } from './followed.ts';

const SECRET_BYTES = 32;
const LONG_AGO = '1900-01-01';

function selfOf({ self }: ApiActor): string {
  if (self === null) throw new Refusal(403, 'timetable.follows-nobody');
  return self;
}

const read = defineRoute({
  id: 'my-timetable.read',
  method: 'GET',
  path: '/my/timetable',
  summary: 'One’s own sessions as they were announced, and whether a calendar follows them',
  needs: 'timetable.follow',
  scope: 'rows',
  query: z.object({ since: calendarDate.optional() }),
  reply: z.object({ today: calendarDate, hasCalendar: z.boolean(), sessions: z.array(followedSession) }),
  handle: async ({ tx, actor, reach, query, today }) => {
    const within = reach === 'everything' ? null : reach;
    const { subjects, sessions } = await followedBy(tx, selfOf(actor), within, query.since ?? LONG_AGO);
    const found = await Promise.all(subjects.slice(0, 1).map((id) => calendarLinkOf(tx, id)));
    return { today, hasCalendar: found.some((link) => link !== null), sessions: [...sessions] };
  },
});

/** The subject whose calendar it is: somebody who teaches and learns has one calendar, of their person. */
async function subjectOf(tx: Tx, actor: ApiActor, within: readonly string[] | null): Promise<string> {
  const { subjects } = await followedBy(tx, selfOf(actor), within, LONG_AGO);
  const [first] = subjects;
  if (first === undefined) throw new Refusal(403, 'timetable.follows-nobody');
  return first;
}

async function endCalendar(tx: Tx, subject: string): Promise<void> {
  for (const row of await endCalendarLinks(tx, subject)) {
    await recordChange(tx, {
      action: 'revoke',
      subject: { kind: 'link', id: row.id, label: null },
      changes: diffForAudit('share_link', { ...row, revoked_at: null }, row),
    });
  }
}

const subscribe = defineRoute({
  id: 'my-calendar.subscribe',
  method: 'POST',
  path: '/my/calendar',
  summary: 'A new address of one’s calendar, for any program that reads iCal; the one before ends',
  needs: 'timetable.follow',
  scope: 'rows',
  reply: z.object({ address: z.string() }),
  handle: async ({ tx, actor, reach, services }) => {
    const subject = await subjectOf(tx, actor, reach === 'everything' ? null : reach);
    await endCalendar(tx, subject);
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const row = (await insertRow(tx, 'share_link', newId(), {
      secret_hash: createHash('sha256').update(secret).digest('hex'),
      ...{ opens: 'calendar', subject_id: subject },
    })) as RowOf<'share_link'>;
    await recordChange(tx, {
      action: 'create',
      subject: { kind: 'link', id: row.id, label: null },
      changes: diffForAudit('share_link', null, row),
    });
    const { slug } = actor.organisation;
    return { address: `${services.settings.url}/api/public/${slug}/calendars/${secret}.ics` };
  },
});

const unsubscribe = defineRoute({
  id: 'my-calendar.end',
  method: 'DELETE',
  path: '/my/calendar',
  summary: 'End the address of one’s calendar',
  needs: 'timetable.follow',
  scope: 'rows',
  versioned: 'none',
  handle: async ({ tx, actor, reach }) => {
    await endCalendar(tx, await subjectOf(tx, actor, reach === 'everything' ? null : reach));
  },
});

export const followRoutes = [read, subscribe, unsubscribe];
