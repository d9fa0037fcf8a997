/** One key a person, under which the audit keeps that person's values: without it they are gone, and the lines stay. */
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

async function findKey(tx: Tx, person: string): Promise<PersonKey | null> {
  const { organisation } = whoseIs(tx);
  const row = await tx
    .selectFrom('person_key')
    .select(['id', 'wrapped_key'])
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .executeTakeFirst();
  if (!row) return null;
  const secret = readSecret(decryptPrivate(keysOf(tx), { organisation, id: row.id, column: COLUMN }, row.wrapped_key));
  return secret && { id: row.id, secret };
}

/** What a line keeps under the person's key. */
export async function sealForPerson(tx: Tx, person: string, line: string, value: object): Promise<string> {
  const key = await ensureKey(tx, person);
  return sealWith(key.secret, keyName(key.id), bindingOf(tx, line), JSON.stringify(value));
}

/** Opens what several lines keep; a line whose person was erased opens to null. */
export function opener(tx: Tx): (person: string, line: string, sealed: string) => Promise<object | null> {
  const keys = new Map<string, Promise<PersonKey | null>>();
  return async (person, line, sealed) => {
    if (!keys.has(person)) keys.set(person, findKey(tx, person));
    const key = await keys.get(person);
    const text = key ? openWith(key.secret, bindingOf(tx, line), sealed) : null;
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

const bindingOf = (tx: Tx, line: string): string => `${whoseIs(tx).organisation}/audit_line/${line}`;
const keyName = (id: string): string => id.replaceAll('-', '');
