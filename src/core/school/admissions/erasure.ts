/** When a file that led nowhere is erased, and what is kept of its having been there. */
import { addMonths, type CalendarDate } from '#core/kernel/index.ts';
import type { ApplicationState } from './admissibility.ts';

/** Ended without a place. Whoever holds one, or may still be offered one, is not among them. */
const ENDED: readonly ApplicationState[] = [
  'draft',
  'late',
  'incomplete',
  'refused',
  'withdrawn',
  'declined',
  'noShow',
];

export interface FileToErase {
  readonly state: ApplicationState;
  /** The day on which it ended: of the last letter, of the withdrawal, else of the closing. */
  readonly endedOn: CalendarDate;
  /** The cohort's first day: after it nobody on the waiting list is offered a place. Null when it is not known. */
  readonly cohortBegins: CalendarDate | null;
}

/** The first day on which the file must be gone; null while it may still lead somewhere, or is gone. */
export function eraseFrom(file: FileToErase, months: number): CalendarDate | null {
  if (ENDED.includes(file.state)) return addMonths(file.endedOn, months);
  if (file.state !== 'waiting' || file.cohortBegins === null) return null;
  const over = file.cohortBegins > file.endedOn ? file.cohortBegins : file.endedOn;
  return addMonths(over, months);
}

/** On the applicant's own request: at any time, unless they have a place, whose papers the school must keep. */
export const mayEraseOnRequest = (state: ApplicationState): boolean => state !== 'accepted' && state !== 'erased';

export interface ErasedFile {
  /** Of each kind of thing, how many went. */
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of the bytes that went. */
  readonly hashes: readonly string[];
  readonly because: 'term' | 'request';
}

/** What the certificate says, as the text whose hash it carries: the same facts always make the same text. */
export function certificateText(
  applicationId: string,
  erasedAt: string,
  { counts, hashes, because }: ErasedFile,
): string {
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ applicationId, erasedAt, because, counts: sorted, hashes: [...hashes].sort() });
}
