import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from './lines.ts';
import {
  boundsOf,
  type CellChange,
  cellsOfTsv,
  type Position,
  pasteTargets,
  type Range,
  type SheetColumn,
  tsvOf,
} from './sheet.ts';

interface Given<Row> {
  readonly lines: readonly Line<Row>[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly range: Range | null;
  readonly onChange: ((changes: readonly CellChange<Row>[]) => void) | undefined;
}

/** One step of the sheet's undo: cells by the key of their line, so that rows may have moved in between. */
interface Step {
  readonly cells: readonly { line: string; key: string; before: unknown; after: unknown }[];
}

/** Copying, pasting, filling, emptying, undoing: what can be done with a range of cells. */
export function useSheetActs<Row>({ lines, columns, range, onChange }: Given<Row>) {
  const { t } = useTranslation('ui');
  const [said, setSaid] = useState<string>();
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);

  const textAt = ({ row, column }: Position): string => {
    const line = lines[row];
    const of = columns[column];
    if (!line || !of) return '';
    if (line.kind === 'row') return (of.typed ?? of.text)(line.row);
    return column === 0 ? line.label : (of.sum?.(line.rows) ?? '');
  };

  const write = (targets: readonly { at: Position; text: string }[]): number => {
    const changes: CellChange<Row>[] = [];
    const cells: { line: string; key: string; before: unknown; after: unknown }[] = [];
    let refused = 0;
    for (const { at, text } of targets) {
      const line = lines[at.row];
      const column = columns[at.column];
      const value = line?.kind === 'row' && column?.isEditable?.(line.row) ? column.parse?.(text, line.row) : undefined;
      if (line?.kind !== 'row' || !column || value === undefined) {
        refused += 1;
        continue;
      }
      const before = column.value?.(line.row);
      if (JSON.stringify(before) === JSON.stringify(value)) continue;
      changes.push({ row: line.row, key: column.key, value });
      cells.push({ line: line.key, key: column.key, before, after: value });
    }
    if (changes.length > 0) {
      done.current.push({ cells });
      undone.current = [];
      onChange?.(changes);
    }
    setSaid(refused > 0 ? t('sheet.refusedCells') : undefined);
    return changes.length;
  };

  const step = (from: { current: Step[] }, to: { current: Step[] }, which: 'before' | 'after') => {
    const last = from.current.pop();
    if (!last) return;
    const rowOf = new Map(lines.flatMap((line) => (line.kind === 'row' ? [[line.key, line.row] as const] : [])));
    const changes = last.cells.flatMap((cell) => {
      const row = rowOf.get(cell.line);
      return row === undefined ? [] : [{ row, key: cell.key, value: cell[which] }];
    });
    to.current.push(last);
    if (changes.length > 0) onChange?.(changes);
  };

  const cellsOf = (selected: Range): string[][] => {
    const { top, bottom, left, right } = boundsOf(selected);
    const across = Array.from({ length: right - left + 1 }, (_, place) => left + place);
    return Array.from({ length: bottom - top + 1 }, (_, place) =>
      across.map((column) => textAt({ row: top + place, column })),
    );
  };

  const fillDown = (selected: Range) => {
    const { top, bottom, left, right } = boundsOf(selected);
    const targets: { at: Position; text: string }[] = [];
    for (let row = top + 1; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        targets.push({ at: { row, column }, text: textAt({ row: top, column }) });
      }
    }
    write(targets);
  };

  return {
    said,
    /** An editor was closed with something in it. */
    onTyped: (next: readonly Line<Row>[]) => {
      for (const line of next) {
        if (line.kind !== 'row' || !line.typed) continue;
        const { typed } = line;
        const at = {
          row: lines.findIndex(({ key }) => key === line.key),
          column: columns.findIndex(({ key }) => key === typed.column),
        };
        write([{ at, text: typed.text }]);
      }
    },
    onCopy: (event: React.ClipboardEvent) => {
      if (!range) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', tsvOf(cellsOf(range)));
    },
    onPaste: (event: React.ClipboardEvent) => {
      if (!range) return;
      event.preventDefault();
      const count = write(pasteTargets(range, cellsOfTsv(event.clipboardData.getData('text/plain'))));
      if (count > 0) setSaid(t('sheet.pasted', { count }));
    },
    /** True when the key was ours. */
    onKey: (event: React.KeyboardEvent): boolean => {
      const withControl = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (withControl && key === 'z' && !event.shiftKey) step(done, undone, 'before');
      else if (withControl && (key === 'y' || (key === 'z' && event.shiftKey))) step(undone, done, 'after');
      else if (withControl && key === 'd' && range) fillDown(range);
      else if ((key === 'delete' || key === 'backspace') && range) {
        write(pasteTargets(range, [['']]));
      } else return false;
      return true;
    },
  };
}
