/** `If-Match` and `If-None-Match`: on which version a change was made. */
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';
import type { Method, Versioned } from './route.ts';

export interface Precondition {
  readonly ifMatch: number | null;
  readonly isCreate: boolean;
}

const TAG = /^(?:W\/)?"?(\d{1,9})"?$/;

export function preconditionOf(request: FastifyRequest, method: Method, versioned: Versioned): Precondition {
  const isCreate = request.headers['if-none-match'] === '*';
  const header = request.headers['if-match'];
  if (versioned !== 'row') return { ifMatch: null, isCreate: false };
  if (isCreate && method === 'PUT') return { ifMatch: null, isCreate: true };
  if (header === undefined) throw new Refusal(428, 'conflict.version-missing');
  const match = TAG.exec(header.trim());
  if (!match) throw new Refusal(400, 'conflict.version-unreadable');
  return { ifMatch: Number(match[1]), isCreate: false };
}
