/** Creating, changing and removing one event with its calls, in the request's transaction; the wings call it too. */
import { refuseUnseenPeople } from '#api/ground/people/index.ts';
import { breaks, exists, notFound, Refusal, stale } from '#api/http/refusal.ts';
import {
  addLocalDays,
  dayOf,
  eventProblems,
  type LocalDateTime,
  mayBecome,
  transitionProblems,
} from '#core/ground/calendar/index.ts';
import { daysBetween, type Problem, problem } from '#core/kernel/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { type CallRow, callsOf, type EventRow, findEvents, replaceCalls } from '#db/ground/calendar/index.ts';
import { deleteRow, dropSubject, ensureSubject, findRow, insertRow, saysTheSame, updateRow } from '#db/rows.ts';
import { authoriseEvents, belonging, type Followed } from './belonging.ts';
import {
  calendarEvent,
  callColumns,
  callJson,
  type EventBody,
  type EventChange,
  type EventJson,
  eventColumns,
  eventJson,
} from './event-json.ts';
import { type Asking, followChange, followRemoval } from './followed.ts';

const zoneOf = ({ actor }: Asking): string => actor.organisation.timeZone;

export async function eventsJson(asking: Asking, rows: readonly EventRow[]): Promise<EventJson[]> {
  const ids = rows.map(({ id }) => id);
  const calls = await callsOf(asking.tx, ids);
  const productions = await belonging().productionsOf(asking.tx, ids);
  const sessions = await sessionsOf(asking, rows);
  return rows.map((row) =>
    eventJson(row, calls.get(row.id)!, zoneOf(asking), productions.get(row.id), sessions.get(row.id)),
  );
}

export async function oneEventJson(asking: Asking, id: string): Promise<EventJson> {
  const [json] = await eventsJson(asking, await findEvents(asking.tx, [id]));
  if (!json) throw notFound();
  return json;
}

/** True when the event was made; false when it was there already, saying the same. Anything else is 412. */
export async function createEvent(asking: Asking, id: string, body: EventBody): Promise<boolean> {
  const { tx } = asking;
  const zone = zoneOf(asking);
  const values = eventColumns(body, zone);
  await refuseUnseen(asking, body.postponedTo, body.calls);
  await ensureSubject(tx, 'event', id);
  refuseBroken(asking, eventJson({ ...blank(id), ...values } as EventRow, [], zone));
  const row = (await insertRow(tx, 'event', id, values)) as EventRow | null;
  if (!row) {
    const present = await findRow(tx, 'event', id);
    if (!present) throw notFound();
    await authoriseEvents(tx, asking.actor, 'events.read', [id]);
    const json = await oneEventJson(asking, id);
    const sameCalls = callText(json.calls) === callText(body.calls);
    if (!sameCalls || !saysTheSame(present as Record<string, unknown>, values)) throw exists(json);
    return false;
  }
  await replaceCalls(tx, id, callColumns(body.calls, zone));
  await tell(asking, 'create', null, row, [], body.calls);
  return true;
}

export async function changeEvent(
  asking: Asking,
  id: string,
  version: number,
  asked: EventChange,
  action = 'change',
): Promise<Followed[]> {
  const { tx } = asking;
  const zone = zoneOf(asking);
  const before = await lockedEvent(asking, id, version);
  const calls = (await callsOf(tx, [id])).get(id)!;
  const now = eventJson(before, calls, zone);
  const change = withCallsMoved(now, asked);
  await refuseUnseen(asking, change.postponedTo === now.postponedTo ? null : change.postponedTo, change.calls, calls);
  if (change.state !== undefined && !mayBecome(now.state, change.state)) {
    throw breaks(transitionProblems(calendarEvent(now), change.state));
  }
  const values = withoutLeftovers(eventColumns(change, zone), now, change);
  refuseBroken(asking, eventJson({ ...before, ...values } as EventRow, calls, zone));
  const sameCalls = change.calls === undefined || callText(change.calls) === callText(now.calls);
  if (sameCalls && saysTheSame(before as unknown as Record<string, unknown>, values)) return [];
  const { note: _, ...kept } = values;
  if (!sameCalls || !saysTheSame(before as unknown as Record<string, unknown>, kept)) await refuseKept(asking, id);
  const after = (await updateRow(tx, 'event', id, version, values)) as EventRow;
  if (!sameCalls) await replaceCalls(tx, id, callColumns(change.calls!, zone));
  await tell(asking, action, before, after, calls, sameCalls ? null : change.calls!);
  return followChange(asking, before, after);
}

export async function removeEvent(asking: Asking, id: string, version: number): Promise<void> {
  const before = await lockedEvent(asking, id, version);
  await refuseKept(asking, id);
  const calls = (await callsOf(asking.tx, [id])).get(id)!;
  const productionId = (await belonging().productionsOf(asking.tx, [id])).get(id) ?? null;
  await followRemoval(asking, before);
  await deleteRow(asking.tx, 'event', id, version);
  await dropSubject(asking.tx, id);
  await tell(asking, 'remove', before, null, calls, [], productionId);
}

