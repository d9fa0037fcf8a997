/** Creating, changing and removing a row of a place: versions, children, audit, what follows, all in the request's transaction. */
import { refuseUnseenPeople } from '#api/ground/people/index.ts';
import { exists, notFound, stale } from '#api/http/index.ts';
import { diffForAudit, recordChange } from '#db/audit/index.ts';
import { newId } from '#db/identifiers.ts';
import { deleteRow, dropSubject, ensureSubject, findRow, insertRow, saysTheSame, updateRow } from '#db/rows.ts';
import { findInside, listChildren, replaceChildren } from '#db/rows-inside.ts';
import { columnsOf, type JsonRow, type Stored } from './fields.ts';
import { type Asked, childrenJson, type Home, mayReadPay, type RowSpec, refuseElsewhere, rowJson } from './row-spec.ts';

/** One table of one place, for one request. */
export interface Desk extends Asked {
  readonly spec: RowSpec;
  readonly home: Home;
}

const zoneOf = ({ actor }: Asked): string => actor.organisation.timeZone;

export async function shown(desk: Desk, rows: readonly Stored[]): Promise<JsonRow[]> {
  const { spec, actor, placeId } = desk;
  const children = await childrenOf(
    desk,
    rows.map(({ id }) => id as string),
  );
  const pay = mayReadPay(actor, spec.place, placeId);
  return rows.map((row) => rowJson(spec, row, children.get(row.id as string) ?? [], zoneOf(desk), pay));
}

const shownOne = async (desk: Desk, row: Stored): Promise<JsonRow> => (await shown(desk, [row]))[0]!;

async function childrenOf({ tx, spec }: Desk, ids: readonly string[]): Promise<Map<string, Stored[]>> {
  const found = new Map<string, Stored[]>();
  if (!spec.children) return found;
  for (const row of (await listChildren(tx, spec.children.table, spec.children.parent, ids)) as Stored[]) {
    const parent = row[spec.children.parent] as string;
    found.set(parent, [...(found.get(parent) ?? []), row]);
  }
  return found;
}

export async function createRow(desk: Desk, id: string, body: Stored): Promise<{ json: JsonRow; isNew: boolean }> {
  const { tx, spec, home } = desk;
  await spec.place.open?.(tx, desk.placeId);
  const given = { ...columnsOf(spec.fields, body, zoneOf(desk), true), ...home.fixed };
  const values = { ...given, ...spec.derive?.(given, null, desk) };
  const children = bodyChildren(desk, body) ?? [];
  await refuseForeign(desk, values, children);
  const present = await findRow(tx, spec.table, id);
  const row = present ? null : await insert(desk, id, values);
  if (row === null) return { json: await theSame(desk, id, values, children), isNew: false };
  if (spec.children) await replaceChildren(tx, spec.children.table, spec.children.parent, id, children);
  await tell(desk, 'create', null, row, childrenChange(desk, [], children));
  return { json: await shownOne(desk, row), isNew: true };
}

async function insert(desk: Desk, id: string, values: Stored): Promise<Stored | null> {
  const { tx, spec } = desk;
  if (spec.subject) await ensureSubject(tx, spec.subject, id);
  return (await insertRow(tx, spec.table, id, { ...values, ...(await spec.fill?.(desk, values)) })) as Stored | null;
}

/** A repeat of a creation is answered with the row; the same id for anything else is a conflict. */
async function theSame(desk: Desk, id: string, values: Stored, children: readonly Stored[]): Promise<JsonRow> {
  const present = (await findInside(desk.tx, desk.spec.table, desk.home.inside, id)) as Stored | null;
  if (!present) throw notFound();
  const json = await shownOne(desk, present);
  const before = (await childrenOf(desk, [id])).get(id) ?? [];
  if (!saysTheSame(present, values) || !sameChildren(desk, before, children)) throw exists(json);
  return json;
}

export async function changeRow(
  desk: Desk,
  id: string,
  version: number,
  body: Stored,
  whole: boolean,
): Promise<JsonRow> {
  const { tx, spec } = desk;
  await spec.place.open?.(tx, desk.placeId);
  const before = await locked(desk, id, version);
  const given = columnsOf(spec.fields, body, zoneOf(desk), whole);
  const values = { ...given, ...spec.derive?.({ ...before, ...given }, before, desk) };
  const children = bodyChildren(desk, body) ?? (whole && spec.children ? [] : null);
  const present = (await childrenOf(desk, [id])).get(id) ?? [];
  await refuseForeign(desk, values, children ?? [], [before, ...present]);
  const keepsChildren = children === null || sameChildren(desk, present, children);
  if (saysTheSame(before, values) && keepsChildren) return shownOne(desk, before);
  const after = (await updateRow(tx, spec.table, id, version, values)) as Stored;
  if (!keepsChildren) await replaceChildren(tx, spec.children!.table, spec.children!.parent, id, children);
  await tell(desk, 'change', before, after, keepsChildren ? [] : childrenChange(desk, present, children));
  return shownOne(desk, after);
}

