/** What remains to be settled about one trainee's half-day. */
import { MILLISECONDS_PER_MINUTE } from '#core/ground/calendar/index.ts';
import { type Problem, problem } from '#core/kernel/index.ts';
import type { Entry } from './ledger.ts';
import { halfKey, type PresenceLine, saidAt } from './lines.ts';

/** A phone's clock this far from the server's is worth a word. */
export const CLOCK_OFF_MINUTES = 10;

export function entryProblems(
  entry: Omit<Entry, 'problems'>,
  signatures: readonly PresenceLine[],
  { scanned, isOutside }: { readonly scanned: ReadonlySet<string>; readonly isOutside: boolean },
): readonly Problem[] {
  const { day, half, state, signature, holds } = entry;
  const warn = (code: string, facts: Problem['facts'] = {}) =>
    problem(`attendance.${code}`, 'warning', { day, half: half + 1, ...facts }, [
      `enrolment/${entry.enrolmentId}/${halfKey(entry)}`,
    ]);
  const found: Problem[] = [];
  if (isOutside) found.push(warn('outside-stay'));
  if (state === 'unsigned') found.push(warn('unsigned'));
  if (state === 'toAttest') found.push(warn('to-attest'));
  if (state === 'signed') found.push(warn('not-countersigned'));
  if (state === 'absent' && holds!.reasonKind === null) found.push(warn('absence-without-reason'));
  if (state === 'absent' && signature && saidAt(signature) <= saidAt(holds!)) found.push(warn('contradicted'));
  if (signatures.length > 1) found.push(warn('signed-twice', { times: signatures.length }));
  if (signature?.how === 'paper' && !scanned.has(halfKey(entry))) found.push(warn('paper-without-scan'));
  const off = signature ? clockOff(signature) : 0;
  if (Math.abs(off) >= CLOCK_OFF_MINUTES) found.push(warn('clock-off', { minutes: Math.abs(off) }));
  return found;
}

/** By how many minutes the phone's clock was wrong, as far as something proves it; nought otherwise. */
export function clockOff(line: PresenceLine): number {
  if (line.deviceAt === null) return 0;
  const minutes = (length: number) => Math.trunc(length / MILLISECONDS_PER_MINUTE);
  if (line.provenAt !== null) return minutes(line.deviceAt - line.provenAt);
  // Whatever the delay of its arrival, nothing was signed after it arrived.
  return line.how === 'offline' ? Math.max(0, minutes(line.deviceAt - line.statedAt)) : 0;
}
