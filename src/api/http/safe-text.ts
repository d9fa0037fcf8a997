/** Text that PostgreSQL cannot hold (NUL) or that is not text at all (half a surrogate pair) is refused at the door. */
import { problem } from '#core/kernel/index.ts';
import { Refusal } from './refusal.ts';

const MOST_DEPTH = 40;

export function refuseUnsafeText(...parts: readonly unknown[]): void {
  for (const part of parts) walk(part, '', 0);
}

function walk(value: unknown, at: string, depth: number): void {
  if (depth > MOST_DEPTH) throw new Refusal(400, 'input.invalid');
  if (typeof value === 'string') refuse(value, at);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    refuse(key, at);
    walk(item, `${at}/${key}`, depth + 1);
  }
}

function refuse(text: string, at: string): void {
  if (!text.includes('\0') && text.isWellFormed()) return;
  const field = at.replaceAll('\0', '').toWellFormed() || '/';
  throw new Refusal(400, 'input.text', {
    facts: { field },
    problems: [problem('input.text', 'blocking', { field }, [field])],
  });
}
