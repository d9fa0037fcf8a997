/** What somebody was told of their sessions: their page and their calendar. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../schema.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface FollowedRow {
  readonly id: string;
  readonly cohort_id: string;
  readonly cohort: string;
  readonly announced: unknown;
  readonly announced_at: string;
  readonly code: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly group_name: string;
  readonly group_kind: string;
  readonly trainer: string | null;
  readonly room: string | null;
  readonly venue: string | null;
  readonly address: string | null;
  readonly note: string | null;
}

/** As announced, whatever the draft says since. */
function announcedSessions(tx: Tx, condition: ReturnType<typeof sql>, since: string) {
  const { organisation } = whoseIs(tx);
  return sql<FollowedRow>`
    select s.id, s.cohort_id, c.name as cohort, s.announced, s.announced_at, m.code, m.title_fr, m.title_en,
      g.name as group_name, g.kind as group_kind, p.given_name || ' ' || p.family_name as trainer, r.name as room,
      v.name as venue, nullif(concat_ws(', ', v.address, concat_ws(' ', v.postcode, v.town)), '') as address, s.note
    from teaching_session s
    join cohort c on c.organisation_id = s.organisation_id and c.id = s.cohort_id
    join sub_module m on m.organisation_id = s.organisation_id and m.id = (s.announced ->> 'subModuleId')::uuid
    left join teaching_group g on g.organisation_id = s.organisation_id and g.id = (s.announced ->> 'groupId')::uuid
    left join trainer t on t.organisation_id = s.organisation_id and t.id = (s.announced ->> 'trainerId')::uuid
    left join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
    left join room r on r.organisation_id = s.organisation_id and r.id = (s.announced ->> 'roomId')::uuid
    left join venue v on v.organisation_id = s.organisation_id and v.id = coalesce(r.venue_id, c.venue_id)
    where s.organisation_id = ${organisation} and s.announced is not null and s.announced ->> 'date' >= ${since}
      and ${condition}
    order by s.announced ->> 'date', s.announced ->> 'from', s.id`;
}

export async function sessionsOfTrainer(
  tx: Tx,
  trainerId: string,
  cohortIds: readonly string[] | null,
  since: string,
): Promise<FollowedRow[]> {
  const within = cohortIds === null ? sql`true` : sql`s.cohort_id = any(${[...cohortIds]}::uuid[])`;
  const condition = sql`s.announced ->> 'trainerId' = ${trainerId} and ${within}`;
  return (await announcedSessions(tx, condition, since).execute(tx)).rows;
}

export async function sessionsOfGroups(
  tx: Tx,
  cohortId: string,
  groupIds: readonly string[],
  since: string,
): Promise<FollowedRow[]> {
  const condition = sql`s.cohort_id = ${cohortId} and s.announced ->> 'groupId' = any(${[...groupIds]}::text[])`;
  return (await announcedSessions(tx, condition, since).execute(tx)).rows;
}

export async function groupsInCohort(
  tx: Tx,
  cohortId: string,
): Promise<{ groups: Selectable<DB['teaching_group']>[]; members: Selectable<DB['teaching_group_member']>[] }> {
  const { organisation } = whoseIs(tx);
  const groups = await tx
    .selectFrom('teaching_group')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .where('cohort_id', '=', cohortId)
    .orderBy('id')
    .execute();
  const ids = groups.map(({ id }) => id);
  const members = ids.length
    ? await tx
        .selectFrom('teaching_group_member')
        .selectAll()
        .where('organisation_id', '=', organisation)
        .where('group_id', 'in', ids)
        .execute()
    : [];
  return { groups, members };
}

export type CalendarLink = Selectable<DB['share_link']>;

export async function calendarLinkOf(tx: Tx, subjectId: string): Promise<CalendarLink | null> {
  const row = await tx
    .selectFrom('share_link')
    .selectAll()
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('subject_id', '=', subjectId)
    .where('opens', '=', 'calendar')
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** The addresses that ended with it. */
export async function endCalendarLinks(tx: Tx, subjectId: string): Promise<CalendarLink[]> {
  const { rows } = await sql<CalendarLink>`
    update share_link set revoked_at = now(), version = version + 1
    where organisation_id = ${whoseIs(tx).organisation} and subject_id = ${subjectId} and opens = 'calendar'
      and role is null and revoked_at is null returning *`.execute(tx);
  return rows;
}

/** The organisation and the subject of a calendar's address; such a link opens nothing else. Outside any organisation. */
export async function calendarBehindHash(
  tx: Tx,
  hash: string,
): Promise<{
  readonly organisation_id: string;
  readonly slug: string;
  readonly organisation_name: string;
  readonly time_zone: string;
  readonly locale: 'fr' | 'en';
  readonly link_id: string;
  readonly subject_id: string;
} | null> {
  const { rows } = await sql<{
    organisation_id: string;
    slug: string;
    organisation_name: string;
    time_zone: string;
    locale: 'fr' | 'en';
    link_id: string;
    subject_id: string;
  }>`
    select organisation_id, slug, organisation_name, time_zone, locale, link_id, subject_id
    from door_link(${hash}) where role is null and opens = 'calendar'`.execute(tx);
  return rows[0] ?? null;
}
