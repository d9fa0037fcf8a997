/** The keyed hash behind the code of the room: nobody without the server's secret can tell the next one. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  codeOf,
  readCode,
  stepBegins,
  stepsTaken,
  stepsUntil,
  type TaughtSession,
} from '#core/school/attendance/index.ts';

const CODE_LETTERS = 6;

export function roomCode(secret: string, sessionId: string, step: number): string {
  const bytes = createHmac('sha256', secret).update(`room-code ${sessionId} ${step}`).digest();
  return codeOf([...bytes.subarray(0, CODE_LETTERS)]);
}

type Room = Pick<TaughtSession, 'id' | 'from' | 'to'>;

/** When the typed code was shown, among these steps; null when it was not. The latest first: it is the likeliest. */
function shownAt(secret: string, { id, from }: Room, typed: string, steps: readonly number[]): number | null {
  const given = Buffer.from(readCode(typed));
  const step = steps.find((one) => {
    const shown = Buffer.from(roomCode(secret, id, one));
    return shown.length === given.length && timingSafeEqual(shown, given);
  });
  return step === undefined ? null : stepBegins(from, step);
}

/** Signed at once: the code of this minute, or of the one before. */
export const shownNow = (secret: string, room: Room, typed: string, now: number): number | null =>
  shownAt(secret, room, typed, stepsTaken(room.from, now));

/** Signed without network: any code that the screen can have shown by now. */
export const shownEver = (secret: string, room: Room, typed: string, now: number): number | null =>
  shownAt(secret, room, typed, stepsUntil(room.from, room.to - 1, now));
