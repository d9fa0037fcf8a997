/** What hangs on a date goes where the date goes: to its new day, or to the date that replaces it, and back. */
import type { ApiActor } from '#api/http/actor.ts';
import { type DateHours, standsIn } from '#core/ground/calendar/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import { type EventRow, findEvents, postponedTo } from '#db/ground/calendar/index.ts';
import type { Tx } from '#db/transaction.ts';
import { belonging, type Followed } from './belonging.ts';
import { toLocal } from './event-json.ts';

export interface Asking {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly today: CalendarDate;
}

export async function followChange(asking: Asking, before: EventRow, after: EventRow): Promise<Followed[]> {
  const { from, to } = standsIn(standing(before), standing(after));
  const [was, is] = [await hoursAt(asking, from, before), await hoursAt(asking, to, after)];
  return was && is ? follow(asking, was, is) : [];
}

/** The date that replaced another goes: its journeys go back to the one that it replaced. */
export async function followRemoval(asking: Asking, gone: EventRow): Promise<void> {
  const [replaced] = await postponedTo(asking.tx, gone.id);
  if (replaced) await follow(asking, hoursOf(asking, gone), hoursOf(asking, replaced));
}

const standing = ({ id, state, postponed_to }: EventRow) => ({ id, state, postponedTo: postponed_to });

async function follow(asking: Asking, before: DateHours, after: DateHours): Promise<Followed[]> {
  const stays = before.id === after.id && before.startsAt === after.startsAt;
  if (stays) return [];
  return [...(await belonging().follow(asking.tx, { before, after }, asking.actor.organisation.timeZone))];
}

async function hoursAt(asking: Asking, id: string, known: EventRow): Promise<DateHours | null> {
  const row = id === known.id ? known : (await findEvents(asking.tx, [id]))[0];
  return row ? hoursOf(asking, row) : null;
}

function hoursOf({ actor }: Asking, { id, starts_at, ends_at }: EventRow): DateHours {
  const zone = actor.organisation.timeZone;
  return { id, startsAt: toLocal(starts_at, zone), endsAt: toLocal(ends_at, zone) };
}
