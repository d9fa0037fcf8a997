import 'react-data-grid/lib/styles.css';
import { useElementSize } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  DataGrid,
  type DataGridHandle,
} from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import { type Grouping, type Line, linesOf } from './lines.ts';
import { SheetEditor } from './SheetEditor.tsx';
import classes from './sheet.module.css';
import {
  type CellChange,
  cellCount,
  isWithin,
  linesIn,
  type Range,
  type SheetColumn,
  widthOfGrowing,
} from './sheet.ts';
import { type PointedCell, usePointedCell } from './usePointedCell.ts';
import { useSheetActs } from './useSheetActs.ts';

const LINE = 34;
/** Of a row whose words take another line. */
const NEXT_LINE = 19;
/** Of a group that opens and closes. */
const MARK = 20;

interface Props<Row> {
  /** Said to those who hear the sheet. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first column names the row. */
  readonly columns: readonly SheetColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly groupOf?: (row: Row) => Grouping;
  /** Label of a last line that sums all rows. */
  readonly totalLabel?: string;
  /** `derived` rows have the thin blue edge. */
  readonly rowTone?: (row: Row) => 'derived' | 'changed' | 'over' | undefined;
  /** One paste, fill or edit: all its cells at once, so that it is saved, and undone, as one. */
  readonly onChange?: (changes: readonly CellChange<Row>[]) => void;
  /** A cell to lead to: where a problem comes from. */
  readonly pointAt?: PointedCell;
  readonly height?: number | string;
}

/**
 * A table that works like a spreadsheet: arrows, Shift and arrows or the mouse for a range, copy and paste both ways,
 * Ctrl+D to fill down, Delete to empty, Ctrl+Z and Ctrl+Y.
 */
