/** A body of raw bytes, received beside the store under a passing name, and hashed on the way. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

export const FILE_LIMIT = 50 * 1024 * 1024;
const HEAD_BYTES = 4100;
const PATIENCE = 4;

export interface Received {
  /** Where the bytes lie until they are moved into the store. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** The first bytes: what the type is told by. */
  readonly head: Buffer;
}

export async function receiveBytes(dataFolder: string, request: FastifyRequest): Promise<Received> {
  const stream = request.body as NodeJS.ReadableStream | null | undefined;
  if (!stream || typeof stream.pipe !== 'function') throw new Refusal(415, 'request.media-type');
  const tooLarge = () => new Refusal(413, 'request.too-large', { facts: { most: FILE_LIMIT } });
  if (Number(request.headers['content-length'] ?? 0) > FILE_LIMIT) throw tooLarge();
  const folder = path.join(dataFolder, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = path.join(folder, randomUUID());
  const hash = createHash('sha256');
  const heads: Buffer[] = [];
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (size < HEAD_BYTES) heads.push(chunk);
      size += chunk.length;
      hash.update(chunk);
      // A sender cut off in the middle would not hear why: what is too much is read to its end, and not kept.
      if (size <= FILE_LIMIT) done(null, chunk);
      else if (size <= FILE_LIMIT * PATIENCE) done();
      else done(tooLarge());
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(place, { mode: 0o600 }));
    if (size > FILE_LIMIT) throw tooLarge();
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
  return { path: place, size, sha256: hash.digest('hex'), head: Buffer.concat(heads).subarray(0, HEAD_BYTES) };
}
