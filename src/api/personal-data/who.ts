/** Whose data is asked for when somebody asks for their own. */
import { type ApiActor, broken } from '#api/http/index.ts';
import { personOfSubject } from '#db/personal-data/index.ts';
import type { Tx } from '#db/transaction.ts';

/** The person whom a member's place or a link stands for; refused when it stands for nobody. */
export async function ownPerson(tx: Tx, actor: ApiActor): Promise<string> {
  const person = actor.self === null ? null : await personOfSubject(tx, actor.self);
  if (person === null) throw broken('people.not-linked');
  return person;
}
