/** Which readings and interviews count: what a file is ranked by. */
import { READERS_PER_FILE } from './assign.ts';
import type { Criterion, Sheet, Sheets } from './marks.ts';

export interface ReadingState {
  readonly state: 'assigned' | 'submitted' | 'conflict';
}

/**
 * Those that count once every reading in force is handed in and there are as many as a file needs; none before. A reading
 * with a declared conflict of interest is not in force, whether marks were given before or not.
 */
export function countedReadings<One extends ReadingState>(readings: readonly One[]): readonly One[] {
  const inForce = readings.filter(({ state }) => state !== 'conflict');
  const areIn = inForce.length >= READERS_PER_FILE && inForce.every(({ state }) => state === 'submitted');
  return areIn ? inForce : [];
}

export interface SheetOfReader extends ReadingState {
  readonly sheet: Sheet;
}

export interface SheetOfInterviewer {
  readonly isHandedIn: boolean;
  /** Whether the applicant came. */
  readonly attended: boolean;
  readonly sheet: Sheet;
}

/** A stage that is held and has no sheet yet is a sheet without marks: the file is not ranked. */
export function sheetsToRank(
  criteria: readonly Criterion[],
  readings: readonly SheetOfReader[],
  interviews: readonly SheetOfInterviewer[],
): Sheets {
  const orNone = (sheets: readonly Sheet[]) => (sheets.length > 0 ? sheets : [{}]);
  const met = interviews.filter(({ isHandedIn, attended }) => isHandedIn && attended);
  const isMeeting = criteria.some(({ stage }) => stage === 'interview');
  return {
    file: orNone(countedReadings(readings).map(({ sheet }) => sheet)),
    interview: isMeeting ? orNone(met.map(({ sheet }) => sheet)) : [],
  };
}
