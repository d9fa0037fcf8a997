/**
 * One key a person, under which the audit keeps that person's values, and attendance its reasons in words: without it they
 * are gone, and the lines stay.
 */
import { newId } from '../identifiers.ts';
import { decryptPrivate, encryptPrivate, openWith, sealWith } from '../private/index.ts';
import { newSecret, readSecret } from '../private/ring.ts';
import { keysOf, type Tx, whoseIs } from '../transaction.ts';

const COLUMN = 'person_key.wrapped_key';

interface PersonKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** The person's key, made at the first need. */
async function ensureKey(tx: Tx, person: string): Promise<PersonKey> {
  const { organisation, actor } = whoseIs(tx);
  const found = await findKey(tx, person);
  if (found) return found;
  const id = newId();
  const wrapped = encryptPrivate(keysOf(tx), { organisation, id, column: COLUMN }, newSecret());
  await tx
    .insertInto('person_key')
    .values({ organisation_id: organisation, id, person_id: person, wrapped_key: wrapped, created_by: actor.id })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doNothing())
    .execute();
  return (await findKey(tx, person))!;
}

const findKey = async (tx: Tx, person: string): Promise<PersonKey | null> =>
  (await findKeys(tx, [person])).get(person) ?? null;

async function findKeys(tx: Tx, people: readonly string[]): Promise<Map<string, PersonKey>> {
  const { organisation } = whoseIs(tx);
  const rows = await tx
    .selectFrom('person_key')
    .select(['id', 'person_id', 'wrapped_key'])
    .where('organisation_id', '=', organisation)
    .where('person_id', 'in', [...people])
    .execute();
  const keys = new Map<string, PersonKey>();
  for (const { id, person_id, wrapped_key } of rows) {
    const secret = readSecret(decryptPrivate(keysOf(tx), { organisation, id, column: COLUMN }, wrapped_key));
    if (secret) keys.set(person_id, { id, secret });
  }
  return keys;
}

/** What a line of the audit keeps under the person's key. */
export const sealForPerson = (tx: Tx, person: string, line: string, value: object): Promise<string> =>
  sealText(tx, person, placeOf(line), JSON.stringify(value));

/** Any text about a person, bound to the place it is stored in: `table.column/id`. */
export async function sealText(tx: Tx, person: string, place: string, text: string): Promise<string> {
  const key = await ensureKey(tx, person);
  return sealWith(key.secret, keyName(key.id), bindingOf(tx, place), text);
}

export interface SealedText {
  readonly person: string;
  readonly place: string;
  readonly sealed: string;
}

/** The texts by their place; those of whoever was erased are left out. */
export async function openTexts(tx: Tx, kept: readonly SealedText[]): Promise<Map<string, string>> {
  const keys = await findKeys(tx, [...new Set(kept.map(({ person }) => person))]);
  const found = new Map<string, string>();
  for (const { person, place, sealed } of kept) {
    const key = keys.get(person);
    const text = key ? openWith(key.secret, bindingOf(tx, place), sealed) : null;
    if (text !== null) found.set(place, text);
  }
  return found;
}

/** Opens what several lines keep; a line whose person was erased opens to null. */
export function opener(tx: Tx): (person: string, line: string, sealed: string) => Promise<object | null> {
  const keys = new Map<string, Promise<PersonKey | null>>();
  return async (person, line, sealed) => {
    if (!keys.has(person)) keys.set(person, findKey(tx, person));
    const key = await keys.get(person);
    const text = key ? openWith(key.secret, bindingOf(tx, placeOf(line)), sealed) : null;
    return text === null ? null : JSON.parse(text);
  };
}

/** Destroys a person's key. What the audit kept of the person cannot be read any more, by anyone. */
export async function destroyPersonKey(tx: Tx, person: string): Promise<void> {
  await tx
    .deleteFrom('person_key')
    .where('organisation_id', '=', whoseIs(tx).organisation)
    .where('person_id', '=', person)
    .execute();
}

const placeOf = (line: string): string => `audit_line/${line}`;
const bindingOf = (tx: Tx, place: string): string => `${whoseIs(tx).organisation}/${place}`;
const keyName = (id: string): string => id.replaceAll('-', '');
