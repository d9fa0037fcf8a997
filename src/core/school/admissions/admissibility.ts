/** After the closing: which files are processed, and which are late or incomplete and told so. */

export type ApplicationState =
  | 'draft'
  | 'submitted'
  | 'late'
  | 'incomplete'
  | 'admissible'
  | 'interview'
  | 'selected'
  | 'waiting'
  | 'refused'
  | 'withdrawn'
  | 'accepted'
  | 'declined'
  | 'noShow'
  | 'erased';

export interface FileAtClosing {
  readonly state: ApplicationState;
  /** Instants, ISO 8601 UTC; null when it never arrived. */
  readonly submittedAt: string | null;
  /** What the route asks for and the file does not have, or has unreadable. */
  readonly missing: readonly string[];
}

export type Admissibility = 'admissible' | 'late' | 'incomplete';

/**
 * What becomes of a file once its call has closed (`closesAt`, the first instant that is too late). Null for a file that
 * nothing has to be said of: withdrawn, erased, or decided already.
 * - not submitted in time: `late`, whatever is in it;
 * - submitted in time but lacking a piece, or with one that was asked for again and did not come: `incomplete`.
 */
export function admissibilityOf(file: FileAtClosing, closesAt: string): Admissibility | null {
  if (file.state !== 'draft' && file.state !== 'submitted') return null;
  if (file.state === 'draft' || file.submittedAt === null || file.submittedAt >= closesAt) return 'late';
  return file.missing.length > 0 ? 'incomplete' : 'admissible';
}
