/** `filage openapi`: the description of the HTTP API (OpenAPI 3.1), without a database. */
import { apiDocument } from '#api/http/document.ts';
import type { Run } from './io.ts';
import { Refusal } from './refusal.ts';

export const run: Run = async (args, io) => {
  if (args.length > 0) throw new Refusal('command.arguments', { usage: 'filage openapi > openapi.json' });
  io.out(JSON.stringify(await apiDocument(), null, 2));
  return 0;
};
