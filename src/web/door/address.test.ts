import { expect, test } from 'vitest';
import { linkPlace, matched } from './address.ts';

test('an address gives the values that its pattern names', () => {
  expect(matched('/p/{slug}/calls/{code}', '/p/ecole-du-plateau/calls/automne-2025')).toEqual({
    slug: 'ecole-du-plateau',
    code: 'automne-2025',
  });
  expect(matched('/p/{slug}', '/p/ecole%20bleue/')).toEqual({ slug: 'ecole bleue' });
});

test('another address is another page', () => {
  for (const path of ['/p/ecole', '/p/ecole/calls', '/p/ecole/calls/', '/l/ecole/calls/x', '/p/%E0%A4%A/calls/x']) {
    expect(matched('/p/{slug}/calls/{code}', path), path).toBeNull();
  }
});

test('a link’s page belongs to its organisation', () => {
  expect(linkPlace('/l/ecole/application')).toEqual({ slug: 'ecole', page: 'application' });
  expect(linkPlace('/p/ecole/application')).toBeNull();
});
