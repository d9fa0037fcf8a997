import { expect, test } from 'vitest';
import { newId } from './uuid.ts';

test('an id is a UUID of version 7 that sorts by the moment it was made', () => {
  const [early, late] = [newId(1_795_000_000_000), newId(1_795_000_000_001)];
  for (const id of [early, late])
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(Number.parseInt(early.replaceAll('-', '').slice(0, 12), 16)).toBe(1_795_000_000_000);
});

test('two ids of one moment differ', () => {
  expect(newId(0)).not.toBe(newId(0));
});
