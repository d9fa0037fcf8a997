/** An edit on its way to the server. It is kept in the browser until the server has acknowledged it. */
import type { Sentence } from '#core/kernel/words.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Edit {
  /** Of the edit itself, not of the row. */
  readonly id: string;
  /** When it was made (ISO instant). */
  readonly at: string;
  readonly method: 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly isCreate?: boolean;
  /** What it is about, in words a person recognises: "Nadia Ferrand", "Représentation du 14 janvier". */
  readonly label: string;
  /** Which list of field names (`fields.person.…`) the merge screen reads. */
  readonly fields?: string;
  /** The changed fields as they were when the edit began. */
  readonly before?: Values;
  /** First parts of the query keys to read again once it is sent. */
  readonly touches: readonly (readonly unknown[])[];
}

export type EditState =
  | { readonly kind: 'waiting' }
  /** Somebody changed the same row in between: `current` is theirs. */
  | { readonly kind: 'conflict'; readonly current: Values & { readonly version: number } }
  | { readonly kind: 'refused'; readonly sentence: Sentence };

export interface KeptEdit {
  /** Order of making; given by the store. */
  readonly seq: number;
  readonly edit: Edit;
  readonly state: EditState;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** True when the server's row already says what the edit wants: it was sent before, and only the answer was lost. */
export function isAlreadyThere(edit: Edit, current: Values): boolean {
  if (edit.method === 'DELETE' || typeof edit.body !== 'object' || edit.body === null) return false;
  return Object.entries(edit.body).every(([name, value]) => name === 'version' || same(current[name], value));
}

/** The fields where both sides differ, for the merge screen. Fields changed by them alone are theirs without asking. */
export function disputedFields(edit: Edit, current: Values): { name: string; mine: unknown; theirs: unknown }[] {
  const mine = (typeof edit.body === 'object' && edit.body !== null ? edit.body : {}) as Values;
  return Object.entries(mine)
    .filter(([name]) => name !== 'version' && name !== 'id')
    .filter(([name, value]) => !same(value, current[name]))
    .filter(([name, value]) => !edit.before || !(name in edit.before) || !same(value, edit.before[name]))
    .map(([name, value]) => ({ name, mine: value, theirs: current[name] }));
}

/** The edit again, on the row as it stands now, with only the fields of ours that were chosen. */
export function mergedEdit(edit: Edit, current: Values & { readonly version: number }, ours: readonly string[]): Edit {
  const mine = (edit.body ?? {}) as Values;
  const disputed = new Set(disputedFields(edit, current).map((field) => field.name));
  const chosen = Object.fromEntries(
    Object.entries(mine).map(([name, value]) => {
      const unchangedByUs = edit.before && name in edit.before && same(value, edit.before[name]);
      const keepTheirs = disputed.has(name) ? !ours.includes(name) : unchangedByUs === true;
      return [name, keepTheirs && name in current ? current[name] : value];
    }),
  );
  return { ...edit, body: chosen, before: current, ifMatch: current.version };
}
