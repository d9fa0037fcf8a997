/**
 * The built screens: hashed assets for ever, the pages themselves never. One page for every address of the application;
 * another, small, for people without an account (`/p/…` open to everybody, `/l/…` to the holder of a link).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, refusalJson } from './refusal.ts';

const ASSETS = `${path.sep}assets${path.sep}`;

export async function serveWeb(app: FastifyInstance, webRoot: string | null): Promise<void> {
  const built = webRoot !== null && existsSync(path.join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (response, file) => {
        response.header('cache-control', file.includes(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && isPage(request)) return sendPage(request, reply);
    return reply
      .code(404)
      .type('application/json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(refusalJson(notFound()));
  });
}

const addressOf = (request: FastifyRequest): string => request.url.split('?')[0]!;
const isDoor = (address: string): boolean => /^\/[pl]\//.test(address);

function isPage(request: FastifyRequest): boolean {
  const address = addressOf(request);
  if (request.method !== 'GET' || /^\/(api|assets)\//.test(address)) return false;
  // A page of an organisation may end like a file: a rate is called `minimumWage.hour`.
  return address.startsWith('/o/') || isDoor(address) || !/\.[a-z0-9]{2,5}$/i.test(address);
}

function sendPage(request: FastifyRequest, reply: FastifyReply) {
  const address = addressOf(request);
  reply.header('cache-control', 'no-cache');
  // What a link opens is between its holder and the organisation.
  if (address.startsWith('/l/')) reply.header('x-robots-tag', 'noindex');
  return reply.sendFile(isDoor(address) ? 'door.html' : 'index.html');
}
