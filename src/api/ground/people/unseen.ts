import type { ApiActor } from '#api/http/actor.ts';
import { Refusal } from '#api/http/refusal.ts';
import { reachOf } from '#core/access/index.ts';
import { peopleOutside } from '#db/ground/people/index.ts';
import type { Tx } from '#db/transaction.ts';

/**
 * Refuses to name people whom the actor may not see, as if there were nobody of that id: to call or engage them would
 * open their page to whoever has one production only.
 */
export async function refuseUnseenPeople(tx: Tx, actor: ApiActor, ids: readonly unknown[]): Promise<void> {
  const reach = reachOf(actor.grants, 'people.read');
  const named = ids.filter((id) => typeof id === 'string');
  if (reach === 'everything' || named.length === 0) return;
  if ((await peopleOutside(tx, named, reach)).length > 0) throw new Refusal(409, 'conflict.reference');
}
