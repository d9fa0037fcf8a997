/** Whose data is asked for when somebody asks for their own. */
import { type ApiActor, broken } from '#api/http/index.ts';
import { confirmActingLink } from '#db/ground/access/index.ts';
import { personOfSubject } from '#db/personal-data/index.ts';
import type { Tx } from '#db/transaction.ts';

/**
 * The person whom a member's place or a link stands for; refused when it stands for nobody. A link that came by mail alone
 * shows by coming back that its address is theirs: from then on what was written there is among what is held about them.
 */
export async function ownPerson(tx: Tx, actor: ApiActor): Promise<string> {
  const person = actor.self === null ? null : await personOfSubject(tx, actor.self);
  if (person === null) throw broken('people.not-linked');
  if (actor.kind === 'link' && actor.id !== null) await confirmActingLink(tx, actor.id);
  return person;
}
