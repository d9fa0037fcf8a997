import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const columns = [
  { header: 'Nom', text: (row: readonly string[]) => row[0]! },
  { header: 'Montant', text: (row: readonly string[]) => row[1]! },
];

test('a French spreadsheet reads it: semicolons, decimal commas, no thousands', () => {
  expect(csvOf(columns, [['Décor, bois', '1\u202f234,56']], 'fr')).toBe(
    '\ufeffNom;Montant\r\n"Décor, bois";1234,56\r\n',
  );
});

test('a text that would be computed is given as text, and quotes are doubled', () => {
  expect(csvOf(columns, [['=HYPERLINK("x")', '-3']], 'en')).toBe('\ufeffNom,Montant\r\n"\'=HYPERLINK(""x"")",-3\r\n');
});

test('what separates in another country’s spreadsheet opens no cell of its own', () => {
  expect(csvOf(columns, [['a;=1+1', 'b\r=1+1']], 'en')).toContain('"a;=1+1","b\r=1+1"\r\n');
  expect(csvOf(columns, [['a,=1+1', ' =1+1']], 'fr')).toContain(`"a,=1+1";' =1+1\r\n`);
});
