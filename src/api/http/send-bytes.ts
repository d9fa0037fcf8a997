/** Bytes go out once: who still has them under this entity tag is told so, without them. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bytes } from './route.ts';

export function sendBytes(request: FastifyRequest, reply: FastifyReply, { content, headers }: Bytes): FastifyReply {
  const { etag, ...rest } = headers;
  if (etag === undefined || !isKept(request.headers['if-none-match'], etag))
    return reply.headers(headers).send(content);
  if (typeof content === 'object' && 'destroy' in content) (content as { destroy(): void }).destroy();
  const kept = rest['cache-control'] === undefined ? {} : { 'cache-control': rest['cache-control'] };
  return reply
    .code(304)
    .headers({ etag, ...kept })
    .send(null);
}

/** Compared as RFC 9110 13.1.2 says for GET: one of a list, weak or not; `*` is whatever there is. */
export function isKept(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  if (asked.trim() === '*') return true;
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
