/** The HTTP server: Fastify, the shared hooks, every route, the description of the API, and the built screens. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { Database } from '#db/connection.ts';
import { signInSecret } from '#db/ground/access/index.ts';
import { openPrinter } from '#documents/index.ts';
import { deliver, MAIL_JOB, type Mailer, type MailJob, smtpMailer } from '#jobs/mail/index.ts';
import { openQueue } from '#jobs/queue.ts';
import { cronOf, runForEveryone, scheduled } from '#jobs/scheduled.ts';
import { openSolver, type Solver, soonAfterStart, takeUpProposals } from '#jobs/school/timetable/index.ts';
import { dropUnkeptOf } from '../ground/files/index.ts';
import { openRoutesOf, routes } from '../routes.ts';
import { answerError, BODY_LIMIT, logged } from './errors.ts';
import { registerHealth } from './health.ts';
import { knownActors } from './known-actors.ts';
import { registerOpen } from './open-route.ts';
import { describe } from './openapi.ts';
import { Refusal } from './refusal.ts';
import { registerRoutes } from './register.ts';
import type { ServerSettings, Services } from './services.ts';
import { dayIn } from './today.ts';
import { serveWeb } from './web.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly settings: ServerSettings;
  readonly clock: () => Date;
  /** Folder of the built screens; null serves the API alone. */
  readonly webRoot: string | null;
  /** Makes the demo organisation, where that is possible. */
  readonly demo?: Services['demo'];
  /** Whether work that comes round by itself is done here; tests call it themselves. */
  readonly scheduled?: boolean;
  /** Instead of the one of `settings.smtp`: tests read what would have been sent. */
  readonly mailer?: Mailer | null;
  /** Instead of the one of this process: tests that count rows want nobody at work behind their back. */
  readonly solver?: Solver;
}

const REQUESTS_PER_MINUTE = 3000;

/** Builds the server, ready to listen. `close()` lets the requests in flight finish. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { settings } = options;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.proxies ? [...settings.proxies] : false,
    logger: settings.log && settings.log !== 'silent' ? { level: settings.log, serializers: { req: quiet } } : false,
    routerOptions: { maxParamLength: 300 },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply as never);
    },
  });
  app.setErrorHandler(answerError);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => JSON.stringify);
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  app.decorateRequest('actor', null);
  app.decorateRequest('account', null);
  app.decorateRequest('precondition', null);
  app.decorateRequest('arrivedAt', null as never);
  app.addHook('onRequest', async (request) => {
    request.arrivedAt = options.clock();
  });
  await protect(app, options);
  await describe(app);
  await registerHealth(app, options.database);
  const services = await openServices(app, options);
  registerRoutes(app, routes, services);
  registerOpen(app, openRoutesOf(app, services), services);
  app.get('/api/openapi.json', { schema: { hide: true } as object }, () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { deepLinking: true } });
  await serveWeb(app, options.webRoot);
  return app;
}

async function openServices(app: FastifyInstance, options: ServerOptions): Promise<Services> {
  const { database, settings, clock } = options;
  const report = (what: string, error: Error) => app.log.error(logged(error), what);
  const mailer = options.mailer ?? (settings.smtp ? smtpMailer(settings.smtp) : null);
  const needsQueue = mailer !== null || options.scheduled === true;
  const running = needsQueue ? await openQueue(database, { names: [MAIL_JOB], report }) : null;
  const printer = openPrinter();
  app.addHook('onClose', async () => {
    await running?.close();
    await printer.close();
  });
  if (mailer) await running?.work<MailJob>(MAIL_JOB, (job) => deliver(database, mailer, job));
  const queue = mailer ? running : null;
  const solver = options.solver ?? openSolver(database, { report });
  app.addHook('onClose', () => solver.close());
  if (options.scheduled && running) {
    const dropBytes = (organisation: string, hashes: readonly string[]) =>
      dropUnkeptOf({ database, settings }, organisation, hashes);
    const round = { database, clock, dayIn, url: settings.url, queue, printer, solver, report, dropBytes };
    for (const work of scheduled) await running.comeRound(work.name, cronOf(work), () => runForEveryone(work, round));
    const stop = soonAfterStart(
      () => runForEveryone(takeUpProposals, round),
      (error) => report('proposals to take up', error),
    );
    app.addHook('onClose', () => stop());
  }
  const secret = await signInSecret(database);
  const actors = knownActors(clock);
  const demo = options.demo ?? null;
  return { database, settings, clock, signInSecret: secret, actors, mailer, queue, printer, solver, demo, report };
}

const SECRET = /[A-Za-z0-9_-]{43}(?=\.ics$|\/|$)/g;
export const withoutSecrets = (path: string): string => path.replaceAll(SECRET, '…');

/** Addresses may hold what somebody searched for, or a calendar's secret: only the path is logged, without it. */
const quiet = (request: { method: string; url: string }) => ({
  method: request.method,
  path: withoutSecrets(request.url.split('?')[0]!),
});

/** Whoever has hung up has no address any more, whatever the types say; they are counted together. */
function addressOf({ ip }: FastifyRequest): string {
  return (ip as string | undefined) === undefined ? 'gone' : normalizeIP(ip);
}

async function protect(app: FastifyInstance, { settings }: ServerOptions): Promise<void> {
  const secure = settings.url.startsWith('https:');
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const perMinute = settings.requestsPerMinute ?? REQUESTS_PER_MINUTE;
  await app.register(rateLimit, {
    global: perMinute > 0,
    max: perMinute > 0 ? perMinute : REQUESTS_PER_MINUTE,
    timeWindow: 60_000,
    keyGenerator: addressOf,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(429, 'request.too-many', { facts: { seconds: Math.ceil(ttl / 1000) } }),
  });
}
