import { expect, test } from 'vitest';
import { maskedAddress, sameAddress } from './masked-address.ts';

test.each([
  ['noemie@example.org', 'n•••@e•••.org'],
  ['a@b.fr', 'a•••@b•••.fr'],
  ['regie@theatre.ville.example', 'r•••@t•••.example'],
  ['root@localhost', 'r•••@l•••'],
])('%s is shown as %s', (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});

test('an address is the same in capitals, and not the same with a letter less', () => {
  expect(sameAddress('Noemie@Example.org', 'noemie@example.org')).toBe(true);
  expect(sameAddress('noemi@example.org', 'noemie@example.org')).toBe(false);
});
