/** What the routes of one table of a place need to know about it. */
import { z } from 'zod';
import { type ApiActor, allowed, once, Refusal, uuid } from '#api/http/index.ts';
import type { Action, Scope } from '#core/access/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { RowTable, SubjectKind, Values } from '#db/rows.ts';
import { type Inside, isInside } from '#db/rows-inside.ts';
import type { Tx } from '#db/transaction.ts';
import { type Fields, type JsonRow, jsonOf, replyRow, type Stored, wholeBody } from './fields.ts';

/** Rows that live and die with their parent and are sent and replied inside it. */
export interface Children {
  readonly name: string;
  readonly table: RowTable;
  /** The column that holds the parent's id. */
  readonly parent: string;
  readonly fields: Fields;
  /** Their ids are kept in the reply, and taken from the body when given. */
  readonly named: boolean;
  /** Fields that together stand once under one parent. */
  readonly once?: readonly string[];
  readonly within?: Within;
}

/** Field → the table of this place that the id must be found in. */
export type Within = Readonly<Record<string, RowTable>>;

/** Where the rows of one request are: the columns that put a row there, and the condition that finds them. */
export interface Home {
  readonly fixed: Values;
  readonly inside: Inside;
}

/** What the rows belong to: a production, a cohort, a programme's version … */
export interface Place {
  /** Below `/api/o/{organisation}`, such as `/productions/{productionId}`. */
  readonly path: string;
  /** The name in the path that holds the place's id. */
  readonly named: string;
  /** Where rights are held. */
  readonly scope: (placeId: string) => Scope;
  /** The columns and the condition of a row right inside; throws 404 when the place is not there. */
  readonly home: (tx: Tx, placeId: string, params: Stored) => Promise<Home>;
  /** What makes a row of another table this place's, for references. */
  readonly inside: (tx: Tx, placeId: string, table: RowTable) => Inside;
  /** Refuses a change that the place does not take any more (a frozen version); looked at before each write. */
  readonly open?: (tx: Tx, placeId: string) => Promise<void>;
  /** Whether audit lines are this production's. */
  readonly production?: boolean;
}

export interface Asked {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly placeId: string;
  readonly today: CalendarDate;
  /** The instant of the request's arrival; a change that is only tried out has none. */
  readonly now?: string;
}

export interface RowSpec {
  /** `phases`: the first half of the operation ids. */
  readonly id: string;
  readonly place: Place;
  /** Below the place's own. */
  readonly path: string;
  /** As summaries name one of them. */
  readonly called: string;
  readonly table: RowTable;
  /** As the audit names it. */
  readonly kind: string;
  readonly reads: Action;
  readonly edits: Action;
  readonly fields: Fields;
  /** Amounts of a named person: null for those who may not read pay. */
  readonly pay?: readonly string[];
  readonly order: readonly string[];
  readonly subject?: SubjectKind;
  readonly label?: (row: Stored) => string | null;
  readonly person?: (row: Stored) => string | null;
  /** The people it names were looked at before, otherwise than by the directory's reach. */
  readonly knowsPeople?: true;
  readonly children?: Children;
  readonly within?: Within;
  /** Rows of other tables that go when this one does: the audit tells of each. */
  readonly takesAlong?: readonly { readonly table: RowTable; readonly column: string; readonly kind: string }[];
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly home?: (tx: Tx, placeId: string, params: Stored) => Promise<Home>;
  /**
   * Columns that follow from others, of the row as it will be; `before` is null when it is made. Throws a refusal when
   * a rule forbids the change.
   */
  readonly derive?: (row: Stored, before: Stored | null, asked: Asked) => Values;
  /** Looks at a row that is about to be removed, while it is there; throws a refusal when something stands on it. */
  readonly mayGo?: (asked: Asked, row: Stored) => Promise<void>;
  /** What a new row has that was not said: looked up when it is made, and only then. */
  readonly fill?: (asked: Asked, row: Stored) => Promise<Values>;
  /** What else follows from one change, knowing what was: called in the same transaction, once the row is written. */
  readonly follow?: (asked: Asked, before: Stored | null, after: Stored | null) => Promise<void>;
  /** Looks at what was saved, before it is committed; throws a refusal when a rule forbids it. */
  readonly judge?: (asked: Asked, saved: readonly string[]) => Promise<void>;
}

/** Ids that name rows of another place are refused as if there were no such row. */
export async function refuseElsewhere(
  tx: Tx,
  place: Place,
  placeId: string,
  within: Within | undefined,
  fields: Fields,
  row: Stored,
): Promise<void> {
  for (const [name, table] of Object.entries(within ?? {})) {
    const id = row[fields[name]!.column];
    if (id === undefined || id === null) continue;
    if (!(await isInside(tx, table, place.inside(tx, placeId, table), id as string)))
      throw new Refusal(409, 'conflict.reference');
  }
}

export const mayReadPay = (actor: ApiActor, place: Place, placeId: string): boolean =>
  allowed(actor, 'pay.read', place.scope(placeId));

/** Where a table's routes are. */
export const pathOfRows = ({ place, path }: RowSpec): string => place.path + path;
export const paramsOf = ({ place, params }: RowSpec): z.ZodObject => z.object({ [place.named]: uuid, ...params });

export function bodyOf(spec: RowSpec): z.ZodType {
  const base = wholeBody(spec.fields);
  return spec.children ? base.extend({ [spec.children.name]: childrenBody(spec.children).optional() }) : base;
}

export function childrenBody({ fields, named, once: alone }: Children): z.ZodType {
  const one = wholeBody(fields);
  if (named) {
    return once(z.array(one.extend({ id: uuid.optional() })).max(MOST_CHILDREN), ({ id }) => id);
  }
  const list = z.array(one).max(MOST_CHILDREN);
  return alone ? once(list, (child) => alone.map((name) => (child as Stored)[name])) : list;
}
const MOST_CHILDREN = 2000;

export function replyOf(spec: RowSpec): z.ZodObject {
  const hidden = Object.fromEntries((spec.pay ?? []).map((name) => [name, spec.fields[name]!.schema.nullable()]));
  const { children } = spec;
  if (!children) return replyRow(spec.fields, hidden);
  const one = replyRow(children.fields).omit(children.named ? { version: true } : { id: true, version: true });
  return replyRow(spec.fields, { ...hidden, [children.name]: z.array(one) });
}

/** The row and its children as the actor may see them. */
export function rowJson(spec: RowSpec, row: Stored, children: readonly Stored[], zone: string, pay: boolean): JsonRow {
  const json = jsonOf(spec.fields, row, zone);
  if (spec.children) json[spec.children.name] = childrenJson(spec.children, children, zone);
  if (!pay) for (const name of spec.pay ?? []) json[name] = null;
  return json;
}

export const childrenJson = (children: Children, rows: readonly Stored[], zone: string): unknown[] =>
  rows.map((row) => {
    const { id, version: _, ...rest } = jsonOf(children.fields, row, zone);
    return children.named ? { id, ...rest } : rest;
  });
