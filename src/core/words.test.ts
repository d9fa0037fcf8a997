import { describe, expect, it } from 'vitest';
import { type Because, date, dec, euros } from './kernel/index.ts';
import { explain, explainedText, fill, plainText } from './words.ts';

describe('figures as they are read', () => {
  it('French money has narrow no-break spaces, a comma and a real minus', () => {
    expect(plainText(euros(-342018), 'fr')).toBe('\u22123\u202f420,18\u202f€');
    expect(plainText(euros(-342018), 'en')).toBe('\u2212€3,420.18');
  });

  it('decimals keep their digits', () => {
    expect(plainText(dec('1234.50'), 'fr')).toBe('1\u202f234,50');
    expect(plainText(dec('-0.5'), 'en')).toBe('\u22120.5');
  });

  it('days are written as the reader writes them', () => {
    expect(plainText(date('2026-01-14'), 'fr')).toBe('14/01/2026');
    expect(plainText(date('2026-01-14'), 'en')).toBe('14 Jan 2026');
  });

  it('a sentence takes its facts', () => {
    expect(fill('Il manque {gap} de produits.', { gap: euros(342018) }, 'fr')).toBe(
      'Il manque 3\u202f420,18\u202f€ de produits.',
    );
    expect(fill('{unknown}', {}, 'fr')).toBe('{unknown}');
  });

  it('a count agrees with what it counts, as each language counts', () => {
    const days = (count: number | string, locale: 'fr' | 'en') =>
      fill(locale === 'fr' ? '{days|jour ouvré|jours ouvrés}' : '{days|day|days}', { days: count }, locale);
    expect([0, 1, 2, '+1', -4].map((count) => days(count, 'fr'))).toEqual([
      '0 jour ouvré',
      '1 jour ouvré',
      '2 jours ouvrés',
      '+1 jour ouvré',
      '-4 jours ouvrés',
    ]);
    expect([0, 1, 2].map((count) => days(count, 'en'))).toEqual(['0 days', '1 day', '2 days']);
    expect(fill('{days|jour|jours}', { days: dec('-1') }, 'fr')).toBe('\u22121 jour');
  });

  it('a figure unfolds to its inputs, indented, and marks projections', () => {
    const because: Because = {
      kind: 'rule',
      rule: 'test.line',
      value: euros(1820),
      inputs: [
        { kind: 'fact', name: 'test.base', value: euros(20000) },
        { kind: 'rate', rate: 'test.rate', on: date('2027-01-01'), value: dec('9.10'), projected: true },
      ],
    };
    expect(explain(because, 'fr').map((line) => line.depth)).toEqual([0, 1, 1]);
    expect(explainedText(because, 'fr')).toBe(
      'test.line : 18,20\u202f€\n  test.base : 200,00\u202f€\n  test.rate : 9,10 (projection)',
    );
  });
});
