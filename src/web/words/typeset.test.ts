import { expect, it } from 'vitest';
import { frenchDay, typesetText } from './typeset.ts';

it('keeps together what French keeps together', () => {
  expect(typesetText('« Fin » ; 12 %, 322 h en 46 jours, {{value}} h : 3 hivers ?')).toBe(
    '«\u00a0Fin\u00a0»\u202f; 12\u202f%, 322\u00a0h en 46 jours, {{value}}\u00a0h\u00a0: 3 hivers\u202f?',
  );
});

it('says the first of a month as French does', () => {
  expect(['lundi 1 juin 2026 à 9:00', '1 avr. 2026', '11 avr. 2026', 'avril 2026'].map(frenchDay)).toEqual([
    'lundi 1er juin 2026 à 9:00',
    '1er avr. 2026',
    '11 avr. 2026',
    'avril 2026',
  ]);
});
