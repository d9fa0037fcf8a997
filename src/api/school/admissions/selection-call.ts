/** Where everything of a selection happens: one call of one cohort, and one file of it. */
import { z } from 'zod';
import { type ApiActor, allowed, broken, notAllowed, notFound, uuid } from '#api/http/index.ts';
import { cohort } from '#core/access/index.ts';
import { type Decimal, dec, decimalText, type Locale } from '#core/kernel/index.ts';
import type { Criterion, Sheet, Stage } from '#core/school/admissions/index.ts';
import type { RowOf } from '#db/rows.ts';
import { findInside } from '#db/rows-inside.ts';
import { callOfCohort, insideCall } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';

export const CALL = '/cohorts/{cohortId}/calls/{callId}';
export const FILE = `${CALL}/files/{applicationId}`;
export const ofCall = z.object({ cohortId: uuid, callId: uuid });
export const ofFile = ofCall.extend({ applicationId: uuid });

export type CallRow = RowOf<'call'>;
export type FileRow = RowOf<'application'>;

interface Where {
  readonly cohortId: string;
  readonly callId: string;
}

/** 404 when the cohort has no such call. */
export async function theCall(tx: Tx, { cohortId, callId }: Where, options: { lock?: boolean } = {}): Promise<CallRow> {
  const call = await callOfCohort(tx, cohortId, callId, options);
  if (!call) throw notFound();
  return call;
}

/** 404 when the call has no such file. */
export async function theFile(
  tx: Tx,
  { callId, applicationId }: { readonly callId: string; readonly applicationId: string },
  options: { lock?: boolean } = {},
): Promise<FileRow> {
  const file = await findInside(tx, 'application', insideCall(callId), applicationId, options);
  if (!file || file.state === 'erased') throw notFound();
  return file;
}

/** Reading is open on the server's clock at arrival. The database holds the same door on its own. */
export function refuseBeforeReading(call: CallRow, now: string): void {
  if (call.reading_opens_at <= now) return;
  const shown = new Intl.DateTimeFormat('fr-CA', {
    timeZone: call.zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(call.reading_opens_at));
  const part = (type: string) => shown.find((one) => one.type === type)?.value ?? '';
  const on = `${part('year')}-${part('month')}-${part('day')}`;
  throw broken('admissions.reading-not-open', { on: on as never, at: `${part('hour')}:${part('minute')}` });
}

/** Marks are for those who assess and those who run the admissions; admissibility is neither. */
export const seesMarks = (actor: ApiActor, cohortId: string): boolean =>
  allowed(actor, 'admissions.manage', cohort(cohortId)) || allowed(actor, 'applications.assess', cohort(cohortId));

export function refuseWithoutMarks(actor: ApiActor, cohortId: string): void {
  if (!seesMarks(actor, cohortId)) throw notAllowed();
}

/** A member marks; a token is nobody's judgement. */
export function memberOf(actor: ApiActor): string {
  if (actor.kind !== 'member') throw notAllowed();
  return actor.id;
}

export const criteriaFor = (rows: readonly RowOf<'criterion'>[], locale: Locale, stage?: Stage): readonly Criterion[] =>
  rows
    .filter((one) => stage === undefined || one.stage === stage)
    .map((one) => ({
      id: one.id,
      stage: one.stage,
      title: locale === 'fr' ? one.title_fr : one.title_en,
      most: one.most,
      weight: dec(one.weight),
    }));

/** Criterion → a mark as decimal text. */
export type Marks = Readonly<Record<string, string>>;

export const sheetOf = (stored: unknown): Sheet =>
  Object.fromEntries(Object.entries(stored as Marks).map(([id, given]) => [id, dec(given)]));

export const textOf = (value: Decimal | null | undefined): string | null => (value ? decimalText(value) : null);

/** As the audit names a file: by its number, never by a name. */
export const fileLabel = (number: number | null): string => (number === null ? '—' : `n° ${number}`);
