import { expect, test } from 'vitest';
import { disputedFields, type Edit, isAlreadyThere, mergedEdit } from './edit.ts';

const edit: Edit = {
  id: 'e',
  at: '2026-11-24T10:00:00Z',
  method: 'PATCH',
  path: '/api/o/essai/venues/v',
  label: 'Salle Une',
  body: { town: 'Castres', capacity: 250, note: null },
  before: { town: 'Toulouse', capacity: null, note: 'quai 2' },
  ifMatch: 3,
  touches: [],
};

test('an edit whose answer was lost is found on the server, and is not sent as a change of somebody else', () => {
  expect(isAlreadyThere(edit, { version: 4, town: 'Castres', capacity: 250, note: null, power: '63 A' })).toBe(true);
  expect(isAlreadyThere(edit, { version: 4, town: 'Castres', capacity: 251, note: null })).toBe(false);
  expect(isAlreadyThere({ ...edit, method: 'DELETE' }, { version: 4 })).toBe(false);
});

test('only what both have stated differently is asked about', () => {
  const theirs = { version: 4, town: 'Albi', capacity: 250, note: 'quai 2', power: '63 A' };
  expect(disputedFields(edit, theirs).map(({ name }) => name)).toEqual(['town', 'note']);
});

test('a field that we sent as it was before stays as they have put it', () => {
  const untouched: Edit = { ...edit, body: { town: 'Toulouse', capacity: 250 } };
  const theirs = { version: 4, town: 'Albi', capacity: null };
  expect(disputedFields(untouched, theirs).map(({ name }) => name)).toEqual(['capacity']);
  expect(mergedEdit(untouched, theirs, ['capacity'])).toMatchObject({
    body: { town: 'Albi', capacity: 250 },
    ifMatch: 4,
  });
});

test('the choice is made field by field, on the version that is there now', () => {
  const theirs = { version: 7, town: 'Albi', capacity: 300, note: 'quai 3' };
  const merged = mergedEdit(edit, theirs, ['capacity']);
  expect(merged.body).toEqual({ town: 'Albi', capacity: 250, note: 'quai 3' });
  expect(merged.ifMatch).toBe(7);
});
