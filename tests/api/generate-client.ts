/**
 * Writes the types of the web client from the description of the API; the test beside it compares instead of writing.
 * By hand: `npm run client`.
 */
import { writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { apiDocument } from '#api/http/document.ts';

export const TYPES = new URL('../../src/web/client/schema.ts', import.meta.url);

export async function generatedTypes(): Promise<string> {
  const ast = await openapiTypescript((await apiDocument()) as unknown as OpenAPI3, { alphabetize: true });
  return `/** Generated from the API by tests/api/generate-client.ts; never edited by hand. */\n${astToString(ast)}`;
}

if (import.meta.main) await writeFile(TYPES, await generatedTypes());
