import { expect, test } from 'vitest';
import { leadsBack } from './back.ts';

test.each(['/', '/o/nord', '/o/nord/calendar?month=2026-10#day', '/o/nord/people/%2Fx'])('%j is ours', (from) => {
  expect(leadsBack(from)).toBe(true);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\\/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  7,
  undefined,
  ['/'],
])('%j is not', (from) => {
  expect(leadsBack(from)).toBe(false);
});
