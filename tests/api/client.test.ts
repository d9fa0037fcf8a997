import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { apiDocument } from '#api/http/document.ts';
import { routes } from '#api/routes.ts';
import { generatedTypes, TYPES } from './generate-client.ts';

test('the committed types of the web client are those of the API as it is (npm run client)', async () => {
  expect(await readFile(TYPES, 'utf8')).toBe(await generatedTypes());
}, 60_000);

test('every route has an id and a summary of its own', () => {
  const ids = routes.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(routes.filter(({ summary }) => summary.length < 8).map(({ id }) => id)).toEqual([]);
});

test('every operation says what right it needs, and its refusals', async () => {
  const paths = (await apiDocument()).paths as Record<string, Record<string, Record<string, unknown>>>;
  const silent = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(
        ([, operation]) => operation['x-filage-needs'] === undefined || !('4XX' in (operation.responses as object)),
      )
      .map(([method]) => `${method} ${path}`),
  );
  expect(silent).toEqual([]);
});
