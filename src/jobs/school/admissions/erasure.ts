/** Files that led nowhere are erased when their time has come, or when the applicant asks; a certificate stays. */
import { createHash } from 'node:crypto';
import type { CalendarDate } from '#core/kernel/index.ts';
import { certificateText, type ErasedFile, eraseFrom } from '#core/school/admissions/index.ts';
import { recordChange } from '#db/audit/index.ts';
import { isAddressShown, revokeActingLinks } from '#db/ground/access/index.ts';
import { eraseFrozen, frozenOf } from '#db/ground/files/index.ts';
import { findRow, type RowOf } from '#db/rows.ts';
import { type DueFile, endedFiles, eraseFile, keepCertificate } from '#db/school/admissions/index.ts';
import type { Tx } from '#db/transaction.ts';
import type { ScheduledWork } from '#jobs/scheduled.ts';

const dayIn = (instant: string, zone: string): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  ) as CalendarDate;

/** The day from which a file must be gone; null while it may lead somewhere. */
export const goneBy = (file: DueFile): CalendarDate | null =>
  eraseFrom(
    {
      state: file.state,
      endedOn: dayIn(file.ended_at, file.zone),
      cohortBegins: file.cohort_begins as CalendarDate | null,
    },
    file.months,
  );

export const isDue = (file: DueFile, today: CalendarDate): boolean => {
  const day = goneBy(file);
  return day !== null && day <= today;
};

export interface ErasureDone {
  readonly certificate: RowOf<'erasure_certificate'>;
  /** What nothing may need any more: the bytes are the caller's to drop, once the transaction is certain. */
  readonly hashes: readonly string[];
}

export interface Erasing {
  readonly now: string;
  readonly because: ErasedFile['because'];
  /**
   * Whoever begins an application types an address, which may be somebody else's: who erases their own takes along what
   * was written to it only once they came back by its mail. The house, and the end of the term, take it all.
   */
  readonly by: 'themselves' | 'the house';
}

/** Whoever asks must be able to open the file: the applicant at any time, anybody else once reading is open. */
export async function eraseApplication(
  tx: Tx,
  applicationId: string,
  { now, because, by }: Erasing,
): Promise<ErasureDone | null> {
  const file = await findRow(tx, 'application', applicationId, { lock: true });
  if (!file || file.state === 'erased') return null;
  const hashes: string[] = [];
  let letters = 0;
  for (const document of await frozenOf(tx, file.id)) {
    const erased = await eraseFrozen(tx, document, { at: now, by: 'Filage', reason: because });
    if (!erased) continue;
    letters += 1;
    hashes.push(document.sha256);
  }
  const takesAddress = by === 'the house' || (await isAddressShown(tx, file.id, file.email));
  const gone = await eraseFile(tx, file, { takesAddress });
  // Not before: a link that is revoked opens nothing any more, to the database either, which would leave all of it there.
  await revokeActingLinks(tx, file.id);
  const erased: ErasedFile = {
    because,
    counts: { ...gone.counts, letters },
    // What was submitted is kept as a text under the hash of its receipt.
    hashes: [...hashes, ...gone.hashes, ...(file.submitted_hash === null ? [] : [file.submitted_hash])],
  };
  const text = certificateText(file.id, now, erased);
  const certificate = await keepCertificate(tx, {
    applicationId: file.id,
    callId: file.call_id,
    erasedAt: now,
    what: erased,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const label = file.number === null ? '—' : `n° ${file.number}`;
  await recordChange(tx, { action: 'erase', subject: { kind: 'application', id: file.id, label }, changes: [] });
  return { certificate, hashes: erased.hashes };
}

/** Once a day, whatever has come to its term in any call. */
export const endedErasures: ScheduledWork = {
  name: 'application-erasures',
  everyMinutes: 1440,
  run: async (tx, desk) => {
    for (const file of await endedFiles(tx, null)) {
      if (!isDue(file, desk.today)) continue;
      const done = await eraseApplication(tx, file.id, { now: desk.now, because: 'term', by: 'the house' });
      if (done) desk.dropBytes(done.hashes);
    }
  },
};
