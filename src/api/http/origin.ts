/** A session cookie travels by itself, so a change asked for by another site's page must not be carried out. */
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function refuseOtherSite(request: FastifyRequest, url: string): void {
  if (READS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'access.other-site');
  const origin = request.headers.origin;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  if (host === null || (host !== request.host && host !== new URL(url).host))
    throw new Refusal(403, 'access.other-site');
}
