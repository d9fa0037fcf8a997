/** Rows of the room of trainees as core reads them. */
import { notFound } from '#api/http/index.ts';
import { type CalendarDate, dec, parseMoney } from '#core/kernel/index.ts';
import type { Course, Departure, FunderNotice, Funding, Instalment, Trainee } from '#core/school/cohorts/index.ts';
import { findRow } from '#db/rows.ts';
import type {
  DepartureRow,
  InstalmentRow,
  NamedEnrolment,
  NamedFunding,
  NoticeRow,
  TraineeRows,
} from '#db/school/trainees.ts';
import type { Tx } from '#db/transaction.ts';
import { enrolmentOf, entryOf } from './place-desk.ts';

const day = (text: string | null) => text as CalendarDate | null;

export const fundingOf = (row: NamedFunding): Funding => ({
  id: row.id,
  payer: row.payer,
  partyId: row.party_id,
  partyName: row.party_name,
  hours: dec(row.hours),
  amount: parseMoney(row.amount)!,
  agreementNumber: row.agreement_number,
  document: row.document,
  atDistance: row.at_distance,
  signedOn: day(row.signed_on),
});

export const instalmentOf = (row: InstalmentRow): Instalment => ({
  id: row.id,
  fundingId: row.funding_id,
  dueOn: row.due_on as CalendarDate,
  amount: parseMoney(row.amount)!,
  paidOn: day(row.paid_on),
});

const noticeOf = (row: NoticeRow): FunderNotice => ({
  fundingId: row.funding_id,
  kind: row.kind,
  happenedOn: row.happened_on as CalendarDate,
});

const departureOf = (row: DepartureRow): Departure => ({
  id: row.id,
  enrolmentId: row.enrolment_id,
  reason: row.reason,
  lastDay: row.last_day as CalendarDate,
  lastHalf: row.last_half,
  fileId: row.file_id,
  notifiedOn: day(row.notified_on),
});

export const nameOf = (row: Pick<NamedEnrolment, 'given_name' | 'family_name'>): string =>
  `${row.given_name} ${row.family_name}`;

export function traineesOf(rows: TraineeRows, hoursDone: (enrolmentId: string) => Trainee['hoursDone']): Trainee[] {
  return rows.enrolments.map((row): Trainee => {
    const fundings = rows.fundings.filter(({ enrolment_id }) => enrolment_id === row.id).map(fundingOf);
    const mine = (id: string) => fundings.some((funding) => funding.id === id);
    const departure = rows.departures.find(({ enrolment_id }) => enrolment_id === row.id);
    return {
      ...enrolmentOf(row),
      name: nameOf(row),
      fundings,
      instalments: rows.instalments.filter(({ funding_id }) => mine(funding_id)).map(instalmentOf),
      notices: rows.notices.filter(({ funding_id }) => mine(funding_id)).map(noticeOf),
      departure: departure ? departureOf(departure) : null,
      hoursDone: hoursDone(row.id),
    };
  });
}

export interface CourseFacts {
  readonly course: Course;
  readonly mostTrainees: number | null;
  readonly entry: Awaited<ReturnType<typeof entryOf>>;
}

/** What the version of the programme costs and lasts, and when this cohort follows it. */
export async function courseOf(tx: Tx, cohortId: string): Promise<CourseFacts> {
  const entry = await entryOf(tx, cohortId);
  const cohort = await findRow(tx, 'cohort', cohortId);
  const version = cohort && (await findRow(tx, 'programme_version', cohort.version_id));
  if (!version) throw notFound();
  return {
    entry,
    mostTrainees: version.most_trainees,
    course: {
      price: version.price === null ? null : parseMoney(version.price),
      centreHours: dec(version.centre_hours),
      internshipHours: dec(version.internship_hours),
      startsOn: day(entry.starts_on),
      endsOn: day(entry.ends_on),
    },
  };
}
