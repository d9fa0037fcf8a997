/** Reminders: to those who have begun and not submitted, and to those who will come to an information meeting. */
import { linkAddress } from '#core/access/index.ts';
import { hoursBefore, REMINDER_NAMES, reminderDue } from '#core/school/admissions/index.ts';
import { makeActingLink } from '#db/ground/access/index.ts';
import type { RowOf } from '#db/rows.ts';
import { updateRow } from '#db/rows.ts';
import {
  callById,
  closingSoon,
  markReminded,
  registrationsToRemind,
  waitingFiles,
} from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '../../mail/index.ts';
import type { ScheduledDesk, ScheduledWork } from '../../scheduled.ts';
import { APPLICATION_PAGE, applicantLink } from './applicant-link.ts';
import { callSaid } from './call-said.ts';
import { draftReminder, meetingAddresses, meetingReminder } from './mail.ts';
import { otherFilesOf } from './other-files.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const minuteOf = (instant: unknown): number => Math.floor(Date.parse(String(instant)) / MINUTE);
const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** The secret of the link they have is not known any more: they get another. */
async function addressOf(
  tx: Tx,
  { url, organisation }: ScheduledDesk,
  { id, email }: Pick<RowOf<'application'>, 'id' | 'email'>,
): Promise<string> {
  const secret = await makeActingLink(tx, { ...applicantLink(id), sentTo: email });
  return linkAddress(url, organisation.slug, APPLICATION_PAGE, secret);
}

export const draftReminders: ScheduledWork = {
  name: 'draft-reminders',
  everyMinutes: 15,
  run: async (tx, desk) => {
    const soonest = later(desk.now, hoursBefore(REMINDER_NAMES[0]) * HOUR);
    for (const call of await closingSoon(tx, desk.now, soonest)) {
      const said = callSaid((await callById(tx, call.id))!, desk.organisation.name);
      for (const file of await waitingFiles(tx, call.id, ['draft'])) {
        const draft = { begunAt: minuteOf(file.created_at), reminded: file.reminded };
        const due = reminderDue(draft, minuteOf(call.closes_at), minuteOf(desk.now));
        if (!due) continue;
        await updateRow(tx, 'application', file.id, file.version, { reminded: [...file.reminded, ...due.done] });
        const address = await addressOf(tx, desk, file);
        const others = await otherFilesOf(tx, file);
        await postMail(tx, desk.queue, draftReminder(file, said, due.send, address, others));
      }
    }
  },
};

const DAY = 24 * HOUR;

export const meetingReminders: ScheduledWork = {
  name: 'meeting-reminders',
  everyMinutes: 15,
  run: async (tx, desk) => {
    const found = await registrationsToRemind(tx, desk.now, later(desk.now, DAY));
    for (const { registration, meeting } of found) {
      const call = (await callById(tx, meeting.call_id))!;
      const said = {
        startsAt: new Date(meeting.starts_at as unknown as string).toISOString(),
        onlineLink: meeting.online_link,
        venue: meeting.venue,
        ...meetingAddresses(desk.url, desk.organisation.slug, meeting.id, registration.id),
      };
      await postMail(tx, desk.queue, meetingReminder(registration, callSaid(call, desk.organisation.name), said));
    }
    const ids = found.map(({ registration }) => registration.id);
    await markReminded(tx, ids, desk.now);
  },
};
