/** What an application said when it was submitted, as one text: the same facts always make the same text, and hash. */
import type { Answers } from './questions.ts';

export interface Submitted {
  readonly applicationId: string;
  readonly callCode: string;
  /** ISO 8601 UTC: the server's instant of arrival. */
  readonly submittedAt: string;
  readonly identity: {
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string;
    readonly phone: string | null;
    readonly status: string | null;
  };
  readonly route: string | null;
  readonly poolId: string | null;
  readonly trackId: string | null;
  readonly answers: Answers;
  readonly files: readonly { readonly piece: string; readonly name: string; readonly sha256: string }[];
}

/** Canonical: keys in order, files by piece and hash. Its SHA-256 stands on the receipt. */
export function submissionText(submitted: Submitted): string {
  const files = [...submitted.files].sort((a, b) =>
    compare(`${a.piece} ${a.sha256} ${a.name}`, `${b.piece} ${b.sha256} ${b.name}`),
  );
  return JSON.stringify(inOrder({ ...submitted, files }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compare(a, b))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}