/** Only teaching can be a session: the rows of a page without any are not asked about. */
async function sessionsOf({ tx }: Asking, rows: readonly Pick<EventRow, 'id' | 'kind'>[]) {
  const ids = rows.filter(({ kind }) => kind === 'teaching').map(({ id }) => id);
  return belonging().sessionsOf(tx, ids);
}

/**
 * When and where a session is, who holds it and that it is held stand in its timetable, which tells those concerned: the
 * calendar shows it and does not say otherwise. A note on it is the calendar's own.
 */
export async function refuseKept({ tx }: Asking, id: string): Promise<void> {
  const session = (await belonging().sessionsOf(tx, [id])).get(id);
  if (!session) return;
  const at = [`session/${session.id}`, `cohort/${session.cohortId}`];
  const problems = [problem('calendar.kept-by-timetable', 'blocking', {}, at)];
  throw new Refusal(409, 'calendar.kept-by-timetable', { problems, more: { session } });
}

async function lockedEvent(asking: Asking, id: string, version: number): Promise<EventRow> {
  const before = (await findRow(asking.tx, 'event', id, { lock: true })) as EventRow | null;
  if (!before) throw notFound();
  if (before.version !== version) throw stale(await oneEventJson(asking, id));
  return before;
}

/** An event may name neither people nor a new date that whoever saves it may not see. */
async function refuseUnseen(
  { tx, actor }: Asking,
  postponedTo: string | null | undefined,
  calls: EventBody['calls'] = [],
  called: readonly CallRow[] = [],
): Promise<void> {
  const present = new Set(called.map(({ person_id }) => person_id));
  const people = calls.map(({ personId }) => personId).filter((id) => !present.has(id));
  await refuseUnseenPeople(tx, actor, people);
  if (postponedTo === null || postponedTo === undefined) return;
  const [found] = await findEvents(tx, [postponedTo]);
  if (found) await authoriseEvents(tx, actor, 'events.read', [postponedTo]);
}

/** An event that moves to another day takes its calls along, each at its own hour. */
function withCallsMoved(now: EventJson, asked: EventChange): EventChange {
  if (asked.calls !== undefined || asked.startsLocal === undefined) return asked;
  const days = daysBetween(dayOf(now.startsLocal as LocalDateTime), dayOf(asked.startsLocal as LocalDateTime));
  if (days === 0 || now.calls.length === 0) return asked;
  const later = (local: string | null) => local && addLocalDays(local as LocalDateTime, days);
  const calls = now.calls.map((call) => ({
    ...call,
    startsLocal: later(call.startsLocal),
    endsLocal: later(call.endsLocal),
  }));
  return { ...asked, calls };
}

/** What belongs to a state goes with it: a cause to a cancelled event, the new date to a postponed one. */
function withoutLeftovers(
  values: Record<string, unknown>,
  now: EventJson,
  change: EventChange,
): Record<string, unknown> {
  const state = change.state ?? now.state;
  if (state === now.state) return values;
  const kept = { ...values };
  if (state !== 'cancelled') Object.assign(kept, { cancelled_cause: null, cancelled_note: null });
  if (state !== 'postponed') kept.postponed_to = null;
  return kept;
}

function refuseBroken({ today }: Asking, json: EventJson): void {
  const problems: readonly Problem[] = eventProblems(calendarEvent(json), today);
  if (problems.some(({ severity }) => severity === 'blocking')) throw breaks(problems);
}

const blank = (id: string) => ({ id, version: 1, postponed_to: null, cancelled_cause: null, cancelled_note: null });

const callText = (calls: EventJson['calls']): string =>
  JSON.stringify(calls.map((call) => JSON.stringify(Object.entries(call).sort())).sort());

async function tell(
  asking: Asking,
  action: string,
  before: EventRow | null,
  after: EventRow | null,
  calls: readonly CallRow[],
  newCalls: EventJson['calls'] | null,
  productionId?: string | null,
): Promise<void> {
  const row = (after ?? before)!;
  const zone = zoneOf(asking);
  const was = calls.map((call) => callJson(call, zone));
  const changed =
    newCalls === null || callText(was) === callText(newCalls)
      ? []
      : [{ field: 'event.calls', class: 'public' as const, before: was, after: newCalls }];
  await recordChange(asking.tx, {
    action,
    subject: { kind: 'event', id: row.id, label: row.title ?? row.kind },
    changes: [...diffForAudit('event', before, after), ...changed],
    production: productionId ?? (await belonging().productionsOf(asking.tx, [row.id])).get(row.id) ?? null,
  });
}