export default function SheetGrid<Row>(props: Props<Row>) {
  const { label, rows, columns, rowKey, groupOf, totalLabel, rowTone, pointAt, height } = props;
  const { t } = useTranslation('ui');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [range, setRange] = useState<Range | null>(null);
  const dragging = useRef(false);
  const grid = useRef<DataGridHandle>(null);

  const lines = useMemo(() => linesOf(rows, rowKey, groupOf, closed), [rows, rowKey, groupOf, closed]);
  const places = useMemo(() => new Map(lines.map((line, place) => [line.key, place])), [lines]);
  const { ref: whole, width: room } = useElementSize();
  // Without its borders, and without the scroll bar where there is one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width or number of lines is another room inside
  const inside = useMemo(() => grid.current?.element?.clientWidth ?? room, [room, lines.length]);
  const grown = widthOfGrowing(columns as readonly SheetColumn<never>[], inside);
  const spans = spanOf('SUMMARY', undefined, columns) !== undefined;
  const heightOf = (line: Line<Row>) => {
    // A heading has its own column alone where the next one sums: on a phone.
    if (line.kind === 'group') return spans ? LINE : LINE + (linesIn(line.label, grown - MARK) - 1) * NEXT_LINE;
    if (line.kind !== 'row') return LINE;
    const taken = columns.filter(({ grows }) => grows).map((column) => linesIn(column.text(line.row), grown));
    return LINE + (Math.max(1, ...taken) - 1) * NEXT_LINE;
  };
  const total = useMemo<Line<Row>[]>(
    () => (totalLabel === undefined ? [] : [{ kind: 'total', key: 'total', label: totalLabel, rows }]),
    [rows, totalLabel],
  );
  const acts = useSheetActs({ lines, columns, range, onChange: props.onChange });

  const toggle = useCallback((key: string) => {
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);

  const openAll = useCallback(() => setClosed(new Set()), []);
  usePointedCell({ grid, pointAt, places, columns, openAll });

  const gridColumns = useMemo(
    () =>
      columns.map(
        (column, place): Column<Line<Row>, Line<Row>> => ({
          key: column.key,
          name: column.header,
          ...(column.grows ? { width: grown } : column.width === undefined ? {} : { width: column.width }),
          minWidth: column.minWidth ?? 64,
          resizable: true,
          headerCellClass: column.align === 'right' ? classes.right : undefined,
          cellClass: (line) =>
            [
              column.align === 'right' ? classes.right : '',
              isWithin(range, places.get(line.key) ?? -1, place) && range && cellCount(range) > 1 ? classes.within : '',
            ].join(' '),
          ...(place === 0 ? { colSpan: ({ type, row }: SpanArgs<Row>) => spanOf(type, row, columns) } : {}),
          editable: (line) => line.kind === 'row' && column.isEditable?.(line.row) === true,
          renderCell: ({ row: line, tabIndex }) => {
            if (line.kind === 'row') return column.cell ? column.cell(line.row) : column.text(line.row);
            if (place > 0) return column.sum?.(line.rows) ?? '';
            if (line.kind === 'total') return line.label;
            const word = line.open ? 'sheet.collapse' : 'sheet.expand';
            return (
              <button
                type="button"
                className={classes.toggle}
                tabIndex={tabIndex}
                aria-expanded={line.open}
                aria-label={t(word, { name: line.label })}
                onClick={() => toggle(groupOfLine(line))}
              >
                <span aria-hidden="true">{line.open ? '▾' : '▸'}</span> {line.label}
              </button>
            );
          },
          renderSummaryCell: ({ row: line }) =>
            line.kind !== 'total' ? '' : place === 0 ? line.label : (column.sum?.(line.rows) ?? ''),
          summaryCellClass: column.align === 'right' ? classes.right : undefined,
          renderEditCell: (editing) => <SheetEditor {...editing} sheet={column} named={columns[0]!} />,
        }),
      ),
    [columns, range, places, t, toggle, grown],
  );

  const onKeyDown = (args: CellKeyDownArgs<Line<Row>, Line<Row>>, event: CellKeyboardEvent) => {
    if (args.mode === 'EDIT' || !args.column) return;
    // Whether the focus is on the group's button or on its cell; Space is the button's own.
    if (event.key === 'Enter' && args.row?.kind === 'group') {
      event.preventGridDefault();
      event.preventDefault();
      toggle(groupOfLine(args.row));
      return;
    }
    const here = { row: args.rowIdx, column: args.column.idx };
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step && event.shiftKey) {
      event.preventGridDefault();
      event.preventDefault();
      setRange((now) =>
        extended(now ?? { anchor: here, focus: here }, step[0]!, step[1]!, lines.length, columns.length),
      );
      return;
    }
    if (acts.onKey(event)) {
      event.preventGridDefault();
      event.preventDefault();
    }
  };

  const cellUnder = (target: EventTarget) => {
    const cell = (target as HTMLElement).closest('[role="gridcell"]');
    const row = cell?.closest('[role="row"]');
    const place = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));
    // The header is the first row that is counted.
    const found = { row: place(row, 'aria-rowindex') - 2, column: place(cell, 'aria-colindex') - 1 };
    return cell && found.row >= 0 && found.row < lines.length ? found : null;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the roles; this only watches the pointer
    <div
      ref={whole}
      data-own-undo
      className={classes.sheet}
      onPointerMove={(event) => {
        const at = dragging.current && event.buttons === 1 ? cellUnder(event.target) : null;
        if (at) setRange((now) => (now ? { ...now, focus: at } : now));
      }}
      onMouseUp={() => {
        dragging.current = false;
      }}
      onCopy={(event) => isInCell(event.target) && acts.onCopy(event)}
      onPaste={(event) => isInCell(event.target) && acts.onPaste(event)}
    >
      <DataGrid<Line<Row>, Line<Row>, string>
        ref={grid}
        aria-label={t('sheet.label', { name: label })}
        className={classes.grid}
        style={{
          height:
            height ??
            Math.min(
              640,
              [...lines, ...total].reduce((sum, line) => sum + heightOf(line), LINE + 2),
            ),
        }}
        columns={gridColumns}
        rows={lines}
        rowKeyGetter={(line) => line.key}
        rowHeight={heightOf}
        headerRowHeight={LINE}
        summaryRowHeight={36}
        bottomSummaryRows={total}
        rowClass={(line) =>
          [
            line.kind === 'group' ? classes.group : '',
            line.kind === 'row' ? (classes[rowTone?.(line.row) ?? ''] ?? '') : '',
            heightOf(line) > LINE ? classes.tall : '',
            line.key === pointAt?.row ? classes.pointed : '',
          ].join(' ')
        }
        onRowsChange={(next, { indexes }) => acts.onTyped(indexes.map((index) => next[index]!))}
        onCellMouseDown={({ column, rowIdx }, event) => {
          if (event.button !== 0) return;
          const at = { row: rowIdx, column: column.idx };
          dragging.current = true;
          setRange((now) => (event.shiftKey && now ? { ...now, focus: at } : { anchor: at, focus: at }));
          if (event.shiftKey) event.preventGridDefault();
        }}
        onActivePositionChange={({ rowIdx, column }) => {
          if (!column || rowIdx < 0 || dragging.current) return;
          const at = { row: rowIdx, column: column.idx };
          setRange((now) => (now && isWithin(now, at.row, at.column) ? now : { anchor: at, focus: at }));
        }}
        onCellKeyDown={onKeyDown}
        // Without it the grid takes Ctrl+V for the beginning of typing; the paste itself is ours, above.
        onCellPaste={({ row }) => row}
      />
      <div className="visually-hidden" aria-live="polite">
        {acts.said ?? (range && cellCount(range) > 1 ? t('sheet.selected', { count: cellCount(range) }) : '')}
      </div>
    </div>
  );
}

const groupOfLine = ({ key }: { readonly key: string }) => key.slice('group/'.length);

interface SpanArgs<Row> {
  readonly type: string;
  readonly row?: Line<Row>;
}

/** The heading of a group and the total run on until the first column that sums. */
function spanOf<Row>(
  type: string,
  row: Line<Row> | undefined,
  columns: readonly SheetColumn<Row>[],
): number | undefined {
  const isHeading = (type === 'ROW' && row?.kind === 'group') || type === 'SUMMARY';
  const firstSum = columns.findIndex((column) => column.sum !== undefined);
  return isHeading && firstSum > 1 ? firstSum : undefined;
}

/** Not in an open editor, whose clipboard is that of any field. */
const isInCell = (target: EventTarget): boolean => !(target instanceof HTMLInputElement);

function extended(range: Range, down: number, across: number, rows: number, columns: number): Range {
  const clamp = (n: number, most: number) => Math.max(0, Math.min(most - 1, n));
  const { anchor, focus } = range;
  return {
    anchor,
    focus: { row: clamp(focus.row + down, rows), column: clamp(focus.column + across, columns) },
  };
}
