/** The tables of docs/rules/personal-data.md come out as printed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentUntil, erasureAnswer, KINDS_OF_DATA, proofsUntil } from '#core/ground/people/index.ts';
import { date } from '#core/kernel/index.ts';
import { sentence } from '#core/words.ts';

const page = readFileSync(new URL('../../docs/rules/personal-data.md', import.meta.url), 'utf8');

function rowsOf(mark: string): string[][] {
  const lines = page
    .slice(page.indexOf(`<!-- executed: ${mark} -->`))
    .split('\n')
    .slice(3);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  expect(rows.length).toBeGreaterThan(1);
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('personal data', () => {
  test('the kinds are those of the page', () => {
    const kinds = KINDS_OF_DATA.map(({ id, about, basis, term, onErasure }) => [
      id,
      sentence('terms', `data.${id}`, 'en'),
      about.join(', '),
      basis,
      term,
      onErasure,
    ]);
    expect(rowsOf('kinds')).toEqual(kinds);
  });

  test.each(rowsOf('until'))(
    'a training that ended on %s, cofinanced %s, is proven until %s',
    (ended, funds, until) => {
      expect(proofsUntil(date(ended), funds === 'yes')).toBe(until);
    },
  );

  test.each(rowsOf('documents'))('frozen until %s, training until %s, cofinanced %s: kept until %s', (...row) => {
    const [frozen, ended, funds, until] = row.map((cell) => (cell === '—' ? null : cell));
    const day = (text: string | null | undefined) => (text ? date(text) : null);
    const training = { endsOn: day(ended), cofinanced: funds === 'yes' };
    expect(documentUntil(day(frozen), training)).toBe(until);
    expect(documentUntil(day(frozen), null)).toBe(frozen);
  });

  test.each(rowsOf('erasure'))(
    '%s, ended %s, certificate %s, %s to teach, unconfirmed %s, on %s: %s, kept %s',
    (...row) => {
      const [state, ended, certificate, sessions, address, today, answer, kept] = row as [
        'none' | 'enrolled' | 'left' | 'withdrawn',
        ...string[],
      ];
      const trainings =
        state === 'none' ? [] : [{ id: 'e', name: 'Promotion', state, endsOn: date(ended!), cofinanced: false }];
      const documents =
        certificate === 'yes'
          ? [{ id: 'd', subjectId: 'e', title: 'Certificat', retainUntil: proofsUntil(date(ended!), false) }]
          : [];
      const unconfirmed = address === '—' ? [] : [address!];
      const facts = { trainings, documents, sessionsToCome: Number(sessions), hasPlace: false, unconfirmed };
      const found = erasureAnswer(facts, date(today!));
      expect(found.problems.map(({ code }) => code).join(', ') || 'erased').toBe(answer);
      expect(found.kept.map(({ kind }) => kind).join(', ') || '—').toBe(kept);
    },
  );
});
