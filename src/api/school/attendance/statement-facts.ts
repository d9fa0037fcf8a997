/** A month's statement of each trainee, from the ledger: every half-day with its state, what counts, each payer's share. */
import type { z } from 'zod';
import { notFound } from '#api/http/index.ts';
import { addDays, addMonths, type CalendarDate } from '#core/kernel/index.ts';
import { type Entry, halfKey, hoursOf, hoursText, shareMinutes } from '#core/school/attendance/index.ts';
import { type CourseRow, courseOf, lastSeal, type PayerRow, payersOf } from '#db/school/attendance/index.ts';
import type { Tx } from '#db/transaction.ts';
import { type Attendance, loadAttendance, type Session } from './facts.ts';
import type { statement, statementRow } from './statement-shapes.ts';

export type Statement = z.output<typeof statement>;

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function monthSpan(month: string): Span {
  const from = `${month}-01` as CalendarDate;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

export interface Told {
  readonly course: CourseRow;
  readonly seal: { readonly number: number; readonly sha256: string } | null;
  readonly attendance: Attendance;
  readonly statements: readonly Statement[];
}

/** Everybody's, or one trainee's. Half-days that are still to come are left out of a running month. */
export async function statementsOf(tx: Tx, cohortId: string, span: Span, now: string, one?: string): Promise<Told> {
  const course = await courseOf(tx, cohortId);
  if (!course) throw notFound();
  const attendance = await loadAttendance(tx, { cohorts: [cohortId], ...span }, now);
  const payers = Map.groupBy(await payersOf(tx, cohortId), ({ enrolment_id }) => enrolment_id);
  const seal = await lastSeal(tx, cohortId);
  const statements = attendance.trainees
    .filter(({ id }) => one === undefined || id === one)
    .map((trainee) => {
      const entries = attendance.entries.filter(
        ({ enrolmentId, from }) => enrolmentId === trainee.id && from <= Date.parse(now),
      );
      return {
        enrolmentId: trainee.id,
        name: `${trainee.given_name} ${trainee.family_name}`,
        ...toldOf(entries, attendance.sessions, payers.get(trainee.id) ?? []),
      };
    });
  return { course, seal: seal && { number: seal.number, sha256: seal.sha256 }, attendance, statements };
}

function toldOf(entries: readonly Entry[], sessions: readonly Session[], payers: readonly PayerRow[]) {
  const minutes = hoursOf(entries);
  const shares = shareMinutes(
    minutes.doneMinutes,
    payers.map(({ hours }) => Math.round(Number(hours) * 100)),
  );
  return {
    hours: {
      expected: hoursText(minutes.expectedMinutes),
      done: hoursText(minutes.doneMinutes),
      pending: hoursText(minutes.pendingMinutes),
      unsigned: hoursText(minutes.unsignedMinutes),
      absent: hoursText(minutes.absentMinutes),
      justified: hoursText(minutes.justifiedMinutes),
      missed: hoursText(minutes.missedMinutes),
    },
    payers: payers.map((payer, index) => ({
      fundingId: payer.id,
      payer: payer.payer as Statement['payers'][number]['payer'],
      name: payer.name,
      agreementNumber: payer.agreement_number,
      hours: payer.hours,
      share: hoursText(shares[index]!),
    })),
    rows: entries.map((entry) => rowOf(entry, sessions)),
  };
}

const JUSTIFIED: readonly (string | null)[] = ['illness', 'justified'];

/** A payer is told whether an absence is justified, and never by what: an illness is nobody's business. */
function rowOf(entry: Entry, sessions: readonly Session[]): z.output<typeof statementRow> {
  const session = sessions.find((one) => entry.sessionIds.includes(one.id) && halfKey(one) === halfKey(entry))!;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    day: entry.day,
    half: entry.half,
    from: iso(entry.from)!,
    to: iso(entry.to)!,
    code: session.row.code,
    title: { fr: session.row.title_fr, en: session.row.title_en },
    trainer: session.row.trainer_name,
    state: entry.state,
    justified: entry.state === 'absent' ? JUSTIFIED.includes(entry.holds?.reasonKind ?? null) : null,
    how: entry.signature?.how ?? null,
    signedAt: iso(entry.signature?.statedAt ?? null),
    deviceAt: iso(entry.signature?.deviceAt ?? null),
    attested: entry.attestation !== null,
    countersignedAt: iso(entry.countersignedAt),
    lateMinutes: entry.lateMinutes,
    earlyMinutes: entry.earlyMinutes,
    hours: hoursText(entry.doneMinutes),
    expected: hoursText(entry.expectedMinutes),
  };
}
