/** Publishing: sessions stand in the calendar of all, and those concerned are told what changes for them. */
import { z } from 'zod';
import { linkAddress, makeLink, revokeLinks } from '#api/ground/access/index.ts';
import {
  type ApiActor,
  broken,
  calendarDate,
  defineRoute,
  notFound,
  once,
  Refusal,
  type Services,
  uuid,
} from '#api/http/index.ts';
import { cohort as ofCohort } from '#core/access/index.ts';
import {
  type AnnouncedChange,
  changeFor,
  concernedBy,
  overlaps,
  unannounced,
  unsaysSigned,
} from '#core/school/timetable/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import {
  cohortsNamed,
  lockCohort,
  publishSession,
  type Reader,
  signedAmong,
  traineesToTell,
  trainersToTell,
} from '#db/school/timetable/index.ts';
import type { Tx } from '#db/transaction.ts';
import { postMail } from '#jobs/mail/index.ts';
import {
  type CohortTimetable,
  changeText,
  type SessionNames,
  timetableFacts,
  timetableLinkMail,
  timetableMail,
} from '#jobs/school/timetable/index.ts';
import { groupsOf } from './groups-of.ts';
import { announcedChange, cohortParams } from './shapes.ts';

const MOST_TOLD = 200;

interface Telling {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly services: Services;
  readonly cohortId: string;
  readonly cohort: string;
}

/** A link to their own timetable, which replaces the one they had. */
async function linkFor({ tx, actor, services, cohortId }: Telling, role: 'trainer' | 'trainee', reader: Reader) {
  await revokeLinks(tx, reader.id, 'timetable', cohortId);
  const secret = await makeLink(tx, {
    ...{ role, scope: ofCohort(cohortId), subjectId: reader.id, opens: 'timetable', label: reader.name },
    sentTo: reader.email,
  });
  return linkAddress(services.settings.url, actor.organisation.slug, 'timetable', secret);
}

async function tell(
  telling: Telling,
  role: 'trainer' | 'trainee',
  reader: Reader,
  changes: readonly AnnouncedChange[],
  names: SessionNames,
): Promise<boolean> {
  if (reader.email === null || changes.length === 0) return false;
  const { tx, actor, services, cohort } = telling;
  const { locale, name: organisation } = actor.organisation;
  const link = reader.has_link ? null : await linkFor(telling, role, reader);
  const said = changes.map((change) => changeText(change, names, locale));
  const mail = timetableMail(locale, { name: reader.name, organisation, cohort, changes: said, link });
  await postMail(tx, services.queue, { to: reader.email, about: reader.id, ...mail });
  return true;
}

function namesOf({ facts, rows }: CohortTimetable, trainees: ReadonlyMap<string, string>): SessionNames {
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string | null) =>
    list.find((one) => one.id === id);
  return {
    subModule: (id) => {
      const found = find(facts.subModules, id);
      return found ? `${found.code} ${found.title}` : '';
    },
    group: (id) => (facts.groups.length > 1 ? (find(facts.groups, id)?.name ?? '') : ''),
    room: (id) => find(rows.rooms, id)?.name ?? null,
    trainer: (id) => find(rows.trainers, id)?.name ?? null,
    trainee: (id) => trainees.get(id) ?? '',
  };
}

const byTime = (a: AnnouncedChange, b: AnnouncedChange) =>
  `${a.after.date} ${a.after.from}` < `${b.after.date} ${b.after.from}` ? -1 : 1;

/** Two sessions that would be announced for one room at one time: said here, before the database refuses it. */
function refuseRoomTwice({ rows, drafts }: CohortTimetable, changed: ReadonlySet<string>): void {
  const standing = rows.sessions
    .filter(({ id, state }) => state === 'published' || (state === 'planned' && changed.has(id)))
    .map(({ id }) => drafts.find((draft) => draft.id === id)!);
  for (const [at, a] of standing.entries()) {
    const twice = standing
      .slice(at + 1)
      .some((b) => a.roomId !== null && a.roomId === b.roomId && a.date === b.date && overlaps(a, b));
    if (twice) throw new Refusal(409, 'timetable.published-room-twice');
  }
}

/** Hours that people signed for are never taken from under them. */
async function refuseSigned(tx: Tx, changes: readonly AnnouncedChange[], names: SessionNames): Promise<void> {
  const told = changes.filter(({ before }) => before !== null);
  const signed = await signedAmong(
    tx,
    told.map(({ sessionId }) => sessionId),
  );
  for (const change of told) {
    const isCountersigned = signed.get(change.sessionId);
    if (isCountersigned === undefined || !unsaysSigned(change, isCountersigned)) continue;
    const { subModuleId, date: on } = change.before!;
    throw broken('timetable.published-signed', { session: names.subModule(subModuleId), on }, [
      `session/${change.sessionId}`,
    ]);
  }
}

