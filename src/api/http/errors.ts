/** Whatever was thrown, as a coded answer. Bad input is never a 5xx. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, type Problem, problem } from '#core/kernel/index.ts';
import { SubjectTaken } from '#db/rows.ts';
import { violationIn } from '#db/transaction.ts';
import { NotPrinted } from '#documents/index.ts';
import { breaks, Refusal, refusalJson } from './refusal.ts';
import { TWICE } from './shapes.ts';

const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  401: 'access.not-signed-in',
  403: 'access.not-allowed',
  404: 'request.not-found',
  405: 'request.method',
  413: 'request.too-large',
  415: 'request.media-type',
  417: 'request.expectation',
  429: 'request.too-many',
};

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error);
  if (refusal.status >= 500) request.log.error(logged(error, request.routeOptions.url), 'request failed');
  if (reply.sent || reply.raw.headersSent) return reply;
  return reply
    .code(refusal.status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(refusalJson(refusal));
}

/** Without what the database adds to its errors: the failing row, with everything in it. */
export function logged(error: unknown, route?: string) {
  // Its message may quote what was to be printed.
  if (error instanceof NotPrinted)
    return { route, error: { name: error.name, code: error.code, template: error.template } };
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  return { route, error: { name, message, stack, code } };
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof BadInput) return breaks(error.problems);
  if (error instanceof SubjectTaken) return new Refusal(409, 'conflict.unique');
  if (error instanceof NotPrinted) return new Refusal(error.code === 'document.failed' ? 500 : 503, error.code);
  return storageRefusal(error) ?? frameRefusal(error as FastifyError) ?? new Refusal(500, 'server.failure');
}

interface Issue {
  readonly instancePath?: string;
  readonly message?: string;
}

const isTwice = ({ message }: Issue): boolean => message === TWICE;

function frameRefusal(error: FastifyError): Refusal | null {
  if (Array.isArray(error?.validation)) {
    const part = error.validationContext ?? 'body';
    const issues = (error.validation as Issue[]).slice(0, 20);
    const fieldOf = (issue: Issue) => `${part}${issue.instancePath ?? ''}`;
    const told = (code: string, some: readonly Issue[]) =>
      [...new Set(some.map(fieldOf))].map((field) => problem(code, 'blocking', { field }, [field]));
    const [twice, others] = [issues.filter(isTwice), issues.filter((issue) => !isTwice(issue))];
    if (others.length === 0) return breaks(told('input.twice', twice));
    return new Refusal(400, 'input.invalid', {
      problems: [...told('input.field', others), ...told('input.twice', twice)],
    });
  }
  const status = error?.statusCode;
  if (status === undefined || status < 400 || status >= 500) return null;
  const facts: Problem['facts'] = status === 413 ? { most: BODY_LIMIT } : {};
  return new Refusal(status, CODE_BY_STATUS[status] ?? 'request.unreadable', { facts });
}

/** Bytes of a JSON body. */
export const BODY_LIMIT = 4 * 1024 * 1024;

const DATA_EXCEPTION = /^22/;
const UNSTORABLE = new Set(['54000', '54001', '54011', '54023']);
const AWAY = new Set(['57P01', '57P02', '57P03', '53300', '55P03', '40001', '40P01', '57014', '25P03']);
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);

function storageRefusal(error: unknown): Refusal | null {
  const violation = violationIn(error);
  if (violation) {
    if (violation.kind === 'unique') return new Refusal(409, 'conflict.unique');
    if (violation.kind === 'reference') return new Refusal(409, 'conflict.reference');
    if (violation.kind === 'exclusion') return new Refusal(409, 'conflict.overlap');
    return new Refusal(422, 'input.rule');
  }
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string')
    return /timeout exceeded when trying to connect|Connection terminated/.test(String(error)) ? busy() : null;
  if (DATA_EXCEPTION.test(code) || UNSTORABLE.has(code)) return new Refusal(422, 'input.out-of-range');
  if (AWAY.has(code) || code.startsWith('08') || NO_CONNECTION.has(code)) return busy();
  return null;
}

const busy = (): Refusal => new Refusal(503, 'server.busy');
