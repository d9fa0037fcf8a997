/** From an accepted offer to an enrolment, and back when somebody gives the place up. */
import type { Context } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { ensureSubject, findRow, insertRow, updateRow } from '#db/rows.ts';
import { enrolmentOfFile } from '#db/school/admissions/index.ts';
import { enrolAccepted } from '../cohorts/index.ts';
import type { CallRow, FileRow } from './selection-call.ts';

type Asked = Pick<Context<unknown, unknown, unknown>, 'tx' | 'actor' | 'now' | 'today'>;

/** Whoever accepts becomes a person of the directory, once, and a trainee of the cohort in the pool that was offered. */
export async function enrolWhoAccepted(asked: Asked, call: CallRow, file: FileRow, poolId: string): Promise<FileRow> {
  const { tx, actor, today, now } = asked;
  const known = file.person_id === null ? await becomePerson(asked, file) : file;
  const route = known.route_id === null ? null : await findRow(tx, 'admission_route', known.route_id);
  await enrolAccepted(
    { tx, actor, today, now, placeId: call.cohort_id },
    {
      id: newId(),
      personId: known.person_id!,
      poolId,
      trackId: known.track_id,
      applicationId: known.id,
      routeCode: route?.code ?? null,
      status: known.status ?? 'other',
      state: 'enrolled',
      enrolledOn: today,
    },
  );
  return known;
}

async function becomePerson({ tx }: Asked, file: FileRow): Promise<FileRow> {
  const id = newId();
  await ensureSubject(tx, 'person', id);
  const person = await insertRow(tx, 'person', id, {
    given_name: file.given_name,
    family_name: file.family_name,
    email: file.email,
    phone: file.phone,
  });
  const subject = { kind: 'person', id, label: `${file.given_name} ${file.family_name}` };
  await recordChange(tx, { action: 'create', subject, changes: diffForAudit('person', null, person!), person: id });
  return (await updateRow(tx, 'application', file.id, file.version, { person_id: id }))!;
}

/** The enrolment never came to anything: its place is free again. */
export async function giveUpPlace({ tx }: Pick<Asked, 'tx'>, call: CallRow, file: FileRow): Promise<void> {
  const enrolment = await enrolmentOfFile(tx, call.cohort_id, file.id);
  if (!enrolment || enrolment.state === 'withdrawn') return;
  const after = (await updateRow(tx, 'enrolment', enrolment.id, enrolment.version, { state: 'withdrawn' }))!;
  await recordChange(tx, {
    action: 'withdraw',
    subject: { kind: 'enrolment', id: enrolment.id },
    changes: diffForAudit('enrolment', enrolment, after),
    person: enrolment.person_id,
  });
}
