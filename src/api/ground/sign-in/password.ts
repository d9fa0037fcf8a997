/** Passwords: argon2id with the parameters OWASP gives for it, which take some ten milliseconds here. */
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

/** A new password; one that exists is only `z.string().max(LONGEST_PASSWORD)`. */
export const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);
export const password = z.string().min(1).max(LONGEST_PASSWORD);

export const hashPassword = (text: string): Promise<string> => hash(text, PARAMETERS);

export async function isPassword(hashed: string, text: string): Promise<boolean> {
  try {
    return await verify(hashed, text);
  } catch {
    return false;
  }
}