const publish = defineRoute({
  id: 'timetable.publish',
  method: 'POST',
  path: '/cohorts/{cohortId}/timetable/publish',
  summary: 'Announce the draft: calendars follow, and each person is written what changes for them',
  needs: 'timetable.edit',
  params: cohortParams,
  body: z.strictObject({
    /** Sessions after this day stay a draft. */
    until: calendarDate.nullable().default(null),
    /** Written to those concerned; false keeps to calendars and pages. */
    mail: z.boolean().default(true),
  }),
  reply: z.object({
    changes: z.array(announcedChange),
    told: z.object({ trainers: z.int(), trainees: z.int() }),
    /** Concerned, but without an e-mail address. */
    untold: z.array(z.string()),
  }),
  handle: async ({ tx, actor, services, params: { cohortId }, body, now }) => {
    await lockCohort(tx, cohortId);
    const { locale } = actor.organisation;
    const loaded = await timetableFacts(tx, cohortId, locale);
    if (!loaded) throw notFound();
    const { rows } = loaded;
    const changes = unannounced(loaded.drafts)
      .filter(
        ({ after, before }) =>
          body.until === null || (before && before.date < after.date ? before : after).date <= body.until,
      )
      .toSorted(byTime);
    refuseRoomTwice(loaded, new Set(changes.map(({ sessionId }) => sessionId)));
    const trainees = await traineesToTell(tx, cohortId);
    const names = namesOf(loaded, new Map(trainees.map(({ id, name }) => [id, name])));
    await refuseSigned(tx, changes, names);
    for (const { sessionId, after } of changes) {
      const before = rows.sessions.find(({ id }) => id === sessionId)!;
      const room = rows.rooms.find(({ id }) => id === after.roomId);
      const saved = await publishSession(
        tx,
        before,
        {
          title: names.subModule(after.subModuleId),
          venueId: room?.venue_id ?? rows.cohort.venue_id,
          trainerPersonId: rows.trainers.find(({ id }) => id === after.trainerId)?.person_id ?? null,
          isCancelled: after.cancelled,
        },
        after,
        now,
      );
      await recordChange(tx, {
        action: 'publish',
        subject: { kind: 'teaching-session', id: sessionId, label: `${after.date} ${after.kind}` },
        changes: diffForAudit('teaching_session', before, saved),
      });
    }
    const concerned = concernedBy(changes);
    const telling = { tx, actor, services, cohortId, cohort: rows.cohort.name };
    const told = { trainers: 0, trainees: 0 };
    const untold: string[] = [];
    if (body.mail) {
      for (const reader of await trainersToTell(tx, cohortId, [...concerned.trainers.keys()])) {
        if (await tell(telling, 'trainer', reader, concerned.trainers.get(reader.id)!, names)) told.trainers += 1;
        else untold.push(reader.name);
      }
      for (const reader of trainees) {
        const own = new Set(groupsOf(rows, reader).flatMap((id) => concerned.groups.get(id) ?? []));
        const mine = [...own].flatMap((change) => changeFor(change, reader.id) ?? []).toSorted(byTime);
        if (mine.length === 0) continue;
        const theirs = { ...names, group: () => '', trainee: () => '' };
        if (await tell(telling, 'trainee', reader, mine, theirs)) told.trainees += 1;
        else untold.push(reader.name);
      }
    }
    return { changes, told, untold } as never;
  },
});

const links = defineRoute({
  id: 'timetable.send-links',
  method: 'POST',
  path: '/cohorts/{cohortId}/timetable/links',
  summary: 'Send trainers or trainees a new link to their own timetable; the one they had ends',
  needs: 'timetable.edit',
  params: cohortParams,
  body: z.strictObject({
    trainerIds: once(z.array(uuid).max(MOST_TOLD)).default([]),
    enrolmentIds: once(z.array(uuid).max(MOST_TOLD)).default([]),
  }),
  reply: z.object({ sent: z.int(), untold: z.array(z.string()) }),
  handle: async ({ tx, actor, services, params: { cohortId }, body }) => {
    const [cohort] = await cohortsNamed(tx, [cohortId]);
    if (!cohort) throw notFound();
    const telling = { tx, actor, services, cohortId, cohort: cohort.name };
    const { locale, name: organisation } = actor.organisation;
    const trainees = body.enrolmentIds.length > 0 ? await traineesToTell(tx, cohortId) : [];
    const readers = [
      ...(await trainersToTell(tx, cohortId, body.trainerIds)).map((reader) => ({ role: 'trainer' as const, reader })),
      ...trainees
        .filter(({ id }) => body.enrolmentIds.includes(id))
        .map((reader) => ({ role: 'trainee' as const, reader })),
    ];
    const untold: string[] = [];
    for (const { role, reader } of readers) {
      if (reader.email === null) {
        untold.push(reader.name);
        continue;
      }
      const link = await linkFor(telling, role, reader);
      const mail = timetableLinkMail(locale, { name: reader.name, organisation, cohort: cohort.name, link });
      await postMail(tx, services.queue, { to: reader.email, about: reader.id, ...mail });
    }
    return { sent: readers.length - untold.length, untold };
  },
});

export const publishRoutes = [publish, links];
