/**
 * One route: what it is called, where it is, what right it needs, the shapes of what comes in and goes out, and what it
 * does. Everything that all routes do alike (who asks, in which organisation, versions, one transaction) is in
 * `register.ts`.
 */
import type { z } from 'zod';
import { type Action, PLACE_KINDS, type Reach, type Scope } from '#core/access/index.ts';
import type { CalendarDate } from '#core/kernel/index.ts';
import type { Tx } from '#db/transaction.ts';
import type { ApiActor } from './actor.ts';
import type { Services } from './services.ts';

export type Method = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/**
 * Where the right must be held.
 * - `organisation`: for the whole organisation (and what everybody shares);
 * - `production`, `cohort`, `application`: for the one of the path (`productionId`, `cohortId`, `applicationId`);
 * - `rows`: anywhere; the handler narrows lists by `reach` and checks single rows itself.
 */
export type RouteScope = Scope['kind'] | 'rows';

/**
 * - `row`: `PUT` and `DELETE` of one row, `PATCH` of one row: `If-Match`, or `If-None-Match: *` to create by `PUT`;
 * - `body`: the versions are in the body (`[{ id, version, change }]`);
 * - `none`: nothing to compare.
 */
export type Versioned = 'row' | 'body' | 'none';

export interface Context<P, Q, B> {
  readonly tx: Tx;
  readonly actor: ApiActor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The day of the request's arrival in the organisation's time zone. */
  readonly today: CalendarDate;
  /** The instant of the request's arrival, ISO 8601 UTC: what deadlines are decided by. */
  readonly now: string;
  /** Productions or cohorts in which the actor holds the right that this route needs. */
  readonly reach: Reach;
  /** The version the change is about; null for creates and for what has no version. */
  readonly ifMatch: number | null;
  /** `If-None-Match: *` */
  readonly isCreate: boolean;
  readonly services: Services;
  /** What happens outside of the database, once what this request changed is certain. */
  readonly afterCommit: (work: () => Promise<void>) => void;
}

/** A reply with a status of its own. Everything else is 200. */
export class Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: T, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export const created = <T>(body: T): Answer<T> => new Answer(201, body);

/** Bytes instead of JSON. */
export class Bytes {
  readonly content: Buffer | NodeJS.ReadableStream | string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(content: Buffer | NodeJS.ReadableStream | string, headers: Readonly<Record<string, string>>) {
    this.content = content;
    this.headers = headers;
  }
}

export interface RouteSpec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  /** `events.list`: unique, and the operationId. */
  readonly id: string;
  readonly method: Method;
  /** Below `/api/o/{organisation}`, such as `/events/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly needs: Action;
  /** The place whose id the path holds (`productionId` …), else `organisation`. */
  readonly scope?: RouteScope;
  /** PUT, PATCH and DELETE: `row` unless the body is a list; POST: `none`. */
  readonly versioned?: Versioned;
  /** A GET that writes (a reading that is logged). */
  readonly writes?: boolean;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Absent: 204 without content. */
  readonly reply?: R;
  /** Content types of a reply that is not JSON. */
  readonly produces?: readonly string[];
  /** The body is taken as raw bytes, a stream. */
  readonly takesBytes?: boolean;
  readonly handle: (
    context: Context<z.output<P>, z.output<Q>, z.output<B>>,
  ) => Promise<z.output<R> | Answer<z.output<R>> | Bytes>;
}

/** A route whose own types have done their work. */
export interface Route extends RouteSpec<z.ZodType, z.ZodType, z.ZodType, z.ZodType> {
  readonly scope: RouteScope;
  readonly versioned: Versioned;
  readonly writes: boolean;
}

export function defineRoute<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodVoid,
>(spec: RouteSpec<P, Q, B, R>): Route {
  const scope = spec.scope ?? PLACE_KINDS.find((kind) => spec.path.includes(`{${kind}Id}`)) ?? 'organisation';
  const versioned = spec.versioned ?? defaultVersioned(spec.method, spec.body);
  return { ...spec, scope, versioned, writes: spec.writes ?? spec.method !== 'GET' } as unknown as Route;
}

function defaultVersioned(method: Method, body: z.ZodType | undefined): Versioned {
  if (method === 'GET' || method === 'POST') return 'none';
  return body?.type === 'array' ? 'body' : 'row';
}
