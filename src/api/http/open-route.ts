/** Routes outside of any organisation: sign-in, the account itself, the first start, invitations. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accountBehindSession, type FoundSession } from '#db/ground/access/index.ts';
import { withoutOrganisation } from '#db/transaction.ts';
import { sessionTokenOf } from './identify.ts';
import { refuseOtherSite } from './origin.ts';
import { Refusal } from './refusal.ts';
import { fastifyPath } from './register.ts';
import { Bytes, type Method } from './route.ts';
import { refuseUnsafeText } from './safe-text.ts';
import { sendBytes } from './send-bytes.ts';
import type { Services } from './services.ts';
import { errorReply } from './shapes.ts';

/** Somebody signed in, in no organisation. */
export interface Account {
  readonly sessionId: string;
  readonly sessionToken: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface OpenContext<P, B, A extends Account | null> {
  readonly account: A;
  readonly params: P;
  readonly body: B;
  readonly now: Date;
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Spec<P extends z.ZodType, B extends z.ZodType, R extends z.ZodType, A extends Account | null> {
  readonly id: string;
  readonly method: Method;
  /** From the root: `/api/me`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly body?: B;
  readonly reply?: R;
  /** Content types of a reply that is not JSON: the handler then answers with `Bytes`. */
  readonly produces?: readonly string[];
  /** Counted apart and strictly: passwords, codes and secrets can be guessed at here. */
  readonly guarded?: boolean;
  readonly handle: (context: OpenContext<z.output<P>, z.output<B>, A>) => Promise<z.output<R> | Bytes>;
}

export interface OpenRoute extends Spec<z.ZodType, z.ZodType, z.ZodType, Account | null> {
  readonly signedIn: boolean;
}

/** For everybody; `account` is set when they are signed in. */
export function defineOpenRoute<
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodVoid,
>(spec: Spec<P, B, R, Account | null>): OpenRoute {
  return { ...spec, signedIn: false } as unknown as OpenRoute;
}

/** For somebody signed in, about themselves. */
export function defineAccountRoute<
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodVoid,
>(spec: Spec<P, B, R, Account>): OpenRoute {
  return { ...spec, signedIn: true } as unknown as OpenRoute;
}

declare module 'fastify' {
  interface FastifyRequest {
    account: Account | null;
  }
}

const GUARDED_PER_MINUTE = 20;
const MINUTE = 60_000;
const MINUTES_PER_ACCOUNT = 5;

export function registerOpen(app: FastifyInstance, routes: readonly OpenRoute[], services: Services): void {
  const guards = guardsOf(app, services);
  for (const route of routes) {
    app.route({
      method: route.method,
      url: fastifyPath(route.path),
      schema: schemaOf(route),
      onRequest: async (request, reply) => {
        if (route.guarded) await refuseTooMany(guards, 'onRequest', request, reply);
        refuseOtherSite(request, services.settings.url);
        request.account = await accountOf(request, services);
        if (route.signedIn && !request.account) throw new Refusal(401, 'access.not-signed-in');
      },
      preValidation: async (request) => refuseUnsafeText(request.params, request.query, request.body),
      preHandler: async (request, reply) => {
        const named = route.guarded && typeof (request.body as { email?: unknown } | undefined)?.email === 'string';
        if (named) await refuseTooMany(guards, 'preHandler', request, reply);
      },
      handler: async (request, reply) => {
        const { account, params, body, arrivedAt: now } = request;
        const answer = await route.handle({ account, params, body, now, services, request, reply });
        if (route.method !== 'GET') services.actors.forget();
        if (answer instanceof Bytes) return sendBytes(request, reply, answer);
        reply.header('cache-control', 'no-store');
        return route.reply ? reply.send(answer) : reply.code(204).send();
      },
    });
  }
}

/** One count for every guarded route, by address; and one by the e-mail address tried, wherever it is tried from. */
function guardsOf(app: FastifyInstance, { settings }: Services): readonly Guard[] {
  const max = settings.signInsPerMinute ?? GUARDED_PER_MINUTE;
  if (max === 0) return [];
  const byAddress = app.createRateLimit({ max, timeWindow: MINUTE });
  const byAccount = app.createRateLimit({
    max: max * MINUTES_PER_ACCOUNT,
    timeWindow: MINUTE * MINUTES_PER_ACCOUNT,
    keyGenerator: (request) => (request.body as { email: string }).email,
  });
  return [
    { when: 'onRequest', count: byAddress },
    { when: 'preHandler', count: byAccount },
  ];
}

type Limit = ReturnType<FastifyInstance['createRateLimit']>;
interface Guard {
  readonly when: 'onRequest' | 'preHandler';
  readonly count: Limit;
}

async function refuseTooMany(
  guards: readonly Guard[],
  when: Guard['when'],
  request: FastifyRequest,
  reply: FastifyReply,
) {
  for (const guard of guards) {
    if (guard.when !== when) continue;
    const counted = await guard.count(request);
    if (counted.isAllowed || !counted.isExceeded) continue;
    reply.header('retry-after', counted.ttlInSeconds);
    throw new Refusal(429, 'request.too-many', { facts: { seconds: counted.ttlInSeconds } });
  }
}

async function accountOf(request: FastifyRequest, services: Services): Promise<Account | null> {
  const token = sessionTokenOf(request, services.signInSecret);
  if (token === null) return null;
  const found = await withoutOrganisation(services.database, (tx) => accountBehindSession(tx, token), {
    readOnly: true,
  });
  return found && accountFrom(found, token);
}

const accountFrom = (found: FoundSession, sessionToken: string): Account => ({
  sessionId: found.session_id,
  sessionToken,
  id: found.account_id,
  name: found.name,
  email: found.email,
});

function schemaOf(route: OpenRoute) {
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.id.split('.')[0]!],
    ...(route.params ? { params: route.params } : {}),
    ...(route.body ? { body: route.body } : {}),
    response: {
      ...(route.produces
        ? { 200: bytesOf(route) }
        : route.reply
          ? { 200: route.reply }
          : { 204: z.null().meta({ description: 'Done' }) }),
      '4xx': errorReply,
    },
    security: route.signedIn ? [{ session: [] }] : [],
    'x-filage-needs': route.signedIn ? 'account' : 'nobody',
  } as object;
}

/** A reply that is not JSON. */
const bytesOf = ({ summary, produces }: OpenRoute) => ({
  description: summary,
  content: Object.fromEntries(produces!.map((type) => [type, { schema: z.string() }])),
});
