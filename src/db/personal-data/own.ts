/** Whose rows are asked for: a person, with what they are besides (trainee, trainer, applicant) as SQL sets. */
import { type RawBuilder, sql } from 'kysely';
import { type Tx, whoseIs } from '../transaction.ts';

/**
 * The sets that `SOURCES` name. `emails` are what is written for this person: an address that somebody else has as well
 * names nobody, since what was written to it may be theirs. Whoever typed an address may have typed somebody else's:
 * `confirmed` are those of which the mail came to this person, as their account or a link that they came back with shows.
 */
export function ownSets(tx: Tx, person: string): RawBuilder<unknown> {
  const { organisation } = whoseIs(tx);
  return sql`
    persons as (select ${person}::uuid as id),
    enrolments as (select id from enrolment where organisation_id = ${organisation} and person_id = ${person}),
    trainers as (select id from trainer where organisation_id = ${organisation} and person_id = ${person}),
    applications as (select id from application where organisation_id = ${organisation} and person_id = ${person}),
    subjects as (
      select id from persons union all select id from enrolments union all select id from trainers
      union all select id from applications),
    emails as (
      select distinct lower(e.email) as email from (
        select email from person where organisation_id = ${organisation} and id = ${person}
        union all
        select email from application where organisation_id = ${organisation} and person_id = ${person}) e
      where e.email <> ''
        and not exists (
          select from person p where p.organisation_id = ${organisation} and p.id <> ${person} and lower(p.email) = lower(e.email))
        and not exists (
          select from member m where m.organisation_id = ${organisation} and m.state = 'active'
            and lower(m.email) = lower(e.email) and m.person_id is distinct from ${person}::uuid)),
    confirmed as (
      select email from emails where email in (
        select lower(email) from member where organisation_id = ${organisation} and person_id = ${person} and state = 'active'
        union all
        select lower(sent_to) from share_link where organisation_id = ${organisation} and confirmed_at is not null
          and subject_id in (select id from subjects)))`;
}

/** Under which mail or registrations lie that an erasure would take, without their mail having come to this person. */
export async function unconfirmedAddresses(tx: Tx, person: string): Promise<string[]> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ email: string }>`
    with ${ownSets(tx, person)}
    select email from emails where email not in (select email from confirmed) and (
      exists (select from outbox_message where organisation_id = ${organisation} and lower(recipient) = emails.email
        and (about_id is null or about_id not in (select id from subjects)))
      or exists (select from meeting_registration r where r.organisation_id = ${organisation} and lower(r.email) = emails.email))
    order by email`.execute(tx);
  return rows.map(({ email }) => email);
}

/** The person whom a subject is, or is about: a person, an enrolment, a trainer, an application. Null for others. */
export async function personOfSubject(tx: Tx, subject: string): Promise<string | null> {
  const { organisation } = whoseIs(tx);
  const { rows } = await sql<{ person_id: string | null }>`
    select id as person_id from person where organisation_id = ${organisation} and id = ${subject}
    union all select person_id from enrolment where organisation_id = ${organisation} and id = ${subject}
    union all select person_id from trainer where organisation_id = ${organisation} and id = ${subject}
    union all select person_id from application where organisation_id = ${organisation} and id = ${subject}`.execute(
    tx,
  );
  return rows[0]?.person_id ?? null;
}
