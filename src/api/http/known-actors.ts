/**
 * Who was found behind a session or token a moment ago, so that a page with ten reads asks once. Whatever this server
 * changes about access empties it; what another server changes is seen after two seconds at most.
 */
import type { ApiActor } from './actor.ts';

const LIFETIME_MILLISECONDS = 2000;
const MOST = 5000;

export interface KnownActors {
  find(credential: string, slug: string): ApiActor | null;
  /** To be asked before looking: what is found after something changed is not kept. */
  generation(): number;
  keep(credential: string, slug: string, actor: ApiActor, generation: number): void;
  forget(): void;
}

export function knownActors(clock: () => Date): KnownActors {
  let current = 0;
  const known = new Map<string, { readonly actor: ApiActor; readonly until: number }>();
  const keyOf = (credential: string, slug: string) => `${slug} ${credential}`;
  return {
    find: (credential, slug) => {
      const found = known.get(keyOf(credential, slug));
      return found && found.until > clock().getTime() ? found.actor : null;
    },
    generation: () => current,
    keep: (credential, slug, actor, generation) => {
      if (generation !== current) return;
      if (known.size >= MOST) known.clear();
      known.set(keyOf(credential, slug), { actor, until: clock().getTime() + LIFETIME_MILLISECONDS });
    },
    forget: () => {
      current += 1;
      known.clear();
    },
  };
}
