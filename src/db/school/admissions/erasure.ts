/** Erasing an applicant's file: what tells who they are goes, how many there were stays. */
import { sql } from 'kysely';
import { newId } from '../../identifiers.ts';
import { insertRow, JsonColumn, type RowOf } from '../../rows.ts';
import { type Tx, whoseIs } from '../../transaction.ts';

export interface DueFile extends RowOf<'application'> {
  readonly months: number;
  readonly zone: string;
  /** The latest of: a letter, an answer, the withdrawal, the closing. An instant. */
  readonly ended_at: string;
  readonly cohort_begins: string | null;
}

/** Files of calls whose reading is open that have ended, or wait; which are due, core says. */
export async function endedFiles(tx: Tx, callId: string | null): Promise<DueFile[]> {
  const one = callId === null ? sql`` : sql`and c.id = ${callId}`;
  const { rows } = await sql<DueFile>`
    select a.*, c.erase_refused_months as months, c.zone,
      (select min(starts_on) from cohort_period p
        where p.organisation_id = c.organisation_id and p.cohort_id = c.cohort_id) as cohort_begins,
      greatest(c.closes_at,
        (select max(sent_at) from decision d where d.organisation_id = a.organisation_id and d.application_id = a.id),
        (select max(answered_at) from offer o where o.organisation_id = a.organisation_id and o.application_id = a.id)
      ) as ended_at
    from application a join call c on c.organisation_id = a.organisation_id and c.id = a.call_id
    where a.organisation_id = ${whoseIs(tx).organisation} and c.reading_opens_at <= now() ${one}
      and a.state in ('draft', 'late', 'incomplete', 'refused', 'withdrawn', 'declined', 'noShow', 'waiting')
    order by a.id`.execute(tx);
  return rows;
}

export interface Erased {
  readonly counts: Readonly<Record<string, number>>;
  readonly hashes: readonly string[];
}

/** What hangs on a file and goes with it, in an order that references allow. */
const GOES = [
  ['answers', 'application_answers'],
  ['documents', 'piece_file'],
  ['pieces', 'piece'],
  ['needs', 'application_need'],
  ['readings', 'reading'],
  ['interviews', 'interview'],
  ['waiting', 'waiting_place'],
] as const;

/**
 * The file's row stays, without name, address or telephone: its route, situation and outcome are counted. Frozen
 * documents are the caller's to erase first. What was written about it goes with it, and whatever else was written to its
 * address when that is the applicant's. The actor must be one that may open the file.
 */
export async function eraseFile(
  tx: Tx,
  file: RowOf<'application'>,
  { takesAddress }: { readonly takesAddress: boolean },
): Promise<Erased> {
  const { organisation } = whoseIs(tx);
  const counts: Record<string, number> = {};
  const hashes: string[] = [];
  const note = (name: string, rows: readonly { readonly sha256?: string }[]) => {
    counts[name] = (counts[name] ?? 0) + rows.length;
    for (const { sha256 } of rows) if (sha256) hashes.push(sha256);
  };
  for (const [name, table] of GOES) {
    const { rows } = await sql<{ sha256?: string }>`
      delete from ${sql.table(table)} where organisation_id = ${organisation} and application_id = ${file.id}
      returning *`.execute(tx);
    note(name, rows);
  }
  const attached = await sql<{ sha256: string }>`
    delete from file where organisation_id = ${organisation} and subject_id = ${file.id} returning sha256`.execute(tx);
  note('documents', attached.rows);
  const mail = await sql`
    delete from outbox_message where organisation_id = ${organisation} and (about_id = ${file.id}
      or (${takesAddress} and recipient = ${file.email} and not exists (
        select from application a where a.organisation_id = ${organisation} and a.email = ${file.email} and a.id <> ${file.id})))
    returning id`.execute(tx);
  note('messages', mail.rows as object[]);
  const meetings = await sql`
    delete from meeting_registration where ${takesAddress} and organisation_id = ${organisation} and email = ${file.email} and meeting_id in (
      select id from information_meeting where organisation_id = ${organisation} and call_id = ${file.call_id})
    returning id`.execute(tx);
  note('meetings', meetings.rows as object[]);
  await sql`update decision set reason = '—', version = version + 1
    where organisation_id = ${organisation} and application_id = ${file.id}`.execute(tx);
  await sql`update interview_slot set application_id = null, chosen_at = null, version = version + 1
    where organisation_id = ${organisation} and application_id = ${file.id}`.execute(tx);
  await sql`update application set given_name = '', family_name = '', email = '', phone = null, person_id = null,
      submitted_hash = null, state = 'erased', version = version + 1
    where organisation_id = ${organisation} and id = ${file.id}`.execute(tx);
  return { counts, hashes };
}

export async function keepCertificate(
  tx: Tx,
  values: {
    readonly applicationId: string;
    readonly callId: string;
    readonly erasedAt: string;
    readonly what: object;
    readonly sha256: string;
  },
): Promise<RowOf<'erasure_certificate'>> {
  return (await insertRow(tx, 'erasure_certificate', newId(), {
    application_id: values.applicationId,
    call_id: values.callId,
    erased_at: values.erasedAt,
    what: new JsonColumn(values.what),
    sha256: values.sha256,
  }))!;
}

export async function certificatesOf(tx: Tx, callId: string): Promise<RowOf<'erasure_certificate'>[]> {
  const { rows } = await sql<RowOf<'erasure_certificate'>>`
    select * from erasure_certificate where organisation_id = ${whoseIs(tx).organisation} and call_id = ${callId}
    order by erased_at desc, id limit 1000`.execute(tx);
  return rows;
}

export interface Counted {
  readonly route_fr: string | null;
  readonly route_en: string | null;
  readonly status: string | null;
  readonly state: string;
  readonly answer: string | null;
  readonly outcome: string | null;
}

/** What statistics count, file by file: nothing that names anybody. Erased files keep what they were. */
export async function countedFiles(tx: Tx, callId: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select r.title_fr as route_fr, r.title_en as route_en, a.status, a.state,
      (select o.answer from offer o where o.organisation_id = a.organisation_id and o.application_id = a.id
        and o.answer is not null order by o.created_at desc, o.id desc limit 1) as answer,
      (select d.outcome from decision d where d.organisation_id = a.organisation_id and d.application_id = a.id
        and d.sent_at is not null order by d.sent_at desc, d.id desc limit 1) as outcome
    from application a
    left join admission_route r on r.organisation_id = a.organisation_id and r.id = a.route_id
    where a.organisation_id = ${whoseIs(tx).organisation} and a.call_id = ${callId}`.execute(tx);
  return rows;
}
