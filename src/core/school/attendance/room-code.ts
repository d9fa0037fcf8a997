/**
 * The code on the room's screen: a function of a secret, the session and the minute. Core turns steps and bytes into what
 * people read and type; the keyed hash comes from outside.
 */
import { MILLISECONDS_PER_MINUTE } from '#core/ground/calendar/index.ts';
import type { Instant } from './lines.ts';

/** Crockford's thirty-two: no letter that is taken for a figure. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Each code is shown for a minute, and taken for one more: people type. */
export const STEP = MILLISECONDS_PER_MINUTE;
const STEPS_TAKEN = 2;

/** The steps of a session are counted from its beginning. */
export const stepAt = (from: Instant, at: Instant): number => Math.floor((at - from) / STEP);
export const stepBegins = (from: Instant, step: number): Instant => from + step * STEP;

/** The steps whose code is taken at this moment; none before the session begins. */
export const stepsTaken = (from: Instant, at: Instant): readonly number[] =>
  Array.from({ length: STEPS_TAKEN }, (_, back) => stepAt(from, at) - back).filter((step) => step >= 0);

/** Every step of the session that can have been seen by now. */
export const stepsUntil = (from: Instant, to: Instant, now: Instant): readonly number[] =>
  Array.from({ length: Math.max(0, stepAt(from, Math.min(to, now)) + 1) }, (_, step) => step);

/** What the screen shows for these bytes of the keyed hash. */
export const codeOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');

const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What was typed, as it was meant: small letters, spaces, and the letters that look like figures. */
export const readCode = (typed: string): string =>
  [...typed.toUpperCase()]
    .map((letter) => TAKEN_FOR[letter] ?? letter)
    .filter((letter) => CODE_ALPHABET.includes(letter))
    .join('');
