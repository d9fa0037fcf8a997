/** Makes edits of rows: create, change, remove, many at once; each knows its inverse. */
import { type Edit, type Outcome, submit, type Values } from './unsent/index.ts';
import { newId } from './uuid.ts';

export interface Row {
  readonly id: string;
  readonly version: number;
}

/** Where a row lives, how to name it to a person, and which queries show it. */
export interface About {
  readonly path: string;
  readonly label: string;
  readonly fields?: string;
  readonly touches: readonly (readonly unknown[])[];
}

export interface Saved {
  readonly outcome: Outcome;
  /** Absent when it cannot be undone. */
  readonly undo?: () => Promise<void>;
}

const made = (about: About, edit: Partial<Edit> & Pick<Edit, 'method'>): Edit => ({
  id: newId(),
  at: new Date().toISOString(),
  path: about.path,
  label: about.label,
  touches: about.touches,
  ...(about.fields === undefined ? {} : { fields: about.fields }),
  ...edit,
});

const versionOf = (outcome: Outcome): number | undefined =>
  outcome.kind === 'sent' ? (outcome.reply as { version?: number } | undefined)?.version : undefined;

/** `PUT` of a new row whose id was made here; undone by removing it. */
export async function create(about: About, row: Values): Promise<Saved> {
  const outcome = await submit(made(about, { method: 'PUT', body: row, isCreate: true }));
  const version = versionOf(outcome);
  if (version === undefined) return { outcome };
  return { outcome, undo: async () => void (await submit(made(about, { method: 'DELETE', ifMatch: version }))) };
}

/** `PATCH` of some fields; undone by the values they had. */
export async function change(about: About, row: Row & Values, changed: Values): Promise<Saved> {
  const before = Object.fromEntries(Object.keys(changed).map((name) => [name, row[name] ?? null]));
  const outcome = await submit(made(about, { method: 'PATCH', body: changed, ifMatch: row.version, before }));
  const version = versionOf(outcome);
  if (version === undefined) return { outcome };
  const undo = async () =>
    void (await submit(made(about, { method: 'PATCH', body: before, ifMatch: version, before: changed })));
  return { outcome, undo };
}

/** `PUT` of a whole row over the one that is there; undone by the row as it was. */
export async function overwrite(about: About, row: Row & Values, body: Values): Promise<Saved> {
  const before = Object.fromEntries(Object.keys(body).map((name) => [name, row[name] ?? null]));
  const outcome = await submit(made(about, { method: 'PUT', body, ifMatch: row.version, before }));
  const version = versionOf(outcome);
  if (version === undefined) return { outcome };
  const undo = async () =>
    void (await submit(made(about, { method: 'PUT', body: before, ifMatch: version, before: body })));
  return { outcome, undo };
}

/** `DELETE`; undone by `restore` (the body of a create) when one is given. */
export async function remove(about: About, row: Row, restore?: Values): Promise<Saved> {
  const outcome = await submit(made(about, { method: 'DELETE', ifMatch: row.version }));
  if (!restore || outcome.kind !== 'sent') return { outcome };
  const undo = async () => void (await submit(made(about, { method: 'PUT', body: restore, isCreate: true })));
  return { outcome, undo };
}

/** One line of a change of many: `{ id, version, change }`, `{ id, create }` or `{ id, version, remove: true }`. */
export type ManyLine =
  | { readonly id: string; readonly version: number; readonly change: Values }
  | { readonly id: string; readonly create: Values }
  | { readonly id: string; readonly version: number; readonly remove: true };

/** One `PATCH` of a collection, all or nothing. `inverse` makes the lines that undo it from what the server answered. */
export async function changeMany(
  about: About,
  lines: readonly ManyLine[],
  inverse?: (reply: unknown) => readonly ManyLine[],
): Promise<Saved> {
  const outcome = await submit(made(about, { method: 'PATCH', body: lines }));
  if (!inverse || outcome.kind !== 'sent') return { outcome };
  const back = inverse(outcome.reply);
  return { outcome, undo: async () => void (await submit(made(about, { method: 'PATCH', body: back }))) };
}

/** One `PATCH` of a row together with rows that hang on it, all or nothing. `inverse` makes the one that undoes it. */
export async function changeTogether(
  about: About,
  version: number,
  body: Values,
  inverse: (reply: unknown) => { readonly version: number; readonly body: Values },
): Promise<Saved> {
  const outcome = await submit(made(about, { method: 'PATCH', body, ifMatch: version }));
  if (outcome.kind !== 'sent') return { outcome };
  const back = inverse(outcome.reply);
  const undo = async () =>
    void (await submit(made(about, { method: 'PATCH', body: back.body, ifMatch: back.version })));
  return { outcome, undo };
}

/** An act that is not a plain row change (postpone, cancel, copy a series). */
export async function act(about: About, body: Values, ifMatch?: number): Promise<Outcome> {
  return submit(made(about, { method: 'POST', body, ...(ifMatch === undefined ? {} : { ifMatch }) }));
}