export async function removeRow(desk: Desk, id: string, version: number): Promise<void> {
  const { tx, spec } = desk;
  await spec.place.open?.(tx, desk.placeId);
  const before = await locked(desk, id, version);
  await spec.mayGo?.(desk, before);
  const children = (await childrenOf(desk, [id])).get(id) ?? [];
  await tellTakenAlong(desk, before);
  await deleteRow(tx, spec.table, id, version);
  if (spec.subject) await dropSubject(tx, id);
  await tell(desk, 'remove', before, null, childrenChange(desk, children, []));
}

/** The row at the version the change is about; 404 when it is not here, 412 with what it is now when it moved on. */
async function locked(desk: Desk, id: string, version: number): Promise<Stored> {
  const before = (await findInside(desk.tx, desk.spec.table, desk.home.inside, id, { lock: true })) as Stored | null;
  if (!before) throw notFound();
  if (before.version !== version) throw stale(await shownOne(desk, before));
  return before;
}

/** Rows of another place cannot be named, nor people whom the actor may not see unless they were `named` before. */
async function refuseForeign(
  desk: Desk,
  values: Stored,
  children: readonly Stored[],
  named: readonly Stored[] = [],
): Promise<void> {
  const { tx, actor, placeId, spec } = desk;
  const before = new Set(named.map(({ person_id }) => person_id));
  const people = [values, ...children].map(({ person_id }) => person_id).filter((id) => !before.has(id));
  if (!spec.knowsPeople) await refuseUnseenPeople(tx, actor, people);
  await refuseElsewhere(tx, spec.place, placeId, spec.within, spec.fields, values);
  if (!spec.children) return;
  for (const child of children) {
    await refuseElsewhere(tx, spec.place, placeId, spec.children.within, spec.children.fields, child);
  }
}

function bodyChildren(desk: Desk, body: Stored): Stored[] | null {
  const { children } = desk.spec;
  const given = children && (body[children.name] as readonly Stored[] | undefined);
  if (!children || given === undefined) return null;
  // Children are read back in the order of their ids: each is made a millisecond after the one before.
  const first = Date.now();
  return given.map((one, index) => ({
    id: one.id ?? newId(first + index),
    ...columnsOf(children.fields, one, zoneOf(desk), true),
  }));
}

const asText = (desk: Desk, rows: readonly Stored[]): string[] =>
  (childrenJson({ ...desk.spec.children!, named: false }, rows, zoneOf(desk)) as object[])
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();

function sameChildren(desk: Desk, before: readonly Stored[], after: readonly Stored[]): boolean {
  return !desk.spec.children || JSON.stringify(asText(desk, before)) === JSON.stringify(asText(desk, after));
}

async function tellTakenAlong({ tx, spec, placeId }: Desk, before: Stored): Promise<void> {
  for (const { table, column, kind } of spec.takesAlong ?? []) {
    for (const row of (await listChildren(tx, table, column, [before.id as string])) as Stored[]) {
      await recordChange(tx, {
        action: 'remove',
        subject: { kind, id: row.id as string },
        changes: diffForAudit(table, row as never, null),
        person: spec.person?.(before) ?? null,
        production: spec.place.production ? placeId : null,
      });
    }
  }
}

type Change = ReturnType<typeof diffForAudit>[number];

function childrenChange(desk: Desk, before: readonly Stored[], after: readonly Stored[]): Change[] {
  const { children, table } = desk.spec;
  if (!children || (before.length === 0 && after.length === 0)) return [];
  const list = (rows: readonly Stored[]) =>
    childrenJson({ ...children, named: false }, rows, zoneOf(desk)) as Change['before'];
  return [{ field: `${table}.${children.name}`, class: 'public', before: list(before), after: list(after) }];
}

async function tell(
  desk: Desk,
  action: string,
  before: Stored | null,
  after: Stored | null,
  more: Change[],
): Promise<void> {
  const { tx, spec, placeId } = desk;
  const row = (after ?? before)!;
  await recordChange(tx, {
    action,
    subject: { kind: spec.kind, id: row.id as string, label: spec.label?.(row) ?? null },
    changes: [...diffForAudit(spec.table, before as never, after as never), ...more],
    person: spec.person?.(row) ?? null,
    production: spec.place.production ? placeId : null,
  });
  await spec.follow?.(desk, before, after);
}
