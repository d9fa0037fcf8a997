import { expect, test } from 'vitest';
import { safeHeaders } from './media-type.ts';

test('a name that a sender chose leads to no folder and to no other header', () => {
  const { 'content-disposition': disposition } = safeHeaders('image/png', '../..\\évil"\r\nX: 1.png');
  expect(disposition).toBe(
    `inline; filename=".._..__vil___X: 1.png"; filename*=UTF-8''.._.._%C3%A9vil%22%0D%0AX%3A%201.png`,
  );
});

test('what a browser would run is handed over as a file', () => {
  expect(safeHeaders('image/svg+xml', 'a.svg')['content-disposition']).toMatch(/^attachment;/);
  expect(safeHeaders('text/html', 'a.html')['content-disposition']).toMatch(/^attachment;/);
});
