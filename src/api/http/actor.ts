/** Who asks, as the routes see them. */
import { type Action, type Grant, isReading, may, type Scope, SEEN_BY } from '#core/access/index.ts';
import type { Locale } from '#core/kernel/index.ts';
import { notAllowed, notFound, Refusal } from './refusal.ts';

export interface ActingOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** A member, a token or a link, inside one organisation. `id` is theirs; the audit shows the label. */
export interface ApiActor {
  readonly id: string;
  readonly kind: 'member' | 'token' | 'link';
  readonly label: string;
  /** Null for tokens and links. */
  readonly accountId: string | null;
  /**
   * Whom the actor acts for as themselves: the person of a member, the person or the application of a link. Null when
   * nobody is said.
   */
  readonly self: string | null;
  readonly grants: readonly Grant[];
  readonly readOnly: boolean;
  readonly organisation: ActingOrganisation;
}

/** Whether the actor may do this there; the answer screens ask for. */
export function allowed(actor: ApiActor, action: Action, scope: Scope): boolean {
  return (!actor.readOnly || isReading(action)) && may(actor.grants, action, scope);
}

/**
 * Refuses what the actor may not do. A place outside of the actor's reach is answered as if it did not exist;
 * one that they may read but not change is a plain refusal.
 */
export function authorise(actor: ApiActor, action: Action, scope: Scope): void {
  if (may(actor.grants, action, scope)) {
    if (actor.readOnly && !isReading(action)) throw new Refusal(403, 'access.read-only');
    return;
  }
  if (scope.kind !== 'organisation' && !may(actor.grants, SEEN_BY[scope.kind], scope)) throw notFound();
  throw notAllowed();
}
