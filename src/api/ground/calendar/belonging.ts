/**
 * Where events belong. Ground knows no wing, so the wings tell: each link of an event to a production comes in here,
 * put in place once by `api/routes.ts`.
 */
import type { RawBuilder } from 'kysely';
import { type ApiActor, authorise } from '#api/http/actor.ts';
import { notAllowed, notFound } from '#api/http/refusal.ts';
import { type Action, production, type Reach, WHOLE_ORGANISATION } from '#core/access/index.ts';
import type { MovedDate } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Tx } from '#db/transaction.ts';

/** A row of a wing that moved along with a date, at its new version. */
export interface Followed {
  /** As the audit names it: `trip`. */
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}

export interface SessionOfEvent {
  readonly id: string;
  readonly cohortId: string;
}

export interface Belonging {
  /** A condition on `event.id`: the events of these productions. */
  readonly within: (tx: Tx, productionIds: readonly string[]) => RawBuilder<boolean>;
  /** Event → production; events of the organisation alone are absent. */
  readonly productionsOf: (tx: Tx, eventIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Events that are sessions of a timetable: event → session. They are moved and called off there, not here. */
  readonly sessionsOf: (tx: Tx, eventIds: readonly string[]) => Promise<ReadonlyMap<string, SessionOfEvent>>;
  /** A copy belongs where its original does. */
  readonly copyLink: (tx: Tx, fromEventId: string, toEventId: string) => Promise<void>;
  /** Opening night of the production each event belongs to, by event. */
  readonly openingsOf: (tx: Tx, eventIds: readonly string[]) => Promise<ReadonlyMap<string, CalendarDate>>;
  /** Moves what hangs on a date along with it, or to the date that stands in its place; tells the audit of each row. */
  readonly follow: (tx: Tx, moved: MovedDate, zone: string) => Promise<readonly Followed[]>;
  /** Who of these people is held to the rules of dramatic artists. */
  readonly dramaticArtists: (tx: Tx, personIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

let told: Belonging | null = null;

export function tellBelonging(belonging: Belonging): void {
  told = belonging;
}

export function belonging(): Belonging {
  if (!told) throw new Error('nobody has told where events belong');
  return told;
}

/** The condition that keeps a list to what the actor may see; none for somebody who may see everything. */
export const withinReach = (tx: Tx, reach: Reach): { readonly within?: RawBuilder<boolean> } =>
  reach === 'everything' ? {} : { within: belonging().within(tx, reach) };

/** Refuses single events outside of the actor's scope, as if they did not exist. */
export async function authoriseEvents(
  tx: Tx,
  actor: ApiActor,
  action: Action,
  eventIds: readonly string[],
): Promise<void> {
  const productions = await belonging().productionsOf(tx, eventIds);
  for (const id of eventIds) {
    const productionId = productions.get(id);
    if (productionId !== undefined) authorise(actor, action, production(productionId));
    else authoriseLoose(actor, action);
  }
}

/** Events of no production are the whole organisation's. */
export function authoriseLoose(actor: ApiActor, action: Action): void {
  try {
    authorise(actor, action, WHOLE_ORGANISATION);
  } catch (refusal) {
    const sees = actor.grants.some(({ scope }) => scope.kind === 'organisation');
    throw sees ? refusal : action.endsWith('.read') ? notFound() : notAllowed();
  }
}
