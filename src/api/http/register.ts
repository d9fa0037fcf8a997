/**
 * What every route of an organisation does alike: who asks and may they (before the body is read), is the text safe, on
 * which version, then the handler inside one transaction of that organisation, then the reply with its version.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isReading, may, mayAnywhere, reachOf, WHOLE_ORGANISATION } from '#core/access/index.ts';
import { inOrganisation, isUuid } from '#db/transaction.ts';
import { type ApiActor, authorise } from './actor.ts';
import { receiveBytes } from './bytes.ts';
import { identify } from './identify.ts';
import { refuseOtherSite } from './origin.ts';
import { notAllowed, notFound, Refusal } from './refusal.ts';
import { Answer, Bytes, type Context, type Route } from './route.ts';
import { refuseUnsafeText } from './safe-text.ts';
import { sendBytes } from './send-bytes.ts';
import type { Services } from './services.ts';
import { errorReply } from './shapes.ts';
import { dayIn } from './today.ts';
import { type Precondition, preconditionOf } from './versions.ts';

declare module 'fastify' {
  interface FastifyRequest {
    arrivedAt: Date;
    actor: ApiActor | null;
    precondition: Precondition | null;
  }
}

export const ORGANISATION_PATH = '/api/o/{organisation}';
export const fastifyPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

export function registerRoutes(app: FastifyInstance, routes: readonly Route[], services: Services): void {
  for (const route of routes) registerRoute(app, route, services);
}

function registerRoute(app: FastifyInstance, route: Route, services: Services): void {
  app.route({
    method: route.method,
    url: fastifyPath(ORGANISATION_PATH + route.path),
    schema: schemaOf(route),
    onRequest: async (request) => {
      refuseOtherSite(request, services.settings.url);
      request.actor = await identify(request, services, (request.params as { organisation: string }).organisation);
      authoriseRoute(request.actor, route, request.params as Readonly<Record<string, string>>);
    },
    preValidation: async (request) => {
      request.precondition = preconditionOf(request, route.method, route.versioned);
      refuseUnsafeText(request.params, request.query, route.takesBytes ? null : request.body);
    },
    handler: (request, reply) => handle(route, services, request, reply),
  });
}

function authoriseRoute(actor: ApiActor, route: Route, params: Readonly<Record<string, string>>): void {
  if (route.scope !== 'organisation' && route.scope !== 'rows') {
    const id = params[`${route.scope}Id`]?.toLowerCase() ?? '';
    if (!isUuid(id)) throw notFound();
    authorise(actor, route.needs, { kind: route.scope, id });
    return;
  }
  const held =
    route.scope === 'rows'
      ? mayAnywhere(actor.grants, route.needs)
      : may(actor.grants, route.needs, WHOLE_ORGANISATION);
  if (!held) throw notAllowed();
  if (actor.readOnly && !isReading(route.needs)) throw new Refusal(403, 'access.read-only');
}

/** After these, whoever was known a moment ago may be somebody else. */
const CHANGES_ACCESS: ReadonlySet<string> = new Set(['members.manage', 'tokens.manage', 'organisation.edit']);

async function handle(route: Route, services: Services, request: FastifyRequest, reply: FastifyReply) {
  const actor = request.actor!;
  const { ifMatch, isCreate } = request.precondition!;
  const body = route.takesBytes ? await receiveBytes(services.settings.dataFolder, request) : request.body;
  const rest = {
    actor,
    params: request.params,
    query: request.query,
    body,
    today: dayIn(actor.organisation.timeZone, request.arrivedAt),
    now: request.arrivedAt.toISOString(),
    reach: reachOf(actor.grants, route.needs),
    ifMatch,
    isCreate,
    services,
  };
  let afterwards: (() => Promise<void>)[] = [];
  const answer = await inOrganisation(
    services.database,
    { organisation: actor.organisation.id, actor },
    (tx) => {
      // A transaction that is tried again starts from nothing.
      afterwards = [];
      const afterCommit: Context<unknown, unknown, unknown>['afterCommit'] = (work) => void afterwards.push(work);
      return route.handle({ tx, ...rest, afterCommit } as Context<unknown, unknown, unknown>);
    },
    { readOnly: !route.writes },
  );
  for (const work of afterwards) await work().catch((error: Error) => services.report('what follows a change', error));
  if (CHANGES_ACCESS.has(route.needs)) services.actors.forget();
  if (answer instanceof Bytes) return sendBytes(request, reply, answer);
  return send(reply, answer, route, services.settings.checkReplies === true);
}

function send(reply: FastifyReply, answer: unknown, route: Route, check: boolean): FastifyReply {
  const status = answer instanceof Answer ? answer.status : 200;
  const body = answer instanceof Answer ? answer.body : answer;
  if (answer instanceof Answer) reply.headers(answer.headers);
  reply.header('cache-control', 'no-store');
  if (route.reply === undefined) return reply.code(204).send();
  if (check) checkReply(route, body);
  const version = (body as { version?: unknown } | null)?.version;
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  return reply.code(status).send(body);
}

function checkReply(route: Route, body: unknown): void {
  const parsed = route.reply!.safeParse(JSON.parse(JSON.stringify(body)));
  if (!parsed.success) throw new TypeError(`${route.id} replied with something else: ${z.prettifyError(parsed.error)}`);
}

const PRECONDITIONS = z.looseObject({
  'if-match': z.string().optional().meta({ description: 'The version this change is about, such as "3"' }),
  'if-none-match': z.string().optional().meta({ description: '* to create (PUT)' }),
});

/** The schema Fastify validates by, and OpenAPI is made of. */
function schemaOf(route: Route) {
  const own = route.params instanceof z.ZodObject ? route.params.shape : {};
  const wing = route.id.split('.')[0]!;
  const reply = route.reply ?? z.undefined();
  const success: Record<string, unknown> = {};
  if (route.produces) {
    success['200'] = {
      description: route.summary,
      content: Object.fromEntries(route.produces.map((type) => [type, { schema: z.string() }])),
    };
  } else if (route.reply === undefined) success['204'] = z.null().meta({ description: 'Done' });
  else {
    success['200'] = reply;
    if (route.method === 'PUT' || route.method === 'POST') success['201'] = reply;
  }
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [wing],
    params: z.object({ organisation: z.string().min(2).max(61), ...own }),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body && !route.takesBytes ? { body: route.body } : {}),
    ...(route.takesBytes ? { consumes: ['application/octet-stream'] } : {}),
    ...(route.versioned === 'row' ? { headers: PRECONDITIONS } : {}),
    response: { ...success, '4xx': errorReply },
    security: [{ session: [] }, { token: [] }, { link: [] }],
    'x-filage-needs': route.needs,
    'x-filage-scope': route.scope,
    'x-filage-versioned': route.versioned,
  } as object;
}
