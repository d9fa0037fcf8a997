/** What a sheet is made of, and the arithmetic of ranges: pure, so that it is tested without a browser. */

export interface SheetColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly width?: number | string;
  readonly minWidth?: number;
  /** Takes its share of the room that the others leave, and more lines where its words need them. */
  readonly grows?: true;
  readonly align?: 'right';
  /** What is shown when `cell` says nothing else. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row) => React.ReactNode;
  /** What is stored: handed back to undo. Needed where cells can be edited. */
  readonly value?: (row: Row) => unknown;
  /** What is edited and copied, such as `1234,56` for a shown `1 234,56 €`; `text` when absent. */
  readonly typed?: (row: Row) => string;
  /** Reads what was typed or pasted; undefined when it cannot be read. Needed where cells can be edited. */
  readonly parse?: (text: string, row: Row) => unknown;
  readonly isEditable?: (row: Row) => boolean;
  /** What stands in this column on the line of a group, or of the whole. */
  readonly sum?: (rows: readonly Row[]) => string;
}

const LEAST = 64;
/** Left and right of the words of a cell. */
const MARGINS = 16;
/** How wide a sign is, rather too wide than too narrow. */
const SIGN = 7;

/** How wide each column that grows is in so much room. */
export function widthOfGrowing(columns: readonly SheetColumn<never>[], room: number): number {
  const growing = columns.filter(({ grows }) => grows);
  const others = columns.filter(({ grows }) => !grows).reduce((sum, { width }) => sum + Number(width ?? LEAST), 0);
  const least = Math.max(LEAST, ...growing.map(({ minWidth }) => minWidth ?? LEAST));
  return Math.max(least, Math.floor((room - others) / Math.max(1, growing.length)));
}

/** Lines that a text takes in a column so wide. */
export const linesIn = (text: string, width: number): number =>
  Math.max(1, Math.ceil((text.length * SIGN) / Math.max(1, width - MARGINS)));

export interface CellChange<Row> {
  readonly row: Row;
  readonly key: string;
  readonly value: unknown;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly anchor: Position;
  readonly focus: Position;
}

export function boundsOf({ anchor, focus }: Range) {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isWithin(range: Range | null, row: number, column: number): boolean {
  if (range === null) return false;
  const { top, bottom, left, right } = boundsOf(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

export const cellCount = (range: Range): number => {
  const { top, bottom, left, right } = boundsOf(range);
  return (bottom - top + 1) * (right - left + 1);
};

/** Cells as spreadsheets copy them: tabs, line ends, quotes around what holds them. */
export function tsvOf(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((line) => line.map(quoted).join('\t')).join('\r\n');
}

/** Reads what a spreadsheet copied. A last empty line is the end of the line before. */
export function cellsOfTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  let start = true;
  const endCell = () => {
    lines.at(-1)!.push(cell);
    cell = '';
    start = true;
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"' && start) {
      quoted = true;
      start = false;
    } else if (letter === '\t') endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[i + 1] === '\n') i += 1;
      endCell();
      lines.push([]);
    } else {
      cell += letter;
      start = false;
    }
  }
  if (cell !== '' || !start || lines.at(-1)!.length > 0) endCell();
  if (lines.at(-1)!.length === 0) lines.pop();
  return lines;
}

/**
 * Where pasted cells go: one cell fills the whole range; a block is laid from the range's top left, and repeated when
 * the range is a whole number of times as large.
 */
export function pasteTargets(range: Range, block: readonly (readonly string[])[]): { at: Position; text: string }[] {
  const { top, bottom, left, right } = boundsOf(range);
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  if (height === 0 || width === 0) return [];
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const isRepeated = rows % height === 0 && columns % width === 0;
  const [tall, wide] = isRepeated ? [rows, columns] : [height, width];
  const targets: { at: Position; text: string }[] = [];
  for (let row = 0; row < tall; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const text = block[row % height]?.[column % width];
      if (text !== undefined) targets.push({ at: { row: top + row, column: left + column }, text });
    }
  }
  return targets;
}
