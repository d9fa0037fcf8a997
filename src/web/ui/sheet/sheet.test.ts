import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOfTsv, isWithin, linesIn, pasteTargets, type Range, tsvOf, widthOfGrowing } from './sheet.ts';

const range = (top: number, left: number, bottom: number, right: number): Range => ({
  anchor: { row: bottom, column: left },
  focus: { row: top, column: right },
});

describe('a sheet’s clipboard', () => {
  it('reads what a spreadsheet copies, with its quotes, tabs and line ends within cells', () => {
    expect(cellsOfTsv('Décor\t3\t12,5\r\nCostumes\t4\t99\r\n')).toEqual([
      ['Décor', '3', '12,5'],
      ['Costumes', '4', '99'],
    ]);
    expect(cellsOfTsv('"deux\nlignes"\t"dit ""Nadia"""')).toEqual([['deux\nlignes', 'dit "Nadia"']]);
    expect(cellsOfTsv('a\t\tb\n\tc')).toEqual([
      ['a', '', 'b'],
      ['', 'c'],
    ]);
  });

  it('gives back any block it has copied', () => {
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        fc.pre(cells.at(-1)!.some((cell) => cell !== ''));
        expect(cellsOfTsv(tsvOf(cells))).toEqual(cells);
      }),
    );
  });
});

describe('pasting', () => {
  it('fills a whole range with one cell', () => {
    expect(pasteTargets(range(2, 1, 4, 1), [['64,00']]).map(({ at }) => at.row)).toEqual([2, 3, 4]);
  });

  it('lays a block from the top left, whatever the size of the range', () => {
    const targets = pasteTargets(range(0, 0, 0, 0), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(targets).toEqual([
      { at: { row: 0, column: 0 }, text: 'a' },
      { at: { row: 0, column: 1 }, text: 'b' },
      { at: { row: 1, column: 0 }, text: 'c' },
      { at: { row: 1, column: 1 }, text: 'd' },
    ]);
  });

  it('repeats a line down a range that is several lines tall', () => {
    expect(
      pasteTargets(range(0, 0, 2, 1), [['a', 'b']])
        .map(({ text }) => text)
        .join(''),
    ).toBe('ababab');
  });
});

it('a range holds its corners, dragged from any side', () => {
  expect(isWithin(range(1, 1, 3, 2), 3, 1)).toBe(true);
  expect(isWithin(range(1, 1, 3, 2), 1, 2)).toBe(true);
  expect(isWithin(range(1, 1, 3, 2), 4, 1)).toBe(false);
  expect(isWithin(null, 0, 0)).toBe(false);
});

it('columns that grow share what the others leave, and their words take lines instead of being cut', () => {
  const columns = [{ width: 100 }, { grows: true, minWidth: 160 }, { grows: true, minWidth: 160 }] as never;
  expect(widthOfGrowing(columns, 700)).toBe(300);
  expect(widthOfGrowing(columns, 300)).toBe(160);
  expect([linesIn('', 160), linesIn('Les contrats du spectacle', 300), linesIn('x'.repeat(60), 300)]).toEqual([
    1, 1, 2,
  ]);
});
